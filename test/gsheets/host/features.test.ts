/** What stands beside the cells in Google Sheets, and cells that are changed on the user's word: through the built script. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type CellChange,
  NO_FEATURES,
  type Plan,
  type SheetFeatures,
  type Step,
} from '../../../core/index.ts';
import { openHosted, testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await testedCode();
}, 120_000);

function plan(...steps: Step[]): Plan {
  return { title: 'Features', steps, written: [] };
}

const sheet = 'Made';
const adding: Step = { step: 'add-sheet', sheet, mark: 'ours', rows: 40, columns: 3 };
const writing: Step = {
  step: 'write',
  sheet,
  at: { row: 0, column: 0 },
  values: [
    ['Project', 'Planned', 'Realised'],
    ['P-001', 12, 7],
    ['P-002', 3, null],
  ],
};
const column = (index: number) => ({ row: 1, column: index, rows: 2, columns: 1 });
const bar: SheetFeatures['charts'][number] = {
  kind: 'stacked-bar',
  title: 'Benefits',
  description: 'Two projects.',
  categories: column(0),
  series: [
    { name: 'Planned', values: column(1), colour: '#0B5C8A' },
    { name: 'Realised', values: column(2), colour: '#0F5E2C' },
  ],
  numberFormat: '#,##0',
  valueTitle: 'EUR',
  place: { row: 5, column: 0, rows: 14, columns: 2 },
};

async function made(features: Partial<SheetFeatures>, widths: readonly number[] = [90, 210, 80]) {
  const hosted = await openHosted({});
  const layout: Step = {
    ...{ step: 'layout', sheet, columnWidths: widths, rowHeights: [], frozenRows: 1 },
    ...{ gridlines: false, tabColour: null },
    print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
  };
  const step: Step = { step: 'features', sheet, ...NO_FEATURES, ...features };
  hosted.world.failAt(null);
  const told = hosted.apply(plan(adding, writing, layout, step));
  expect(told).toHaveProperty('value');
  return hosted;
}

describe('what stands beside the cells', () => {
  it('is a list to choose from that lets other words pass, with its message', async () => {
    const { world } = await made({
      dropDowns: [{ range: column(0), values: ['red', 'green'], message: 'Choose one.' }],
    });
    const rules = world.sheet(sheet).rows.map((row) => row[0]?.validation ?? null);
    expect(rules).toMatchObject([
      null,
      {
        criteria: 'VALUE_IN_LIST',
        values: [['red', 'green'], true],
        allowInvalid: true,
        helpText: 'Choose one.',
      },
      { criteria: 'VALUE_IN_LIST' },
    ]);
  });

  it('is notes, all of them by one call', async () => {
    const notes = [0, 1, 2].map((index) => ({ at: { row: 0, column: index }, text: `n${index}` }));
    const { world } = await made({ notes });
    expect(world.sheet(sheet).rows[0]?.map((cell) => cell?.note)).toEqual(['n0', 'n1', 'n2']);
    expect(world.counts().byName['Range.setNotes']).toBe(1);
  });

  it('is rules of format, for a word and for a number', async () => {
    const { world } = await made({
      conditionalFormats: [
        {
          range: column(0),
          when: { is: 'text', text: 'red' },
          style: { bold: true, colour: '#9B1C1C', fill: '#FDE8E8' },
        },
        { range: column(1), when: { is: 'at-least', value: 10 }, style: { fill: '#FFF1CC' } },
      ],
    });
    expect(world.sheet(sheet).conditionalRules).toMatchObject([
      { boolean: { criteria: 'TEXT_EQUAL_TO', values: ['red'], format: { bold: true } } },
      { boolean: { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [10] } },
    ]);
  });

  it('is a chart over its cells, as wide as these are, with a colour and a name for each series', async () => {
    const { world, read } = await made({ charts: [bar] });
    const [chart] = world.sheet(sheet).charts;
    expect(chart).toMatchObject({
      type: 'BAR',
      headers: 0,
      position: { row: 6, column: 1 },
      options: {
        title: 'Benefits',
        width: 300,
        isStacked: true,
        'hAxis.format': '#,##0',
        'hAxis.title': 'EUR',
        'legend.position': 'bottom',
        'series.0.labelInLegend': 'Planned',
        'series.1.color': '#0F5E2C',
      },
    });
    expect(chart?.ranges).toHaveLength(3);
    // The mark of a tab says how many things are ours: a chart is one.
    expect(read()).toMatchObject({
      value: { drawsCharts: true, sheets: [{}, { name: sheet, extras: 1 }] },
    });
  });

  it.each([
    ['bar', 'BAR', 'hAxis'],
    ['column', 'COLUMN', 'vAxis'],
    ['stacked-column', 'COLUMN', 'vAxis'],
    ['line', 'LINE', 'vAxis'],
  ] as const)('draws a %s chart', async (kind, type, axis) => {
    const [one] = bar.series;
    if (one === undefined) throw new Error('There is no series.');
    const { world } = await made({ charts: [{ ...bar, kind, series: [one] }] });
    const [chart] = world.sheet(sheet).charts;
    expect(chart).toMatchObject({ type, options: { 'legend.position': 'none' } });
    expect(chart?.options[`${axis}.format`]).toBe('#,##0');
    expect(chart?.options['isStacked']).toBe(kind.startsWith('stacked'));
  });

  it('costs as many calls whatever the number of rows', async () => {
    const calls = async (rows: number) => {
      const range = { row: 1, column: 0, rows, columns: 1 };
      const { world } = await made({
        dropDowns: [{ range, values: ['a'], message: 'm' }],
        notes: [{ at: { row: 0, column: 0 }, text: 'n' }],
        conditionalFormats: [
          { range, when: { is: 'text', text: 'a' }, style: { fill: '#FFF1CC' } },
        ],
      });
      return world.counts().writes;
    };
    expect(await calls(30)).toBe(await calls(2));
  });
});

describe('rows below a table of the user', () => {
  const step: Step = {
    ...{ step: 'append-rows', sheet: 'Log', row: 2, styles: [] },
    values: [['b', null, 'c']],
  };
  const cells = (column: number) => [
    ['Word', 'Mine', 'Third'],
    ['a', 1, 'x'],
    [0, 1, 2].map((index) => (index === column ? { formula: '=""', value: '' } : null)),
  ];

  it('are not written over formulas that show nothing yet', async () => {
    const { apply, world } = await openHosted({
      spreadsheet: { sheets: [{ name: 'Log', cells: cells(2) }] },
    });
    expect(apply(plan(step))).toMatchObject({
      trouble: 'sheet-changed',
      message: expect.stringContaining('formulas below its last row'),
    });
    expect(world.counts().writes).toBe(0);
  });

  it('leave a formula alone in a column in which nothing is written', async () => {
    const { apply, world } = await openHosted({
      spreadsheet: { sheets: [{ name: 'Log', cells: cells(1) }] },
    });
    expect(apply(plan(step))).toHaveProperty('value');
    expect(world.sheet('Log').rows[2]?.map((cell) => cell?.formula || cell?.value)).toEqual([
      'b',
      '=""',
      'c',
    ]);
  });
});

describe('cells that the user wants changed', () => {
  const texts = ['00123', '1-2', '=x', '50%', 'TRUE', "'quoted", '1,5', '22.11.2026', 'two\nlines'];

  it.each([
    ['en_US', undefined],
    ['de_DE', undefined],
    ['en_US', '@'],
    ['de_DE', '#,##0.00'],
  ])(
    'hold the very text that was asked for, in %s, in cells of format %s',
    async (locale, format) => {
      const cells = texts.map(() => [
        format === undefined ? 'old' : { value: 'old', format: { numberFormat: format } },
      ]);
      const { apply, read, world } = await openHosted({
        locale,
        spreadsheet: { sheets: [{ name: 'Log', cells }] },
      });
      expect(
        apply(plan(setting(texts.map((to, row) => ({ row, from: 'old', to }))))),
      ).toHaveProperty('value');
      expect(read()).toMatchObject({
        value: { sheets: [{ grid: texts.map((text) => [text]) }] },
      });
      expect(world.sheet('Log').rows.every((row) => row[0]?.formula === '')).toBe(true);
      const formats = world.sheet('Log').rows.map((row) => row[0]?.format.numberFormat);
      // An apostrophe in plain text is in doubt: that cell alone may lose its format.
      const kept = formats.filter((_, row) => texts[row] !== "'quoted");
      if (format !== '@') expect(new Set(kept).size).toBe(1);
    },
  );

  it('hold a number where plain text would make a text of it, and neighbours keep their look', async () => {
    const cells = [0.5, 'old', 'old'].map((value, row) => [
      { value, format: { numberFormat: row === 0 ? '0%' : '@' } },
    ]);
    const { apply, read, world } = await openHosted({
      doubts: { numberInTextCell: 'text' },
      spreadsheet: { sheets: [{ name: 'Log', cells }] },
    });
    const at = (row: number) => ({ row, column: 0 });
    const changes: CellChange[] = [
      { at: at(0), from: 0.5, to: 0.25 },
      { at: at(1), from: 'old', to: 40 },
      { at: at(2), from: 'old', to: '00123' },
    ];
    expect(apply(plan({ step: 'set-cells', sheet: 'Log', cells: changes }))).toHaveProperty(
      'value',
    );
    expect(read()).toMatchObject({ value: { sheets: [{ grid: [[0.25], [40], ['00123']] }] } });
    const formats = world.sheet('Log').rows.map((row) => row[0]?.format.numberFormat);
    expect([formats[0], formats[2]]).toEqual(['0%', '@']);
  });

  it('are neighbours in a column by one call', async () => {
    const { apply, world } = await openHosted({
      spreadsheet: { sheets: [{ name: 'Log', cells: texts.map(() => ['old']) }] },
    });
    apply(plan(setting([0, 1, 2, 3].map((row) => ({ row, from: 'old', to: 'new' })))));
    expect(world.counts().byName['Range.setValues']).toBe(1);
  });

  it('stay where the range is protected from this person', async () => {
    const { apply, read } = await openHosted({
      spreadsheet: { sheets: [{ name: 'Log', cells: [['old']], isProtected: true }] },
    });
    expect(apply(plan(setting([{ row: 0, from: 'old', to: 'new' }])))).toMatchObject({
      trouble: 'sheet-protected',
    });
    expect(read()).toMatchObject({ value: { sheets: [{ grid: [['old']] }] } });
  });
});

describe('cells that a formula elsewhere fills', () => {
  const imported = (formula: string) => [
    [{ value: 'ID', formula }, 'Status'],
    ['P-1', 'Grene'],
    ['P-2', 'Green'],
  ];
  const mending: Step = {
    step: 'set-cells',
    sheet: 'Log',
    cells: [{ at: { row: 1, column: 1 }, from: 'Grene', to: 'Green' }],
  };

  it.each([
    '=IMPORTRANGE("1abc","Log!A:B")',
    '=QUERY(Other!A:B,"select A, B")',
    '=IFERROR(FILTER(Other!A:B,Other!A:A<>""),"none")',
    '=ARRAYFORMULA({Other!A:A,Other!B:B})',
    '={"ID","Status";Other!A:B}',
  ])('stay as they are, so that %s does not fail', async (formula) => {
    const cells = imported(formula);
    const { apply, read } = await openHosted({ spreadsheet: { sheets: [{ name: 'Log', cells }] } });
    expect(apply(plan(mending))).toMatchObject({
      trouble: 'unsupported',
      message: expect.stringContaining('may be filled by the formula in A1'),
    });
    expect(read()).toMatchObject({ value: { sheets: [{ grid: [{}, ['P-1', 'Grene'], {}] }] } });
  });

  it.each([
    ['a sum of them', '=SUM(FILTER(Other!A:A,Other!A:A>1))'],
    ['a formula for its own column', '=ARRAYFORMULA(Other!A:A)'],
    ['a formula for its own cell', '=UPPER("id")'],
  ])('are not those beside %s', async (_, formula) => {
    const cells = imported(formula);
    const { apply } = await openHosted({ spreadsheet: { sheets: [{ name: 'Log', cells }] } });
    expect(apply(plan(mending))).toHaveProperty('value');
  });

  it('are those below a formula for a column, and none below another formula', async () => {
    const column = (second: unknown) => [
      [null, { value: 'Status', formula: '=ARRAYFORMULA(Other!B:B)' }],
      [null, 'Grene'],
      [null, second],
      [null, 'Grene'],
    ];
    const mend = (row: number): Step => ({
      ...{ step: 'set-cells', sheet: 'Log' },
      cells: [{ at: { row, column: 1 }, from: 'Grene', to: 'Green' }],
    });
    const cells = column({ value: 'Red', formula: '=UPPER("red")' }) as never;
    const { apply } = await openHosted({ spreadsheet: { sheets: [{ name: 'Log', cells }] } });
    expect(apply(plan(mend(1)))).toMatchObject({ trouble: 'unsupported' });
    expect(apply(plan(mend(3)))).toHaveProperty('value');
  });
});

it('rows in which somebody has put a formula since are not taken away, whatever it shows', async () => {
  const cells = [['Key'], [{ value: 'P-1', formula: '="P-1"' }]];
  const { apply, read } = await openHosted({ spreadsheet: { sheets: [{ name: 'Log', cells }] } });
  const away: Step = { step: 'remove-rows', sheet: 'Log', row: 1, values: [['P-1']] };
  expect(apply(plan(away))).toMatchObject({ trouble: 'sheet-changed' });
  expect(read()).toMatchObject({ value: { sheets: [{ grid: [['Key'], ['P-1']] }] } });
});

function setting(changes: readonly { row: number; from: string; to: string }[]): Step {
  return {
    step: 'set-cells',
    sheet: 'Log',
    cells: changes.map(({ row, ...change }): CellChange => ({ at: { row, column: 0 }, ...change })),
  };
}

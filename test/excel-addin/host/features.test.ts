import { describe, expect, it } from 'vitest';
import {
  NO_FEATURES,
  type PlacedChart,
  type Plan,
  type SheetFeatures,
  type Step,
} from '../../../core/index.ts';
import { excelHost } from '../../../excel-addin/host/excel-host.ts';
import { bootOffice } from '../../hosts/excel/boot-office.ts';
import { NameData } from '../../hosts/excel/model/book.ts';
import { gridOf, type SeedSheet } from '../../hosts/excel/seed.ts';
import type { ExcelStandIn } from '../../hosts/excel/stand-in.ts';

let standIn: ExcelStandIn;
async function open(...sheets: readonly SeedSheet[]): Promise<ReturnType<typeof excelHost>> {
  ({ standIn } = await bootOffice({ workbook: { sheets } }));
  return excelHost();
}

const VALUES = [
  ['Standing', null, null],
  ['Project', 'Status', 'Days'],
  ['P-001', 'red', 12],
  ['P-002', 'green', 3],
  ['P-003', null, null],
];
const rect = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});
const making = (features: Partial<SheetFeatures>, name = 'Made'): Step[] => [
  { step: 'add-sheet', sheet: name, mark: 'm', rows: 30, columns: 3 },
  { step: 'write', sheet: name, at: { row: 0, column: 0 }, values: VALUES },
  { step: 'features', sheet: name, ...NO_FEATURES, ...features },
];
const plan = (...steps: Step[]): Plan => ({ title: 'Test', steps, written: [] });
const made = (name = 'Made') => {
  const sheet = standIn.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`There is no tab ${name}.`);
  return sheet;
};

describe('tables', () => {
  const TABLE = { name: 'Choices', range: rect(1, 0, 4, 3) };

  it('lie over their cells, which stay as they are, in a look that lets ours be seen', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(...making({ tables: [TABLE] })));
    const [table] = made().tables;
    expect(table).toMatchObject({
      name: 'Choices',
      rect: TABLE.range,
      style: 'TableStyleLight1',
      hasBandedRows: false,
      hasFilterButton: true,
    });
    expect(gridOf(made())).toEqual([['Standing'], ...VALUES.slice(1, 4), ['P-003']]);
  });

  const taken: readonly [string, () => void][] = [
    ['a table of another case', () => {}],
    [
      'a name of the workbook',
      () => {
        standIn.workbook.names.push(new NameData(standIn.workbook, null, 'cHoices', '=A!$A$1'));
      },
    ],
    [
      'a name of one tab',
      () => {
        const { workbook } = standIn;
        workbook.names.push(new NameData(workbook, made('A'), 'CHOICES', '=A!$A$1'));
      },
    ],
  ];
  it.each(taken)('get a number where %s has their name', async (what, meddle) => {
    const tables = what.startsWith('a table') ? [{ name: 'CHOICES', at: 'A1:B2' }] : [];
    const host = await open({ name: 'A', cells: [['a', 'b']], tables });
    meddle();
    await host.apply(plan(...making({ tables: [TABLE] }), ...making({ tables: [TABLE] }, 'More')));
    expect(made().tables.map(({ name }) => name)).toEqual(['Choices_2']);
    expect(made('More').tables.map(({ name }) => name)).toEqual(['Choices_3']);
  });

  it('are told as a failure where somebody takes the name meanwhile', async () => {
    const host = await open({
      name: 'A',
      cells: [['a'], ['b']],
      tables: [{ name: 'T', at: 'A1:A2' }],
    });
    standIn.faults.failCall(12, 'ItemAlreadyExists');
    await expect(host.apply(plan(...making({ tables: [TABLE] })))).rejects.toMatchObject({
      name: 'HostError',
    });
  });
});

describe('drop-downs', () => {
  const dropDown = (more: object = {}) => ({
    range: rect(2, 1, 3, 1),
    values: ['red', 'amber', 'green'],
    message: 'Choose red, amber or green.',
    ...more,
  });

  it('offer the list, say what is wanted, and let something else be typed', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(...making({ dropDowns: [dropDown()] })));
    expect(made().validations).toEqual([
      {
        rect: rect(2, 1, 3, 1),
        rule: { list: { inCellDropDown: true, source: 'red,amber,green' } },
        ignoreBlanks: true,
        errorAlert: {
          showAlert: true,
          style: 'Warning',
          title: 'Not in the list',
          message: 'Choose red, amber or green.',
        },
        prompt: { showPrompt: true, title: 'From a list', message: 'Choose red, amber or green.' },
      },
    ]);
  });

  it.each([
    ['too long', { values: ['x'.repeat(200), 'y'.repeat(55)] }],
    ['one that Excel would take for a formula', { values: ['=A1', 'b'] }],
    ['empty', { values: [] }],
  ])('are left out where the list is %s', async (_, more) => {
    const host = await open({ name: 'A' });
    await host.apply(
      plan(...making({ dropDowns: [dropDown(more), dropDown({ range: rect(2, 0, 1, 1) })] })),
    );
    expect(made().validations.map(({ rect: { column } }) => column)).toEqual([0]);
  });

  it('shorten what Excel has no room to say', async () => {
    const host = await open({ name: 'A' });
    await host.apply(plan(...making({ dropDowns: [dropDown({ message: 'w'.repeat(300) })] })));
    const [{ errorAlert, prompt } = { errorAlert: null, prompt: null }] = made().validations;
    expect((errorAlert as { message: string }).message).toMatch(/^w{224}…$/);
    expect((prompt as { message: string }).message).toMatch(/^w{254}…$/);
  });
});

it('notes are left out where Excel has none for add-ins', async () => {
  const host = await open({ name: 'A' });
  await host.apply(
    plan(...making({ notes: [{ at: { row: 1, column: 1 }, text: 'How it stands.' }] })),
  );
  expect((await host.read()).sheets[1]?.extras).toBe(0);
});

it('rules of looks stand in their order, compare texts whole, and take no text for a number', async () => {
  const host = await open({ name: 'A' });
  await host.apply(
    plan(
      ...making({
        conditionalFormats: [
          {
            range: rect(2, 1, 3, 1),
            when: { is: 'text', text: 'say "red"' },
            style: { bold: true, colour: '#9B1C1C', fill: '#FDE8E8' },
          },
          {
            range: rect(2, 2, 3, 1),
            when: { is: 'at-least', value: 10 },
            style: { fill: '#FFF1CC' },
          },
        ],
      }),
    ),
  );
  const seen = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Made').getRange('A1:C9');
    conditionalFormats.load('items/type');
    await context.sync();
    const [first, second] = conditionalFormats.items;
    first?.cellValue.load('rule,format/font/color,format/font/bold,format/fill/color');
    second?.custom.load('rule/formula,format/fill/color');
    await context.sync();
    return [first?.cellValue.toJSON(), second?.custom.toJSON()];
  });
  expect(seen).toMatchObject([
    {
      rule: { operator: 'EqualTo', formula1: '="say ""red"""' },
      format: { font: { color: '#9B1C1C', bold: true }, fill: { color: '#FDE8E8' } },
    },
    { rule: { formula: '=AND(ISNUMBER(C3),C3>=10)' }, format: { fill: { color: '#FFF1CC' } } },
  ]);
});

describe('charts', () => {
  const CHART: PlacedChart = {
    kind: 'bar',
    title: 'Days late',
    description: 'Two projects are late, one is not.',
    categories: rect(2, 0, 3, 1),
    series: [{ name: 'Days', values: rect(2, 2, 3, 1), colour: '#0B5C8A' }],
    numberFormat: '#,##0',
    valueTitle: 'Days',
    place: rect(6, 0, 12, 3),
  };
  const draw = async (...charts: readonly PlacedChart[]) => {
    const host = await open({ name: 'A' });
    await host.apply(plan(...making({ charts })));
    return { host, charts: made().charts };
  };

  it('draw what stands in the cells, over the cells that they are given', async () => {
    const { host, charts } = await draw(CHART);
    const [chart] = charts;
    expect(chart).toMatchObject({
      name: 'Days late. Two projects are late, one is not.',
      place: CHART.place,
      series: [
        {
          name: 'Days',
          source: CHART.series[0]?.values,
          categories: CHART.categories,
          isEmpty: false,
          fill: { colour: '#0B5C8A' },
        },
      ],
    });
    expect(chart?.values.get('ChartType')).toBe('BarClustered');
    expect(chart?.values.get('DisplayBlanksAs')).toBe('NotPlotted');
    expect(chart?.series[0]?.values.get('GapWidth')).toBe(60);
    expect(chart?.title.get('Text')).toBe('Days late');
    expect(chart?.legend.get('Visible')).toBe(false);
    expect(chart?.border.get('LineStyle')).toBe('None');
    expect(chart?.categoryAxis.values.get('ReversePlotOrder')).toBe(true);
    expect(chart?.categoryAxis.values.get('Position')).toBe('Maximum');
    expect(chart?.valueAxis.values.get('NumberFormat')).toBe('#,##0');
    expect(chart?.valueAxis.title.get('Text')).toBe('Days');
    expect((await host.read()).sheets[1]?.extras).toBe(1);
  });

  it.each([
    ['column', 'ColumnClustered'],
    ['stacked-bar', 'BarStacked'],
    ['stacked-column', 'ColumnStacked'],
    ['line', 'Line'],
  ] as const)(
    'of the kind %s are drawn as %s, every series with its own colour',
    async (kind, type) => {
      const { host, charts } = await draw({
        ...CHART,
        kind,
        series: [...CHART.series, { name: 'More', values: rect(2, 1, 3, 1), colour: '#B42318' }],
        valueTitle: null,
      });
      const [chart] = charts;
      expect(chart?.values.get('ChartType')).toBe(type);
      const colours = chart?.series.map(({ fill, line }) =>
        kind === 'line' ? line.get('Color') : fill.colour,
      );
      expect(colours).toEqual(['#0B5C8A', '#B42318']);
      expect(chart?.series.map(({ name, source }) => [name, source?.column])).toEqual([
        ['Days', 2],
        ['More', 1],
      ]);
      expect(chart?.series[0]?.values.get('GapWidth')).toBe(kind === 'line' ? undefined : 60);
      expect(chart?.legend.get('Visible')).toBe(true);
      expect(chart?.valueAxis.title.size).toBe(0);
      expect((await host.read()).sheets[1]?.extras).toBe(1);
    },
  );

  it('of a single point, and of a row, have just that', async () => {
    const one = { name: 'One', values: rect(2, 2, 1, 1), colour: '#0B5C8A' };
    const row = { name: 'Row', values: rect(2, 1, 1, 2), colour: '#0B5C8A' };
    const { charts } = await draw(
      { ...CHART, categories: rect(2, 0, 1, 1), series: [one] },
      { ...CHART, categories: rect(1, 1, 1, 2), series: [row], place: rect(20, 0, 3, 3) },
    );
    expect(charts.map(({ series }) => series.map(({ source }) => source))).toEqual([
      [one.values],
      [row.values],
    ]);
  });

  it('without a series are not drawn', async () => {
    expect((await draw({ ...CHART, series: [] })).charts).toEqual([]);
  });
});

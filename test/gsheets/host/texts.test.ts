/** A text stays that text: in every locale, and in every way in which Sheets may behave where nobody could look. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cell, Plan, Step } from '../../../core/index.ts';
import type { SheetsWorldOptions } from '../../hosts/sheets/open-sheets-world.ts';
import { openHosted, testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await testedCode();
}, 120_000);

const TEXTS = [
  ...['00123', '1-2', '=x', '50%', '=1+1', '+1', '-1', '@x', 'TRUE', 'WAHR', '3/4', '1/3'],
  ...["'quoted", "''twice", "'", '1,5', '1.5', '1.000,00', '1 000', '$5', '5 €', '1e5', '12:30'],
  ...['5 Jan', 'January 2026', '22.11.2026', '2026-11-22', '#REF!', '#N/A', 'Loading...', ' 7 '],
  ...['=HYPERLINK("https://example.org","x")', 'two\nlines', '<b>x</b>', '😀', '(5)', '-x', '+x'],
];

const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'pl_PL', 'sv_SE', 'pt_BR'];

const DOUBTS: readonly NonNullable<SheetsWorldOptions['doubts']>[] = [
  { apostropheInTextCell: 'kept', richTextIsParsed: false },
  { apostropheInTextCell: 'kept', numberInTextCell: 'number' },
  { richTextIsParsed: false },
  { sheetByNameMindsCase: false },
];

function plan(...steps: Step[]): Plan {
  return { title: 'Texts', steps, written: [] };
}

const sheet = 'Made';
const column = (values: readonly Cell[]) => values.map((value) => [value]);
const adding: Step = { step: 'add-sheet', sheet, mark: 'ours', rows: 60, columns: 5 };
const whole = { row: 0, column: 0, rows: TEXTS.length, columns: 1 };
/** Written, given a look that has a number format, and linked, as a status tab does it. */
const STEPS: readonly Step[] = [
  adding,
  { step: 'write', sheet, at: { row: 0, column: 0 }, values: column(TEXTS) },
  {
    step: 'style',
    sheet,
    runs: [{ ranges: [whole], style: { numberFormat: '#,##0.00', bold: true } }],
  },
  {
    step: 'links',
    sheet,
    links: TEXTS.map((_, row) => ({ at: { row, column: 0 }, target: { sheet, a1: 'A1' } })),
  },
];

describe('texts that Sheets would make something else of', () => {
  const cases = [
    ...LOCALES.map((locale) => ({ locale, doubts: {} })),
    ...DOUBTS.map((doubts) => ({ locale: 'de_DE', doubts })),
  ];
  it.each(cases)('are written, formatted and linked as they are: $locale $doubts', async (one) => {
    const { apply, world, read } = await openHosted(one);
    expect(apply(plan(...STEPS))).toHaveProperty('value');
    const cells = world.sheet(sheet).rows.map((row) => row[0]);
    expect(cells.map((cell) => cell?.value)).toEqual(TEXTS);
    expect(cells.every((cell) => cell?.formula === '')).toBe(true);
    const linked = cells.filter((cell) => cell?.links.length === 1).map((cell) => cell?.value);
    expect(linked).toEqual(TEXTS.filter((text) => !text.startsWith("'")));
    const told = read();
    expect(told).toMatchObject({ value: { sheets: [{}, { name: sheet }] } });
  });

  it.each(LOCALES)('are added below a table of the user as they are, in %s', async (locale) => {
    const { apply, world } = await openHosted({
      locale,
      spreadsheet: { sheets: [{ name: 'Log', cells: [['Word']] }] },
    });
    const step: Step = {
      step: 'append-rows',
      sheet: 'Log',
      row: 1,
      values: column(TEXTS),
      styles: [],
    };
    expect(apply(plan(step))).toHaveProperty('value');
    const cells = world.sheet('Log').rows.map((row) => row[0]?.value);
    expect(cells).toEqual(['Word', ...TEXTS]);
  });
});

describe('a number', () => {
  it.each(LOCALES)('is a number in %s, and its format is not the locale’s', async (locale) => {
    const { apply, read } = await openHosted({ locale });
    const values = column([1234.5, 0.25, -3, 46348, 1e21, true]);
    const at = { row: 0, column: 0 };
    const style = { numberFormat: '#,##0.00' };
    const runs = [{ ranges: [{ ...at, rows: 5, columns: 1 }], style }];
    const told = apply(
      plan(adding, { step: 'write', sheet, at, values }, { step: 'style', sheet, runs }),
    );
    expect(told).toHaveProperty('value');
    expect(read()).toMatchObject({ value: { sheets: [{}, { grid: values }] } });
  });
});

describe('reading', () => {
  it('tells a text that reads like an error from an error', async () => {
    const { read } = await openHosted({
      spreadsheet: {
        sheets: [
          {
            name: 'T',
            cells: [
              [{ error: '#REF!' }, { value: '#REF!', format: { numberFormat: '@' } }],
              [{ value: 'Loading...', formula: '=PMO_WSJF(A1,B1,C1,D1)' }],
            ],
          },
        ],
      },
    });
    const grid = [[{ error: '#REF!' }, '#REF!'], [{ error: '#GETTING_DATA' }]];
    expect(read()).toMatchObject({ value: { sheets: [{ grid }] } });
  });
});

describe('rows added to a tab of the user', () => {
  it('touch no column in which nothing is written, and let the tab grow', async () => {
    const dated = { value: 46000, format: { numberFormat: 'd mmm yyyy' } };
    const blank = { value: null, format: { numberFormat: 'd mmm yyyy' } };
    const { apply, world } = await openHosted({
      spreadsheet: {
        sheets: [
          {
            name: 'Log',
            rows: 3,
            columns: 3,
            cells: [
              ['A', 'B', 'C'],
              ['x', dated],
              [null, blank],
            ],
          },
        ],
      },
    });
    const values = [
      ['y', null, 1],
      ['z', null, 2],
      ['w', null, 3],
    ];
    const styles = [{}, {}, { numberFormat: '0.0' }];
    const step: Step = { step: 'append-rows', sheet: 'Log', row: 2, values, styles };
    expect(apply(plan(step))).toHaveProperty('value');
    const { rows, maxRows } = world.sheet('Log');
    expect(maxRows).toBe(5);
    expect(rows[2]?.[1]?.format.numberFormat).toBe('d mmm yyyy');
    expect(rows.slice(2).map((row) => row[2]?.format.numberFormat)).toEqual(['0.0', '0.0', '0.0']);
  });

  it('are refused where a protected range stands in the way, and nothing is written', async () => {
    const { apply, world } = await openHosted({
      spreadsheet: { sheets: [{ name: 'Log', cells: [['A']], protectedRanges: ['A2:A9'] }] },
    });
    const step: Step = { step: 'append-rows', sheet: 'Log', row: 1, values: [['x']], styles: [] };
    expect(apply(plan(adding, step))).toMatchObject({
      trouble: 'sheet-protected',
      message:
        'Log is protected; ask its owner for the right to edit it, then run the command again.',
    });
    expect(world.spreadsheet.sheets).toHaveLength(1);
    expect(world.counts().writes).toBe(0);
  });
});

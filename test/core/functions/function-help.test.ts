/** The help on functions: calls as they are typed, and examples laid out as a sheet. */

import { describe, expect, it } from 'vitest';
import { arrayText, callText, signatureOf } from '../../../core/functions/call-text.ts';
import { exampleSheet } from '../../../core/functions/example-sheet.ts';
import { type Cell, FUNCTIONS, functionHelp, type Grid, parseDay } from '../../../core/index.ts';
import { exampleCalls } from './example-calls.ts';

const HELP = functionHelp('PMO.');

describe('functionHelp', () => {
  it('has every function in the order of the catalogue', () => {
    expect(HELP.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it('is plain data that crosses any bridge unchanged', () => {
    expect(JSON.parse(JSON.stringify(HELP))).toEqual(HELP);
  });

  it('writes calls as each host knows them', () => {
    const wsjf = '(business_value, time_criticality, risk_reduction, job_size, [reasons])';
    const signature = (prefix: 'PMO.' | 'PMO_') =>
      functionHelp(prefix).find(({ id }) => id === 'WSJF')?.signature;
    expect(signature('PMO.')).toBe(`PMO.WSJF${wsjf}`);
    expect(signature('PMO_')).toBe(`PMO_WSJF${wsjf}`);
  });

  it('has a formula that can be put into an empty cell for most functions', () => {
    const insertable = HELP.filter(({ examples }) => examples.some((one) => one.formula !== null));
    expect(insertable.length).toBeGreaterThan(HELP.length / 2);
    for (const { examples, id } of HELP) {
      for (const { formula } of examples) {
        if (formula !== null) expect(formula).toMatch(new RegExp(`^=PMO\\.${id}\\(.*\\)$`));
      }
    }
  });

  it.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))(
    'says of %s all there is',
    (id, spec) => {
      const help = HELP.find((one) => one.id === id);
      expect(help?.signature).toBe(signatureOf(spec, 'PMO.'));
      const texts = [
        help?.summary,
        help?.source,
        ...(help?.result ?? []),
        ...(help?.arguments ?? []).flatMap(({ label, takes, doc }) => [label, takes, doc]),
      ];
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) expect(text).toMatch(/\S/);
    },
  );
});

describe('exampleSheet', () => {
  it.each(exampleCalls())('%s: %s', (_, __, { spec, example }) => {
    const sheet = exampleSheet(spec, example, 'PMO.');
    const grids = example.args.filter((given): given is Grid => Array.isArray(given));
    expect(sheet.ranges).toHaveLength(grids.length);
    const taken = new Set<number>();
    for (const [index, { a1, rect }] of sheet.ranges.entries()) {
      const given = grids[index] as Grid;
      expect(rect.rows).toBe(given.length);
      for (const [row, cells] of given.entries()) {
        for (const [column, cell] of cells.entries()) {
          expect(sheet.cells[rect.row + row]?.[rect.column + column] ?? null).toEqual(cell);
        }
      }
      // No range lies upon another, and the formula refers to each.
      for (let column = 0; column < rect.columns; column += 1) {
        expect(taken.has(rect.column + column)).toBe(false);
        taken.add(rect.column + column);
      }
      expect(sheet.formula).toContain(a1);
    }
    for (const column of sheet.dateColumns) {
      const days = sheet.cells.map((row) => row[column] as Cell).filter(Number.isInteger);
      expect(days.every((day) => (day as number) > (parseDay('1990-01-01') as number))).toBe(true);
    }
  });

  it('puts columns of equal height side by side, and days of single values into the formula', () => {
    const spec = FUNCTIONS.find(({ id }) => id === 'AGE');
    if (spec === undefined) throw new Error('there is no AGE');
    const day = (text: string): number => parseDay(text) as number;
    const args = [[[day('2026-11-02')], [day('2026-11-09')]], day('2026-11-16')];
    const example = { doc: '', args, result: [] };
    const sheet = exampleSheet(spec, example, 'PMO_');
    expect(sheet.formula).toBe('=PMO_AGE(A1:A2, DATE(2026, 11, 16))');
    expect(sheet.dateColumns).toEqual([0]);
  });
});

describe('texts of calls', () => {
  it('leave out what is blank at the end, and keep a place in the middle', () => {
    expect(callText('SCORE', 'PMO.', ['A1:B2', '', '0', '', ''])).toBe('=PMO.SCORE(A1:B2, , 0)');
  });

  it('hold every kind of cell in an array constant', () => {
    const grid: Grid = [
      ['say "hi"', 1.5, true],
      [null, { error: '#N/A' }],
    ];
    expect(arrayText(grid)).toBe('{"say ""hi""", 1.5, TRUE; "", #N/A, ""}');
  });
});

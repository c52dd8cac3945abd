/** Laws that hold for every reader. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_ERROR_CODES, type Cell, isBlank } from '../../../../core/cell/cell.ts';
import { formatDiagnostic } from '../../../../core/diagnostics/format-diagnostic.ts';
import type { ColumnKind } from '../../../../core/sheet/column-spec.ts';
import type { ColumnFacts } from '../../../../core/sheet/readers/column-facts.ts';
import { findColumnFacts } from '../../../../core/sheet/readers/find-column-facts.ts';
import { READERS } from '../../../../core/sheet/readers/readers.ts';
import { Trouble, toDiagnostic } from '../../../../core/sheet/readers/trouble.ts';
import { columnOf } from './reading-cells.ts';

const KINDS = Object.keys(READERS) as ColumnKind[];

const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,%/-: ()$€kmFebHyes🔴✓#\u00a0\n') }),
  fc.constantFrom('50%', '1,234', '3/4/26', '4 - Likely', 'H', 'Ambr', 'TBD', '#REF!', '37:30'),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: -5, max: 60_000 }),
  someText,
  fc.constantFrom(...CELL_ERROR_CODES).map((error) => ({ error })),
);
const anyFacts: fc.Arbitrary<ColumnFacts> = fc.record({
  dateOrder: fc.constantFrom('day-month-year', 'month-day-year', 'year-month-day', null),
  percentUnit: fc.constantFrom('fraction', 'points', null),
  decimalMark: fc.constantFrom('.', ',', null),
});
const specOf = (kind: ColumnKind) =>
  columnOf(kind, {
    choices: [
      { value: 'red', synonyms: ['r'] },
      { value: 'amber', synonyms: [] },
    ],
  });

describe.each(KINDS)('the reader of %s', (kind) => {
  const spec = specOf(kind);
  const read = READERS[kind];

  it('never throws and gives no NaN, infinity, blank text or empty list, whatever the cell and the facts', () => {
    fc.assert(
      fc.property(anyCell, anyFacts, (cell, facts) => {
        const found: unknown = read(cell, spec, facts);
        if (found === null || found instanceof Trouble) return;
        if (typeof found === 'number') expect(Number.isFinite(found)).toBe(true);
        else if (typeof found === 'string') expect(isBlank(found)).toBe(false);
        else if (Array.isArray(found)) expect(found.every((part) => !isBlank(part))).toBe(true);
        else expect(typeof found).toBe('boolean');
        if (Array.isArray(found)) expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('says of every cell in trouble what it is about, in one line and a place', () => {
    const at = { sheet: 'S', a1: 'B2', row: 1, header: 'Column' };
    fc.assert(
      fc.property(anyCell, anyFacts, (cell, facts) => {
        const found: unknown = read(cell, spec, facts);
        if (!(found instanceof Trouble)) return;
        const message = formatDiagnostic(toDiagnostic(found, at));
        expect(message).toMatch(/^S!B2: .*Column.*; the cell was left out\.(\n {2}try: .+)?$/);
        expect(message).not.toContain('undefined');
      }),
      { numRuns: 300 },
    );
  });

  it('calls blanks missing and error cells errors', () => {
    const facts = { dateOrder: null, percentUnit: null, decimalMark: null };
    for (const blank of [null, '', ' ', '\u00a0', 'TBD', ' n/a', '–']) {
      expect(read(blank, spec, facts)).toBeNull();
    }
    for (const error of CELL_ERROR_CODES) {
      for (const cell of [{ error }, error]) {
        const found = read(cell, spec, facts);
        expect(found instanceof Trouble && found.code).toBe('cell-error');
      }
    }
  });

  it.each([
    ['spaces', `1${' '.repeat(200_000)}x`],
    ['digits', '1'.repeat(200_000)],
    ['groups', '1,234'.repeat(40_000)],
    ['brackets', '('.repeat(200_000)],
    ['letters and spaces', 'Feb '.repeat(50_000)],
    ['bracketed numbers', 'a(1'.repeat(60_000)],
    ['emoji', '🔴'.repeat(50_000)],
  ])('takes no time that grows faster than a long text of %s', (_, text) => {
    const rows = [[text]];
    const start = performance.now();
    const found: unknown = read(text, spec, findColumnFacts(spec, rows, 0));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(found).not.toBeNull();
  });

  it('finds facts in any column without throwing, the same in any order of its rows', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 12 }), (cells) => {
        const rows = cells.map((cell) => [cell]);
        expect(findColumnFacts(spec, [...rows].reverse(), 0)).toEqual(
          findColumnFacts(spec, rows, 0),
        );
      }),
    );
  });
});

describe('findColumnFacts', () => {
  it('takes short rows for blanks', () => {
    expect(findColumnFacts(columnOf('percent'), [[], [null, 50], []], 1).percentUnit).toBe(
      'points',
    );
  });
});

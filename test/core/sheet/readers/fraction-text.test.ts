/** Numbers written as fractions, and the dates that spreadsheets make of them. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { toSerial } from '../../../../core/day/serial.ts';
import { COMPARISONS } from '../../../../core/model/comparisons.ts';
import type { ColumnSpec } from '../../../../core/sheet/column-spec.ts';
import { NO_FACTS } from '../../../../core/sheet/readers/column-facts.ts';
import { fractionOfDate } from '../../../../core/sheet/readers/fraction-text.ts';
import { readNumber } from '../../../../core/sheet/readers/number-reader.ts';
import { Trouble } from '../../../../core/sheet/readers/trouble.ts';

const COLUMN: ColumnSpec = COMPARISONS.columns.timesMoreImportant;
const read = (cell: Cell) => readNumber(cell, COLUMN, NO_FACTS);

describe('a column of fractions', () => {
  it.each<[Cell, number | null]>([
    ['1/3', 1 / 3],
    [' 1 / 9 ', 1 / 9],
    ['1:5', 0.2],
    ['⅓', 1 / 3],
    ['½', 0.5],
    ['9/1', 9],
    ['2,5/5', 0.5],
    ['7', 7],
    ['0.333', 0.333],
    [0.11, 0.11],
    [9, 9],
    ['n/a', null],
    ['-', null],
    [null, null],
  ])('reads %j as %d', (cell, value) => {
    if (value === null) expect(read(cell)).toBeNull();
    else expect(read(cell)).toBeCloseTo(value, 12);
  });

  it.each<[Cell, string]>([
    ['1/0', 'number-unreadable'],
    ['/3', 'number-unreadable'],
    ['1/3/2026', 'number-unreadable'],
    ['1/20', 'number-out-of-range'],
    ['10', 'number-out-of-range'],
    [0, 'number-out-of-range'],
    [-3, 'number-out-of-range'],
    ['three', 'number-unreadable'],
    [true, 'number-unreadable'],
  ])('does not read %j: %s', (cell, code) => {
    expect(read(cell)).toMatchObject({ code, suggestion: null });
  });

  // In an English (US) host `1/3` becomes 3 January of the year, elsewhere 1 March.
  it.each([
    { cell: toSerial(2026, 1, 3), formula: '=1/3' },
    { cell: toSerial(2026, 3, 1), formula: '=1/3' },
    { cell: toSerial(2026, 1, 9), formula: '=1/9' },
    { cell: toSerial(2026, 9, 1), formula: '=1/9' },
    { cell: toSerial(2026, 5, 17), formula: null },
    { cell: toSerial(2026, 1, 1), formula: null },
    { cell: 1e12, formula: null },
  ])('names $cell as out of range and proposes $formula', ({ cell, formula }) => {
    const trouble = read(cell);
    expect(trouble).toBeInstanceOf(Trouble);
    expect(trouble).toMatchObject({ code: 'number-out-of-range', suggestion: formula });
  });
});

describe('any other column of numbers', () => {
  it('does not take a fraction', () => {
    const spec: ColumnSpec = { header: 'Weight', kind: 'number', aliases: [], doc: '' };
    expect(readNumber('1/3', spec, NO_FACTS)).toMatchObject({ code: 'number-unreadable' });
  });
});

describe('a fraction that the host took for a date', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -1, 1e9])(
    '%s is none',
    (cell) => {
      expect(fractionOfDate(cell)).toBeNull();
    },
  );
});

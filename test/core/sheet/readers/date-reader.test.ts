/** Dates: serials, texts, and what a whole column settles. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { parseDay } from '../../../../core/day/serial.ts';
import { NO_FACTS } from '../../../../core/sheet/readers/column-facts.ts';
import { readDate } from '../../../../core/sheet/readers/date-reader.ts';
import { findColumnFacts } from '../../../../core/sheet/readers/find-column-facts.ts';
import { Trouble } from '../../../../core/sheet/readers/trouble.ts';
import { columnOf, readColumn, readOne } from './reading-cells.ts';

const date = columnOf('date');
const day = (text: string): number => parseDay(text) as number;

describe('readDate', () => {
  it.each<[Cell, unknown]>([
    [46348, '2026-11-22'],
    [46348.75, '2026-11-22'],
    [day('1950-01-01'), '1950-01-01'],
    [day('2100-12-31') + 0.99, '2100-12-31'],
    ['2026-11-22', '2026-11-22'],
    ['3-Feb-26', '2026-02-03'],
    ['2026-02-03 17:00', '2026-02-03'],
    ['30/03/2016 5:00:00 PM', '2016-03-30'],
    [null, null],
    ['TBC', null],
    ['?', null],
    [2026, 'date-implausible'],
    [0, 'date-implausible'],
    [-1, 'date-implausible'],
    [day('1949-12-31'), 'date-implausible'],
    [day('2101-01-01'), 'date-implausible'],
    [1e300, 'date-implausible'],
    ['9999-12-31', 'date-implausible'],
    ['1/2/1926', 'date-implausible'],
    ['5/02/2016', 'date-ambiguous: 2016-02-05 | 2016-05-02'],
    ['03-02-26', 'date-ambiguous: 2026-02-03 | 2026-03-02 | 2003-02-26'],
    ['Q3 2026', 'date-unreadable'],
    ['Feb 2026', 'date-unreadable'],
    ['31/02/2026', 'date-unreadable'],
    ['46348', 'date-unreadable'],
    [true, 'date-unreadable'],
    [Number.NaN, 'date-unreadable'],
    [{ error: '#REF!' }, 'cell-error'],
    ['#N/A', 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, date)).toBe(expected);
  });

  it('says which day an implausible number would be, and which was meant where that is clear', () => {
    const year = readDate(2026, date, NO_FACTS) as Trouble<'date-implausible'>;
    expect(year).toBeInstanceOf(Trouble);
    expect(year.params).toEqual({ found: '2026', column: 'Column', read: '1905-07-18' });
    expect(year.suggestion).toBeNull();
    const digits = readDate(20260203, date, NO_FACTS) as Trouble<'date-implausible'>;
    expect(digits.params.read).toBeNull();
    expect(digits.suggestion).toBe('2026-02-03');
  });

  it.each([
    [
      'a part above 12 settles the order of the column',
      ['5/02/2016 5:00:00 PM', '2016-05-25 17:00:00', '30/03/2016', 46348, null],
      ['2016-02-05', '2016-05-25', '2016-03-30', '2026-11-22', null],
    ],
    ['month first as well', ['5/02/2016', '3/30/2016'], ['2016-05-02', '2016-03-30']],
    [
      'contradicting texts settle nothing, and are read by themselves',
      ['5/02/2016', '3/30/2016', '30/3/2016'],
      ['date-ambiguous: 2016-02-05 | 2016-05-02', '2016-03-30', '2016-03-30'],
    ],
    [
      'dates that are no digits settle nothing',
      ['5/02/2016', '2016-05-25', '30 March 2016', 42459],
      ['date-ambiguous: 2016-02-05 | 2016-05-02', '2016-05-25', '2016-03-30', '2016-03-30'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(readColumn(cells, date)).toEqual(expected);
  });

  it('is told the order by a mapping, which wins over the column', () => {
    const rows = [['5/02/2016'], ['3/30/2016']];
    const facts = findColumnFacts(date, rows, 0, 'day-month-year');
    expect(rows.map(([cell]) => readOne(cell as Cell, date, facts))).toEqual([
      '2016-02-05',
      '2016-03-30',
    ]);
  });
});

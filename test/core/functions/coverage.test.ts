/** COVERAGE: what holds a value, which rows count, and where a header is one. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { COVERAGE } from '../../../core/functions/coverage.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(COVERAGE, args));
const column = (...cells: readonly Cell[]): Grid => cells.map((cell) => [cell]);

describe('a cell', () => {
  it.each([5, 0, -1, 'Open', '0', false, true, ' x ', '#1'])(
    'that holds %j holds a value',
    (cell) => {
      expect(call(cell)).toEqual([[1]]);
    },
  );

  it.each([
    ...[null, '', '  ', 'TBD', 'n/a', 'N/A', 'none', '-', '?', 'unknown', '#REF!'],
    { error: '#DIV/0!' } as const,
    { error: '#N/A' } as const,
  ])('that holds %j holds none', (cell) => {
    expect(call(cell)).toEqual([[0]]);
  });
});

it('12 of 14 projects have a forecast, blank rows at the end included', () => {
  const values = [...new Array<Cell>(12).fill(5), null, null];
  expect(call(column(...values))).toEqual([[12 / 14]]);
});

it('a whole column without the rows that count is no share of the sheet’s blank rows', () => {
  const values = column('Forecast cost', 5, null, 7, ...new Array<Cell>(996).fill(null));
  expect(call(values)).toEqual([
    ['#VALUE! Values ends in 996 blank rows; expected Of, to say which rows count'],
  ]);
  expect(call(column(...new Array<Cell>(60).fill(5), ...new Array<Cell>(40).fill(null)))).toEqual([
    [0.6],
  ]);
});

it('whole columns count the rows that hold something in the other one', () => {
  const values = column('Forecast cost', 5, null, 7, null, null, null);
  const ids = column('ID', 'P-1', 'P-2', 'P-3', 'TBD', null, null);
  expect(call(values, ids)).toEqual([[2 / 3]]);
});

it('a value in a row that does not count is not counted', () => {
  expect(call(column(1, 2, null), column('P-1', null, 'P-3'))).toEqual([[0.5]]);
});

it('several columns have a share each', () => {
  const grid = [
    ['Sponsor', 'Budget', 'Note'],
    ['CFO (A.B.)', 5, null],
    ['TBD', 5, null],
  ];
  expect(call(grid)).toEqual([[0.5, 1, 0]]);
});

describe('a first row', () => {
  it.each([
    ['a text above numbers is a header', column('Whatever', 5, null), 1 / 2],
    ['a header that tables know is one above texts', column('Owner', 'PM (A.B.)', null), 1 / 2],
    ['another text above texts is a value', column('Billing', 'Portal', null), 2 / 3],
    ['a text that comes again is a value', column('Owner', 'Owner', null), 2 / 3],
    ['a number is a value', column(5, 5, null), 2 / 3],
    ['a known header with nothing below it', column('Owner', null, null), 0],
    ['a missing word above numbers is no header', column('TBD', 5, null), 1 / 3],
  ])('%s', (_, values, expected) => {
    expect(call(values)).toEqual([[expected]]);
  });

  it('is a header of both ranges where it is one of either', () => {
    expect(call(column('What we call it', 'a', null), column('ID', 'P-1', 'P-2'))).toEqual([
      [1 / 2],
    ]);
  });
});

it('no rows: no share, and not 0', () => {
  expect(call(column(5, 6), column('n/a', '?'))).toEqual([['unknown: there are no rows']]);
});

it('ranges of different lengths are refused', () => {
  expect(call(column(1, 2, 3), column(1, 2))).toEqual([
    ['#VALUE! Of has 2 rows and Values 3; expected as many'],
  ]);
  expect(
    call(column(1, 2), [
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([['#VALUE! Of is 2 columns wide; expected one']]);
});

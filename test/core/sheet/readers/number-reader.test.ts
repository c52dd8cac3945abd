/** Numbers, money and hours. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { columnOf, readColumn, readOne } from './reading-cells.ts';

describe('readNumber', () => {
  it.each<[Cell, unknown]>([
    [5, 5],
    [0, 0],
    [-2.5, -2.5],
    ['1,234,567', 1_234_567],
    ['$ 1,200.50', 1200.5],
    ['(5)', -5],
    ['1.2m', 'number-unreadable'],
    [null, null],
    ['', null],
    ['TBD', null],
    ['-', null],
    ['n/a', null],
    ['1,234', 'number-ambiguous: 1234 | 1.234'],
    ['12 months', 'number-unreadable'],
    ['50%', 'number-unreadable'],
    [true, 'number-unreadable'],
    [Number.NaN, 'number-unreadable'],
    [Number.POSITIVE_INFINITY, 'number-unreadable'],
    [{ error: '#DIV/0!' }, 'cell-error'],
    ['#REF!', 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('number'))).toBe(expected);
  });

  it('reads money in thousands and millions', () => {
    expect(readColumn(['1.2m', '3k', '2 bn'], columnOf('money'))).toEqual([1.2e6, 3000, 2e9]);
  });

  it.each<[Cell, unknown]>([
    [0, 0],
    [168, 168],
    [-0.01, 'number-out-of-range'],
    ['168.5', 'number-out-of-range'],
  ])('holds %j to the limits: %j', (cell, expected) => {
    expect(readOne(cell, columnOf('number', { min: 0, max: 168 }))).toBe(expected);
  });

  it.each([
    ['a clear text settles the doubtful ones', 'number', ['1,234', '5.50'], [1234, 5.5]],
    ['in the other direction too', 'number', ['1.234', '5,50'], [1234, 5.5]],
    ['a clear text can make the doubtful mark decimal', 'number', ['1.234', '5.5'], [1.234, 5.5]],
    [
      'contradicting texts settle nothing',
      'number',
      ['1,234', '5.50', '5,50'],
      ['number-ambiguous: 1234 | 1.234', 5.5, 5.5],
    ],
    ['numbers prove nothing', 'number', ['1,234', 5.5], ['number-ambiguous: 1234 | 1.234', 5.5]],
    ['money has no three decimals', 'money', ['$1,234', '$15,000'], [1234, 15_000]],
    ['money in points too', 'money', ['1.234 €', '15.000 €'], [1234, 15_000]],
    [
      'but two marks in doubt settle nothing',
      'money',
      ['1,234', '1.234'],
      ['number-ambiguous: 1234 | 1.234', 'number-ambiguous: 1234 | 1.234'],
    ],
    ['and proof wins', 'money', ['1.234', '0.5'], [1.234, 0.5]],
  ] as const)('%s', (_, kind, cells, expected) => {
    expect(readColumn(cells, columnOf(kind))).toEqual(expected);
  });
});

describe('readHours', () => {
  it.each<[Cell, unknown]>([
    [7.5, 7.5],
    ['7.5', 7.5],
    ['7,5 h', 7.5],
    ['38 hours', 38],
    ['8hrs', 8],
    ['37:30', 37.5],
    ['0:45', 0.75],
    ['TBC', null],
    ['30m', 'number-unreadable'],
    ['90 mn', 'number-unreadable'],
    ['1.5b', 'number-unreadable'],
    ['2k h', 'number-unreadable'],
    ['h', 'number-unreadable'],
    ['37:75', 'number-unreadable'],
    ['2 days', 'number-unreadable'],
    ['-8 h', 'number-out-of-range'],
    ['200:00', 'number-out-of-range'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, columnOf('hours', { min: 0, max: 168 }))).toBe(expected);
  });
});

/** Percentages: what the sign settles, and what the column must. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { columnOf, readColumn, readOne } from './reading-cells.ts';

const percent = columnOf('percent');

describe('readPercent', () => {
  it.each<[Cell, unknown]>([
    ['50%', 0.5],
    ['50 %', 0.5],
    ['50\u00a0%', 0.5],
    ['0.5%', 0.005],
    ['12,5%', 0.125],
    ['-5%', -0.05],
    ['150%', 1.5],
    ['7 percent', 0.07],
    ['7 pct', 0.07],
    ['1.125%', 0.01125],
    [0, 0],
    ['0', 0],
    [null, null],
    ['TBD', null],
    ['%', 'number-unreadable'],
    ['half', 'number-unreadable'],
    [false, 'number-unreadable'],
    [Number.NaN, 'number-unreadable'],
    [{ error: '#N/A' }, 'cell-error'],
  ])('reads %j as %j whatever the column', (cell, expected) => {
    for (const percentUnit of ['fraction', 'points', null] as const) {
      const facts = { dateOrder: null, decimalMark: null, percentUnit };
      expect(readOne(cell, percent, facts)).toBe(expected);
    }
  });

  it.each([
    ['fractions', [0.25, 0.5, 1, 1.2], [0.25, 0.5, 1, 1.2]],
    ['points', [25, 50, 100, 7], [0.25, 0.5, 1, 0.07]],
    ['points as text', ['25', '50', '7.5'], [0.25, 0.5, 0.075]],
    ['zeros do not vote', [0, 0, 0, 80, 5], [0, 0, 0, 0.8, 0.05]],
    [
      'a fraction among points is doubtful',
      [25, 50, 0.5],
      [0.25, 0.5, 'percent-ambiguous: 0.5% | 50%'],
    ],
    ['so is a one', [25, 50, 1], [0.25, 0.5, 'percent-ambiguous: 1% | 100%']],
    ['50 among fractions is clearly 50 %', [0.25, 0.5, 50], [0.25, 0.5, 0.5]],
    ['2 among fractions is doubtful', [0.25, 0.5, 2], [0.25, 0.5, 'percent-ambiguous: 2% | 200%']],
    [
      'a tie settles nothing',
      [0.5, 5],
      ['percent-ambiguous: 0.5% | 50%', 'percent-ambiguous: 5% | 500%'],
    ],
    ['signs do not vote', ['50%', 0.5, '80%'], [0.5, 0.5, 0.8]],
    [
      'candidates show no binary digits',
      [30, 40, 0.07],
      [0.3, 0.4, 'percent-ambiguous: 0.07% | 7%'],
    ],
  ] as const)('%s', (_, cells, expected) => {
    expect(readColumn(cells, percent)).toEqual(expected);
  });

  it('holds shares to the limits of the column', () => {
    const share = columnOf('percent', { min: 0, max: 1 });
    expect(readColumn([25, 100, 120, -5], share)).toEqual([
      0.25,
      1,
      'number-out-of-range',
      'number-out-of-range',
    ]);
  });
});

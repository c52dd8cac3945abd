/** Ratings on their scale. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { columnOf, readOne } from './reading-cells.ts';

describe('readRating', () => {
  it.each<[Cell, unknown]>([
    [1, 1],
    [5, 5],
    [3.5, 3.5],
    ['4', 4],
    ['3,5', 3.5],
    ['4 - Likely', 4],
    ['4: whatever', 4],
    ['4. Likely', 4],
    ['4 Likely', 4],
    ['Likely (4)', 4],
    ['4/5', 4],
    ['4 out of 5', 4],
    ['Very Low', 1],
    ['low', 2],
    ['L', 2],
    ['Medium', 3],
    ['M', 3],
    ['high', 4],
    ['H', 4],
    ['very high', 5],
    ['VH', 5],
    ['Almost certain', 5],
    ['Rare', 1],
    [null, null],
    ['TBD', null],
    ['-', null],
    [0, 'number-out-of-range'],
    [6, 'number-out-of-range'],
    ['7 - Extreme', 'number-out-of-range'],
    ['4/10', 'number-unreadable'],
    ['3-4', 'number-unreadable'],
    ['5 days', 'number-unreadable'],
    ['1 million', 'number-unreadable'],
    ['so so', 'number-unreadable'],
    [true, 'number-unreadable'],
    [Number.NaN, 'number-unreadable'],
    [{ error: '#VALUE!' }, 'cell-error'],
  ])('reads %j as %j on 1–5', (cell, expected) => {
    expect(readOne(cell, columnOf('rating', { min: 1, max: 5 }))).toBe(expected);
    expect(readOne(cell, columnOf('rating'))).toBe(expected);
  });

  it.each([
    [1, 3, [1, 1, 2, 3, 3]],
    [0, 10, [0, 2.5, 5, 7.5, 10]],
    [0, 100, [0, 25, 50, 75, 100]],
    [1, 4, [1, 1, 2.5, 4, 4]],
  ])('puts the five words on %d–%d as %j', (min, max, expected) => {
    const spec = columnOf('rating', { min, max });
    const words = ['very low', 'low', 'medium', 'high', 'very high'];
    expect(words.map((word) => readOne(word, spec))).toEqual(expected);
  });
});

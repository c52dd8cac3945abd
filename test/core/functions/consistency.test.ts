/** CONSISTENCY: published ratios, and the details that stand behind one. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CONSISTENCY } from '../../../core/functions/consistency.ts';
import { shown } from './standard-call.ts';

const ratio = (comparisons: Grid | Cell, details: Cell = null) =>
  shown(callFunction(CONSISTENCY, [comparisons, details]));

const HEADERS = ['Criterion', 'Compared with', 'Times more important'];

/** A matrix of so many criteria that all count alike. */
const alike = (size: number): Grid =>
  Array.from({ length: size }, () => new Array<Cell>(size).fill(1));

/** Saaty's drinks (2008), as a matrix of coffee, wine, tea, beer, soda, milk, water: the upper half. */
const DRINKS: Grid = [
  [1, 9, 5, 2, 1, 1, '1/2'],
  [null, 1, '1/3', '1/9', '1/9', '1/9', '1/9'],
  [null, null, 1, '1/3', '1/4', '1/3', '1/9'],
  [null, null, null, 1, '1/2', 1, '1/3'],
  [null, null, null, null, 1, 2, '1/2'],
  [null, null, null, null, null, 1, '1/3'],
  [null, null, null, null, null, null, 1],
];

describe('the ratio', () => {
  it('of Saaty’s drinks, as published', () => {
    expect(Math.abs((ratio(DRINKS)[0]?.[0] as number) - 0.022)).toBeLessThan(0.0006);
    const details = Object.fromEntries(ratio(DRINKS, true) as [string, unknown][]);
    expect(details['λ max']).toBeCloseTo(7.1766, 4);
    expect([details['Pairs compared'], details['Pairs']]).toEqual([21, 21]);
  });

  it('of the matrix of gluc/ahp, as published: 0', () => {
    expect(
      ratio([
        [1, 6, 3],
        ['1/6', 1, '1/2'],
        ['1/3', 2, 1],
      ]),
    ).toEqual([[0]]);
  });

  it('of two criteria is 0: nothing can contradict', () => {
    expect(ratio([HEADERS, ['A', 'B', 9]])).toEqual([[0]]);
  });

  it('says how far three that go round in a circle contradict each other', () => {
    // λ max = 1 + 3 + 1/3 by symmetry: CI = (13/3 − 3) ÷ 2 = 2/3, CR = CI ÷ 0.58.
    const block = ratio([HEADERS, ['A', 'B', 3], ['B', 'C', 3], ['C', 'A', 3]]);
    expect(block[0]?.[0]).toBeCloseTo(2 / 3 / 0.58, 9);
  });

  it('is there up to ten criteria, and says why not beyond', () => {
    expect(ratio(alike(10))).toEqual([[0]]);
    expect(ratio(alike(11))).toEqual([
      ['#N/A there is no random index for more than ten criteria'],
    ]);
  });
});

describe('the details', () => {
  it('name the comparison that fits the others least', () => {
    const names = ['A', 'B', 'C', 'D'];
    const rows = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b, 1] as const));
    const given = rows.map(([a, b]) => [a, b, a === 'A' && b === 'D' ? 9 : 1]);
    const details = Object.fromEntries(ratio([HEADERS, ...given], true) as [string, unknown][]);
    expect(details['Fits least']).toBe('A against D');
    expect(details['Given']).toBe(9);
    // By logarithms: A is 9^(1/4), D its reciprocal, so that about 3 would fit.
    expect(details['Would fit']).toBeGreaterThan(2.5);
    expect(details['Would fit']).toBeLessThan(4);
  });

  it('name no comparison where all fit', () => {
    expect(ratio(alike(3), true)).toEqual([
      ['Consistency ratio', 0],
      ['λ max', 3],
      ['Pairs compared', 3],
      ['Pairs', 3],
    ]);
  });

  it('say why there is no ratio', () => {
    expect(ratio([HEADERS, ['A', 'B', 2], ['C', 'D', 2]], true)[0]).toEqual([
      'Consistency ratio',
      '#N/A no comparison links these groups of criteria: ("A", "B") and ("C", "D")',
    ]);
  });
});

it('says below what it did not count', () => {
  expect(ratio([HEADERS, ['A', 'B', 2], ['A', 'B', { error: '#REF!' }]])).toEqual([
    [0],
    [expect.stringMatching(/^Not counted: Comparisons, row 3: .*#REF!/)],
  ]);
});

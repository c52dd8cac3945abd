/** RANK against the ranks of the status tabs, and its laws. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { RANK } from '../../../core/functions/rank.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { scoredAs } from '../scoring/make-scoring.ts';
import { shown } from './standard-call.ts';

const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const rank = (...args: Parameters<typeof callFunction>[1]) =>
  shown(callFunction(RANK, args)).map(([cell]) => cell);

const NO_SCORE = 'unknown: the score is blank';

it('are the ranks of the status tabs', () => {
  const project = fc.record({
    score: fc.option(
      fc.integer({ min: 0, max: 6 }).map((one) => one * 10),
      { nil: null },
    ),
    mandatory: fc.constantFrom(null, true, false),
    manualRank: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null, freq: 3 }),
  });
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 10 }), (projects) => {
      const idOf = (row: number) => `P-${((row * 7) % 11) + 1}`;
      const { entries } = scoreProjects(
        scoredAs(
          Object.fromEntries(projects.map(({ score }, row) => [idOf(row), score])),
          Object.fromEntries(
            projects.map(({ mandatory, manualRank }, row) => [
              idOf(row),
              { mandatory, manualRank },
            ]),
          ),
          { mandatoryFirst: true },
        ),
      );
      const block = callFunction(RANK, [
        column(projects.map(({ score }) => score)),
        column(projects.map(({ mandatory }) => mandatory)),
        column(projects.map(({ manualRank }) => manualRank)),
        column(projects.map((_, row) => idOf(row))),
      ]);
      const found = block.map(([cell]) => (typeof cell === 'number' ? cell : null));
      expect(found).toEqual(entries.map((entry) => entry.rank));
    }),
    { numRuns: 100 },
  );
});

describe('competition ranks', () => {
  it.each([
    ['1, 2, 2, 4', [[9], [8], [8], [7]], [1, 2, 2, 4]],
    ['blanks have none', [[9], [null], ['n/a'], [7]], [1, null, NO_SCORE, 2]],
    ['zero and negative scores have one', [[0], [-5], [3]], [2, 3, 1]],
    ['one score alone', 5, [1]],
    ['scores that differ by rounding tie', [[0.1 + 0.2], [0.3], [0.4]], [2, 2, 1]],
    ['small scores that differ do not tie', [[1e-9], [2e-9]], [2, 1]],
    ['numbers as text', [['7,5'], ['80'], [9]], [3, 1, 2]],
  ])('%s', (_, scores, expected) => {
    expect(rank(scores)).toEqual(expected);
  });

  it('puts mandatory projects first', () => {
    expect(rank(column([9, 8, 7]), column([null, 'yes', 'no']))).toEqual([2, 1, 3]);
  });

  it('a rank set by hand always wins, also over mandatory projects, and without a score', () => {
    expect(rank(column([9, 8, 7]), column([null, 'yes', null]), column([null, null, 1]))).toEqual([
      3, 2, 1,
    ]);
    expect(rank(column([9, null, 7]), null, column([null, 2, null]))).toEqual([1, 2, 3]);
  });

  it('a bad score fails in its row, and the others are ranked without it', () => {
    expect(rank(column([9, 'best', 7]))).toEqual([
      1,
      '#VALUE! row 2: "best" in Scores is not a number; expected a number such as 1250',
      2,
    ]);
  });

  it('a rank of 0 set by hand fails in its row', () => {
    expect(rank(column([9, 8]), null, column([null, 0]))).toEqual([
      1,
      '#VALUE! row 2: "0" in Manual rank is out of range; expected a number of at least 1',
    ]);
  });

  it('ids say the order of ties that a rank set by hand parts', () => {
    const scores = column([50, 50, null]);
    const manual = column([null, null, 2]);
    expect(rank(scores, null, manual)).toEqual([1, 3, 2]);
    expect(rank(scores, null, manual, column(['P-10', 'P-9', 'P-1']))).toEqual([3, 1, 2]);
  });
});

it('the order of the rows does not show in the ranks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
      (scores) => {
        const ranks = rank(column(scores));
        expect(rank(column([...scores].reverse())).reverse()).toEqual(ranks);
        // A competition rank is one more than the number of better scores.
        expect(ranks).toEqual(
          scores.map((score) => 1 + scores.filter((other) => other > score).length),
        );
      },
    ),
  );
});

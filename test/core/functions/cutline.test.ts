/** CUTLINE against the cut line of the status tabs, its rules, and what is not known. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CUTLINE } from '../../../core/functions/cutline.ts';
import { RANK } from '../../../core/functions/rank.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { scoredAs } from '../scoring/make-scoring.ts';
import { shown } from './standard-call.ts';

const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const line = (...args: Parameters<typeof callFunction>[1]) =>
  shown(callFunction(CUTLINE, args)).map(([cell]) => cell);

it('draws the line of the status tabs from the ranks of RANK', () => {
  const project = fc.record({
    score: fc.option(
      fc.integer({ min: 0, max: 9 }).map((one) => one * 10),
      { nil: null, freq: 5 },
    ),
    mandatory: fc.constantFrom(null, null, true),
    budget: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 6 }),
  });
  fc.assert(
    fc.property(
      fc.array(project, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom('stop' as const, 'skip' as const),
      (projects, budgetAvailable, cutRule) => {
        const { entries } = scoreProjects(
          scoredAs(
            Object.fromEntries(projects.map(({ score }, row) => [`P-${row}`, score])),
            Object.fromEntries(
              projects.map(({ mandatory, budget }, row) => [`P-${row}`, { mandatory, budget }]),
            ),
            { budgetAvailable, cutRule },
          ),
        );
        const ranks = callFunction(RANK, [column(projects.map(({ score }) => score))]).map(
          ([cell]) => [typeof cell === 'number' ? cell : null],
        );
        // Without any rank the order of the rows would be the rank.
        if (ranks.every(([rank]) => rank === null)) return;
        const padded = projects.map((_, row) => ranks[row] ?? [null]);
        const found = callFunction(CUTLINE, [
          column(projects.map(({ budget }) => budget)),
          budgetAvailable,
          padded,
          column(projects.map(({ mandatory }) => mandatory)),
          cutRule,
        ]).map(([cell]) => (typeof cell === 'string' ? cell : null));
        expect(projects.map((_, row) => found[row] ?? null)).toEqual(
          entries.map((entry) => entry.standing?.standing ?? null),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe('the line', () => {
  it('stops at the first that does not fit, or goes on where it is told to skip', () => {
    const costs = column([40, 50, 20, 5]);
    expect(line(costs, 100)).toEqual(['above', 'above', 'below', 'below']);
    expect(line(costs, 100, null, null, 'skip')).toEqual(['above', 'above', 'below', 'above']);
    expect(line(costs, 100, null, null, 'stop')).toEqual(line(costs, 100));
  });

  it('goes down the ranks, not the rows', () => {
    expect(line(column([60, 60]), 100, column([2, 1]))).toEqual(['below', 'above']);
  });

  it('gives what has no rank no place, unless it is mandatory', () => {
    expect(
      line(column([10, 10, 10]), 100, column([1, null, null]), column([null, null, 'yes'])),
    ).toEqual(['above', 'unknown: the rank is blank', 'forced']);
  });

  it('takes what is mandatory even where the money is not enough', () => {
    expect(line(column([10, 500]), 100, null, column([null, true]))).toEqual(['below', 'forced']);
  });

  it('a mandatory project that its rank alone brings above is not forced', () => {
    expect(line(column([10, 50]), 100, null, column([true, null]))).toEqual(['above', 'above']);
  });

  it('what costs exactly what is left fits', () => {
    expect(line(column([0.1, 0.2]), 0.3)).toEqual(['above', 'above']);
  });
});

describe('what is not known', () => {
  it('a cost that is not known is not free: the project is open and uses nothing', () => {
    expect(line(column([40, 'tbd', 60]), 100)).toEqual(['above', 'open', 'above']);
  });

  it('no cost at all draws no line', () => {
    expect(line(column(['tbd', 'n/a']), 100)).toEqual([
      'unknown: no cost is known',
      'unknown: no cost is known',
    ]);
  });

  it('needs a budget', () => {
    expect(line(column([40]), null)).toEqual(['#VALUE! Budget is blank']);
  });

  it('a bad cost fails in its row, and the others stand as if it were not known', () => {
    expect(line(column([40, 'dear', 60]), 100)).toEqual([
      'above',
      expect.stringMatching(/^#VALUE! row 2: "dear" in Costs is not a number/),
      'above',
    ]);
  });

  it('reads money as people write it', () => {
    expect(line([['€1.2m'], ['€900k']], '2m')).toEqual(['above', 'below']);
  });
});

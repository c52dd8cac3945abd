import { expect, test } from 'vitest';
import type { Criterion } from '../../../core/model/criteria.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

test('the weighted example of MYH Inc. gives the published scores and ranks', () => {
  // Source: samples.primeessays.com, "Weighted scoring model", MYH Inc., first table: weights 10 25 25 15 10 15.
  const ids = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6'];
  const weights = [10, 25, 25, 15, 10, 15];
  const ratings = {
    P1: [90, 70, 90, 90, 90, 50],
    P2: [90, 80, 70, 70, 80, 90],
    P3: [90, 20, 50, 60, 60, 90],
    P4: [90, 10, 20, 50, 50, 50],
  };
  const result = scoreProjects(
    makeInput({
      projects: makeProjects({ P1: {}, P2: {}, P3: {}, P4: {} }),
      criteria: ids.map((id, index) =>
        makeCriterion({ id, weight: weights[index] as number, scaleMin: 0, scaleMax: 100 }),
      ),
      scores: Object.entries(ratings).map(([project, values]) =>
        makeScore(project, Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null]))),
      ),
    }),
  );
  expect(result.entries.map((entry) => entry.score)).toEqual([79, 78.5, 55, 36.5]);
  expect(result.entries.map((entry) => entry.rank)).toEqual([1, 2, 3, 4]);
  expect(result.diagnostics).toEqual([]);
});

/** Fit 3 of 1–5 is 0.5; cost 2 of 0–10, lower is better, is 0.8; weights 3 and 1: (1.5 + 0.8) / 4 = 57.5. */
const FIT = makeCriterion({ id: 'fit', weight: 3, lens: 'business' });
const COST = makeCriterion({
  ...{ id: 'cost', weight: 1, lens: 'technical', direction: 'lower is better' },
  ...{ scaleMin: 0, scaleMax: 10 },
});

function scoreOne(
  ratings: Readonly<Record<string, number | null>>,
  criteria: readonly Criterion[] = [FIT, COST],
  settings = {},
) {
  const result = scoreProjects(
    makeInput({
      projects: makeProjects({ A: {} }),
      criteria,
      scores: [makeScore('A', ratings)],
      settings,
    }),
  );
  return { entry: result.entries[0] as (typeof result.entries)[number], ...result };
}

test('scales, direction and weights count as a pencil counts them', () => {
  const { entry } = scoreOne({ fit: 3, cost: 2 });
  expect(entry).toMatchObject({ score: 57.5, gap: null, coverageShare: 1 });
  expect(entry.business).toEqual({ value: 50, gap: null, coverageShare: 1 });
  expect(entry.technical).toEqual({ value: 80, gap: null, coverageShare: 1 });
});

test('lenses that are 25 points or more apart are flagged to be discussed, either way round', () => {
  expect(scoreOne({ fit: 3, cost: 2 }).entry).toMatchObject({ lensGap: -30, discuss: true });
  expect(scoreOne({ fit: 3, cost: 2.5 }).entry).toMatchObject({ lensGap: -25, discuss: true });
  expect(scoreOne({ fit: 3, cost: 2.51 }).entry.discuss).toBe(false);
  expect(scoreOne({ fit: 5, cost: 5 }).entry).toMatchObject({ lensGap: 50, discuss: true });
});

test('a missing rating is not zero: the score is that of what was rated, and the coverage says so', () => {
  const { entry } = scoreOne({ fit: 3, cost: null });
  expect(entry).toMatchObject({ score: 50, coverageShare: 0.75, lensGap: null, discuss: false });
  expect(entry.technical).toEqual({ value: null, gap: 'nothing-rated', coverageShare: 0 });
});

test('below the minimum coverage the score is blank, at it there is one', () => {
  expect(scoreOne({ cost: 2 }).entry).toMatchObject({
    ...{ score: null, gap: 'coverage-low', coverageShare: 0.25, rank: null },
  });
  expect(scoreOne({ cost: 2 }, [FIT, COST], { minCoverageShare: 0.25 }).entry.score).toBe(80);
  // 0.1 + 0.2 + 0.3 is a little more than 0.6, 0.6 of 1.1 - 0.1 a little less: neither may decide.
  const thirds = [0.1, 0.2, 0.3, 0.4].map((weight, index) =>
    makeCriterion({ id: `c${index}`, weight }),
  );
  expect(scoreOne({ c0: 3, c1: 3, c2: 3 }, thirds).entry.score).toBe(50);
  expect(scoreOne({ c1: 3, c3: 3 }, thirds).entry.score).toBe(50);
});

test('without any rating the reason is that nothing is rated', () => {
  expect(scoreOne({ fit: null }, [FIT, COST], { minCoverageShare: 0 }).entry).toMatchObject({
    ...{ score: null, gap: 'nothing-rated', coverageShare: 0 },
  });
});

test('a criterion without a lens counts in the overall score alone', () => {
  const { entry } = scoreOne({ fit: 5, other: 1 }, [
    FIT,
    makeCriterion({ id: 'other', weight: 1 }),
  ]);
  expect(entry.score).toBe(75);
  expect(entry.business?.value).toBe(100);
  expect(entry.technical).toEqual({ value: null, gap: 'weights-missing', coverageShare: null });
});

test.each([
  ['above its scale', 6, 'number-out-of-range'],
  ['below its scale', 0.5, 'number-out-of-range'],
  ['no number', Number.NaN, 'number-unreadable'],
  ['infinite', Number.POSITIVE_INFINITY, 'number-unreadable'],
])('a rating that is %s is named and not counted', (_, rating, code) => {
  const { entry, diagnostics } = scoreOne({ fit: rating, cost: 2 }, [FIT, COST], {
    minCoverageShare: 0,
  });
  expect(entry).toMatchObject({ score: 80, coverageShare: 0.25 });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ code, at: { sheet: 'Scores', a1: 'D2' } });
});

test.each([
  ['a scale of no length', { scaleMin: 5, scaleMax: 5 }, 'scale-empty', 'G2'],
  ['a scale upside down', { scaleMin: 5, scaleMax: 1 }, 'scale-empty', 'G2'],
  ['a lowest rating above the usual highest', { scaleMin: 6 }, 'scale-empty', 'F2'],
  ['a scale without end', { scaleMax: Number.POSITIVE_INFINITY }, 'scale-empty', 'G2'],
  ['a scale of NaN', { scaleMin: Number.NaN }, 'scale-empty', 'F2'],
  ['a negative weight', { weight: -1 }, 'number-out-of-range', 'C2'],
  ['a weight of NaN', { weight: Number.NaN }, 'number-unreadable', 'C2'],
  ['an infinite weight', { weight: Number.POSITIVE_INFINITY }, 'number-unreadable', 'C2'],
  ['an id that is there already', { id: 'Cost' }, 'id-repeated', 'A2'],
])('a criterion with %s is named and does not count', (_, facts, code, a1) => {
  const bad = makeCriterion({ id: 'bad', ...facts });
  const { entry, diagnostics } = scoreOne({ cost: 2, bad: 3, Cost: 3 }, [COST, bad]);
  expect(entry.score).toBe(80);
  expect(diagnostics.map((one) => [one.code, one.at.a1])).toEqual([[code, a1]]);
});

test('weights that are all zero leave everything blank, and it is said once', () => {
  const zero = [FIT, COST].map((criterion) => ({ ...criterion, weight: 0 }));
  const { entry, diagnostics } = scoreOne({ fit: 3, cost: 2 }, zero);
  expect(entry).toMatchObject({ score: null, gap: 'weights-missing', coverageShare: null });
  expect(diagnostics.map((one) => one.code)).toEqual(['weights-none']);
});

test('weights whose sum is no number count by their ratio', () => {
  const huge = [FIT, COST].map((criterion) => ({ ...criterion, weight: 1.5e308 }));
  expect(scoreOne({ fit: 3, cost: 2 }, huge).entry.score).toBeCloseTo(65, 9);
});

test('without criteria nothing is scored and nothing fails', () => {
  expect(scoreOne({ fit: 3 }, []).entry).toMatchObject({ score: null, gap: 'weights-missing' });
});

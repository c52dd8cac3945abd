import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainScores } from '../../../core/scoring/explain-score.ts';
import { shareOut } from '../../../core/scoring/share-points.ts';
import { comparisonsOf } from './make-comparisons.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

const INPUT = makeInput({
  projects: makeProjects({ A: {}, B: {} }),
  criteria: [
    makeCriterion({
      id: 'cost',
      weight: 1,
      direction: 'lower is better',
      scaleMin: 0,
      scaleMax: 10,
      sheetRow: 5,
    }),
    makeCriterion({ id: 'fit', weight: 3, sheetRow: 4 }),
    makeCriterion({ id: 'risk', weight: 2 }),
  ],
  scores: [
    makeScore('A', { fit: 3, cost: 2, risk: null }, { assessor: 'QM', sheetRow: 7 }),
    makeScore('A', { fit: 4, cost: null, risk: null }, { assessor: 'EV', sheetRow: 9 }),
  ],
});

test('says what each criterion gives and takes, and names the cells', () => {
  const explanation = explainScores(INPUT)(0);
  // Fit (3 + 4) / 2 = 3.5 is 0.625, cost 2 is 0.8; weights 3 and 1 of 4 rated: 46.875 + 20 points.
  expect(explanation).toMatchObject({ score: 66.875, scoreShown: 66.9, unrated: ['risk'] });
  expect(explanation?.coverageShare).toBeCloseTo(4 / 6, 12);
  expect(explanation?.parts).toEqual([
    {
      ...{ criterion: 'cost', name: 'cost', rating: 2, points: 20, possiblePoints: 25 },
      ...{ lostPoints: 5, pointsShown: 20 },
      cells: [
        { sheet: 'Scores', a1: 'E8' },
        { sheet: 'Criteria', a1: 'E6' },
        { sheet: 'Criteria', a1: 'F6' },
        { sheet: 'Criteria', a1: 'G6' },
        { sheet: 'Criteria', a1: 'C6' },
      ],
    },
    {
      ...{ criterion: 'fit', name: 'fit', rating: 3.5, points: 46.875, possiblePoints: 75 },
      ...{ lostPoints: 28.125, pointsShown: 46.9 },
      cells: [
        { sheet: 'Scores', a1: 'D10' },
        { sheet: 'Scores', a1: 'D8' },
        { sheet: 'Criteria', a1: 'C5' },
      ],
    },
    {
      ...{ criterion: 'risk', name: 'risk', rating: null, points: null, possiblePoints: null },
      ...{ lostPoints: null, pointsShown: null },
      cells: [{ sheet: 'Criteria', a1: 'C2' }],
    },
  ]);
});

test('weights by comparison name the comparisons of the criterion, not the weights of Criteria', () => {
  const explain = explainScores({
    ...INPUT,
    comparisons: comparisonsOf(['fit', 'cost', 3], ['risk', 'fit', 2], ['risk', 'risk', 9]),
    settings: { ...INPUT.settings, weightsFrom: 'comparisons' },
  });
  const cellsOfPart = (criterion: string) =>
    explain(0)
      ?.parts.find((part) => part.criterion === criterion)
      ?.cells.map(({ sheet, a1 }) => `${sheet}!${a1}`);
  expect(cellsOfPart('fit')).toEqual([
    'Scores!D10',
    'Scores!D8',
    'Comparisons!C2',
    'Comparisons!C3',
  ]);
  expect(cellsOfPart('risk')).toEqual(['Comparisons!C3']);
});

test('a project that nobody rated has parts without ratings; one that does not exist has no explanation', () => {
  const explain = explainScores(INPUT);
  expect(explain(1)).toMatchObject({
    score: null,
    scoreShown: null,
    unrated: ['cost', 'fit', 'risk'],
  });
  expect(explain(2)).toBeNull();
});

const ratings = fc.array(
  fc.record({
    weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
    rating: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
  }),
  { minLength: 1, maxLength: 12 },
);

test('the points add up to the score exactly in any order, and what is shown adds up to the score shown', () => {
  let scored = 0;
  fc.assert(
    fc.property(ratings, fc.boolean(), (given, isReversed) => {
      const explanation = explainScores(
        makeInput({
          projects: makeProjects({ A: {} }),
          criteria: given.map(({ weight }, index) => makeCriterion({ id: `c${index}`, weight })),
          scores: [
            makeScore(
              'A',
              Object.fromEntries(given.map(({ rating }, index) => [`c${index}`, rating])),
            ),
          ],
          settings: { minCoverageShare: 0 },
        }),
      )(0);
      if (explanation?.score == null) return;
      scored += 1;
      const parts = isReversed ? [...explanation.parts].reverse() : explanation.parts;
      const sum = (key: 'points' | 'lostPoints' | 'possiblePoints') =>
        parts.reduce((total, part) => total + (part[key] ?? 0), 0);
      expect(sum('points')).toBe(explanation.score);
      expect(sum('possiblePoints')).toBe(100);
      expect(sum('lostPoints')).toBe(100 - explanation.score);
      const tenths = parts.reduce(
        (total, part) => total + Math.round((part.pointsShown ?? 0) * 10),
        0,
      );
      expect(tenths).toBe(Math.round((explanation.scoreShown ?? 0) * 10));
      for (const part of parts) {
        expect(part.points ?? 0).toBeGreaterThanOrEqual(0);
        expect(part.lostPoints ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
  expect(scored).toBeGreaterThan(100);
});

test.each([
  [10, [3.4, 3.3, 3.3], undefined, [4, 3, 3]],
  [10, [2.5, 2.5, 5], undefined, [3, 2, 5]],
  [100, [33.333, 33.333, 33.333], undefined, [34, 33, 33]],
  [5, [2.9, 2.1], [2, 9], [2, 3]],
  [4, [2, 2.9999999], undefined, [2, 2]],
  [3, [2, 2], undefined, [2, 1]],
  [0, [], undefined, []],
])('%d units cut as %j are whole parts that add up', (total, wanted, most, parts) => {
  expect(shareOut(total, wanted, most)).toEqual(parts);
});

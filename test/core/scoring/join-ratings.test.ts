import { expect, test } from 'vitest';
import type { Score } from '../../../core/model/scores.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

const row = (
  assessor: string | null,
  scoredDay: number | null,
  a: number | null,
  b: number | null = null,
) => makeScore('A', { a, b }, { assessor, scoredDay });

/** Ratings on two criteria of the scale 0 to 100 and equal weight: the lenses show each of them. */
function joined(scores: readonly Score[], ratingsJoin: 'mean' | 'latest' = 'mean') {
  const [entry] = scoreProjects(
    makeInput({
      projects: makeProjects({ A: { name: 'Portal' } }),
      criteria: [
        makeCriterion({ id: 'a', lens: 'business', scaleMin: 0, scaleMax: 100 }),
        makeCriterion({ id: 'b', lens: 'technical', scaleMin: 0, scaleMax: 100 }),
      ],
      scores,
      settings: { ratingsJoin, minCoverageShare: 0 },
    }),
  ).entries;
  return [entry?.business?.value, entry?.technical?.value];
}

test.each([
  ['one row', [row('QM', 10, 40, 50)], [40, 50]],
  ['two assessors', [row('QM', 10, 40), row('EV', 11, 60)], [50, null]],
  [
    'an older row of the same assessor does not count',
    [row('QM', 10, 40), row('QM', 11, 60)],
    [60, null],
  ],
  ['the same assessor in other letters', [row('QM ', 10, 40), row('qm', 11, 60)], [60, null]],
  [
    'two rows of an assessor on one day share a voice',
    [row('QM', 10, 20), row('QM', 10, 40), row('EV', 1, 90)],
    [60, null],
  ],
  ['a row without a day is older than any', [row('QM', null, 40), row('QM', 1, 60)], [60, null]],
  ['rows without a day share a voice', [row('QM', null, 40), row('QM', null, 60)], [50, null]],
  [
    'rows without an assessor are one voice',
    [row(null, 10, 40), row(null, 11, 60), row('EV', 1, 80)],
    [70, null],
  ],
  [
    'a blank is not filled from an older row',
    [row('QM', 10, 40, 50), row('QM', 11, 60, null)],
    [60, null],
  ],
  [
    'who does not rate a criterion has no voice on it',
    [row('QM', 10, 40, 50), row('EV', 11, 60)],
    [50, 50],
  ],
  [
    'a day that is no number counts as none',
    [row('QM', Number.NaN, 40), row('QM', 1, 60)],
    [60, null],
  ],
])('mean: %s', (_, scores, expected) => {
  expect(joined(scores)).toEqual(expected);
  expect(joined([...scores].reverse())).toEqual(expected);
});

test.each([
  ['the latest row of all counts alone', [row('QM', 10, 40), row('EV', 11, 60)], [60, null]],
  [
    'rows of the latest day are joined by their mean',
    [row('QM', 11, 40), row('EV', 11, 60), row('EV', 3, 90)],
    [50, null],
  ],
])('latest: %s', (_, scores, expected) => {
  expect(joined(scores, 'latest')).toEqual(expected);
  expect(joined([...scores].reverse(), 'latest')).toEqual(expected);
});

test('a project may be rated by its name, and a row of nobody’s project is named', () => {
  const scores = [makeScore(' portal', { a: 40 }), makeScore('P-99', { a: 90 })];
  expect(joined(scores)).toEqual([40, null]);
  const { diagnostics } = scoreProjects(
    makeInput({ projects: makeProjects({ A: {} }), scores: [makeScore('P-99', {})] }),
  );
  expect(diagnostics[0]).toMatchObject({
    ...{ code: 'reference-unknown', at: { sheet: 'Scores', a1: 'A2' } },
    params: { found: 'P-99', column: 'Project', table: 'Projects' },
  });
});

test('a mean of equal ratings is that rating, without a rounding error', () => {
  const three = [row('A', 1, 0.1), row('B', 1, 0.1), row('C', 1, 0.1)];
  expect(joined(three)).toEqual(joined(three.slice(1, 2)));
});

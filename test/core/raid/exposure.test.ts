import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { probabilityShare } from '../../../core/raid/exposure.ts';
import { ageItems, ageOne, GOOD } from './make-log.ts';

const SHARES = DEFAULT_SETTINGS.probabilityShares;

test.each([
  [1, 0.1],
  [2, 0.3],
  [3, 0.5],
  [3.5, 0.6],
  [4, 0.7],
  [5, 0.9],
  [0.5, 0.1],
  [5.4, 0.9],
] as const)('a probability of %f stands for %f', (rating, share) => {
  expect(probabilityShare(rating, SHARES)).toBeCloseTo(share, 12);
});

test.each([null, Number.NaN, 0, 7, -1, Number.POSITIVE_INFINITY])(
  'a probability of %s stands for nothing',
  (rating) => {
    expect(probabilityShare(rating, SHARES)).toBeNull();
  },
);

/**
 * PMBOK Guide, 5th edition, figure 11-16: a strong market of 60 % and a weak one of 40 %. Building costs 120 and brings 200 or
 * 90, upgrading costs 50 and brings 120 or 60; so the paths are worth 80 and −30, 70 and 10.
 */
test.each([
  ['building a new plant', 80, -30, 36],
  ['upgrading the old one', 70, 10, 46],
] as const)('the expected value of %s is the published one', (_, strong, weak, expected) => {
  const settings = { ...DEFAULT_SETTINGS, probabilityShares: [0.1, 0.4, 0.6, 0.8, 0.9] };
  const { exposure } = ageItems(
    [
      { ...GOOD, probability: 3, costImpact: strong },
      { ...GOOD, probability: 2, costImpact: weak },
    ],
    { settings },
  );
  expect(exposure).toEqual({ sum: expected, known: 2, count: 2 });
});

test.each([
  ['both', {}, 500, null],
  ['no cost', { costImpact: null }, null, 'cost-impact'],
  ['no probability', { probability: null }, null, 'probability'],
  ['neither', { probability: 9, costImpact: Number.NaN }, null, 'probability-and-cost-impact'],
  ['a cost of nothing is known', { costImpact: 0 }, 0, null],
  ['a gain', { costImpact: -1000 }, -500, null],
  ['an issue has happened', { type: 'issue' }, null, 'not-a-risk'],
  ['a closed risk', { status: 'closed' }, null, 'not-open'],
] as const)('%s', (_, facts, exposure, exposureLacks) => {
  expect(ageOne({ ...GOOD, ...facts })).toMatchObject({ exposure, exposureLacks });
});

// As a spreadsheet's ROUND does: the half of a hundredth goes away from 0, also where binary fractions fall a hair short of it.
test.each([
  [4, 1000.15, 700.11],
  [2, 1000.55, 300.17],
  [3, 0.01, 0.01],
  [3, -0.01, -0.01],
  [4, -1000.15, -700.11],
  [3, 0.0099, 0],
] as const)('a probability of %f of %f is %f', (probability, costImpact, exposure) => {
  expect(ageOne({ ...GOOD, probability, costImpact }).exposure).toBe(exposure);
});

test('sums say how many open risks they cover, by project and over all', () => {
  const { exposure, projects } = ageItems([
    { ...GOOD, project: 'A', costImpact: 1000 },
    { ...GOOD, project: 'A', costImpact: null },
    { ...GOOD, project: 'B', probability: null },
    { ...GOOD, project: 'B', type: 'issue' },
  ]);
  expect(exposure).toEqual({ sum: 500, known: 1, count: 3 });
  expect(projects.map((one) => one.exposure)).toEqual([
    { sum: 500, known: 1, count: 2 },
    { sum: null, known: 0, count: 1 },
  ]);
});

test('hundredths add up exactly, whatever their order', () => {
  const costs = [0.2, 1e15, -1e15, 123_456_789.46, 0.02, 999_999_999_999.98, 1e14 + 0.06];
  const sumOf = (some: readonly number[]) =>
    ageItems(some.map((costImpact) => ({ ...GOOD, costImpact }))).exposure.sum;
  const sum = sumOf(costs);
  expect(sumOf([...costs].reverse())).toBe(sum);
  expect(sumOf([...costs.slice(3), ...costs.slice(0, 3)])).toBe(sum);
  expect(sumOf([0.2, 0.4])).toBe(0.3);
});

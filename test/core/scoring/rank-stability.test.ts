import { expect, test } from 'vitest';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import type { ScoringInput } from '../../../core/scoring/scoring-input.ts';
import { seededRandom } from '../../../core/scoring/seeded-random.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from './make-scoring.ts';

/** A beats B on one criterion, B beats A on the other by a little less; C is behind both; there is money for one. */
function duel(settings: Partial<ScoringInput['settings']> = {}, more: Partial<ScoringInput> = {}) {
  const input = makeInput({
    projects: makeProjects({ A: { budget: 10 }, B: { budget: 10 }, C: { budget: 10 } }),
    criteria: [
      makeCriterion({ id: 'x', scaleMin: 0, scaleMax: 100 }),
      makeCriterion({ id: 'y', scaleMin: 0, scaleMax: 100 }),
    ],
    scores: [
      makeScore('A', { x: 80, y: 38 }),
      makeScore('B', { x: 40, y: 75 }),
      makeScore('C', { x: 30, y: 30 }),
    ],
    settings: { budgetAvailable: 10, ...settings },
  });
  const { entries } = scoreProjects({ ...input, withStability: true, ...more });
  return entries.map((entry) => entry.stabilityShare);
}

test('the share of weightings in which a project stays above the line', () => {
  const [a, b, c] = duel({ stabilityRuns: 2000 });
  // A leads where its weight wins 40 x against 37 y: a little more often than not.
  expect(a).toBeGreaterThan(0.5);
  expect(a).toBeLessThan(0.65);
  expect((a ?? 0) + (b ?? 0)).toBeCloseTo(1, 12);
  expect(c).toBe(0);
});

test('the same seed gives the same shares, another seed others, in any order of the rows', () => {
  expect(duel()).toEqual(duel());
  expect(duel({ stabilitySeed: 2 })).not.toEqual(duel());
  const projects = makeProjects({ C: { budget: 10 }, B: { budget: 10 }, A: { budget: 10 } });
  expect(duel({}, { projects }).reverse()).toEqual(duel());
});

test('without a spread every run is the ranking itself', () => {
  expect(duel({ stabilitySpread: 0 })).toEqual([1, 0, 0]);
});

test('what is forced stays above in every run', () => {
  const projects = makeProjects({
    A: { budget: 10 },
    B: { budget: 10 },
    C: { budget: 10, mandatory: true },
  });
  expect(duel({}, { projects })).toEqual([0, 0, 1]);
  const byHand = makeProjects({
    A: { budget: 10 },
    B: { budget: 10 },
    C: { budget: 10, manualRank: 1 },
  });
  expect(duel({}, { projects: byHand })).toEqual([0, 0, 1]);
});

test.each([
  ['nobody asks for it', {}, { withStability: false }],
  ['there is no line', { budgetAvailable: null }, {}],
  ['no runs are to be made', { stabilityRuns: 0 }, {}],
])('it is blank where %s', (_, settings, more) => {
  expect(duel(settings, more)).toEqual([null, null, null]);
});

test('what has no known cost has none, unless it is taken whatever it costs or money draws no line', () => {
  const projects = makeProjects({ A: { budget: 5 }, B: { budget: null }, C: { budget: 5 } });
  expect(duel({ stabilitySpread: 0 }, { projects })).toEqual([1, null, 1]);
  const mandatory = makeProjects({ A: {}, B: { mandatory: true }, C: { budget: 10 } });
  expect(duel({ stabilitySpread: 0 }, { projects: mandatory })).toEqual([null, 1, 1]);
  const roles = [{ role: 'Tester', netHours: 10, demandHours: [10, 10, 10] }];
  const byRole = { budgetAvailable: null, cutRoles: ['Tester'], stabilitySpread: 0 };
  expect(duel(byRole, { projects, roles })).toEqual([1, 0, 0]);
});

test('a project without a score has none', () => {
  const projects = makeProjects({ A: { budget: 10 }, B: { budget: 10 }, D: { budget: 10 } });
  expect(duel({}, { projects })[2]).toBeNull();
});

test('the numbers look evenly spread and never reach 1', () => {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const within = drawn.filter((value) => Math.floor(value * 10) === tenth).length;
    expect(within).toBeGreaterThan(900);
    expect(within).toBeLessThan(1100);
  }
});

import { expect, test } from 'vitest';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import type { ScoringInput, ScoringProject } from '../../../core/scoring/scoring-input.ts';
import { scoredAs } from './make-scoring.ts';

/** Projects A, B, C … with scores 90, 80, 70 …, and the budgets and facts given. */
function line(
  budgets: readonly (number | null)[],
  settings = {},
  facts: Readonly<Record<string, Partial<ScoringProject>>> = {},
  more: Partial<ScoringInput> = {},
) {
  const ids = budgets.map((_, index) => String.fromCharCode(65 + index));
  const input = scoredAs(
    Object.fromEntries(ids.map((id, index) => [id, 90 - 10 * index])),
    Object.fromEntries(
      ids.map((id, index) => [id, { budget: budgets[index] ?? null, ...facts[id] }]),
    ),
    settings,
  );
  const result = scoreProjects({ ...input, ...more });
  const standings = result.entries.map((entry) => entry.standing?.standing ?? '-').join(' ');
  return { ...result, standings, reasons: result.entries.map((entry) => entry.standing?.reason) };
}

test('without a budget and without roles there is no line, and the costs add up down the rank', () => {
  const { cutLine, standings, entries } = line([10, null, 30]);
  expect(cutLine).toBeNull();
  expect(standings).toBe('- - -');
  expect(entries.map((entry) => entry.cumulativeCost)).toEqual([10, null, 40]);
});

test('stop: the first that does not fit draws the line, and all below it are below', () => {
  const { cutLine, standings, reasons, entries } = line([50, 60, 40, 10], { budgetAvailable: 100 });
  expect(standings).toBe('above below below below');
  expect(reasons).toEqual(['fits', 'too-large', 'after-the-line', 'after-the-line']);
  expect(entries.map((entry) => entry.cumulativeCost)).toEqual([50, null, null, null]);
  expect(cutLine).toEqual({
    rule: 'stop',
    limits: [{ name: 'budget', kind: 'budget', available: 100, used: 50, reserved: 0 }],
    firstMisfit: 1,
    limit: 'budget',
    placesAbove: 1,
    counts: { above: 1, forced: 0, below: 3, open: 0 },
    displaced: [],
    unknownRoles: [],
  });
});

test('skip: below the first that does not fit those are taken that still fit', () => {
  const settings = { budgetAvailable: 100, cutRule: 'skip' };
  const { cutLine, standings, reasons } = line([50, 60, 40, 20], settings);
  expect(standings).toBe('above below above below');
  expect(reasons).toEqual(['fits', 'too-large', 'fits', 'too-large']);
  expect(cutLine).toMatchObject({ placesAbove: 1, firstMisfit: 1, limits: [{ used: 90 }] });
});

test('what fits exactly fits, and sums of tenths do not tip over', () => {
  expect(line([0.1, 0.2, 0.7], { budgetAvailable: 1 }).standings).toBe('above above above');
  expect(line([0.1, 0.2, 0.7001], { budgetAvailable: 1 }).standings).toBe('above above below');
  const { cutLine } = line([40, 60], { budgetAvailable: 100 });
  expect(cutLine).toMatchObject({ firstMisfit: null, limit: null, placesAbove: 2 });
});

test('a project without a budget is open: it is not free, and it stops nobody', () => {
  const { standings, reasons, cutLine } = line([50, null, 50, 1], { budgetAvailable: 100 });
  expect(standings).toBe('above open above below');
  expect(reasons[1]).toBe('cost-unknown');
  expect(cutLine?.counts).toEqual({ above: 2, forced: 0, below: 1, open: 1 });
});

test('below the line a project is below whatever it costs; only with skip its cost would still decide', () => {
  const stop = line([60, 50, null, 10], { budgetAvailable: 100 });
  expect(stop.standings).toBe('above below below below');
  expect(stop.reasons[2]).toBe('after-the-line');
  expect(stop.cutLine?.counts.open).toBe(0);
  const skip = line([60, 50, null, 10], { budgetAvailable: 100, cutRule: 'skip' });
  expect(skip.standings).toBe('above below open above');
});

test('a project that a role has no hours for does not fit, whatever it costs', () => {
  const roles = [{ role: 'Tester', netHours: 10, demandHours: [0, 11, 10] }];
  const settings = { budgetAvailable: 100, cutRoles: ['Tester'], cutRule: 'skip' };
  const { standings, entries } = line([10, null, null], settings, {}, { roles });
  expect(standings).toBe('above below open');
  expect(entries[1]?.standing).toMatchObject({ reason: 'too-large', limit: 'Tester' });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5])('a budget of %d is not known', (budget) => {
  const { entries, standings } = line([50, budget], { budgetAvailable: 100 });
  expect(standings).toBe('above open');
  expect(entries[1]?.cost).toBeNull();
});

test('a budget of zero is known, and fits into nothing', () => {
  expect(line([10, 0], { budgetAvailable: 0 }).standings).toBe('below below');
  expect(line([10, 0], { budgetAvailable: 0, cutRule: 'skip' }).standings).toBe('below above');
});

test('what mandatory projects need is set aside first; they are forced where their score would not do', () => {
  const { cutLine, standings, reasons, entries } = line(
    [50, 40, 30, 20],
    { budgetAvailable: 100 },
    { D: { mandatory: true } },
  );
  // 20 for D, 50 for A: 30 are left, B needs 40.
  expect(standings).toBe('above below below forced');
  expect(reasons).toEqual(['fits', 'too-large', 'after-the-line', 'mandatory']);
  expect(entries[3]).toMatchObject({ rank: 4, cumulativeCost: 70, standing: { byScore: 'below' } });
  expect(cutLine).toMatchObject({
    limits: [{ available: 100, used: 70, reserved: 20 }],
    counts: { above: 1, forced: 1, below: 2 },
    displaced: ['B'],
  });
});

test('a mandatory project that its score would put above as well is not forced', () => {
  const { standings } = line([50, 40, 30], { budgetAvailable: 100 }, { A: { mandatory: true } });
  expect(standings).toBe('above above below');
});

test('mandatory projects are taken even beyond the budget, without a score, and at an unknown cost', () => {
  const mandatory = { mandatory: true };
  const { standings, cutLine } = line(
    [10, 80, 60],
    { budgetAvailable: 100 },
    { B: mandatory, C: mandatory },
  );
  expect(standings).toBe('below above forced');
  expect(cutLine?.limits).toEqual([
    { name: 'budget', kind: 'budget', available: 100, used: 140, reserved: 140 },
  ]);
  const input = scoredAs(
    { A: 90, B: null, C: 70 },
    { A: { budget: 60 }, B: { budget: 50, mandatory: true }, C: { mandatory: true } },
    { budgetAvailable: 100 },
  );
  const { entries, order, rankedCount } = scoreProjects(input);
  expect(entries.map((entry) => entry.standing?.standing)).toEqual(['below', 'forced', 'forced']);
  expect(entries[1]).toMatchObject({ rank: null, standing: { byScore: null } });
  expect(order).toEqual([0, 2, 1]);
  expect(rankedCount).toBe(2);
});

test('a manual rank that lifts a project above the line forces it and pushes another out', () => {
  const { standings, reasons, cutLine } = line(
    [50, 50, 50],
    { budgetAvailable: 100 },
    { C: { manualRank: 1 } },
  );
  expect(standings).toBe('above below forced');
  expect(reasons).toEqual(['fits', 'too-large', 'manual-rank']);
  expect(cutLine?.displaced).toEqual(['B']);
});

test('still to spend: the forecast less what was spent, never below zero, blank where nobody says', () => {
  const settings = { budgetAvailable: 100, cutCost: 'still to spend' };
  const { entries } = line([50, 50, 50, null, 50], settings, {
    A: { forecastCost: 80, actualCost: 30 },
    B: { actualCost: 20 },
    C: { forecastCost: 40, actualCost: 45 },
    D: { actualCost: 10 },
    E: { forecastCost: 60 },
  });
  expect(entries.map((entry) => entry.cost)).toEqual([50, 30, 0, null, null]);
});

const ROLES = [
  { role: 'Data engineer', netHours: 100, demandHours: [60, 0, 60, 30] },
  { role: 'Architect', netHours: 10, demandHours: [5, 5, 0, 0] },
];

test('a role draws the line as money does', () => {
  const { cutLine, standings } = line(
    [1, 1, 1, 1],
    { cutRoles: ['data  Engineer'] },
    {},
    { roles: ROLES },
  );
  expect(standings).toBe('above above below below');
  expect(cutLine).toMatchObject({
    limit: 'Data engineer',
    limits: [{ name: 'Data engineer', kind: 'role', available: 100, used: 60 }],
  });
});

test('all roles, with the budget: the first that runs out draws the line and is named', () => {
  const settings = { budgetAvailable: 100, cutRoles: ['all'], cutRule: 'skip' };
  const { cutLine, entries } = line([60, 50, 1, 1], settings, {}, { roles: ROLES });
  expect(entries.map((entry) => entry.standing?.limit)).toEqual([
    null,
    'budget',
    'Data engineer',
    null,
  ]);
  expect(cutLine?.limits.map(({ name, used }) => [name, used])).toEqual([
    ['budget', 61],
    ['Data engineer', 90],
    ['Architect', 5],
  ]);
});

test('roles that nobody has, and capacities that are no number, draw no line and are named', () => {
  const roles = [{ role: 'Tester', netHours: Number.NaN, demandHours: [] }];
  const { cutLine } = line([1], { cutRoles: ['Tester', 'Welder'] }, {}, { roles });
  expect(cutLine).toBeNull();
  const both = line([1], { cutRoles: ['Tester', 'Welder'], budgetAvailable: 5 }, {}, { roles });
  expect(both.cutLine?.unknownRoles).toEqual(['Tester', 'Welder']);
});

test('a project that asks nothing of a role that is overdrawn still fits', () => {
  const roles = [{ role: 'Tester', netHours: 10, demandHours: [0, 20] }];
  const { standings } = line(
    [1, 1],
    { cutRoles: ['Tester'] },
    { B: { mandatory: true } },
    { roles },
  );
  expect(standings).toBe('above forced');
});

test('the published knapsack: by value for its weight, skipping what does not fit, it reaches 407', () => {
  // Source: Martello and Toth, tests of mknapsack (MIT): 10 items, capacity 190, optimum 407 with items 2 to 7.
  const profits = [16, 78, 35, 89, 36, 94, 75, 74, 100, 80];
  const weights = [30, 18, 9, 23, 20, 59, 61, 70, 75, 76];
  const ids = profits.map((_, index) => `I-${index + 1}`);
  const { cutLine, entries } = scoreProjects({
    ...scoredAs(
      {},
      {},
      { budgetAvailable: 190, cutRule: 'skip', scoringMethod: 'value against effort' },
    ),
    projects: scoredAs(
      Object.fromEntries(ids.map((id) => [id, null])),
      Object.fromEntries(ids.map((id, index) => [id, { budget: weights[index] as number }])),
    ).projects,
    methodInputs: ['value', 'effort'].map((key) => ({
      ...{ key, name: key, criterion: null, min: 0, max: null, unit: 'number' },
    })),
    scores: scoredAs(Object.fromEntries(ids.map((id) => [id, 0]))).scores.map((score, index) => ({
      ...score,
      ratings: { value: profits[index] as number, effort: weights[index] as number },
    })),
  });
  const taken = entries.flatMap((entry, index) =>
    entry.standing?.standing === 'above' ? [index] : [],
  );
  expect(taken.map((index) => index + 1)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(taken.reduce((sum, index) => sum + (profits[index] as number), 0)).toBe(407);
  expect(cutLine?.limits[0]?.used).toBe(190);
});

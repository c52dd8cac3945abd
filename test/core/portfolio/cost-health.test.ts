import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { costHealth } from '../../../core/portfolio/cost-health.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46348;

test.each([
  ['below budget', { budget: 100, forecastCost: 90 }, 'green', -10, -0.1, []],
  ['5 % over is within the limit', { budget: 100, forecastCost: 105 }, 'green', 5, 0.05, []],
  [
    'a little more is amber',
    { budget: 1000, forecastCost: 1051 },
    'amber',
    51,
    0.051,
    ['forecast-over-budget'],
  ],
  [
    '10 % over is still amber',
    { budget: 100, forecastCost: 110 },
    'amber',
    10,
    0.1,
    ['forecast-over-budget'],
  ],
  [
    'more than 10 % is red',
    { budget: 1000, forecastCost: 1101 },
    'red',
    101,
    0.101,
    ['forecast-over-budget'],
  ],
  [
    'spent above the budget is amber, whatever is forecast',
    { budget: 100, forecastCost: 100, actualCost: 101 },
    'amber',
    0,
    0,
    ['actual-over-budget'],
  ],
  [
    'spent far above the budget is red',
    { budget: 100, actualCost: 111 },
    'red',
    null,
    null,
    ['actual-over-budget'],
  ],
  [
    'spent exactly the budget is green',
    { budget: 100, forecastCost: 100, actualCost: 100 },
    'green',
    0,
    0,
    [],
  ],
] as const)('%s', (_, facts, level, overCost, overShare, codes) => {
  const found = costHealth(makeProject(facts), AS_OF, DEFAULT_SETTINGS);
  expect(found).toMatchObject({ level, overCost, overShare, unknown: null });
  expect(found.reasons.map((reason) => reason.code)).toEqual(codes);
});

test('sums with rounding noise do not tip over a limit', () => {
  const facts = { budget: 0.3, forecastCost: (0.1 + 0.2) * 1.1 };
  expect(facts.forecastCost / facts.budget - 1).toBeGreaterThan(0.1);
  expect(costHealth(makeProject(facts), AS_OF, DEFAULT_SETTINGS).level).toBe('amber');
});

test.each([
  ['no budget', { forecastCost: 5, actualCost: 9 }, 'no-budget'],
  ['a budget of 0', { budget: 0, forecastCost: 5 }, 'budget-not-positive'],
  ['a negative budget', { budget: -1, forecastCost: 5 }, 'budget-not-positive'],
  ['nothing forecast, within budget so far', { budget: 100, actualCost: 40 }, 'no-forecast-cost'],
  ['stopped', { budget: 1, forecastCost: 9, state: 'stopped' }, 'stopped'],
  ['closed', { budget: 1, forecastCost: 9, stage: 'closed' }, 'finished'],
] as const)('is blank with a reason: %s', (_, facts, unknown) => {
  const found = costHealth(makeProject(facts), AS_OF, DEFAULT_SETTINGS);
  expect(found).toMatchObject({ level: null, unknown, reasons: [], overCost: null });
});

test('names the cells of a reason', () => {
  const project = makeProject({ budget: 100, forecastCost: 200, actualCost: 150 });
  const { reasons } = costHealth(project, AS_OF, DEFAULT_SETTINGS);
  expect(reasons.map((reason) => reason.cells.map((place) => place.a1))).toEqual([
    ['S2', 'Q2'],
    ['R2', 'Q2'],
  ]);
});

test('a forecast cost below 0 is no forecast: nothing ends at less than nothing', () => {
  const project = makeProject({ budget: 100, forecastCost: -5 });
  expect(costHealth(project, AS_OF, DEFAULT_SETTINGS)).toMatchObject({
    ...{ level: null, unknown: 'no-forecast-cost', overCost: null, overShare: null },
  });
});

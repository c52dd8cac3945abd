import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { Project } from '../../../core/model/projects.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { assessProject } from '../../../core/portfolio/assess-project.ts';
import {
  findWatermelons,
  isWatermelon,
  onlySaysGreen,
} from '../../../core/portfolio/watermelon.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46348;
const FORECAST_FOR = { green: 100, amber: 108, red: 150 } as const;

function assess(facts: Partial<Project>) {
  return assessProject(makeProject(facts), AS_OF, makeCalendar('0000011'), DEFAULT_SETTINGS);
}

const LEVELS = [null, 'green', 'amber', 'red'] as const;
const PAIRS = LEVELS.flatMap((reported) => LEVELS.map((computed) => [reported, computed] as const));
const WATERMELONS = ['green amber', 'green red', 'amber red'];

test.each(PAIRS)('reported %s and computed %s', (reported, computed) => {
  const cost = computed === null ? {} : { budget: 100, forecastCost: FORECAST_FOR[computed] };
  const assessment = assess({ reportedStatus: reported, ...cost });
  expect(assessment.computed).toBe(computed);
  expect(isWatermelon(assessment)).toBe(WATERMELONS.includes(`${reported} ${computed}`));
  expect(onlySaysGreen(assessment)).toBe(
    reported === 'green' && (computed === 'amber' || computed === 'red'),
  );
  const rank = Math.max(LEVELS.indexOf(reported), LEVELS.indexOf(computed));
  expect(assessment.standing).toBe(LEVELS[rank]);
});

test.each([
  [{ budget: 100, forecastCost: 100 }, 'cost'],
  [{ baselineEndDay: AS_OF + 9, forecastEndDay: AS_OF + 9 }, 'schedule'],
  [{ budget: 100, forecastCost: 150 }, 'cost'],
  [
    { budget: 100, forecastCost: 100, baselineEndDay: AS_OF + 9, forecastEndDay: AS_OF + 9 },
    'both',
  ],
  [{ reportedStatus: 'green' }, null],
] as const)('says on which figures the computed status rests: %j', (facts, computedOn) => {
  expect(assess(facts).computedOn).toBe(computedOn);
});

test('a finished project is none, whatever it cost', () => {
  const facts = { reportedStatus: 'green', budget: 1, forecastCost: 9, stage: 'closed' } as const;
  expect(isWatermelon(assess(facts))).toBe(false);
});

test('red before amber, then the wider gap, then the larger budget, then the id', () => {
  const facts = [
    ['P-10', 'green', 100, 108],
    ['P-9', 'green', 100, 108],
    ['P-8', 'green', 1000, 1080],
    ['P-7', 'amber', 5000, 9000],
    ['P-6', 'green', 100, 200],
  ] as const;
  const assessments = facts.map(([id, reportedStatus, budget, forecastCost]) =>
    assess({ id, reportedStatus, budget, forecastCost }),
  );
  const ids = ['P-6', 'P-7', 'P-8', 'P-9', 'P-10'];
  expect(findWatermelons(assessments).map((one) => one.project.id)).toEqual(ids);
  expect(findWatermelons(assessments.reverse()).map((one) => one.project.id)).toEqual(ids);
});

test('the gravest reason comes first, whichever side it is from', () => {
  const { reasons } = assess({ forecastEndDay: AS_OF - 3, budget: 100, forecastCost: 150 });
  expect(reasons.map((reason) => [reason.code, reason.level])).toEqual([
    ['forecast-over-budget', 'red'],
    ['end-passed', 'amber'],
  ]);
});

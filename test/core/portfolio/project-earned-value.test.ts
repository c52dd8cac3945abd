import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { Project } from '../../../core/model/projects.ts';
import { earnedTotals } from '../../../core/portfolio/earned-totals.ts';
import {
  projectAmounts,
  projectEarnedValue,
} from '../../../core/portfolio/project-earned-value.ts';
import { makeProject } from './make-project.ts';

const calendar = makeCalendar('0000011');
// Twenty working days, Monday 2 to Friday 27 November 2026; ten of them have passed on the 13th.
const FACTS: Partial<Project> = {
  startDay: toSerial(2026, 11, 2),
  baselineEndDay: toSerial(2026, 11, 27),
  completeShare: 0.4,
  budget: 1000,
  actualCost: 500,
};
const AS_OF = toSerial(2026, 11, 13);
const of = (facts: Partial<Project> = {}, asOf = AS_OF) =>
  projectEarnedValue(makeProject({ ...FACTS, ...facts }), asOf, calendar);

test('half of the plan, two fifths of the work, half of the money', () => {
  const figures = of();
  expect(figures.amounts).toMatchObject({ plannedValue: 500, earnedValue: 400, actualCost: 500 });
  expect(figures.amounts).toMatchObject({ plannedDays: 20, passedDays: 10, plannedShare: 0.5 });
  expect(figures.costIndex.value).toBe(0.8);
  expect(figures.scheduleIndex.value).toBe(0.8);
  expect(figures.estimate.value).toBe(1250);
  // Eight days' work in ten days: two behind, and twenty-five days in all at that pace.
  expect(figures.time.earnedSchedule.value).toBe(8);
  expect(figures.time.scheduleVariance.value).toBe(-2);
  expect(figures.time.scheduleIndex.value).toBe(0.8);
  expect(figures.time.estimate.value).toBe(25);
});

test('holidays are no planned days', () => {
  const holidays = makeCalendar('0000011', [toSerial(2026, 11, 16), toSerial(2026, 11, 17)]);
  const { amounts } = projectEarnedValue(makeProject(FACTS), AS_OF, holidays);
  expect(amounts).toMatchObject({ plannedDays: 18, passedDays: 10 });
});

test('before the start nothing is planned; after the baseline end all of it, and time goes on', () => {
  expect(of({}, toSerial(2026, 10, 30)).amounts).toMatchObject({ plannedValue: 0, passedDays: 0 });
  const late = of({}, toSerial(2026, 12, 11));
  expect(late.amounts).toMatchObject({ plannedValue: 1000, passedDays: 30 });
  expect(late.time.scheduleIndex.value).toBeCloseTo(8 / 30, 12);
});

test('the time of a project that has ended stands still', () => {
  const ended = of({ actualEndDay: toSerial(2026, 11, 20), completeShare: 1 }, AS_OF + 300);
  expect(ended.amounts).toMatchObject({ passedDays: 15, plannedShare: 0.75 });
  expect(ended.time.scheduleVariance.value).toBe(5);
});

test.each([
  ['costIndex', { completeShare: null }, 'no-complete-share'],
  ['costIndex', { completeShare: 1.2 }, 'complete-share-off-scale'],
  ['costIndex', { completeShare: -0.1 }, 'complete-share-off-scale'],
  ['costIndex', { completeShare: Number.NaN }, 'not-a-number'],
  ['costIndex', { budget: null }, 'no-budget'],
  ['costIndex', { budget: -5 }, 'negative'],
  ['costIndex', { budget: 0 }, 'budget-zero'],
  ['costIndex', { actualCost: null }, 'no-actual-cost'],
  ['costIndex', { actualCost: -1 }, 'negative'],
  ['costIndex', { actualCost: Number.POSITIVE_INFINITY }, 'not-a-number'],
  ['scheduleIndex', { startDay: null }, 'no-start'],
  ['scheduleIndex', { baselineEndDay: null }, 'no-baseline-end'],
  ['scheduleIndex', { startDay: AS_OF + 90 }, 'dates-reversed'],
  ['scheduleIndex', { startDay: Number.NaN }, 'not-a-number'],
  [
    'scheduleIndex',
    { startDay: toSerial(2026, 11, 7), baselineEndDay: toSerial(2026, 11, 8) },
    'no-working-day',
  ],
  ['estimate', { completeShare: 0 }, 'earned-value-zero'],
] as const)('%s of a row with %j is not known: %s', (figure, facts, gap) => {
  expect(of(facts)[figure]).toEqual({ value: null, gap });
});

test('earned schedule needs the dates and the % complete, no money', () => {
  expect(of({ budget: null }).time.earnedSchedule.value).toBe(8);
  expect(of({ completeShare: null }).time.scheduleIndex.gap).toBe('no-complete-share');
  expect(of({ startDay: null }).time.scheduleIndex.gap).toBe('no-start');
});

const wild = fc.option(fc.oneof(fc.double(), fc.double({ min: -1, max: 2, noNaN: true })), {
  nil: null,
});
const day = fc.option(
  fc.oneof(fc.integer({ min: AS_OF - 4000, max: AS_OF + 4000 }), fc.constant(Number.NaN)),
  { nil: null },
);
const rows = fc.record({
  startDay: day,
  baselineEndDay: day,
  actualEndDay: day,
  completeShare: wild,
  budget: wild,
  actualCost: wild,
});

test('hostile rows give finite figures or reasons, and everything survives JSON', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const figures = of(facts);
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    }),
  );
});

test('totals are sum over sum over the projects that have both amounts, in any order', () => {
  const projects = [
    { ...FACTS },
    { ...FACTS, budget: 3000, actualCost: 900 },
    { ...FACTS, actualCost: null },
    { ...FACTS, completeShare: null },
  ].map((facts) => projectAmounts(makeProject(facts), AS_OF, calendar));
  const { cost, schedule } = earnedTotals(projects);
  expect(cost.index.value).toBeCloseTo(1600 / 1400, 12);
  expect(cost.earnedValue).toEqual({ sum: 1600, known: 2, count: 4 });
  expect(schedule.index.value).toBeCloseTo(2000 / 2500, 12);
  expect(schedule.against).toEqual({ sum: 2500, known: 3, count: 4 });
  expect(earnedTotals([...projects].reverse())).toEqual({ cost, schedule });
  expect(earnedTotals([]).cost.index).toEqual({ value: null, gap: 'no-earned-value' });
});

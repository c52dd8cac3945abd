import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { Project } from '../../../core/model/projects.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import {
  assessProject,
  NO_FACTS,
  type ProjectFacts,
} from '../../../core/portfolio/assess-project.ts';
import { HEALTH_SIDES, levelRank } from '../../../core/portfolio/health.ts';
import { healthSentences } from '../../../core/portfolio/health-sentence.ts';
import { findLifecycle } from '../../../core/portfolio/lifecycle.ts';
import { NO_OPEN_RAID } from '../../../core/portfolio/raid-health.ts';
import { isWatermelon } from '../../../core/portfolio/watermelon.ts';
import { makeProject } from './make-project.ts';

const AS_OF = 46349;
const CALENDAR = makeCalendar('0000011');
const RAID_RED = { ...NO_OPEN_RAID, open: 2, graded: 2, openHigh: 2, overdue: 2, overdueHigh: 2 };
const RAID_AMBER = { ...NO_OPEN_RAID, open: 2, graded: 2, overdue: 2 };
const SHORT = { plannedHours: 100, uncoveredHours: 40, findCells: () => [] };
const ALL_NAMED = { hasSponsors: true, hasManagers: true };
const GREEN = {
  budget: 100,
  forecastCost: 100,
  baselineEndDay: AS_OF + 9,
  forecastEndDay: AS_OF + 9,
  reportedStatus: 'green',
} as const;

const assess = (
  facts: Partial<Project>,
  more: Partial<ProjectFacts> = {},
  settings: Partial<Settings> = {},
) =>
  assessProject(
    makeProject(facts),
    AS_OF,
    CALENDAR,
    { ...DEFAULT_SETTINGS, ...settings },
    { ...NO_FACTS, ...more },
  );

test.each([
  ['RAID', { raid: RAID_RED }, 'red'],
  ['RAID', { raid: RAID_AMBER }, 'amber'],
  ['capacity', { capacity: SHORT }, 'amber'],
  ['governance', { named: ALL_NAMED }, 'amber'],
] as const)('%s makes a project worse whose dates and money are green', (_, more, level) => {
  const one = assess(GREEN, more);
  expect(one.computed).toBe(level);
  expect(one.computedOn).toBe('both');
  expect(isWatermelon(one)).toBe(true);
});

test('no side makes a project better', () => {
  const late = { ...GREEN, forecastCost: 200 };
  expect(assess(late, { raid: NO_OPEN_RAID }).computed).toBe('red');
});

test('of whose dates and money nothing is known, only RAID and capacity are held against it', () => {
  expect(assess({}, { raid: NO_OPEN_RAID }).computed).toBeNull();
  expect(assess({}, { named: ALL_NAMED }).computed).toBeNull();
  expect(assess({}, { raid: RAID_RED })).toMatchObject({ computed: 'red', computedOn: null });
  expect(assess({}, { capacity: SHORT })).toMatchObject({ computed: 'amber', computedOn: null });
});

test('the reasons stand by weight, then by side', () => {
  const one = assess(
    { ...GREEN, forecastEndDay: AS_OF + 20, baselineEndDay: AS_OF + 9, forecastCost: 200 },
    { raid: RAID_RED, capacity: SHORT, named: ALL_NAMED },
  );
  expect(one.reasons.map(({ code, level }) => [code, level])).toEqual([
    ['forecast-over-budget', 'red'],
    ['raid-open', 'red'],
    ['end-slips', 'amber'],
    ['hours-uncovered', 'amber'],
    ['not-named', 'amber'],
  ]);
  expect(healthSentences(one.reasons, 2)).toBe(
    'Forecast cost 100% over budget (100). RAID: 2 high or critical overdue. Also: schedule, capacity, governance.',
  );
});

test('a % complete off its scale finishes no project', () => {
  const lifecycle = (completeShare: number) => findLifecycle(makeProject({ completeShare }), 46000);
  expect([1, 1 + 1e-12, 1.5, Number.POSITIVE_INFINITY, 0.99].map(lifecycle)).toEqual([
    ...['finished', 'finished', 'live', 'live', 'live'],
  ]);
});

test('a finished project has no computed health, whatever its log says', () => {
  const one = assess({ ...GREEN, stage: 'closed' }, { raid: RAID_RED, capacity: SHORT });
  expect(one.computed).toBeNull();
  expect(HEALTH_SIDES.map((side) => one[side].unknown)).toEqual(Array(5).fill('finished'));
});

// Sixty working days, half of them passed on the as-of day and eight more.
const PLAN = { startDay: AS_OF - 52, baselineEndDay: AS_OF + 31, forecastEndDay: AS_OF + 31 };

test.each([
  ['as much done as planned', 0.64, null, null],
  ['a little less', 0.62, null, null],
  ['less', 0.5, 'amber', 'done-behind-plan'],
  ['far less is amber all the same', 0.2, 'amber', 'done-behind-plan'],
  ['hardly begun: it says nothing', 0.09, null, null],
] as const)('SPI: %s', (_, completeShare, level, code) => {
  const { schedule } = assess({ ...PLAN, budget: 100, completeShare });
  expect(schedule.level).toBe(level ?? 'green');
  expect(schedule.reasons.map((reason) => reason.code)).toEqual(code === null ? [] : [code]);
});

test('SPI counts from the middle of the plan on, needs a budget, and stands in for a forecast that is missing', () => {
  const early = { ...PLAN, startDay: AS_OF - 20, budget: 100, completeShare: 0.12 };
  expect(assess(early).schedule.level).toBe('green');
  expect(assess(early, {}, { spiFromShare: 0.3 }).schedule.level).toBe('amber');
  expect(assess({ ...PLAN, completeShare: 0.5 }).schedule.level).toBe('green');
  const silent = { ...PLAN, forecastEndDay: null, budget: 100 };
  expect(assess(silent).schedule.unknown).toBe('no-forecast-end');
  expect(assess({ ...silent, completeShare: 0.5 }).schedule.level).toBe('amber');
  expect(assess({ ...silent, completeShare: 0.7 }).schedule.level).toBe('green');
});

test('SPI adds nothing where the dates are amber or red already', () => {
  const late = { ...PLAN, forecastEndDay: AS_OF + 60, budget: 100, completeShare: 0.5 };
  expect(assess(late).schedule.reasons.map(({ code }) => code)).toEqual(['end-slips']);
});

const MONEY = { budget: 100, forecastCost: 100, completeShare: 0.5 };

test.each([
  ['CPI 1', { actualCost: 50 }, 'green', []],
  ['on the amber limit', { actualCost: 50, completeShare: 0.475 }, 'green', []],
  ['CPI 0.91', { actualCost: 55 }, 'amber', ['cost-index-low']],
  ['CPI 0.71', { actualCost: 70 }, 'red', ['cost-index-low']],
  [
    'the forecast says as much',
    { actualCost: 70, forecastCost: 130 },
    'red',
    ['forecast-over-budget'],
  ],
  [
    'the forecast says less',
    { actualCost: 70, forecastCost: 108 },
    'red',
    ['cost-index-low', 'forecast-over-budget'],
  ],
  ['hardly begun', { actualCost: 70, completeShare: 0.09 }, 'green', []],
  ['no forecast', { actualCost: 70, forecastCost: null }, 'red', ['cost-index-low']],
  ['no forecast, but as planned', { actualCost: 50, forecastCost: null }, 'green', []],
  [
    'no forecast and hardly begun',
    { actualCost: 5, forecastCost: null, completeShare: 0 },
    null,
    [],
  ],
] as const)('CPI: %s', (_, facts, level, codes) => {
  const { cost } = assess({ ...MONEY, ...facts });
  expect(cost.level).toBe(level);
  expect(cost.reasons.map(({ code }) => code)).toEqual(codes);
});

test('CPI is told with where it leads', () => {
  const { cost } = assess({ ...MONEY, actualCost: 55 });
  expect(cost.reasons[0]).toMatchObject({
    params: { costIndex: 0.909091, overShare: 0.1 },
    cells: [{ a1: 'P2' }, { a1: 'Q2' }, { a1: 'R2' }],
  });
});

const wild = fc.option(
  fc.oneof(fc.double(), fc.double({ min: -1, max: 2, noNaN: true }), fc.integer()),
  { nil: null },
);
const day = fc.option(
  fc.oneof(
    fc.integer({ min: AS_OF - 900, max: AS_OF + 900 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e300, AS_OF + 0.5),
  ),
  { nil: null },
);
const level = fc.constantFrom(null, 'green' as const, 'amber' as const, 'red' as const);
const hostile = fc.record({
  startDay: day,
  baselineEndDay: day,
  forecastEndDay: day,
  actualEndDay: day,
  completeShare: wild,
  budget: wild,
  actualCost: wild,
  forecastCost: wild,
  reportedStatus: level,
});

test('hostile rows are judged without a throw, and what is said of them is words', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (facts, isShort) => {
      const one = assess(facts, isShort ? { raid: RAID_AMBER, capacity: SHORT } : {});
      expect(healthSentences(one.reasons)).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(JSON.parse(JSON.stringify(one.reasons))).toEqual(one.reasons);
      const ranks = one.reasons.map((reason) => levelRank(reason.level));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      for (const side of HEALTH_SIDES) {
        expect(one[side].level === null).toBe(one[side].unknown !== null);
      }
    }),
  );
});

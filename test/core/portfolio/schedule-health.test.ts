import { describe, expect, test } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { scheduleHealth } from '../../../core/portfolio/schedule-health.ts';
import { makeProject } from './make-project.ts';

const CALENDAR = makeCalendar('0000011');
// A Monday. Four weeks from Monday 2026-11-02 to Friday 2026-11-27 are 20 working days.
const AS_OF = toSerial(2026, 11, 9);
const START = toSerial(2026, 11, 2);
const FRIDAY_27 = toSerial(2026, 11, 27);

function judge(facts: Parameters<typeof makeProject>[0], settings = DEFAULT_SETTINGS) {
  return scheduleHealth(makeProject(facts), AS_OF, CALENDAR, settings);
}

describe('the slip', () => {
  test.each([
    ['on the baseline', 0, 'green', 0, 0],
    ['one calendar week later', 7, 'green', 5, 0.25],
    ['six working days later', 10, 'red', 6, 0.3],
    ['over a weekend only', 2, 'green', 0, 0],
    ['a week early', -7, 'green', -5, -0.25],
  ] as const)('%s', (_, laterDays, level, slipDays, slipShare) => {
    const found = judge({
      startDay: START,
      baselineEndDay: FRIDAY_27,
      forecastEndDay: FRIDAY_27 + laterDays,
    });
    expect(found).toMatchObject({ level, slipDays, slipShare, overdueDays: 0, unknown: null });
  });

  test('exactly on a limit is still within it, a day more is beyond', () => {
    // 200 working days; 10 of them are 5 %, 30 are 15 %.
    const startDay = toSerial(2026, 2, 23);
    const levelAfter = (weeks: number, days = 0) =>
      judge({
        startDay,
        baselineEndDay: FRIDAY_27,
        forecastEndDay: FRIDAY_27 + weeks * 7 + (days === 0 ? 0 : 2 + days),
      }).level;
    expect(levelAfter(2)).toBe('green');
    expect(levelAfter(2, 1)).toBe('amber');
    expect(levelAfter(6)).toBe('amber');
    expect(levelAfter(6, 1)).toBe('red');
  });

  test('goes by working days where the start is unknown or after the baseline', () => {
    const slip = (laterDays: number, startDay: number | null) =>
      judge({ startDay, baselineEndDay: FRIDAY_27, forecastEndDay: FRIDAY_27 + laterDays });
    expect(slip(7, null)).toMatchObject({ level: 'green', slipShare: null });
    expect(slip(10, null)).toMatchObject({ level: 'amber', slipDays: 6 });
    expect(slip(28, null)).toMatchObject({ level: 'amber', slipDays: 20 });
    expect(slip(31, FRIDAY_27 + 1)).toMatchObject({ level: 'red', slipDays: 21, slipShare: null });
  });

  test('names both cells, and that of the start, of whose days it is a share', () => {
    const { reasons } = judge({
      startDay: START,
      baselineEndDay: FRIDAY_27,
      forecastEndDay: FRIDAY_27 + 10,
    });
    expect(reasons).toEqual([
      {
        code: 'end-slips',
        level: 'red',
        params: { slipDays: 6, slipShare: 0.3 },
        cells: [
          { sheet: 'Projects', a1: 'N2' },
          { sheet: 'Projects', a1: 'M2' },
          { sheet: 'Projects', a1: 'L2' },
        ],
      },
    ]);
  });

  test('names two cells where the span is not known', () => {
    const { reasons } = judge({ baselineEndDay: FRIDAY_27, forecastEndDay: FRIDAY_27 + 50 });
    expect(reasons[0]?.cells.map(({ a1 }) => a1)).toEqual(['N2', 'M2']);
  });

  test('does not count holidays', () => {
    const calendar = makeCalendar('0000011', [FRIDAY_27 + 3]);
    const project = makeProject({ baselineEndDay: FRIDAY_27, forecastEndDay: FRIDAY_27 + 7 });
    expect(scheduleHealth(project, AS_OF, calendar, DEFAULT_SETTINGS).slipDays).toBe(4);
  });

  test('from a Sunday back to its Saturday is none, and not less than none', () => {
    const dates = { baselineEndDay: FRIDAY_27 + 2, forecastEndDay: FRIDAY_27 + 1 };
    expect(judge(dates).slipDays).toBe(0);
  });
});

describe('an end that has passed', () => {
  const FRIDAY_6 = AS_OF - 3;

  test('is amber at least, though the forecast is on the baseline', () => {
    const found = judge({ startDay: START, baselineEndDay: FRIDAY_6, forecastEndDay: FRIDAY_6 });
    expect(found).toMatchObject({ level: 'amber', slipDays: 1, overdueDays: 1 });
    expect(found.reasons.map((reason) => reason.code)).toEqual(['end-passed']);
  });

  test('is red once it is overdue beyond the limit', () => {
    const found = judge({ forecastEndDay: AS_OF - 28 });
    expect(found).toMatchObject({ level: 'amber', slipDays: null, overdueDays: 20 });
    expect(judge({ forecastEndDay: AS_OF - 31 })).toMatchObject({ level: 'red', overdueDays: 21 });
  });

  test('counts the slip up to today, as a forecast in the past is none', () => {
    const found = judge({
      startDay: START - 70,
      baselineEndDay: AS_OF - 14,
      forecastEndDay: AS_OF - 7,
    });
    expect(found).toMatchObject({ slipDays: 10, overdueDays: 5 });
    expect(found.reasons).toMatchObject([
      {
        code: 'end-passed',
        level: found.level,
        params: { forecastSlipDays: 5, overdueDays: 5, slipDays: 10 },
        cells: [{ a1: 'N2' }, { a1: 'M2' }, { a1: 'L2' }],
      },
    ]);
  });

  test('stands for the missing forecast', () => {
    const found = judge({ startDay: START, baselineEndDay: FRIDAY_6 });
    expect(found).toMatchObject({ level: 'amber', slipDays: 1 });
    expect(found.reasons).toMatchObject([
      { code: 'end-passed', params: { isForecast: false }, cells: [{ a1: 'M2' }, { a1: 'L2' }] },
    ]);
  });

  test('is not overdue where no column could say that the project is finished', () => {
    const source = { sheet: 'Sheet1', row: 1, columns: { id: 0, forecastEndDay: 1 } };
    expect(judge({ source, forecastEndDay: FRIDAY_6 })).toMatchObject({
      level: null,
      unknown: 'finish-unknown',
      overdueDays: null,
    });
    const slipped = judge({ source, baselineEndDay: AS_OF - 40, forecastEndDay: FRIDAY_6 });
    expect(slipped).toMatchObject({ level: 'red', overdueDays: 0 });
    expect(slipped.reasons.map((reason) => reason.code)).toEqual(['end-slips']);
  });
});

test.each([
  ['no dates', {}, 'no-dates'],
  ['only a baseline ahead', { baselineEndDay: FRIDAY_27 }, 'no-forecast-end'],
  ['only a forecast ahead', { forecastEndDay: FRIDAY_27 }, 'no-baseline-end'],
  ['stopped', { state: 'stopped', forecastEndDay: START }, 'stopped'],
  ['closed', { stage: 'closed', forecastEndDay: START }, 'finished'],
  ['ended', { actualEndDay: AS_OF, forecastEndDay: START }, 'finished'],
  ['100 % complete', { completeShare: 1, forecastEndDay: START }, 'finished'],
] as const)('is blank with a reason: %s', (_, facts, unknown) => {
  expect(judge(facts)).toMatchObject({ level: null, unknown, reasons: [], slipDays: null });
});

test('an actual end to come finishes nothing', () => {
  expect(judge({ actualEndDay: AS_OF + 1, forecastEndDay: AS_OF - 3 }).level).toBe('amber');
});

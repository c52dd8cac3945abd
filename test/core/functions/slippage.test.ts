/** SLIPPAGE: a distance in working days, the same that project health judges. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { SLIPPAGE } from '../../../core/functions/slippage.ts';
import { HEALTH_DEFAULTS } from '../../../core/model/settings/health-settings.ts';
import { scheduleHealth } from '../../../core/portfolio/schedule-health.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(SLIPPAGE, args));
const FRIDAY = dayOf('2026-11-20');

it.each([
  ['on time', FRIDAY, 0],
  ['the weekend after is no working day', FRIDAY + 2, 0],
  ['the next Monday is one', FRIDAY + 3, 1],
  ['the day before is one early', FRIDAY - 1, -1],
  ['a week early', FRIDAY - 7, -5],
])('%s', (_, forecast, expected) => {
  expect(call(FRIDAY, forecast)).toEqual([[expected]]);
});

it('blanks say which day is missing', () => {
  expect(call([[null], [FRIDAY], [FRIDAY]], [[FRIDAY], ['TBD'], ['late']])).toEqual([
    ['unknown: no baseline'],
    ['unknown: no forecast'],
    ['#VALUE! row 3: "late" in Forecast is not a date; expected a date such as 2026-02-28'],
  ]);
});

it('it is the slip of project health, and swapping the days turns its sign', () => {
  const day = fc.integer({ min: FRIDAY, max: FRIDAY + 300 });
  fc.assert(
    fc.property(day, day, fc.array(day, { maxLength: 9 }), (baseline, forecast, holidays) => {
      const project = makeProject({ baselineEndDay: baseline, forecastEndDay: forecast });
      const calendar = makeCalendar('0000011', holidays);
      const { slipDays } = scheduleHealth(project, FRIDAY, calendar, HEALTH_DEFAULTS);
      expect(call(baseline, forecast, [holidays])).toEqual([[slipDays]]);
      expect(call(forecast, baseline, [holidays])).toEqual([[0 - (slipDays as number)]]);
    }),
  );
});

/** The hours of one effort, for lists of who takes part. */

import type { CountedCalendar } from './calendar-book.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import { toExactHours } from './exact-hours.ts';

/**
 * The hours that an effort asks for in one period, firm or tentative: exactly what it added to the grid. 0 in a period
 * that it does not touch and for an effort that was left out.
 */
export function effortHours(grid: CapacityGrid, effortIndex: number, period: number): number {
  const { days, calendars, calendarOfEffort, dayHoursOfEffort, firstDay, lastDay } = grid.spread;
  if (grid.isCounted[effortIndex] !== 1) return 0;
  const start = days.starts[period] as number;
  const end = days.starts[period + 1] as number;
  const first = Math.max(start, firstDay[effortIndex] as number);
  const last = Math.min(end - 1, lastDay[effortIndex] as number);
  if (first > last) return 0;
  const calendar = calendarOfEffort[effortIndex] as number;
  const { workedBefore } = calendars[calendar] as CountedCalendar;
  const worked = (workedBefore[last + 1] as number) - (workedBefore[first] as number);
  return toExactHours(worked * (dayHoursOfEffort[effortIndex] as number));
}

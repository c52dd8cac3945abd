/** Which efforts make a person *unavailable*: planned on days outside availability, or in a period wholly off. */

import type { Person } from '../../model/people.ts';
import type { CountedCalendar } from '../calendar-book.ts';
import { isDay } from '../row-trouble.ts';
import { type DemandView, spanHours } from './demand-view.ts';
import type { PartCollector } from './take-parts.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

function isWhollyOff({ grid }: DemandView, at: number): boolean {
  return (grid.availableHours[at] as number) <= HOURS_TOLERANCE;
}

/**
 * Gives the collector the person's efforts that take part. In a period partly off an effort takes part by its hours on days
 * outside the availability dates, or by all of them where it has no working day at all.
 */
export function takeUnavailable(
  view: DemandView,
  person: number,
  first: number,
  last: number,
  collector: PartCollector,
): void {
  const { grid, firstPeriod, lastPeriod, isDemand } = view;
  const end = grid.effortStart[person + 1] as number;
  for (let at = grid.effortStart[person] as number; at < end; at += 1) {
    const effort = grid.effortsOfPerson[at] as number;
    if (isDemand[effort] === 0) continue;
    const from = Math.max(first, firstPeriod[effort] as number);
    const to = Math.min(last, lastPeriod[effort] as number);
    let hours = 0;
    for (let period = from; period <= to; period += 1) {
      // Work over a span without a working day is planned on days off.
      const isAll =
        isWhollyOff(view, person * grid.periods + period) ||
        grid.spread.calendarOfEffort[effort] === grid.spread.everyDay;
      hours += isAll
        ? spanHours(view, effort, period, period)
        : hoursOutside(view, person, effort, period);
    }
    if (hours > HOURS_TOLERANCE) collector.put(effort, hours);
  }
}

/** The hours of an effort in one period on days before the person's first and after their last. */
function hoursOutside(view: DemandView, person: number, effort: number, period: number): number {
  const { days, calendars, calendarOfEffort, dayHoursOfEffort } = view.grid.spread;
  const { workedBefore } = calendars[calendarOfEffort[effort] as number] as CountedCalendar;
  const { availableFromDay, availableToDay } = view.grid.people[person] as Person;
  const first = Math.max(days.starts[period] as number, view.firstDay[effort] as number);
  const last = Math.min((days.starts[period + 1] as number) - 1, view.lastDay[effort] as number);
  let worked = 0;
  if (availableFromDay !== null && isDay(availableFromDay)) {
    const joins = Math.floor(availableFromDay) - days.firstDay;
    worked += workedIn(workedBefore, first, Math.min(last, joins - 1));
  }
  if (availableToDay !== null && isDay(availableToDay)) {
    const leaves = Math.floor(availableToDay) - days.firstDay + 1;
    worked += workedIn(workedBefore, Math.max(first, leaves), last);
  }
  return worked * (dayHoursOfEffort[effort] as number);
}

function workedIn(workedBefore: Int32Array, first: number, last: number): number {
  if (first > last) return 0;
  return (workedBefore[last + 1] as number) - (workedBefore[first] as number);
}

/** The hours that people have: gross, less time off, less what does not go into projects. */

import type { CountedCalendar } from './calendar-book.ts';
import type { DaysOff } from './days-off.ts';
import { toExactHours } from './exact-hours.ts';
import type { HorizonDays } from './horizon-days.ts';
import type { WorkTerms } from './work-terms.ts';

/** Hours by person and period, as in the capacity grid. */
export interface Supply {
  readonly grossHours: Float64Array;
  readonly availableHours: Float64Array;
  readonly netHours: Float64Array;
}

/** Counts the hours of all people in all periods. */
export function countSupply(
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  daysOff: DaysOff,
  days: HorizonDays,
): Supply {
  const { periods, starts, firstDay, dayCount } = days;
  const count = terms.calendar.length;
  const grossHours = new Float64Array(count * periods);
  const netHours = new Float64Array(count * periods);
  for (let person = 0; person < count; person += 1) {
    const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
    const dayHours = terms.dayHours[person] as number;
    // The horizon's days on which the person is available: from `first` to before `end`.
    const first = Math.max(0, (terms.fromDay[person] as number) - firstDay);
    const end = Math.min(dayCount, (terms.toDay[person] as number) - firstDay + 1);
    const base = person * periods;
    for (let period = 0; period < periods; period += 1) {
      const from = Math.max(first, starts[period] as number);
      const to = Math.min(end, starts[period + 1] as number);
      if (from >= to) continue;
      const worked = (workedBefore[to] as number) - (workedBefore[from] as number);
      grossHours[base + period] = toExactHours(worked * dayHours);
    }
  }
  const availableHours = Float64Array.from(grossHours);
  takeOff(availableHours, terms, calendars, daysOff, days);
  for (let person = 0; person < count; person += 1) {
    const share = terms.projectShare[person] as number;
    for (let at = person * periods; at < (person + 1) * periods; at += 1) {
      netHours[at] = toExactHours((availableHours[at] as number) * share);
    }
  }
  return { grossHours, availableHours, netHours };
}

function takeOff(
  availableHours: Float64Array,
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  daysOff: DaysOff,
  { periods, periodOfDay, firstDay, dayCount }: HorizonDays,
): void {
  const lost = new Float64Array(periods);
  for (const person of daysOff.people) {
    const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
    const dayHours = terms.dayHours[person] as number;
    const first = Math.max(0, (terms.fromDay[person] as number) - firstDay);
    const end = Math.min(dayCount, (terms.toDay[person] as number) - firstDay + 1);
    lost.fill(0);
    const shares = daysOff.sharesOf(person);
    for (let day = first; day < end; day += 1) {
      const share = shares[day] as number;
      if (share === 0 || workedBefore[day + 1] === workedBefore[day]) continue;
      const period = periodOfDay[day] as number;
      lost[period] = (lost[period] as number) + share;
    }
    for (let period = 0; period < periods; period += 1) {
      const at = person * periods + period;
      const left =
        (availableHours[at] as number) - toExactHours((lost[period] as number) * dayHours);
      availableHours[at] = Math.max(0, left);
    }
  }
}

/** The hours that people have: gross, less time off, less what does not go into projects. */

import type { TimeOff } from '../model/time-off.ts';
import { addHours } from './add-hours.ts';
import type { CountedCalendar } from './calendar-book.ts';
import { type DaysOff, sumDaysOff } from './days-off.ts';
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
  const { periods } = days;
  const count = terms.calendar.length;
  const grossHours = new Float64Array(count * periods);
  const scratch = { shares: new Float64Array(days.dayCount), lost: new Float64Array(periods) };
  for (let person = 0; person < count; person += 1) {
    addGross(grossHours, person, terms, calendars, days);
  }
  const availableHours = grossHours.slice();
  for (const [person, rows] of daysOff) {
    takeOff(availableHours, person, rows, terms, calendars, days, scratch);
  }
  const netHours = new Float64Array(count * periods);
  for (let person = 0; person < count; person += 1) {
    const share = terms.projectShare[person] as number;
    for (let at = person * periods; at < (person + 1) * periods; at += 1) {
      netHours[at] = toExactHours((availableHours[at] as number) * share);
    }
  }
  return { grossHours, availableHours, netHours };
}

function addGross(
  grossHours: Float64Array,
  person: number,
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  days: HorizonDays,
): void {
  const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
  const dayHours = terms.dayHours[person] as number;
  const { first, last } = availableDays(terms, person, days);
  addHours(grossHours, person * days.periods, workedBefore, dayHours, first, last, days);
}

function takeOff(
  availableHours: Float64Array,
  person: number,
  rows: readonly TimeOff[],
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  days: HorizonDays,
  { shares, lost }: { readonly shares: Float64Array; readonly lost: Float64Array },
): void {
  const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
  const dayHours = terms.dayHours[person] as number;
  const { first, last } = availableDays(terms, person, days);
  lost.fill(0);
  sumDaysOff(rows, workedBefore, first, last + 1, days, shares, lost);
  for (let period = 0; period < days.periods; period += 1) {
    const lostDays = lost[period] as number;
    if (lostDays === 0) continue;
    const at = person * days.periods + period;
    const left = (availableHours[at] as number) - toExactHours(lostDays * dayHours);
    availableHours[at] = Math.max(0, left);
  }
}

/** The first and the last day of the horizon on which the person is available, as offsets; none where first > last. */
function availableDays(
  { fromDay, toDay }: WorkTerms,
  person: number,
  { firstDay, dayCount }: HorizonDays,
): { readonly first: number; readonly last: number } {
  return {
    first: Math.max(0, (fromDay[person] as number) - firstDay),
    last: Math.min(dayCount - 1, (toDay[person] as number) - firstDay),
  };
}

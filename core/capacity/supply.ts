/** The hours that people have: gross, less time off, less what does not go into projects. */

import type { TimeOff } from '../model/time-off.ts';
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
  const supply = {
    grossHours: new Float64Array(count * periods),
    availableHours: new Float64Array(count * periods),
    netHours: new Float64Array(count * periods),
  };
  const likeOf = firstAlike(terms, days);
  for (let person = 0; person < count; person += 1) {
    const like = likeOf(person);
    if (like === person) addPerson(supply, person, terms, calendars, days);
    else copyPerson(supply, person, like, periods);
  }
  const scratch = { shares: new Float64Array(days.dayCount), lost: new Float64Array(periods) };
  for (const [person, rows] of daysOff) {
    takeOff(supply, person, rows, terms, calendars, days, scratch);
  }
  return supply;
}

/**
 * Finds the first person with the same terms as a person who is available on all days of the horizon; themselves where there
 * is none before them.
 */
function firstAlike(
  { calendar, dayHours, projectShare, fromDay, toDay }: WorkTerms,
  { firstDay, lastDay }: HorizonDays,
): (person: number) => number {
  const firsts: Map<number, Map<number, number>>[] = [];
  return (person) => {
    if ((fromDay[person] as number) > firstDay || (toDay[person] as number) < lastDay)
      return person;
    const number = calendar[person] as number;
    const byHours = firsts[number] ?? new Map<number, Map<number, number>>();
    firsts[number] = byHours;
    const hours = dayHours[person] as number;
    const byShare = byHours.get(hours) ?? new Map<number, number>();
    byHours.set(hours, byShare);
    const share = projectShare[person] as number;
    const first = byShare.get(share) ?? person;
    byShare.set(share, first);
    return first;
  };
}

function copyPerson(supply: Supply, person: number, like: number, periods: number): void {
  const to = person * periods;
  const from = like * periods;
  const end = from + periods;
  supply.grossHours.copyWithin(to, from, end);
  supply.availableHours.copyWithin(to, from, end);
  supply.netHours.copyWithin(to, from, end);
}

/** What the person has as if they were never off. */
function addPerson(
  { grossHours, availableHours, netHours }: Supply,
  person: number,
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  { firstDay, dayCount, periods, starts, periodOfDay }: HorizonDays,
): void {
  const { workedBefore, workedIn } = calendars[terms.calendar[person] as number] as CountedCalendar;
  const dayHours = terms.dayHours[person] as number;
  const share = terms.projectShare[person] as number;
  const first = Math.max(0, (terms.fromDay[person] as number) - firstDay);
  const last = Math.min(dayCount - 1, (terms.toDay[person] as number) - firstDay);
  if (first > last) return;
  const lastPeriod = periodOfDay[last] as number;
  for (let period = periodOfDay[first] as number; period <= lastPeriod; period += 1) {
    let worked = workedIn[period] as number;
    const start = starts[period] as number;
    const end = starts[period + 1] as number;
    if (start < first || last + 1 < end) {
      const upTo = workedBefore[Math.min(end, last + 1)] as number;
      worked = upTo - (workedBefore[Math.max(start, first)] as number);
    }
    const at = person * periods + period;
    const hours = toExactHours(worked * dayHours);
    grossHours[at] = hours;
    availableHours[at] = hours;
    netHours[at] = toExactHours(hours * share);
  }
}

function takeOff(
  { availableHours, netHours }: Supply,
  person: number,
  rows: readonly TimeOff[],
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  days: HorizonDays,
  { shares, lost }: { readonly shares: Float64Array; readonly lost: Float64Array },
): void {
  const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
  const dayHours = terms.dayHours[person] as number;
  const share = terms.projectShare[person] as number;
  const first = Math.max(0, (terms.fromDay[person] as number) - days.firstDay);
  const last = Math.min(days.dayCount - 1, (terms.toDay[person] as number) - days.firstDay);
  sumDaysOff(rows, workedBefore, first, last + 1, days, shares, lost);
  for (let period = 0; period < days.periods; period += 1) {
    const lostDays = lost[period] as number;
    if (lostDays === 0) continue;
    lost[period] = 0;
    const at = person * days.periods + period;
    const left = (availableHours[at] as number) - toExactHours(lostDays * dayHours);
    const available = Math.max(0, left);
    availableHours[at] = available;
    netHours[at] = toExactHours(available * share);
  }
}

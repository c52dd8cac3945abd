/** The hours that people have: gross, less time off, less what does not go into projects. */

import type { TimeOff } from '../model/time-off.ts';
import type { CountedCalendar } from './calendar-book.ts';
import { type DaysOff, type LostDays, makeLostDays, sumDaysOff } from './days-off.ts';
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
  const hours = {
    grossHours: new Float64Array(count * periods),
    netHours: new Float64Array(count * periods),
  };
  const likeOf = firstAlike(terms, days);
  for (let person = 0; person < count; person += 1) {
    const like = likeOf(person);
    if (like === person) addPerson(hours, person, terms, calendars, days);
    else copyPerson(hours, person, like, periods);
  }
  const supply = { ...hours, availableHours: hours.grossHours.slice() };
  const lostDays = makeLostDays(days);
  for (const [person, rows] of daysOff) {
    takeOff(supply, person, rows, terms, calendars, days, lostDays);
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

/** The hours as they are without time off. */
type FullHours = Pick<Supply, 'grossHours' | 'netHours'>;

function copyPerson(
  { grossHours, netHours }: FullHours,
  person: number,
  like: number,
  periods: number,
): void {
  const to = person * periods;
  const from = like * periods;
  const end = from + periods;
  grossHours.copyWithin(to, from, end);
  netHours.copyWithin(to, from, end);
}

/** What the person has as if they were never off. */
function addPerson(
  { grossHours, netHours }: FullHours,
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
  let counted = 0;
  let gross = 0;
  let net = 0;
  for (let period = periodOfDay[first] as number; period <= lastPeriod; period += 1) {
    let worked = workedIn[period] as number;
    const start = starts[period] as number;
    const end = starts[period + 1] as number;
    if (start < first || last + 1 < end) {
      const upTo = workedBefore[Math.min(end, last + 1)] as number;
      worked = upTo - (workedBefore[Math.max(start, first)] as number);
    }
    // Most weeks have as many working days as the one before: their hours need not be worked out again.
    if (worked !== counted) {
      counted = worked;
      gross = toExactHours(worked * dayHours);
      net = toExactHours(gross * share);
    }
    const at = person * periods + period;
    grossHours[at] = gross;
    netHours[at] = net;
  }
}

function takeOff(
  { availableHours, netHours }: Supply,
  person: number,
  rows: readonly TimeOff[],
  terms: WorkTerms,
  calendars: readonly CountedCalendar[],
  days: HorizonDays,
  lostDays: LostDays,
): void {
  const { workedBefore } = calendars[terms.calendar[person] as number] as CountedCalendar;
  const dayHours = terms.dayHours[person] as number;
  const share = terms.projectShare[person] as number;
  const first = Math.max(0, (terms.fromDay[person] as number) - days.firstDay);
  const last = Math.min(days.dayCount - 1, (terms.toDay[person] as number) - days.firstDay);
  const { lost, periods } = lostDays;
  const count = sumDaysOff(rows, workedBefore, first, last + 1, days, lostDays);
  for (let index = 0; index < count; index += 1) {
    const period = periods[index] as number;
    const lostHours = toExactHours((lost[period] as number) * dayHours);
    lost[period] = 0;
    const at = person * days.periods + period;
    const available = Math.max(0, (availableHours[at] as number) - lostHours);
    availableHours[at] = available;
    netHours[at] = toExactHours(available * share);
  }
}

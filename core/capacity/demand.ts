/** The hours that efforts ask for: of people and of roles, firm and tentative, and outside availability. */

import type { Settings } from '../model/settings.ts';
import { addHours } from './add-hours.ts';
import type { Bookings } from './book-efforts.ts';
import type { CountedCalendar } from './calendar-book.ts';
import type { Effort } from './effort.ts';
import type { EffortSpread } from './spread-efforts.ts';
import type { WorkTerms } from './work-terms.ts';

/** Hours by person or by role, and period, as in the capacity grid. */
export interface Demand {
  readonly firmHours: Float64Array;
  readonly tentativeHours: Float64Array;
  readonly outsideHours: Float64Array;
  readonly requestFirmHours: Float64Array;
  readonly requestTentativeHours: Float64Array;
}

/** Adds up all efforts. `bookings.roleOfEffort` holds indexes into the sorted roles. */
export function countDemand(
  efforts: readonly Effort[],
  bookings: Bookings,
  spread: EffortSpread,
  terms: WorkTerms,
  roleCount: number,
  settings: Pick<Settings, 'countTentative'>,
): Demand {
  const { periods, firstDay, lastDay } = spread.days;
  const cells = terms.calendar.length * periods;
  const demand = {
    firmHours: new Float64Array(cells),
    tentativeHours: new Float64Array(cells),
    outsideHours: new Float64Array(cells),
    requestFirmHours: new Float64Array(roleCount * periods),
    requestTentativeHours: new Float64Array(roleCount * periods),
  };
  const { personOfEffort, roleOfEffort, isCounted } = bookings;
  for (let index = 0; index < efforts.length; index += 1) {
    const effort = efforts[index] as Effort;
    if (isCounted[index] === 0 || effort.fromDay >= lastDay + 1 || effort.toDay < firstDay)
      continue;
    const calendar = spread.calendarOfEffort[index] as number;
    const dayHours = spread.dayHoursOfEffort[index] as number;
    const { workedBefore } = spread.calendars[calendar] as CountedCalendar;
    const first = Math.max(Math.floor(effort.fromDay), firstDay) - firstDay;
    const last = Math.min(Math.floor(effort.toDay), lastDay) - firstDay;
    const isFirm = effort.status !== 'tentative';
    const person = personOfEffort[index] as number;
    if (person < 0) {
      const base = (roleOfEffort[index] as number) * periods;
      const hours = isFirm ? demand.requestFirmHours : demand.requestTentativeHours;
      addHours(hours, base, workedBefore, dayHours, first, last, spread.days);
      continue;
    }
    const base = person * periods;
    const hours = isFirm ? demand.firmHours : demand.tentativeHours;
    addHours(hours, base, workedBefore, dayHours, first, last, spread.days);
    if (!isFirm && !settings.countTentative) continue;
    const from = (terms.fromDay[person] as number) - firstDay;
    const to = (terms.toDay[person] as number) - firstDay;
    const outside = demand.outsideHours;
    if (from > to || calendar === spread.everyDay) {
      addHours(outside, base, workedBefore, dayHours, first, last, spread.days);
      continue;
    }
    const joins = Math.min(last, from - 1);
    const leaves = Math.max(first, to + 1);
    if (first <= joins) addHours(outside, base, workedBefore, dayHours, first, joins, spread.days);
    if (leaves <= last) addHours(outside, base, workedBefore, dayHours, leaves, last, spread.days);
  }
  return demand;
}

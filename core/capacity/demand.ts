/** The hours that efforts ask for: of people and of roles, firm and tentative, and outside availability. */

import type { Settings } from '../model/settings.ts';
import { addHours } from './add-hours.ts';
import type { Bookings } from './book-efforts.ts';
import type { CountedCalendar } from './calendar-book.ts';
import type { HorizonDays } from './horizon-days.ts';
import type { WorkTerms } from './work-terms.ts';

/** Hours by person or by role, and period, as in the capacity grid. */
export interface Demand {
  readonly firmHours: Float64Array;
  readonly tentativeHours: Float64Array;
  readonly outsideHours: Float64Array;
  readonly requestFirmHours: Float64Array;
  readonly requestTentativeHours: Float64Array;
}

/**
 * Adds up all efforts, the people's one person after the other, so that each one's rows are at hand. `roleOfEffort` holds
 * indexes into the sorted roles.
 */
export function countDemand(
  bookings: Bookings,
  effortStart: Int32Array,
  effortsOfPerson: Int32Array,
  terms: WorkTerms,
  roleCount: number,
  settings: Pick<Settings, 'countTentative'>,
): Demand {
  const { periods } = bookings.spread.days;
  const cells = terms.calendar.length * periods;
  const demand = {
    firmHours: new Float64Array(cells),
    tentativeHours: new Float64Array(cells),
    outsideHours: new Float64Array(cells),
    requestFirmHours: new Float64Array(roleCount * periods),
    requestTentativeHours: new Float64Array(roleCount * periods),
  };
  addPeople(demand, bookings, effortStart, effortsOfPerson, terms, settings.countTentative);
  addRequests(demand, bookings);
  return demand;
}

function addPeople(
  { firmHours, tentativeHours, outsideHours }: Demand,
  { spread }: Bookings,
  effortStart: Int32Array,
  effortsOfPerson: Int32Array,
  terms: WorkTerms,
  countTentative: boolean,
): void {
  const { days, calendars, calendarOfEffort, dayHoursOfEffort, isTentative, everyDay } = spread;
  const { firstDay, lastDay } = spread;
  const people = terms.calendar.length;
  for (let person = 0; person < people; person += 1) {
    const base = person * days.periods;
    const from = (terms.fromDay[person] as number) - days.firstDay;
    const to = (terms.toDay[person] as number) - days.firstDay;
    const end = effortStart[person + 1] as number;
    for (let at = effortStart[person] as number; at < end; at += 1) {
      const effort = effortsOfPerson[at] as number;
      const first = firstDay[effort] as number;
      const last = lastDay[effort] as number;
      if (first > last) continue;
      const number = calendarOfEffort[effort] as number;
      const calendar = calendars[number] as CountedCalendar;
      const dayHours = dayHoursOfEffort[effort] as number;
      const isFirm = isTentative[effort] === 0;
      addHours(isFirm ? firmHours : tentativeHours, base, calendar, dayHours, first, last, days);
      if (from <= first && last <= to && number !== everyDay) continue;
      if (!isFirm && !countTentative) continue;
      const isAll = from > to || number === everyDay;
      const joins = isAll ? last + 1 : from;
      addOutside(
        outsideHours,
        base,
        calendar,
        dayHours,
        first,
        last,
        joins,
        isAll ? last : to,
        days,
      );
    }
  }
}

/** Adds the hours on the days before `joins` and after `leaves`. Apart from the loop, which it is rarely called in. */
function addOutside(
  hours: Float64Array,
  base: number,
  calendar: CountedCalendar,
  dayHours: number,
  first: number,
  last: number,
  joins: number,
  leaves: number,
  days: HorizonDays,
): void {
  addHours(hours, base, calendar, dayHours, first, Math.min(last, joins - 1), days);
  addHours(hours, base, calendar, dayHours, Math.max(first, leaves + 1), last, days);
}

function addRequests(
  { requestFirmHours, requestTentativeHours }: Demand,
  { roleOfEffort, spread }: Bookings,
): void {
  const { days, calendars, calendarOfEffort, dayHoursOfEffort, isTentative } = spread;
  for (let effort = 0; effort < roleOfEffort.length; effort += 1) {
    const role = roleOfEffort[effort] as number;
    if (role < 0) continue;
    const hours = isTentative[effort] === 0 ? requestFirmHours : requestTentativeHours;
    const calendar = calendars[calendarOfEffort[effort] as number] as CountedCalendar;
    const dayHours = dayHoursOfEffort[effort] as number;
    const first = spread.firstDay[effort] as number;
    const last = spread.lastDay[effort] as number;
    addHours(hours, role * days.periods, calendar, dayHours, first, last, days);
  }
}

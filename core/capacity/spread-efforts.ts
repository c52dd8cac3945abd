/** How each effort's hours spread over days: so many hours on each working day of one calendar. */

import { workingDaysIn } from '../day/working-days.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Bookings } from './book-efforts.ts';
import type { CalendarBook, CountedCalendar } from './calendar-book.ts';
import type { Effort } from './effort.ts';
import type { HorizonDays } from './horizon-days.ts';
import { isOff, whyNoHours } from './span-off.ts';
import type { WorkTerms } from './work-terms.ts';

/** The spread of the efforts. What is not counted has 0 hours. */
export interface EffortSpread {
  readonly days: HorizonDays;
  readonly calendars: readonly CountedCalendar[];
  /** By effort: an index into `calendars`. */
  readonly calendarOfEffort: Int32Array;
  /** By effort: hours of each working day of the span. */
  readonly dayHoursOfEffort: Float64Array;
  /** The calendar on which every day counts: that of total hours over a span without a working day. −1: none has it. */
  readonly everyDay: number;
}

/** What open requests are counted by: the pattern and hours of Settings. */
export interface UsualTerms {
  readonly calendar: number;
  readonly daysPerWeek: number;
  readonly dayHours: number;
}

/**
 * Finds the hours of a day, and the calendar, of every effort. A share, or hours per week, over days that are all off is
 * named; not where it is a cell of a Staffing matrix, for those days are the column's.
 */
export function spreadEfforts(
  efforts: readonly Effort[],
  { personOfEffort, isCounted }: Bookings,
  terms: WorkTerms,
  usual: UsualTerms,
  book: CalendarBook,
  days: HorizonDays,
  diagnostics: Diagnostic[],
): EffortSpread {
  const calendarOfEffort = new Int32Array(efforts.length);
  const dayHoursOfEffort = new Float64Array(efforts.length);
  let everyDay = -1;
  for (let index = 0; index < efforts.length; index += 1) {
    if (isCounted[index] === 0) continue;
    const effort = efforts[index] as Effort;
    const { share, hoursPerWeek, totalHours, fromDay, toDay } = effort;
    const person = personOfEffort[index] as number;
    const isNamed = person >= 0;
    let calendar = isNamed ? (terms.calendar[person] as number) : usual.calendar;
    let hours = 0;
    if (share !== null) {
      hours = share * (isNamed ? (terms.dayHours[person] as number) : usual.dayHours);
    } else if (hoursPerWeek !== null) {
      hours = hoursPerWeek / (isNamed ? (terms.daysPerWeek[person] as number) : usual.daysPerWeek);
    } else if (totalHours !== null) {
      const counted = book.calendars[calendar] as CountedCalendar;
      let spanDays = workingDaysIn(counted.calendar, fromDay, toDay);
      if (spanDays === 0) {
        everyDay = book.everyDay();
        calendar = everyDay;
        spanDays = Math.floor(toDay) - Math.floor(fromDay) + 1;
      }
      hours = totalHours / spanDays;
    }
    if (totalHours === null && hours > 0 && effort.periodColumn === undefined) {
      const counted = book.calendars[calendar] as CountedCalendar;
      if (isOff(counted.calendar, fromDay, toDay)) diagnostics.push(whyNoHours(effort));
    }
    calendarOfEffort[index] = calendar;
    dayHoursOfEffort[index] = hours;
  }
  return { days, calendars: book.calendars, calendarOfEffort, dayHoursOfEffort, everyDay };
}

/** How each effort's hours spread over days: so many hours on each working day of one calendar. */

import { workingDaysIn } from '../day/working-days.ts';
import type { CountedCalendar } from './calendar-book.ts';
import type { HorizonDays } from './horizon-days.ts';

/**
 * The spread of the efforts, by effort: all that the hours are computed from, in one place, for the efforts themselves lie
 * far apart in memory. What is not counted has 0 hours.
 */
export interface EffortSpread {
  readonly days: HorizonDays;
  readonly calendars: readonly CountedCalendar[];
  /** An index into `calendars`. */
  readonly calendarOfEffort: Int32Array;
  /** Hours of each working day of the span. */
  readonly dayHoursOfEffort: Float64Array;
  /** The calendar on which every day counts: that of total hours over a span without a working day. −1: none has it. */
  readonly everyDay: number;
  /** 1 where the effort counts and is tentative. */
  readonly isTentative: Uint8Array;
  /**
   * The part of the span that lies in the horizon, by days from its first, both included; first > last where none does.
   * Known for efforts that were left out too, where they have such days.
   */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The same by periods. */
  readonly firstPeriod: Int32Array;
  readonly lastPeriod: Int32Array;
}

/** What open requests are counted by: the pattern and hours of Settings. */
export interface UsualTerms {
  readonly calendar: number;
  readonly daysPerWeek: number;
  readonly dayHours: number;
}

/** The working days of a span of days of the calendar, within the horizon or beyond it. */
export function spanDays(
  { calendar, workedBefore }: CountedCalendar,
  fromDay: number,
  toDay: number,
  { firstDay, lastDay }: HorizonDays,
): number {
  if (fromDay < firstDay || toDay >= lastDay + 1) return workingDaysIn(calendar, fromDay, toDay);
  const end = workedBefore[Math.floor(toDay) + 1 - firstDay] as number;
  return end - (workedBefore[Math.floor(fromDay) - firstDay] as number);
}

/** Working days by arithmetic: the cost depends on the number of holidays (its logarithm), never on the span. */

import { weekday } from './week.ts';
import { countBelow, makeCalendar, type WorkCalendar, weekdaysBefore } from './work-calendar.ts';

/**
 * Working days from `from` to `to`, both included; negative where `to` is before `from`, as NETWORKDAYS.INTL counts.
 * A mask of seven days off gives 0. Times of day are dropped.
 *
 * @param mask Seven letters from Monday, `1` for a day off: `0000011`. See `makeCalendar` for it and for `holidays`.
 * @source NETWORKDAYS.INTL of Excel and Google Sheets.
 * @example workingDays(2006-01-01, 2006-01-31, '0000011') → 22
 */
export function workingDays(
  from: number,
  to: number,
  mask: string,
  holidays: ArrayLike<number> = [],
): number {
  return workingDaysIn(makeCalendar(mask, holidays), from, to);
}

/**
 * The day `count` working days after `from` (before it where `count` is negative). `from` itself is never counted, so it
 * may be a holiday or a day off; `count` 0 gives `from` as it is. A fraction of `count` is cut off.
 *
 * `null` where no weekday is worked (mask `1111111`): there is no such day, and WORKDAY.INTL answers #VALUE!.
 * The result may be a day before 1900, where Excel would answer #NUM!.
 *
 * @source WORKDAY.INTL of Excel and Google Sheets.
 */
export function addWorkingDays(
  from: number,
  count: number,
  mask: string,
  holidays: ArrayLike<number> = [],
): number | null {
  return addWorkingDaysIn(makeCalendar(mask, holidays), from, count);
}

/** `workingDays` with a prepared calendar, for inner loops. */
export function workingDaysIn(calendar: WorkCalendar, from: number, to: number): number {
  const first = Math.floor(from);
  const last = Math.floor(to);
  return first <= last
    ? workedBefore(calendar, last + 1) - workedBefore(calendar, first)
    : workedBefore(calendar, last) - workedBefore(calendar, first + 1);
}

/**
 * Working days after `from` up to and including `to`: 0 on the day itself, negative where `to` comes first. Unlike
 * `workingDaysIn` it is a distance, so that swapping the days turns its sign.
 */
export function workingDaysLater(calendar: WorkCalendar, from: number, to: number): number {
  if (to >= from) return to === from ? 0 : workingDaysIn(calendar, from + 1, to);
  // Taken from 0: a minus before no days at all would be −0, which JSON does not keep.
  return 0 - workingDaysIn(calendar, to + 1, from);
}

/** `addWorkingDays` with a prepared calendar, for inner loops. */
export function addWorkingDaysIn(
  calendar: WorkCalendar,
  from: number,
  count: number,
): number | null {
  if (calendar.daysPerWeek === 0) return null;
  const start = Math.floor(from);
  const steps = Math.trunc(count);
  if (steps === 0) return start;
  // Working days are numbered 0, 1, 2 … from the origin; the number sought follows from the start's.
  const rank =
    steps > 0
      ? workedBefore(calendar, start + 1) + steps - 1
      : workedBefore(calendar, start) + steps;
  const rankWithHolidays = rank + countBelow(calendar.ranks, rank + 1);
  const weeks = Math.floor(rankWithHolidays / calendar.daysPerWeek);
  const placeInWeek = rankWithHolidays - weeks * calendar.daysPerWeek;
  return 2 + weeks * 7 + (calendar.weekdays[placeInWeek] as number);
}

/** Whether a whole day is worked: its weekday is, and it is no holiday. */
export function isWorkingDay(calendar: WorkCalendar, day: number): boolean {
  if (calendar.mask[weekday(day)] === '1') return false;
  return calendar.holidays[countBelow(calendar.holidays, day)] !== day;
}

/** Working days, holidays left out, from the origin to the day before `day`. */
function workedBefore(calendar: WorkCalendar, day: number): number {
  return weekdaysBefore(calendar.before, day) - countBelow(calendar.holidays, day);
}

/** Which days are worked: a week's pattern and a holiday list, prepared once so that inner loops only count. */

import { weekday } from './week.ts';

/**
 * A prepared calendar. Treat it as opaque: make it with `makeCalendar`, ask it with the functions of
 * `working-days.ts`.
 */
export interface WorkCalendar {
  /** Seven letters from Monday to Sunday, `1` for a day off: `0000011` is Saturday and Sunday off. */
  readonly mask: string;
  /** How many days of a week are worked, holidays aside: 0–7. */
  readonly daysPerWeek: number;
  /** Working weekdays before each weekday, Monday first; eight entries, the last is `daysPerWeek`. */
  readonly before: Uint8Array;
  /** The weekday (Monday = 0) of the first, second, … working day of a week. */
  readonly weekdays: Uint8Array;
  /** The holidays that fall on working weekdays: sorted, each once. */
  readonly holidays: Int32Array;
  /** For each of `holidays`: how many working days, holidays left out, come before it (from a fixed origin). */
  readonly ranks: Int32Array;
}

/** Saturday and Sunday off. */
export const WEEKEND_MASK = '0000011';

/** Whether a text can be a calendar's mask: seven letters, each `0` (worked) or `1` (off). */
export function isMask(text: string): boolean {
  return /^[01]{7}$/.test(text);
}

/**
 * Prepares a calendar. Holidays are whole serials; their order does not matter (a sorted list is fastest), repeats and
 * holidays on days that are off anyway count once or not at all, and entries that are not finite are left out.
 *
 * @throws RangeError where `isMask(mask)` is false.
 */
export function makeCalendar(mask: string, holidays: ArrayLike<number> = []): WorkCalendar {
  if (!isMask(mask)) {
    throw new RangeError(`a mask is seven letters of 0 and 1 from Monday to Sunday, not "${mask}"`);
  }
  const before = new Uint8Array(8);
  const weekdays: number[] = [];
  for (let day = 0; day < 7; day += 1) {
    if (mask[day] === '0') weekdays.push(day);
    before[day + 1] = weekdays.length;
  }
  const kept = workedHolidays(mask, holidays);
  const ranks = new Int32Array(kept.length);
  for (let index = 0; index < kept.length; index += 1) {
    ranks[index] = weekdaysBefore(before, kept[index] as number) - index;
  }
  return {
    mask,
    daysPerWeek: weekdays.length,
    before,
    weekdays: Uint8Array.from(weekdays),
    holidays: kept,
    ranks,
  };
}

/** Working weekdays from the origin (serial 2, a Monday) to the day before `day`; negative before the origin. */
export function weekdaysBefore(before: Uint8Array, day: number): number {
  const weekdayOfDay = weekday(day);
  const weeks = (day - 2 - weekdayOfDay) / 7;
  return weeks * (before[7] as number) + (before[weekdayOfDay] as number);
}

/** How many entries of a sorted list are less than `value`. */
export function countBelow(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function workedHolidays(mask: string, holidays: ArrayLike<number>): Int32Array {
  const days: number[] = [];
  let sorted = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < holidays.length; index += 1) {
    const day = Math.floor(holidays[index] as number);
    if (!Number.isFinite(day) || mask[weekday(day)] === '1' || day === last) continue;
    if (day < last) sorted = false;
    last = day;
    days.push(day);
  }
  if (sorted) return Int32Array.from(days);
  return Int32Array.from(new Set(days)).sort();
}

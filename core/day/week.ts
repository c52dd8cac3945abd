/** Weekdays and weeks of day serials. Weekdays count from Monday = 0 to Sunday = 6. */

import { fromSerial, toSerial } from './serial.ts';

/** A week of ISO 8601: weeks start on Monday, and week 1 is the one that holds 4 January. */
export interface IsoWeek {
  /** The year that the week belongs to: 1 January 2027 lies in week 53 of 2026. */
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

/** The weekday of a whole serial: Monday = 0 … Sunday = 6. Serial 2, 1900-01-01, was a Monday. */
export function weekday(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** The first day of the week that holds `day`; a week starts on `firstWeekday` (Monday = 0, the default). */
export function weekStart(day: number, firstWeekday = 0): number {
  return day - ((weekday(day) - firstWeekday + 7) % 7);
}

/**
 * The ISO 8601 week of a day: 2027-01-01 → `{ year: 2026, week: 53 }`. Throws as `fromSerial` does.
 *
 * @source ISO 8601: a week belongs to the year that its Thursday is in.
 */
export function isoWeek(day: number): IsoWeek {
  const thursday = weekStart(day) + 3;
  const { year } = fromSerial(thursday);
  return { year, week: Math.floor((thursday - toSerial(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week: 2026, 47 → 2026-11-16. */
export function isoWeekStart({ year, week }: IsoWeek): number {
  return weekStart(toSerial(year, 1, 4)) + (week - 1) * 7;
}

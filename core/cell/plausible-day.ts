/** Which days a project's date can be: a number beyond them is a year, a count or a slip of the finger. */

import { FIRST_DAY, formatDay, LAST_DAY } from '../day/serial.ts';

/** Serial of 1950-01-01. */
export const FIRST_PLAUSIBLE_DAY = 18264;

/** Serial of 2100-12-31. */
export const LAST_PLAUSIBLE_DAY = 73415;

/** Whether a serial (with or without a time of day) lies in the years 1950–2100. */
export function isPlausibleDay(serial: number): boolean {
  return serial >= FIRST_PLAUSIBLE_DAY && serial < LAST_PLAUSIBLE_DAY + 1;
}

/** The day as `YYYY-MM-DD`, or `null` where the number is no day of the years 1–9999. */
export function dayText(serial: number): string | null {
  return serial >= FIRST_DAY && serial < LAST_DAY + 1 ? formatDay(serial) : null;
}

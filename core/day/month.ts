/** Months of day serials. All functions throw as `fromSerial` does where the serial is no day. */

import { daysInMonth, fromSerial, toSerial } from './serial.ts';

/** The first day of the month that holds `day`. */
export function monthStart(day: number): number {
  const { year, month } = fromSerial(day);
  return toSerial(year, month, 1);
}

/** The last day of the month that holds `day`. */
export function monthEnd(day: number): number {
  const { year, month } = fromSerial(day);
  return toSerial(year, month, daysInMonth(year, month));
}

/**
 * The same day `months` later (earlier where negative), or the month's last day where it is shorter:
 * 31 January + 1 → 28 or 29 February. `months` is a whole number.
 *
 * @source EDATE of Excel and Google Sheets.
 */
export function addMonths(day: number, months: number): number {
  const date = fromSerial(day);
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toSerial(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The day by which a quarter's questions are answered. */

import { monthEnd } from '../day/month.ts';
import { fromSerial, toSerial } from '../day/serial.ts';

/** The last day of the quarter of the calendar year: money is decided about once a quarter, before the next begins. */
export function quarterEnd(day: number): number {
  const { year, month } = fromSerial(day);
  return monthEnd(toSerial(year, Math.ceil(month / 3) * 3, 1));
}

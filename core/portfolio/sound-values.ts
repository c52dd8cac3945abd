/** Typed rows may hold anything: what is no number or no day is taken as blank before it is judged. */

import { FIRST_DAY, LAST_DAY } from '../day/serial.ts';

/** A finite number, or `null`. */
export function soundNumber(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** A finite number from 0, or `null`. */
export function soundAmount(value: number | null): number | null {
  const sound = soundNumber(value);
  return sound !== null && sound >= 0 ? sound : null;
}

/** A whole day of the years 1 to 9999, or `null`; a time of day is dropped. */
export function soundDay(day: number | null): number | null {
  return day !== null && day >= FIRST_DAY && day < LAST_DAY + 1 ? Math.floor(day) : null;
}

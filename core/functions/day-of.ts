/** Days in examples, written so that a person can read them. */

import { parseDay } from '../day/serial.ts';

/** The serial of a day such as `2026-11-16`. @throws Error where the text is no day: an example is wrong. */
export function dayOf(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

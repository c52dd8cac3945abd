/** The context of a command from the date that a user chose. */

import { parseDay } from '../day/serial.ts';
import type { Context } from './command.ts';

/** `asOf` is `YYYY-MM-DD`; `null` where that is no day. Without mappings: those that the workbook remembers hold. */
export function contextOn(asOf: string): Context | null {
  const day = parseDay(asOf);
  return day === null ? null : { asOf: day, mapping: [] };
}

/** What to tell the user where there is no day. */
export const NO_DAY = 'This is no date: choose the day that the figures are for.';

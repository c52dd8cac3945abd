/** Spans of days in few words. */

import { formatDayLong } from '../../day/serial.ts';

/** `7–20 Dec 2026`, `23 Nov – 4 Dec 2026`, `28 Dec 2026 – 8 Jan 2027`, `4 Jan 2027`. */
export function spanText(fromDay: number, toDay: number): string {
  const from = formatDayLong(fromDay);
  const to = formatDayLong(toDay);
  if (from === to) return to;
  if (from.slice(-8) === to.slice(-8)) return `${from.slice(0, -9)}–${to}`;
  return `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} – ${to}`;
}

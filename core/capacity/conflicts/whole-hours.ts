/** How hours are compared and summed, so that neither rounding nor the order of the rows shows in a conflict. */

/** Fewer hours are none, and hours this close are equal: 1 hour is full against 0.1 + 0.2 + 0.7 of it. 4 milliseconds. */
export const HOURS_TOLERANCE = 1e-6;

/**
 * Next to a number of this size a double has 28 binary places: see `wholeHours`, which inner loops write out, for a call
 * costs more than the sum.
 */
export const ROUNDS_AWAY = 1.5 * 2 ** 24;

/**
 * Hours in whole 2^-28ths: sums of such numbers are exact up to 33 million hours, and so the same in every order. For
 * the sums over many people; a grid's cells are finer, but their sums are exact up to 32,768 hours only. Adding a large
 * number and taking it off again rounds far faster than `Math.round` does.
 */
export function wholeHours(hours: number): number {
  return hours + ROUNDS_AWAY - ROUNDS_AWAY;
}

/** Hours for a result: without the noise of the last digits, in whole millionths. */
export function cleanHours(hours: number): number {
  const millionths = Math.round(hours * 1e6);
  // Adding 0 turns −0, which JSON does not keep, into 0.
  return Number.isFinite(millionths) ? millionths / 1e6 + 0 : hours;
}

/** A load for a result: demand over net in whole millionths, or `null` where there is no capacity. */
export function cleanLoad(demandHours: number, netHours: number): number | null {
  return netHours > HOURS_TOLERANCE ? cleanShare(demandHours / netHours) : null;
}

/** A share for a result, in whole millionths; the largest number where it is beyond all bounds. */
export function cleanShare(share: number): number {
  return Math.min(cleanHours(share), Number.MAX_VALUE);
}

/** A day for a result: without its time of day, and never −0. */
export function wholeDay(day: number): number {
  return Math.floor(day) + 0;
}

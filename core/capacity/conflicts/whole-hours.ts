/** How hours are compared and summed, so that neither rounding nor the order of the rows shows in a conflict. */

/** Fewer hours are none, and hours this close are equal: 1 hour is full against 0.1 + 0.2 + 0.7 of it. 4 milliseconds. */
export const HOURS_TOLERANCE = 1e-6;

const STEPS_PER_HOUR = 2 ** 28;

/** Hours of this size and more have fewer binary places than `STEPS_PER_HOUR` anyway. */
const LARGEST_STEPPED = 2 ** 24;

/**
 * Hours in whole 2^-28ths: sums of such numbers are exact up to 33 million hours, and so the same in every order. For
 * the sums over many people; a grid's cells are finer, but their sums are exact up to 32,768 hours only.
 */
export function wholeHours(hours: number): number {
  return hours < LARGEST_STEPPED && hours > -LARGEST_STEPPED
    ? Math.round(hours * STEPS_PER_HOUR) / STEPS_PER_HOUR
    : hours;
}

/** Hours for a result: without the noise of the last digits, in whole millionths. */
export function cleanHours(hours: number): number {
  const millionths = Math.round(hours * 1e6);
  // Adding 0 turns −0, which JSON does not keep, into 0.
  return Number.isFinite(millionths) ? millionths / 1e6 + 0 : hours;
}

/** A load for a result: demand over net in whole millionths, or `null` where there is no capacity. */
export function cleanLoad(demandHours: number, netHours: number): number | null {
  if (netHours <= HOURS_TOLERANCE) return null;
  const load = cleanHours(demandHours / netHours);
  return Number.isFinite(load) ? load : null;
}

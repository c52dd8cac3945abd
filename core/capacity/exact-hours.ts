/** Hours in whole 2^-38ths: sums of them are exact, so that the order of the rows cannot show in any figure. */

const SCALE = 2 ** 38;

/**
 * From 16,384 to 32,768 a number's last binary place is 2^-38: adding this to fewer hours than `MOST_ROUNDED`, and taking
 * it off again, rounds them as `toExactHours` does. For inner loops, where a call costs more than the sum.
 */
export const ROUNDER = 24_576;

/** See `ROUNDER`. */
export const MOST_ROUNDED = 8192;

/**
 * The nearest whole 2^-38th of an hour (4e-12 h); never negative zero. Up to 32,768 hours a sum of such values is exact.
 * `hours` is not negative.
 */
export function toExactHours(hours: number): number {
  return hours < MOST_ROUNDED ? hours + ROUNDER - ROUNDER : Math.round(hours * SCALE) / SCALE;
}

/**
 * A sum of exact hours of any size whose order does not show: whole hours and the rest are kept apart, and joined once.
 */
export interface HoursSum {
  whole: number;
  rest: number;
}

/** Adds exact hours, not negative, to a sum. */
export function addToSum(sum: HoursSum, hours: number): void {
  const whole = Math.floor(hours);
  sum.whole += whole;
  sum.rest += hours - whole;
  if (sum.rest >= 1) {
    sum.whole += 1;
    sum.rest -= 1;
  }
}

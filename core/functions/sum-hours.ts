/** Sums hours for a cell. */

import { cleanHours, wholeHours } from '../capacity/conflicts/whole-hours.ts';

/** The sum in whole millionths of an hour, the same in every order. */
export function sumHours(hours: readonly number[]): number {
  let sum = 0;
  for (const one of hours) sum += wholeHours(one);
  return cleanHours(sum);
}

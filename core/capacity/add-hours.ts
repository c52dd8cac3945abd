/** Adds hours of days to periods: the inner loop of capacity. */

import { toExactHours } from './exact-hours.ts';
import type { HorizonDays } from './horizon-days.ts';

/**
 * Adds `dayHours` for each working day from day `first` to day `last` (offsets into the horizon, both included and within
 * it) to the periods of a row of `hours` that begins at `base`; each period's share is exact hours.
 */
export function addHours(
  hours: Float64Array,
  base: number,
  workedBefore: Int32Array,
  dayHours: number,
  first: number,
  last: number,
  { starts, periodOfDay }: HorizonDays,
): void {
  if (first > last) return;
  const lastPeriod = periodOfDay[last] as number;
  let before = workedBefore[first] as number;
  for (let period = periodOfDay[first] as number; period < lastPeriod; period += 1) {
    const upTo = workedBefore[starts[period + 1] as number] as number;
    const at = base + period;
    hours[at] = (hours[at] as number) + toExactHours((upTo - before) * dayHours);
    before = upTo;
  }
  const at = base + lastPeriod;
  const rest = (workedBefore[last + 1] as number) - before;
  hours[at] = (hours[at] as number) + toExactHours(rest * dayHours);
}

/** Adds hours of days to periods: the inner loop of capacity. */

import type { CountedCalendar } from './calendar-book.ts';
import { toExactHours } from './exact-hours.ts';
import type { HorizonDays } from './horizon-days.ts';

/**
 * Adds `dayHours` for each working day from day `first` to day `last` (offsets into the horizon, both included and within
 * it) to the periods of a row of `hours` that begins at `base`; each period's share is exact hours.
 */
export function addHours(
  hours: Float64Array,
  base: number,
  { workedBefore, workedIn }: CountedCalendar,
  dayHours: number,
  first: number,
  last: number,
  { starts, periodOfDay }: HorizonDays,
): void {
  if (first > last) return;
  const firstPeriod = periodOfDay[first] as number;
  const lastPeriod = periodOfDay[last] as number;
  const upToFirst = firstPeriod === lastPeriod ? last + 1 : (starts[firstPeriod + 1] as number);
  const firstWorked = (workedBefore[upToFirst] as number) - (workedBefore[first] as number);
  const at = base + firstPeriod;
  hours[at] = (hours[at] as number) + toExactHours(firstWorked * dayHours);
  if (firstPeriod === lastPeriod) return;
  addWholePeriods(hours, base, workedIn, dayHours, firstPeriod + 1, lastPeriod);
  const lastStart = starts[lastPeriod] as number;
  const lastWorked = (workedBefore[last + 1] as number) - (workedBefore[lastStart] as number);
  const end = base + lastPeriod;
  hours[end] = (hours[end] as number) + toExactHours(lastWorked * dayHours);
}

/** The periods from `first` to before `end`. Apart from the rest, for an engine makes so small a loop fast at once. */
function addWholePeriods(
  hours: Float64Array,
  base: number,
  workedIn: Int32Array,
  dayHours: number,
  first: number,
  end: number,
): void {
  // Most weeks have as many working days as the one before: their hours need not be worked out again.
  let worked = 0;
  let added = 0;
  for (let period = first; period < end; period += 1) {
    if (workedIn[period] !== worked) {
      worked = workedIn[period] as number;
      added = toExactHours(worked * dayHours);
    }
    hours[base + period] = (hours[base + period] as number) + added;
  }
}

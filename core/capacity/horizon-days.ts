/** The horizon by days: where periods start, and to which period a day belongs. Days are counted from the first, 0. */

import type { Horizon } from './horizon.ts';

/** The horizon's days as offsets from its first day. */
export interface HorizonDays {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly dayCount: number;
  readonly periods: number;
  /** The offset of each period's first day; one more entry, the number of days. */
  readonly starts: Int32Array;
  readonly periodOfDay: Int32Array;
}

/** Lays the horizon out by days. */
export function layOutDays({ starts, endDay }: Horizon): HorizonDays {
  const firstDay = starts[0] ?? endDay + 1;
  const dayCount = endDay + 1 - firstDay;
  const periods = starts.length;
  const offsets = new Int32Array(periods + 1);
  const periodOfDay = new Int32Array(dayCount);
  for (let period = 0; period < periods; period += 1) {
    offsets[period] = (starts[period] as number) - firstDay;
  }
  offsets[periods] = dayCount;
  for (let period = 0; period < periods; period += 1) {
    periodOfDay.fill(period, offsets[period], offsets[period + 1]);
  }
  return { firstDay, lastDay: endDay, dayCount, periods, starts: offsets, periodOfDay };
}

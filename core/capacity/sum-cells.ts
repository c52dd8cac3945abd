/** Sums over rows of the capacity grid, by group: exact, so that the order of the rows does not show. */

import { addToSum, type HoursSum } from './exact-hours.ts';

/** Hours of one group in each period and over all of them. */
export interface SummedHours {
  readonly byPeriod: readonly number[];
  readonly total: number;
}

/**
 * The rows of `hours` summed by group: group `g` has the rows `r` with `groupOf(r)` = g; rows with −1 are in none.
 * Each sum is rounded once, from its exact value.
 */
export function sumRows(
  hours: Float64Array,
  periods: number,
  groupOf: (row: number) => number,
  groupCount: number,
): readonly SummedHours[] {
  const cells = groupCount * periods;
  const wholes = new Float64Array(cells);
  const rests = new Float64Array(cells);
  const rowCount = periods === 0 ? 0 : hours.length / periods;
  for (let row = 0; row < rowCount; row += 1) {
    const group = groupOf(row);
    if (group < 0) continue;
    for (let period = 0; period < periods; period += 1) {
      const value = hours[row * periods + period] as number;
      const at = group * periods + period;
      const whole = Math.floor(value);
      wholes[at] = (wholes[at] as number) + whole;
      const rest = (rests[at] as number) + (value - whole);
      const carry = rest >= 1 ? 1 : 0;
      wholes[at] = (wholes[at] as number) + carry;
      rests[at] = rest - carry;
    }
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const sum: HoursSum = { whole: 0, rest: 0 };
    const byPeriod: number[] = [];
    for (let at = group * periods; at < (group + 1) * periods; at += 1) {
      const [whole, rest] = [wholes[at] as number, rests[at] as number];
      byPeriod.push(whole + rest);
      addToSum(sum, whole);
      addToSum(sum, rest);
    }
    return { byPeriod, total: sum.whole + sum.rest };
  });
}

/** Who is away on which day, and for how much of it: all rows of Time off summed by day, at most the whole day. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PEOPLE } from '../model/people.ts';
import { isRevoked, TIME_OFF, type TimeOff } from '../model/time-off.ts';
import type { HorizonDays } from './horizon-days.ts';
import { cellRefOf, isDay, troubleAt } from './row-trouble.ts';

/** The absences of a portfolio: the rows of each person who is away on some day of the horizon. */
export type DaysOff = ReadonlyMap<number, readonly TimeOff[]>;

// Shares are whole 2^-40ths as they are added, so that their order does not show.
const SCALE = 2 ** 40;

// 7 rows of a seventh each fall short of the whole day by rounding alone.
const FULL = 1 - 2 ** -30;

/** Gathers the absences by person, and names the rows that cannot be counted; rejected and cancelled ones are none. `personOf` gives −1 for nobody. */
export function gatherDaysOff(
  timeOff: readonly TimeOff[],
  personOf: (text: string) => number,
  peopleCount: number,
  days: HorizonDays,
  diagnostics: Diagnostic[],
): DaysOff {
  const rowsOf = new Map<number, TimeOff[]>();
  for (let index = 0; index < timeOff.length; index += 1) {
    const row = timeOff[index] as TimeOff;
    if (isRevoked(row.status) || !isCountable(row, diagnostics)) continue;
    const person = personOf(row.person);
    if (person < 0) {
      if (peopleCount > 0) nameUnknown(row, diagnostics);
      continue;
    }
    if (row.toDay < days.firstDay || row.fromDay > days.lastDay) continue;
    const rows = rowsOf.get(person);
    if (rows === undefined) rowsOf.set(person, [row]);
    else rows.push(row);
  }
  return rowsOf;
}

/** What one person after the other is summed in. */
export interface LostDays {
  /** Working days off by period; zeros wherever nobody's are just being looked at. */
  readonly lost: Float64Array;
  /** The periods with such days, each once. */
  readonly periods: Int32Array;
  /** The shares of each day of the horizon; zeros between two people. */
  readonly shares: Float64Array;
}

/** Room for the sums of one person. */
export function makeLostDays({ periods, dayCount }: HorizonDays): LostDays {
  return {
    lost: new Float64Array(periods),
    periods: new Int32Array(periods),
    shares: new Float64Array(dayCount),
  };
}

/**
 * Sums somebody's working days off by period into `lost`: the shares of a day's rows together, at most 1. Only days from
 * offset `first` to before `end` count. Answers how many of `periods` now have some.
 */
export function sumDaysOff(
  rows: readonly TimeOff[],
  workedBefore: Int32Array,
  first: number,
  end: number,
  { firstDay, periodOfDay }: HorizonDays,
  { lost, periods, shares }: LostDays,
): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as TimeOff;
    const share = Math.round(dayShare(row) * SCALE) / SCALE;
    const to = Math.min(end - 1, Math.floor(row.toDay) - firstDay);
    for (let day = Math.max(first, Math.floor(row.fromDay) - firstDay); day <= to; day += 1) {
      shares[day] = (shares[day] as number) + share;
    }
  }
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as TimeOff;
    const to = Math.min(end - 1, Math.floor(row.toDay) - firstDay);
    for (let day = Math.max(first, Math.floor(row.fromDay) - firstDay); day <= to; day += 1) {
      const share = shares[day] as number;
      if (share === 0) continue;
      shares[day] = 0;
      if (workedBefore[day + 1] === workedBefore[day]) continue;
      const period = periodOfDay[day] as number;
      if (lost[period] === 0) {
        periods[count] = period;
        count += 1;
      }
      lost[period] = (lost[period] as number) + (share > FULL ? 1 : share);
    }
  }
  return count;
}

/** A blank share is the whole day, and so is one that cannot be: whoever is away so much is not there. */
function dayShare({ share }: TimeOff): number {
  return share !== null && share >= 0 && share <= 1 ? share : 1;
}

function isCountable(row: TimeOff, diagnostics: Diagnostic[]): boolean {
  const { columns } = TIME_OFF;
  const { fromDay, toDay, share } = row;
  if (!isDay(fromDay) || !isDay(toDay)) {
    const leavesOutRow = { leavesOutRow: true } as const;
    const key = isDay(fromDay) ? 'toDay' : 'fromDay';
    const params = { found: String(row[key]), column: columns[key].header };
    diagnostics.push(troubleAt('date-unreadable', 'error', row, key, params, leavesOutRow));
    return false;
  }
  if (fromDay > toDay) {
    const params = { from: columns.fromDay.header, to: columns.toDay.header };
    const compareWith = cellRefOf(row, 'fromDay');
    diagnostics.push(troubleAt('dates-reversed', 'error', row, 'toDay', params, { compareWith }));
    return false;
  }
  if (share !== null && !(share >= 0 && share <= 1)) {
    const { header: column, min, max } = columns.share;
    const params = { found: String(share), column, min, max, unit: 'percent' } as const;
    diagnostics.push(troubleAt('number-out-of-range', 'error', row, 'share', params));
  }
  return true;
}

function nameUnknown(row: TimeOff, diagnostics: Diagnostic[]): void {
  const params = {
    found: row.person,
    column: TIME_OFF.columns.person.header,
    table: PEOPLE.title,
  };
  diagnostics.push(troubleAt('reference-unknown', 'error', row, 'person', params));
}

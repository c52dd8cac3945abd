/** Who is away on which day, and for how much of it: all rows of Time off summed by day, at most the whole day. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { PEOPLE } from '../model/people.ts';
import { TIME_OFF, type TimeOff } from '../model/time-off.ts';
import type { HorizonDays } from './horizon-days.ts';
import { cellRefOf, isDay, troubleAt } from './row-trouble.ts';

/** The absences of a portfolio. */
export interface DaysOff {
  /** The people who are away on some day of the horizon, each once. */
  readonly people: readonly number[];
  /** The share of each day of the horizon that the person is away, 0–1. The next call overwrites it. */
  readonly sharesOf: (person: number) => Float64Array;
}

// Shares are whole 2^-40ths as they are added, so that their order does not show.
const SCALE = 2 ** 40;

// 7 rows of a seventh each fall short of the whole day by rounding alone.
const FULL = 1 - 2 ** -30;

/** Gathers the absences by person, and names the rows that cannot be counted. */
export function gatherDaysOff(
  timeOff: readonly TimeOff[],
  personOf: (text: string) => number,
  peopleCount: number,
  days: HorizonDays,
  diagnostics: Diagnostic[],
): DaysOff {
  const rowsOf = new Map<number, TimeOff[]>();
  for (const row of timeOff) {
    if (!isCountable(row, diagnostics)) continue;
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
  const shares = new Float64Array(days.dayCount);
  const sharesOf = (person: number): Float64Array => {
    shares.fill(0);
    for (const row of rowsOf.get(person) ?? []) addRow(shares, row, days);
    for (let day = 0; day < shares.length; day += 1) {
      if ((shares[day] as number) > FULL) shares[day] = 1;
    }
    return shares;
  };
  return { people: [...rowsOf.keys()], sharesOf };
}

function addRow(shares: Float64Array, row: TimeOff, { firstDay, dayCount }: HorizonDays): void {
  const share = Math.round(dayShare(row) * SCALE) / SCALE;
  const from = Math.max(0, Math.floor(row.fromDay) - firstDay);
  const to = Math.min(dayCount - 1, Math.floor(row.toDay) - firstDay);
  for (let day = from; day <= to; day += 1) shares[day] = (shares[day] as number) + share;
}

/** A blank share is the whole day, and so is one that cannot be: whoever is away so much is not there. */
function dayShare({ share }: TimeOff): number {
  return share !== null && share >= 0 && share <= 1 ? share : 1;
}

function isCountable(row: TimeOff, diagnostics: Diagnostic[]): boolean {
  const { columns } = TIME_OFF;
  const { fromDay, toDay, share } = row;
  const leavesOutRow = { leavesOutRow: true } as const;
  for (const key of ['fromDay', 'toDay'] as const) {
    if (isDay(row[key])) continue;
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

/** How old a RAID item is and by how much it is late, in calendar days. */

import { FIRST_DAY, LAST_DAY } from '../day/serial.ts';
import type { RaidItem } from '../model/raid.ts';

/** Why an entry has no age. */
export type AgeGap =
  | 'no-raised-day'
  | 'raised-in-future'
  | 'closed-before-raised'
  | 'closed-without-date';

export interface RaidAge {
  /** Calendar days from raised to closed, or to the as-of day; `null` where that cannot be counted. */
  readonly ageDays: number | null;
  /** Calendar days past due; 0 when due today or later; `null` for a closed item and for one without a due date. */
  readonly overdueDays: number | null;
}

/**
 * Whether the item is open as of the day. One that is raised later is not yet open. A closing date after that day means that it is still open then,
 * whatever its status says today; without a closing date the status decides: closed and mitigated need nothing more, no status counts as open.
 */
export function isOpenOn(
  item: Pick<RaidItem, 'raisedDay' | 'status' | 'closedDay'>,
  asOfDay: number,
): boolean {
  return isOpenAt(item.raisedDay, item.closedDay, item.status, asOfDay);
}

/** `isOpenOn` for days that were looked at already; a raised day that is not known does not make the item closed. */
export function isOpenAt(
  raisedDay: number | null,
  closedDay: number | null,
  status: RaidItem['status'],
  asOfDay: number,
): boolean {
  if (raisedDay !== null && raisedDay > asOfDay) return false;
  if (closedDay !== null) return closedDay > asOfDay;
  return status !== 'closed' && status !== 'mitigated';
}

/**
 * Age and lateness as of a day. An item raised after that day, or closed before it was raised, has no age;
 * one that is closed without a closing date has none either, for nobody knows when it stopped ageing.
 */
export function findRaidAge(
  item: Pick<RaidItem, 'raisedDay' | 'closedDay' | 'dueDay' | 'status'>,
  asOfDay: number,
): RaidAge {
  const isOpen = isOpenOn(item, asOfDay);
  const endDay = isOpen ? asOfDay : item.closedDay;
  const ageDays = endDay === null ? null : endDay - item.raisedDay;
  return {
    ageDays: ageDays === null || ageDays < 0 ? null : ageDays,
    overdueDays: !isOpen || item.dueDay === null ? null : Math.max(0, asOfDay - item.dueDay),
  };
}

/** A typed row's day as a whole serial; `null` where it is blank or is no day of the years 1 to 9999, such as NaN. */
export function wholeDay(day: number | null): number | null {
  if (day === null || !(day >= FIRST_DAY && day < LAST_DAY + 1)) return null;
  return Math.floor(day);
}

/** Why there is no age from a raised day to an end as of a day; `null` where there is one. */
export function findAgeGap(
  raisedDay: number | null,
  endDay: number | null,
  asOfDay: number,
): AgeGap | null {
  if (raisedDay === null) return 'no-raised-day';
  if (raisedDay > asOfDay) return 'raised-in-future';
  if (endDay === null) return 'closed-without-date';
  return endDay < raisedDay ? 'closed-before-raised' : null;
}

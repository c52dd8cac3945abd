/** The order in which conflicts of one kind are read. */

import { compareIds } from '../../model/compare-ids.ts';
import type { Conflict } from '../conflict.ts';

/**
 * Sorts conflicts of one kind: the largest excess first (or the most projects at once), then the earliest, then by the
 * subject's id; unstaffed requests the earliest first; unknown names stay as they are, people, roles and projects, each by
 * name. The order is total, but for conflicts that differ in nothing that can be read.
 *
 * What counts most is sorted as plain numbers, many times faster than by comparing conflicts; only those that are equal
 * in it are compared.
 */
export function orderConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  if (conflicts.length < 2 || conflicts[0]?.kind === 'unknown') return conflicts;
  const keys = sortKeys(conflicts);
  const sorted = keys.slice().sort();
  const ordered = conflicts.slice();
  const taken = new Int32Array(conflicts.length);
  for (let at = 0; at < conflicts.length; at += 1) {
    const first = firstPlaceOf(sorted, keys[at] as number);
    const before = taken[first] as number;
    ordered[first + before] = conflicts[at] as Conflict;
    taken[first] = before + 1;
  }
  for (let first = 0; first < ordered.length; first += taken[first] as number) {
    if ((taken[first] as number) > 1) sortRun(ordered, first, first + (taken[first] as number));
  }
  return ordered;
}

/** Numbers that rise in the order of the conflicts, equal where more has to be compared. */
function sortKeys(conflicts: readonly Conflict[]): Float64Array {
  const keys = new Float64Array(conflicts.length);
  const isUnstaffed = conflicts[0]?.kind === 'unstaffed';
  let isCount = true;
  let most = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < conflicts.length; at += 1) {
    const { excessHours, peak, fromDay, toDay } = conflicts[at] as Conflict;
    keys[at] = isUnstaffed ? fromDay : -(excessHours ?? peak ?? -1);
    if (excessHours !== null || peak === null) isCount = false;
    else if (peak > most) most = peak;
    if (fromDay < from) from = fromDay;
    if (toDay > to) to = toDay;
  }
  // Many people have the same number of projects: there the days are part of the key too.
  const span = to - from + 1;
  if (!isCount || isUnstaffed || most * span * span > Number.MAX_SAFE_INTEGER) return keys;
  for (let at = 0; at < conflicts.length; at += 1) {
    const { fromDay, toDay } = conflicts[at] as Conflict;
    keys[at] = ((keys[at] as number) * span + fromDay - from) * span + to - toDay;
  }
  return keys;
}

/** The index of the first number that is not below the key. */
function firstPlaceOf(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortRun(ordered: Conflict[], first: number, end: number): void {
  const run = ordered.slice(first, end).sort(compareConflicts);
  for (let at = first; at < end; at += 1) ordered[at] = run[at - first] as Conflict;
}

function compareConflicts(a: Conflict, b: Conflict): number {
  return (
    (a.kind === 'unstaffed' ? a.fromDay - b.fromDay : 0) ||
    weightOf(b) - weightOf(a) ||
    a.fromDay - b.fromDay ||
    b.toDay - a.toDay ||
    compareIds(a.subject.id, b.subject.id) ||
    (b.demandHours ?? -1) - (a.demandHours ?? -1) ||
    compareIds(a.projects[0] ?? '', b.projects[0] ?? '')
  );
}

/** What makes a conflict grave within its kind; what has no measure comes last. */
function weightOf({ excessHours, peak }: Conflict): number {
  return excessHours ?? peak ?? -1;
}

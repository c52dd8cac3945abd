/** The order in which conflicts of one kind are read. */

import { compareIds } from '../../model/compare-ids.ts';
import type { Conflict } from '../conflict.ts';

/**
 * Sorts conflicts of one kind: the largest excess first (or the most projects at once), then the earliest, then by the
 * subject's id; unstaffed requests the earliest first; unknown names stay as they are, people, roles and projects, each by
 * name. The order is total, but for conflicts that differ in nothing that can be read.
 */
export function orderConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts[0]?.kind === 'unknown' ? conflicts : conflicts.slice().sort(compareConflicts);
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

/** The conflicts of one kind in a small plan, in the few words that a hand-worked case is about. */

import type { CapacityInput } from '../../../../core/capacity/capacity-grid.ts';
import type { Conflict, ConflictKind } from '../../../../core/capacity/conflict.ts';
import { findConflicts } from '../../../../core/capacity/find-conflicts.ts';
import { formatDay } from '../../../../core/day/serial.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/model/settings.ts';
import { day, gridOf, weeks } from '../make-capacity.ts';

/** The Monday on which every plan begins, and its as-of day. */
export const MONDAY = '2026-11-16';

/** Projects P-1 to P-9. */
export const PROJECTS = Array.from({ length: 9 }, (_, at) => ({
  id: `P-${at + 1}`,
  name: `Project ${at + 1}`,
}));

/** Default settings with some others. */
export function settings(more: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...more };
}

/** The conflicts of a kind over so many weeks from `MONDAY`. */
export function find(
  kind: ConflictKind,
  parts: Partial<CapacityInput>,
  weekCount = 4,
): readonly Conflict[] {
  const grid = gridOf({ projects: PROJECTS, ...parts }, weeks(MONDAY, weekCount));
  return findConflicts(grid, day(MONDAY)).filter((conflict) => conflict.kind === kind);
}

/** `2026-11-16 … 2026-11-22` of each. */
export function spans(conflicts: readonly Conflict[]): readonly string[] {
  return conflicts.map(({ fromDay, toDay }) => `${formatDay(fromDay)} … ${formatDay(toDay)}`);
}

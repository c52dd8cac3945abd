/** Which conflicts touch which project in the weeks to come: what a project's health asks of capacity. */

import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict } from './conflict.ts';
import { effortProjects } from './conflicts/demand-view.ts';
import type { Effort } from './effort.ts';

/**
 * The conflicts of each project, by the project's id, in the order of `conflicts`; a project without any has no entry. A
 * conflict touches a project that has work in it on the days from the as-of day on, for so many weeks of seven days: an
 * episode that begins sooner or ends later counts by that part. Projects that no table has stand under their names as
 * written. Not for JSON.
 */
export function conflictsByProject(
  grid: CapacityGrid,
  conflicts: readonly Conflict[],
  asOfDay: number,
  weeks: number,
): ReadonlyMap<string, readonly Conflict[]> {
  const { projectOfEffort, projectIds } = effortProjects(grid);
  const endDay = asOfDay + weeks * 7 - 1;
  const byProject = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const from = Math.max(asOfDay, conflict.fromDay);
    const to = Math.min(endDay, conflict.toDay);
    const touched = new Set<number>();
    for (const at of from <= to ? conflict.efforts : []) {
      const { fromDay, toDay } = grid.efforts[at] as Effort;
      if (fromDay < to + 1 && toDay >= from) touched.add(projectOfEffort[at] as number);
    }
    for (const project of touched) {
      const id = projectIds[project] as string;
      const listed = byProject.get(id);
      if (listed === undefined) byProject.set(id, [conflict]);
      else listed.push(conflict);
    }
  }
  return byProject;
}

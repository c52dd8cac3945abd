/** The hours that projects ask for in each period. */

import type { CapacityGrid } from '../capacity/capacity-grid.ts';
import { effortProjects } from '../capacity/conflicts/demand-view.ts';
import { wholeHours } from '../capacity/conflicts/whole-hours.ts';
import { effortHours } from '../capacity/effort-hours.ts';
import { compareIds } from '../model/compare-ids.ts';

/** One project: its id, or the name as written where no table has it, and its hours by period. */
export interface ProjectDemand {
  readonly id: string;
  readonly name: string;
  readonly demandHours: readonly number[];
}

/** The projects with planned work in view, by id: all that counts, open requests included. */
export function projectDemand(grid: CapacityGrid): readonly ProjectDemand[] {
  const { projectOfEffort, projectIds } = effortProjects(grid);
  const { firstPeriod, lastPeriod, isTentative } = grid.spread;
  const hoursOf = new Map<number, number[]>();
  for (let effort = 0; effort < grid.efforts.length; effort += 1) {
    const isLeftOut = isTentative[effort] === 1 && !grid.settings.countTentative;
    const last = lastPeriod[effort] as number;
    if (grid.isCounted[effort] !== 1 || isLeftOut || (firstPeriod[effort] as number) > last)
      continue;
    const project = projectOfEffort[effort] as number;
    const hours = hoursOf.get(project) ?? new Array<number>(grid.periods).fill(0);
    hoursOf.set(project, hours);
    for (let period = firstPeriod[effort] as number; period <= last; period += 1) {
      hours[period] = (hours[period] as number) + wholeHours(effortHours(grid, effort, period));
    }
  }
  return Array.from(hoursOf, ([project, demandHours]) => {
    const id = projectIds[project] as string;
    return { id, name: id, demandHours };
  }).sort((a, b) => compareIds(a.id, b.id));
}

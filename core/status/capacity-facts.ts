/** What the coming weeks' capacity means for each project: for their health. */

import { buildCapacityGrid } from '../capacity/build-capacity-grid.ts';
import { type Effort, effortCells, effortsOf } from '../capacity/effort.ts';
import { makeHorizon } from '../capacity/horizon.ts';
import { uncoveredByProject } from '../capacity/uncovered-hours.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { CapacityFinding } from '../portfolio/capacity-health.ts';

/** Finds what is known of a project's people in the coming weeks, by the project's id. */
export type FindCapacityFacts = (projectId: string) => CapacityFinding;

/**
 * Sets everybody's hours against the projects' plans for as many weeks as Settings says, the as-of day's week first. Without
 * people or without any allocation nothing is known of any project; of one for which no hours are planned in those weeks
 * nothing is known either.
 */
export function capacityFacts(portfolio: Portfolio, asOfDay: number): FindCapacityFacts {
  const { people, timeOff, holidays, projects, settings } = portfolio;
  const efforts = effortsOf(portfolio);
  if (people.length === 0 || efforts.length === 0) return () => 'no-capacity-tables';
  if (settings.healthHorizonWeeks < 1) return () => 'not-allocated';
  const horizon = makeHorizon(asOfDay, settings, 'week', settings.healthHorizonWeeks);
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, projects, settings, efforts },
    horizon,
  );
  const covered = uncoveredByProject(grid, asOfDay);
  return (projectId) => {
    const hours = covered.get(projectId);
    if (hours === undefined) return 'not-allocated';
    return {
      plannedHours: hours.plannedHours,
      uncoveredHours: hours.uncoveredHours,
      findCells: () => hours.efforts.flatMap((at) => effortCells(efforts[at] as Effort)),
    };
  };
}

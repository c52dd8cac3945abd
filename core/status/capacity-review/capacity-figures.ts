/** Everything that the Capacity review shows, computed once: the blocks only lay it out. */

import { buildCapacityGrid } from '../../capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../capacity/capacity-grid.ts';
import type { Bottleneck, Conflict } from '../../capacity/conflict.ts';
import { effortsOf } from '../../capacity/effort.ts';
import { findBottlenecks } from '../../capacity/find-bottlenecks.ts';
import { findConflicts } from '../../capacity/find-conflicts.ts';
import { makeHorizon } from '../../capacity/horizon.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import { indexRows } from '../../model/references.ts';
import { compareWorst, countPeople, type LoadRow, personRows, roleRows } from './load-rows.ts';
import { WEEK_COLUMNS } from './week-columns.ts';

/** See the head of the file. Weeks over the whole horizon; only the heat maps stop at `shownWeeks`. */
export interface CapacityFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  readonly grid: CapacityGrid;
  readonly conflicts: readonly Conflict[];
  readonly bottlenecks: readonly Bottleneck[];
  /** Worst first. */
  readonly roles: readonly LoadRow[];
  /** Worst first. */
  readonly people: readonly LoadRow[];
  /** How many people each of the grid’s roles has. */
  readonly peopleOfRole: readonly number[];
  /** How many weeks the heat maps show. */
  readonly shownWeeks: number;
  /** The project that a text means, by id or by name. */
  readonly findProject: (text: string) => Project | null;
}

/** Computes the figures as of a day. */
export function capacityFigures(portfolio: Portfolio, asOfDay: number): CapacityFigures {
  const { people, timeOff, holidays, projects, settings } = portfolio;
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, projects, settings, efforts: effortsOf(portfolio) },
    makeHorizon(asOfDay, settings),
  );
  return {
    asOfDay,
    portfolio,
    grid,
    conflicts: findConflicts(grid, asOfDay),
    bottlenecks: findBottlenecks(grid),
    roles: [...roleRows(grid)].sort(compareWorst),
    people: [...personRows(grid)].sort(compareWorst),
    peopleOfRole: countPeople(grid),
    shownWeeks: Math.min(grid.periods, WEEK_COLUMNS),
    findProject: indexRows(portfolio.projects),
  };
}

/** Whether there is somebody, and some planned work that could be counted: without both no load is known. */
export function hasPlan({ grid }: CapacityFigures): boolean {
  return grid.people.length > 0 && grid.coverage.counted > 0;
}

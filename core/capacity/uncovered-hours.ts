/** How many of the hours that each project plans nobody is free for: what a project's health asks of capacity. */

import type { CapacityGrid } from './capacity-grid.ts';
import { type DemandView, spanHours, viewDemand } from './conflicts/demand-view.ts';
import { cleanHours, HOURS_TOLERANCE, wholeHours } from './conflicts/whole-hours.ts';
import type { Effort } from './effort.ts';

/** The hours of one project over the grid's horizon. Not for JSON. */
export interface CoveredHours {
  /** Its demand, open requests included. */
  readonly plannedHours: number;
  /** The part of it that nobody is free for. */
  readonly uncoveredHours: number;
  /** The efforts with such hours: indexes into the grid's, rising. */
  readonly efforts: readonly number[];
}

/**
 * The hours of each project that has demand in the horizon, by its id; a project that no table has is left out. A person's
 * hours beyond what they have (times the limit of Settings) are shared out over all their work of that period in proportion, so that no
 * project is first. Of open requests those hours are uncovered that the role's people have not left over, shared out alike;
 * a request that starts within the weeks of Settings (*unstaffed*) is uncovered as a whole.
 */
export function uncoveredByProject(
  grid: CapacityGrid,
  asOfDay: number,
): ReadonlyMap<string, CoveredHours> {
  const view = viewDemand(grid);
  const personShares = personUncovered(view);
  const roleShares = roleUncovered(view);
  const lastStart = asOfDay + grid.settings.unstaffedWeeks * 7;
  const hoursOf = new Map<number, { planned: number; uncovered: number; efforts: number[] }>();
  for (let at = 0; at < grid.efforts.length; at += 1) {
    const project = grid.projectOfEffort[at] as number;
    const person = grid.personOfEffort[at] as number;
    const row = person >= 0 ? person : (grid.roleOfEffort[at] as number);
    if (view.isDemand[at] === 0 || project < 0 || row < 0) continue;
    const isUnstaffed = person < 0 && (grid.efforts[at] as Effort).fromDay < lastStart + 1;
    const shares = person >= 0 ? personShares : roleShares;
    let planned = 0;
    let uncovered = 0;
    const last = view.lastPeriod[at] as number;
    for (let period = view.firstPeriod[at] as number; period <= last; period += 1) {
      const hours = spanHours(view, at, period, period);
      const share = isUnstaffed ? 1 : (shares[row * grid.periods + period] as number);
      planned += wholeHours(hours);
      uncovered += wholeHours(hours * share);
    }
    if (planned <= HOURS_TOLERANCE) continue;
    let sums = hoursOf.get(project);
    if (sums === undefined) {
      sums = { planned: 0, uncovered: 0, efforts: [] };
      hoursOf.set(project, sums);
    }
    sums.planned += planned;
    sums.uncovered += uncovered;
    if (uncovered > HOURS_TOLERANCE) sums.efforts.push(at);
  }
  return byId(grid, hoursOf);
}

/** The share of each person's demand in each period that is beyond what they have. */
function personUncovered({ grid, demandHours }: DemandView): Float64Array {
  const limitShare = grid.settings.loadLimitShare;
  return demandHours.map((demand, at) => {
    const over = demand - (grid.netHours[at] as number) * limitShare;
    return over > HOURS_TOLERANCE ? Math.min(1, over / demand) : 0;
  });
}

/** The share of a role's open requests in each period that its people have not left over. */
function roleUncovered({ grid, roleFreeHours }: DemandView): Float64Array {
  const { requestFirmHours, requestTentativeHours, settings } = grid;
  return requestFirmHours.map((firm, at) => {
    const tentative = settings.countTentative ? (requestTentativeHours[at] as number) : 0;
    const asked = firm + tentative;
    const lacking = asked - (roleFreeHours[at] as number);
    return lacking > HOURS_TOLERANCE ? Math.min(1, lacking / asked) : 0;
  });
}

function byId(
  { projects }: CapacityGrid,
  hoursOf: ReadonlyMap<number, { planned: number; uncovered: number; efforts: number[] }>,
): ReadonlyMap<string, CoveredHours> {
  const found = new Map<string, CoveredHours>();
  for (const [project, { planned, uncovered, efforts }] of hoursOf) {
    const id = projects[project]?.id;
    if (id === undefined) continue;
    found.set(id, {
      plannedHours: cleanHours(planned),
      uncoveredHours: cleanHours(uncovered),
      efforts,
    });
  }
  return found;
}

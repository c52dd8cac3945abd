/** What each role has for projects over the horizon, and what each project asks of it: what the cut line needs of capacity. */

import { buildCapacityGrid } from '../../capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../capacity/capacity-grid.ts';
import { effortsOf } from '../../capacity/effort.ts';
import { effortHours } from '../../capacity/effort-hours.ts';
import { makeHorizon } from '../../capacity/horizon.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { RoleSupply } from '../../scoring/scoring-input.ts';

/**
 * The roles of a portfolio, by name. What is booked on a person counts for the person's role, an open request for its own;
 * tentative work counts where Settings says so.
 */
export function roleSupplies(portfolio: Portfolio, asOfDay: number): readonly RoleSupply[] {
  const { people, timeOff, holidays, projects, settings } = portfolio;
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, projects, settings, efforts: effortsOf(portfolio) },
    makeHorizon(asOfDay, settings),
  );
  const netHours = new Float64Array(grid.roles.length);
  for (let person = 0; person < grid.people.length; person += 1) {
    const role = grid.roleOfPerson[person] as number;
    if (role < 0) continue;
    for (let period = 0; period < grid.periods; period += 1) {
      const hours = grid.netHours[person * grid.periods + period] as number;
      netHours[role] = (netHours[role] as number) + hours;
    }
  }
  const demand = grid.roles.map(() => new Array<number>(projects.length).fill(0));
  for (let effort = 0; effort < grid.efforts.length; effort += 1) addDemand(grid, effort, demand);
  return grid.roles.map((role, index) => ({
    role,
    netHours: netHours[index] as number,
    demandHours: demand[index] as number[],
  }));
}

function addDemand(grid: CapacityGrid, effort: number, demand: readonly number[][]): void {
  const project = grid.projectOfEffort[effort] as number;
  const person = grid.personOfEffort[effort] as number;
  const role = (person < 0 ? grid.roleOfEffort[effort] : grid.roleOfPerson[person]) as number;
  const isTentative = grid.efforts[effort]?.status === 'tentative';
  const own = demand[role];
  if (own === undefined || project < 0) return;
  if (isTentative && !grid.settings.countTentative) return;
  for (let period = 0; period < grid.periods; period += 1) {
    own[project] = (own[project] as number) + effortHours(grid, effort, period);
  }
}

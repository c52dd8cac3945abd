/** Everybody's and every role's load, week by week: what the heat maps show and the headline counts. */

import type { CapacityGrid } from '../../capacity/capacity-grid.ts';
import { cleanHours, cleanLoad, HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { type HeatRow, makeHeatMap } from '../../capacity/heat-map.ts';
import { compareIds } from '../../model/compare-ids.ts';
import type { Person } from '../../model/people.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { firstInSheet } from './first-in-sheet.ts';

/** One row of a heat map. */
export interface LoadRow {
  /** A person's id or a role's name. */
  readonly id: string;
  readonly name: string;
  /** Index into the grid's people or roles. */
  readonly index: number;
  /** Of the grid's roles. */
  readonly role: number;
  /** By period: what is asked of them, and what they have. */
  readonly demands: readonly number[];
  readonly nets: readonly number[];
  readonly demandHours: number;
  readonly netHours: number;
  /** Demand / net over all periods, sum / sum; `null` without capacity. */
  readonly load: number | null;
  /** Hours above the limit, summed over the periods that are over it. */
  readonly overHours: number;
  /** Periods above the limit, those with demand and no capacity included. */
  readonly overPeriods: number;
  /** The highest load of a period; Infinity where there is demand without capacity. For sorting only. */
  readonly peak: number;
  readonly place: CellPlace | undefined;
}

/** The people of a grid, in its order. */
export function personRows(grid: CapacityGrid): readonly LoadRow[] {
  return makeHeatMap(grid, 'person').rows.map((row, index) => ({
    ...loadRow(grid, row, index),
    role: grid.roleOfPerson[index] as number,
    place: cellsOf(grid.people[index] as Person, ['name', 'id'])[0],
  }));
}

/** The roles of a grid, in its order. `hasTentative` overrules *Count tentative*, for a look at what would be. */
export function roleRows(
  grid: CapacityGrid,
  hasTentative: boolean = grid.settings.countTentative,
): readonly LoadRow[] {
  return makeHeatMap(grid, 'role', { hasTentative }).rows.map((row, index) => ({
    ...loadRow(grid, row, index),
    role: index,
    place: rolePlace(grid, index),
  }));
}

/** How many people each of the grid’s roles has. */
export function countPeople({ roles, roleOfPerson }: CapacityGrid): readonly number[] {
  const counts = roles.map(() => 0);
  for (const role of roleOfPerson) if (role >= 0) counts[role] = (counts[role] as number) + 1;
  return counts;
}

/** Worst first: hours over, then the highest load of a week, then the load over all, then the id. */
export function compareWorst(a: LoadRow, b: LoadRow): number {
  return (
    b.overHours - a.overHours ||
    comparePeaks(a.peak, b.peak) ||
    (b.load ?? -1) - (a.load ?? -1) ||
    compareIds(a.id, b.id)
  );
}

/** Whether a load is above a limit; exactly at it is full, not over. */
export function isOver(demandHours: number, netHours: number, limitShare: number): boolean {
  return demandHours > netHours * limitShare + HOURS_TOLERANCE;
}

function comparePeaks(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}

function loadRow({ periods, settings }: CapacityGrid, row: HeatRow, index: number) {
  const { id, name, demandHours: demands, netHours: nets } = row;
  let demandSum = 0;
  let netSum = 0;
  let overHours = 0;
  let overPeriods = 0;
  let peak = 0;
  for (let period = 0; period < periods; period += 1) {
    const demand = demands[period] as number;
    const net = nets[period] as number;
    demandSum += demand;
    netSum += net;
    if (demand <= HOURS_TOLERANCE) continue;
    peak = Math.max(peak, net > HOURS_TOLERANCE ? demand / net : Infinity);
    if (isOver(demand, net, settings.loadLimitShare)) {
      overPeriods += 1;
      overHours += demand - net * settings.loadLimitShare;
    }
  }
  return {
    ...{ id, name, index },
    demands,
    nets,
    demandHours: cleanHours(demandSum),
    netHours: cleanHours(netSum),
    load: cleanLoad(demandSum, netSum),
    overHours: cleanHours(overHours),
    overPeriods,
    peak,
  };
}

/** The role’s cell of its first person, or else of the first request for it. */
function rolePlace(grid: CapacityGrid, role: number): CellPlace | undefined {
  const person = firstInSheet(grid.people.filter((_, index) => grid.roleOfPerson[index] === role));
  if (person !== undefined) return cellsOf(person, ['role'])[0];
  const effort = firstInSheet(grid.efforts.filter((_, at) => grid.roleOfEffort[at] === role));
  if (effort === undefined) return undefined;
  return cellsOf(effort, [effort.person === null ? 'role' : 'person'])[0];
}

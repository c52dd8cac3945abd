/** The capacity grid with what the search for conflicts asks again and again, worked out once. */

import { groupEfforts } from '../book-efforts.ts';
import type { CapacityGrid } from '../capacity-grid.ts';
import type { Effort } from '../effort.ts';
import { NameCollector } from '../name-index.ts';
import { ROUNDS_AWAY, wholeHours } from './whole-hours.ts';

/** See the head of the file. Hours by row and period stand as in the grid. Not for JSON. */
export interface DemandView {
  readonly grid: CapacityGrid;
  /** The demand that counts, by person: firm, and tentative too where Settings counts it. */
  readonly demandHours: Float64Array;
  /** Sums over the role's people, and for the demand its open requests too. By role. */
  readonly roleDemandHours: Float64Array;
  readonly roleNetHours: Float64Array;
  /** What the role's people have left over: Σ max(0, net − demand), so that one's overload takes nothing from another. */
  readonly roleFreeHours: Float64Array;
  readonly peopleOfRole: Int32Array;
  /** 1 where the effort's hours are part of the demand. */
  readonly isDemand: Uint8Array;
  /** The part of an effort's span that lies in the horizon, by days from its first; first > last where none does. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The same by periods. */
  readonly firstPeriod: Int32Array;
  readonly lastPeriod: Int32Array;
  /** The project of each effort, an index into `projectIds`. */
  readonly projectOfEffort: Int32Array;
  /** The ids of the known projects, then the unknown ones as written. */
  readonly projectIds: readonly string[];
  /** The efforts that are demand on role `r`, by its people or as open requests: from `roleStart[r]` to before `roleStart[r + 1]`. */
  readonly roleStart: Int32Array;
  readonly effortsOfRole: Int32Array;
}

const VIEWS = new WeakMap<CapacityGrid, DemandView>();

/** The view of a grid: one pass over its cells and one over its efforts, the first time that it is asked for. */
export function viewDemand(grid: CapacityGrid): DemandView {
  let view = VIEWS.get(grid);
  if (view === undefined) {
    view = makeView(grid);
    VIEWS.set(grid, view);
  }
  return view;
}

function makeView(grid: CapacityGrid): DemandView {
  const { firstDay, lastDay, firstPeriod, lastPeriod } = grid.spread;
  const isDemand = demandFlags(grid);
  return {
    grid,
    ...sumCells(grid),
    ...{ isDemand, firstDay, lastDay, firstPeriod, lastPeriod },
    ...effortProjects(grid),
    ...effortsByRole(grid, isDemand),
  };
}

/** The last day of a period. */
export function lastDayOf({ horizon, periods }: CapacityGrid, period: number): number {
  return period + 1 < periods ? (horizon.starts[period + 1] as number) - 1 : horizon.endDay;
}

/**
 * The hours of an effort in the periods `first` to `last`: one subtraction however many they are. 0 where it is not
 * counted or lies elsewhere.
 */
export function spanHours(view: DemandView, effort: number, first: number, last: number): number {
  const { days, calendars, calendarOfEffort, dayHoursOfEffort } = view.grid.spread;
  const from = Math.max(days.starts[first] as number, view.firstDay[effort] as number);
  const to = Math.min((days.starts[last + 1] as number) - 1, view.lastDay[effort] as number);
  if (from > to) return 0;
  const workedBefore = calendars[calendarOfEffort[effort] as number]?.workedBefore as Int32Array;
  const worked = (workedBefore[to + 1] as number) - (workedBefore[from] as number);
  return worked * (dayHoursOfEffort[effort] as number);
}

type RoleHours = Pick<DemandView, 'roleDemandHours' | 'roleNetHours' | 'roleFreeHours'>;

function sumCells(grid: CapacityGrid) {
  const { periods, people, roles, roleOfPerson, netHours, firmHours, tentativeHours } = grid;
  const { countTentative } = grid.settings;
  const demandHours = countTentative ? new Float64Array(firmHours.length) : firmHours;
  const roleHours = {
    roleDemandHours: new Float64Array(roles.length * periods),
    roleNetHours: new Float64Array(roles.length * periods),
    roleFreeHours: new Float64Array(roles.length * periods),
  };
  const peopleOfRole = new Int32Array(roles.length);
  for (let at = 0; at < roles.length * periods; at += 1) {
    const tentative = countTentative ? (grid.requestTentativeHours[at] as number) : 0;
    roleHours.roleDemandHours[at] = wholeHours((grid.requestFirmHours[at] as number) + tentative);
  }
  for (let person = 0; person < people.length; person += 1) {
    const role = roleOfPerson[person] as number;
    peopleOfRole[role] = (peopleOfRole[role] as number) + 1;
    const from = person * periods;
    const end = from + periods;
    if (countTentative) addTentative(demandHours, firmHours, tentativeHours, from, end);
    addToRole(roleHours, role * periods - from, demandHours, netHours, from, end);
  }
  return { demandHours, ...roleHours, peopleOfRole };
}

// What is called for one person after the other is made fast by an engine far sooner than one long loop over all of them.

function addTentative(
  demandHours: Float64Array,
  firmHours: Float64Array,
  tentativeHours: Float64Array,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at += 1) {
    demandHours[at] = (firmHours[at] as number) + (tentativeHours[at] as number);
  }
}

/** Adds a person's cells to those of their role, which stand `shift` further on. */
function addToRole(
  { roleDemandHours, roleNetHours, roleFreeHours }: RoleHours,
  shift: number,
  demandHours: Float64Array,
  netHours: Float64Array,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at += 1) {
    const to = at + shift;
    const demand = (demandHours[at] as number) + ROUNDS_AWAY - ROUNDS_AWAY;
    const net = (netHours[at] as number) + ROUNDS_AWAY - ROUNDS_AWAY;
    roleDemandHours[to] = (roleDemandHours[to] as number) + demand;
    roleNetHours[to] = (roleNetHours[to] as number) + net;
    if (net > demand) roleFreeHours[to] = (roleFreeHours[to] as number) + net - demand;
  }
}

function demandFlags({ isCounted, spread, settings }: CapacityGrid): Uint8Array {
  if (settings.countTentative) return isCounted;
  const { isTentative } = spread;
  const isDemand = isCounted.slice();
  for (let at = 0; at < isDemand.length; at += 1) {
    if (isTentative[at] === 1) isDemand[at] = 0;
  }
  return isDemand;
}

/** The project of each effort as a number, and the ids by that number: of known projects, then of unknown ones as written. */
export function effortProjects({ projects, efforts, projectOfEffort: known }: CapacityGrid): {
  readonly projectOfEffort: Int32Array;
  readonly projectIds: readonly string[];
} {
  const ids = projects.map(({ id }) => id);
  if (!known.includes(-1)) return { projectOfEffort: known, projectIds: ids };
  const unknown = new NameCollector();
  const projectOfEffort = known.slice();
  for (let at = 0; at < efforts.length; at += 1) {
    if (known[at] === -1) projectOfEffort[at] = unknown.add((efforts[at] as Effort).project);
  }
  const { names, indexOf } = unknown.list();
  for (let at = 0; at < efforts.length; at += 1) {
    if (known[at] !== -1) continue;
    projectOfEffort[at] = projects.length + (indexOf[projectOfEffort[at] as number] as number);
  }
  return { projectOfEffort, projectIds: ids.concat(names) };
}

function effortsByRole(grid: CapacityGrid, isDemand: Uint8Array) {
  const roleOf = new Int32Array(isDemand.length).fill(-1);
  for (let effort = 0; effort < isDemand.length; effort += 1) {
    if (isDemand[effort] === 0) continue;
    const person = grid.personOfEffort[effort] as number;
    roleOf[effort] = (
      person >= 0 ? grid.roleOfPerson[person] : grid.roleOfEffort[effort]
    ) as number;
  }
  const { starts, efforts } = groupEfforts(roleOf, grid.roles.length);
  return { roleStart: starts, effortsOfRole: efforts };
}

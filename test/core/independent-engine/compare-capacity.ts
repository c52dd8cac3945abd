/** Our capacity beside the formulas: every hour, load and episode of people, roles and the pool. */

import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../../core/capacity/capacity-grid.ts';
import type { Conflict } from '../../../core/capacity/conflict.ts';
import { viewDemand } from '../../../core/capacity/conflicts/demand-view.ts';
import { personRules } from '../../../core/capacity/conflicts/person-rules.ts';
import { effortsOf } from '../../../core/capacity/effort.ts';
import { findConflicts } from '../../../core/capacity/find-conflicts.ts';
import { type HeatRow, makeHeatMap } from '../../../core/capacity/heat-map.ts';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import {
  type GroupTotal,
  type SummedKey,
  sumByRole,
  sumPool,
} from '../../../core/capacity/totals.ts';
import type { CapacityCase } from './capacity-formulas.ts';
import type { FormulaPart } from './formula-book.ts';
import { readTabs } from './read-cells.ts';

/** Computes with ours and says which cell each number is to agree with. */
export function compareCapacity(part: FormulaPart, one: CapacityCase): void {
  const { people, timeOff, holidays, projects, settings, ...rest } = readTabs(one.tabs);
  const horizon = makeHorizon(one.asOfDay, settings, one.grain, one.starts.length);
  const efforts = effortsOf(rest);
  const grid = buildCapacityGrid(
    { people, timeOff, holidays, projects, settings, efforts },
    horizon,
  );
  part.compareColumn('period', 'Periods', 'start', horizon.starts);
  comparePeople(part, one, grid);
  compareEpisodes(part, one, grid);
  compareRoles(part, one, grid);
  comparePool(part, sumPool(grid));
}

const OF_PEOPLE = [
  ['Supply', 'gross', 'grossHours'],
  ['Supply', 'available', 'availableHours'],
  ['Supply', 'net', 'netHours'],
  ['Loads', 'firm', 'firmHours'],
  ['Loads', 'tentative', 'tentativeHours'],
] as const;

function comparePeople(part: FormulaPart, { starts }: CapacityCase, grid: CapacityGrid): void {
  const { rows } = makeHeatMap(grid, 'person');
  for (const period of starts.keys()) {
    for (const [tab, prefix, key] of OF_PEOPLE) {
      const ours = grid.people.map(
        (_, person) => grid[key][person * grid.periods + period] as number,
      );
      part.compareColumn(`${prefix} hours`, tab, `${prefix}${period}`, ours);
    }
    const loads = rows.map(({ loadShares }) => loadShares[period] ?? null);
    part.compareColumn('load', 'Loads', `load${period}`, loads);
  }
  compareTotals(part, 'Loads', rows);
}

function compareTotals(part: FormulaPart, tab: string, rows: readonly HeatRow[]): void {
  part.compareColumn(
    'load over all',
    tab,
    'totalLoad',
    rows.map(({ loadShare }) => loadShare),
  );
  part.compareColumn(
    'net over all',
    tab,
    'totalNet',
    rows.map(({ netHours }) => sum(netHours)),
  );
  const demand = rows.map(({ demandHours }) => sum(demandHours));
  part.compareColumn('demand over all', tab, 'totalDemand', demand);
}

/** The hours beyond what there is: by period; of each episode where it ends, and a blank where none does; and in all. */
function compareEpisodes(part: FormulaPart, one: CapacityCase, grid: CapacityGrid): void {
  const conflicts = findConflicts(grid, one.asOfDay);
  const people = conflicts.filter(({ kind }) => kind === 'over-allocated');
  const roles = conflicts.filter(({ kind }) => kind === 'role-short');
  const ends = [...one.starts.slice(1), one.endsBefore].map((start) => start - 1);
  const endingOn = (end: number, among: readonly Conflict[]) => (who: string) =>
    among.find(({ subject, toDay }) => subject.id === who && toDay === end)?.excessHours ?? null;
  const ids = grid.people.map(({ id }) => id);
  for (const [period, end] of ends.entries()) {
    const key = `episode${period}`;
    part.compareColumn('hours of an episode', 'Loads', key, ids.map(endingOn(end, people)));
    part.compareColumn('hours of a role', 'Roles', key, one.roles.map(endingOn(end, roles)));
  }
  const { rules, measure } = personRules(viewDemand(grid));
  const overAllocated = rules.find(({ kind }) => kind === 'over-allocated');
  const excess = grid.people.map((_, person) => {
    measure(person);
    return Float64Array.from(overAllocated?.excess ?? []);
  });
  for (const period of ends.keys()) {
    const ours = excess.map((byPeriod) => byPeriod[period] as number);
    part.compareColumn('excess hours', 'Loads', `excess${period}`, ours);
  }
  const totals = grid.people.map(({ id }) => {
    const own = people.filter(({ subject }) => subject.id === id);
    return sum(own.map(({ excessHours }) => excessHours ?? 0));
  });
  part.compareColumn('excess hours over all', 'Loads', 'totalExcess', totals);
}

function compareRoles(
  part: FormulaPart,
  { roles, starts }: CapacityCase,
  grid: CapacityGrid,
): void {
  const totals = sumByRole(grid);
  const { rows } = makeHeatMap(grid, 'role');
  const byName = roles.map((role) => rows.find(({ name }) => name === role) as HeatRow);
  for (const period of starts.keys()) {
    const hours = (key: SummedKey) =>
      roles.map((role) => totalOf(totals, role).hours[key].byPeriod[period] as number);
    part.compareColumn('role net', 'Roles', `net${period}`, hours('netHours'));
    part.compareColumn('requests', 'Roles', `askedFirm${period}`, hours('requestFirmHours'));
    const tentative = hours('requestTentativeHours');
    part.compareColumn('tentative requests', 'Roles', `askedTentative${period}`, tentative);
    const demand = byName.map(({ demandHours }) => demandHours[period] as number);
    part.compareColumn('role demand', 'Roles', `demand${period}`, demand);
    const loads = byName.map(({ loadShares }) => loadShares[period] ?? null);
    part.compareColumn('role load', 'Roles', `load${period}`, loads);
  }
  compareTotals(part, 'Roles', byName);
}

function totalOf(totals: readonly GroupTotal[], role: string): GroupTotal {
  const total = totals.find(({ name }) => name === role);
  if (total === undefined) throw new Error(`we have no role ${role}`);
  return total;
}

const OF_POOL = [
  ['gross', 'grossHours'],
  ['available', 'availableHours'],
  ['net', 'netHours'],
  ['firm', 'firmHours'],
  ['tentative', 'tentativeHours'],
  ['askedFirm', 'requestFirmHours'],
  ['askedTentative', 'requestTentativeHours'],
] as const;

function comparePool(part: FormulaPart, { hours }: GroupTotal): void {
  for (const [column, key] of OF_POOL) {
    part.compareColumn(`${column} of all`, 'Pool', column, hours[key].byPeriod);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The heat map: who is how full in which period, as plain data that survives JSON. */

import type { CapacityGrid } from './capacity-grid.ts';
import type { Grain } from './horizon.ts';
import { type SummedHours, sumRows } from './sum-cells.ts';
import { utilisation } from './utilisation.ts';

/** What a row of the heat map is. */
export type HeatRowKind = 'person' | 'role' | 'team';

/** One row. Lists are by period. */
export interface HeatRow {
  /** A person's id; a role's or team's name. */
  readonly id: string;
  readonly name: string;
  /** Demand / net capacity, 1 = full; `null` where there is no capacity. */
  readonly loadShares: readonly (number | null)[];
  readonly demandHours: readonly number[];
  readonly netHours: readonly number[];
  /** The periods in which there is demand and no capacity at all: their load is `null`, and they are the worst of all. */
  readonly unmetPeriods: readonly number[];
  /** Sum / sum over the horizon; `null` without capacity. */
  readonly loadShare: number | null;
}

/** See the head of the file. */
export interface HeatMap {
  readonly kind: HeatRowKind;
  readonly grain: Grain;
  /** The first day of each period, and the last day of the last one. */
  readonly starts: readonly number[];
  readonly endDay: number;
  /** Whether tentative demand is in it. */
  readonly hasTentative: boolean;
  /** People in the order of the grid, roles and teams by name. */
  readonly rows: readonly HeatRow[];
}

/** How a heat map is made. */
export interface HeatMapOptions {
  /** Left out, the setting *Count tentative*. */
  readonly hasTentative?: boolean;
  /** Three decimals, to halve what crosses a bridge; left out, loads have six and hours all they have. */
  readonly isRounded?: boolean;
}

/** Loads of people, roles or teams. A role's demand is that on its people and its open requests; a team's that on its people. */
export function makeHeatMap(
  grid: CapacityGrid,
  kind: HeatRowKind,
  { hasTentative = grid.settings.countTentative, isRounded = false }: HeatMapOptions = {},
): HeatMap {
  const { horizon, people, roles, teams } = grid;
  const named =
    kind === 'person'
      ? people.map(({ id, name }) => ({ id, name }))
      : (kind === 'role' ? roles : teams).map((name) => ({ id: name, name }));
  const groupOf = groupOfPerson(grid, kind);
  const sum = (hours: Float64Array, by: (row: number) => number): readonly SummedHours[] =>
    sumRows(hours, grid.periods, by, named.length);
  const net = sum(grid.netHours, groupOf);
  const demand = [sum(grid.firmHours, groupOf)];
  if (hasTentative) demand.push(sum(grid.tentativeHours, groupOf));
  if (kind === 'role') {
    demand.push(sum(grid.requestFirmHours, (role) => role));
    if (hasTentative) demand.push(sum(grid.requestTentativeHours, (role) => role));
  }
  const rows = named.map(({ id, name }, row) => {
    const parts = demand.map((sums) => sums[row] as SummedHours);
    return heatRow(id, name, parts, net[row] as SummedHours, isRounded ? toThousandths : asIs);
  });
  return {
    kind,
    grain: horizon.grain,
    starts: [...horizon.starts],
    endDay: horizon.endDay,
    hasTentative,
    rows,
  };
}

function groupOfPerson(
  { roleOfPerson, teamOfPerson }: CapacityGrid,
  kind: HeatRowKind,
): (person: number) => number {
  if (kind === 'person') return (person) => person;
  const groups = kind === 'role' ? roleOfPerson : teamOfPerson;
  return (person) => groups[person] ?? -1;
}

function heatRow(
  id: string,
  name: string,
  parts: readonly SummedHours[],
  net: SummedHours,
  show: (value: number) => number,
): HeatRow {
  const loadShares: (number | null)[] = [];
  const demandHours: number[] = [];
  const unmetPeriods: number[] = [];
  let totalDemand = 0;
  for (const part of parts) totalDemand += part.total;
  for (const [period, netHours] of net.byPeriod.entries()) {
    let demand = 0;
    for (const part of parts) demand += part.byPeriod[period] as number;
    const { loadShare, gap } = utilisation(demand, netHours);
    loadShares.push(loadShare === null ? null : show(loadShare));
    demandHours.push(show(demand));
    if (gap === 'demand-without-capacity') unmetPeriods.push(period);
  }
  const { loadShare } = utilisation(totalDemand, net.total);
  return {
    id,
    name,
    loadShares,
    demandHours,
    netHours: net.byPeriod.map(show),
    unmetPeriods,
    loadShare: loadShare === null ? null : show(loadShare),
  };
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function asIs(value: number): number {
  return value;
}

/** Capacity and demand of roles, of teams and of everybody: plain data that survives JSON. */

import type { CapacityGrid } from './capacity-grid.ts';
import { type SummedHours, sumRows } from './sum-cells.ts';
import { usualWeekHours, weekHoursOf } from './week-hours.ts';

/** The hours that are summed, as in the capacity grid. */
export const SUMMED_HOURS = [
  'grossHours',
  'availableHours',
  'netHours',
  'firmHours',
  'tentativeHours',
  'requestFirmHours',
  'requestTentativeHours',
] as const;

/** One of the sums. */
export type SummedKey = (typeof SUMMED_HOURS)[number];

/** The sums of one group. */
export interface GroupTotal {
  /** The role's or team's name; `null` for everybody together. */
  readonly name: string | null;
  /** How many people it has. */
  readonly people: number;
  /** Their weekly hours together, in full weeks of Settings: three with the usual hours are 3, one with half of them 0.5. */
  readonly fte: number;
  /** Hours in each period and over the horizon. Requests belong to roles: a team has none. */
  readonly hours: Readonly<Record<SummedKey, SummedHours>>;
}

/** The total of each role, in the order of `grid.roles`; one that only open requests name has no people. */
export function sumByRole(grid: CapacityGrid): readonly GroupTotal[] {
  const { roles, roleOfPerson } = grid;
  return sumGroups(
    grid,
    roles,
    (person) => roleOfPerson[person] ?? -1,
    (role) => role,
  );
}

/** The total of each team, in the order of `grid.teams`; people without a team are in none of them. */
export function sumByTeam(grid: CapacityGrid): readonly GroupTotal[] {
  const { teams, teamOfPerson } = grid;
  return sumGroups(
    grid,
    teams,
    (person) => teamOfPerson[person] ?? -1,
    () => -1,
  );
}

/** The total of all people and all open requests. */
export function sumPool(grid: CapacityGrid): GroupTotal {
  return sumGroups(
    grid,
    [null],
    () => 0,
    () => 0,
  )[0] as GroupTotal;
}

function sumGroups(
  grid: CapacityGrid,
  names: readonly (string | null)[],
  groupOfPerson: (person: number) => number,
  groupOfRole: (role: number) => number,
): readonly GroupTotal[] {
  const { periods, people, settings } = grid;
  const counts = new Int32Array(names.length);
  const weekHours = new Float64Array(names.length);
  for (const [index, person] of people.entries()) {
    const group = groupOfPerson(index);
    if (group < 0) continue;
    counts[group] = (counts[group] as number) + 1;
    weekHours[group] =
      (weekHours[group] as number) + weekThousandths(weekHoursOf(person, settings));
  }
  const sums = SUMMED_HOURS.map((key) => {
    const groupOf = key.startsWith('request') ? groupOfRole : groupOfPerson;
    return [key, sumRows(grid[key], periods, groupOf, names.length)] as const;
  });
  const fullWeek = weekThousandths(usualWeekHours(settings));
  return names.map((name, group) => ({
    name,
    people: counts[group] as number,
    fte: Math.round(((weekHours[group] as number) / fullWeek) * 1e6) / 1e6,
    hours: Object.fromEntries(
      sums.map(([key, groups]) => [key, groups[group]]),
    ) as GroupTotal['hours'],
  }));
}

/** Weekly hours in whole thousandths, so that their sum is exact. */
function weekThousandths(hours: number): number {
  return Math.round(hours * 1000);
}

/** Who of a role could take an open request: a hint for whoever staffs it. */

import { compareIds } from '../model/compare-ids.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import { cleanHours, HOURS_TOLERANCE, wholeHours } from './conflicts/whole-hours.ts';
import { effortHours } from './effort-hours.ts';

/** A person with room for a request. */
export interface Room {
  /** The person's id and name. */
  readonly person: string;
  readonly name: string;
  /** How many of the request's hours they could take, never more in a period than they have left over in it. */
  readonly takesHours: number;
  /** What they have left over in the request's periods: net less demand, where that is more than none. */
  readonly freeHours: number;
}

/**
 * The people of the requested role with room, who could take the most first, then who has the most left, then by id. `request`
 * is an index into the grid's efforts; for what is no open request, and for one outside the horizon, nobody.
 */
export function whoHasRoom(grid: CapacityGrid, request: number): readonly Room[] {
  const role = grid.roleOfEffort[request] ?? -1;
  const rooms: Room[] = [];
  for (const [person, { id, name }] of grid.people.entries()) {
    if (role < 0 || grid.roleOfPerson[person] !== role) continue;
    let takes = 0;
    let freeSum = 0;
    for (let period = 0; period < grid.periods; period += 1) {
      const needed = effortHours(grid, request, period);
      const free = freeHours(grid, person * grid.periods + period);
      if (needed <= HOURS_TOLERANCE || free <= HOURS_TOLERANCE) continue;
      freeSum += wholeHours(free);
      takes += wholeHours(Math.min(free, needed));
    }
    if (takes <= HOURS_TOLERANCE) continue;
    rooms.push({ person: id, name, takesHours: cleanHours(takes), freeHours: cleanHours(freeSum) });
  }
  return rooms.sort(
    (a, b) =>
      b.takesHours - a.takesHours || b.freeHours - a.freeHours || compareIds(a.person, b.person),
  );
}

function freeHours({ netHours, firmHours, tentativeHours, settings }: CapacityGrid, at: number) {
  const tentative = settings.countTentative ? (tentativeHours[at] as number) : 0;
  return (netHours[at] as number) - (firmHours[at] as number) - tentative;
}

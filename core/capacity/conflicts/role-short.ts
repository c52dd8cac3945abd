/** Role short: what a role is asked for, by its people's work and by open requests, is more than its net capacity. */

import type { Conflict } from '../conflict.ts';
import { type DemandView, lastDayOf } from './demand-view.ts';
import { PartCollector } from './take-parts.ts';
import { cleanHours, cleanLoad, HOURS_TOLERANCE, wholeHours } from './whole-hours.ts';

/**
 * Hours of a role beyond its limit in one period, 0 where there are none. A role's sums carry the rounding of all its
 * people, so that the tolerance grows with their number.
 */
export function roleExcessHours(view: DemandView, role: number, period: number): number {
  const at = role * view.grid.periods + period;
  const limitHours = (view.roleNetHours[at] as number) * view.grid.settings.loadLimitShare;
  const over = (view.roleDemandHours[at] as number) - limitHours;
  return over > HOURS_TOLERANCE * (1 + (view.peopleOfRole[role] as number)) ? over : 0;
}

/**
 * All episodes, by role and in the order of time. A role that nobody has and that is asked for is short. Without any
 * people nothing is known of capacity, and nothing is found.
 */
export function findRoleShort(view: DemandView): readonly Conflict[] {
  const { roles, periods, people } = view.grid;
  const conflicts: Conflict[] = [];
  if (people.length === 0) return conflicts;
  const collector = new PartCollector(view);
  for (let role = 0; role < roles.length; role += 1) {
    for (let first = 0; first < periods; first += 1) {
      if (roleExcessHours(view, role, first) === 0) continue;
      let last = first;
      while (last + 1 < periods && roleExcessHours(view, role, last + 1) > 0) last += 1;
      conflicts.push(makeEpisode(view, role, first, last, collector));
      first = last;
    }
  }
  return conflicts;
}

function makeEpisode(
  view: DemandView,
  role: number,
  first: number,
  last: number,
  collector: PartCollector,
): Conflict {
  let excess = 0;
  let demand = 0;
  let net = 0;
  let peak: number | null = null;
  let without = 0;
  for (let period = first; period <= last; period += 1) {
    const at = role * view.grid.periods + period;
    excess += wholeHours(roleExcessHours(view, role, period));
    demand += view.roleDemandHours[at] as number;
    net += view.roleNetHours[at] as number;
    const load = cleanLoad(view.roleDemandHours[at] as number, view.roleNetHours[at] as number);
    if (load === null) without += 1;
    else if (peak === null || load > peak) peak = load;
  }
  const { roleStart, effortsOfRole } = view;
  const start = roleStart[role] as number;
  const end = roleStart[role + 1] as number;
  collector.addAll(effortsOfRole, start, end, first, last);
  const name = view.grid.roles[role] as string;
  const { efforts, projects } = collector.take();
  return {
    kind: 'role-short',
    subject: { what: 'role', id: name, name },
    fromDay: view.grid.horizon.starts[first] as number,
    toDay: lastDayOf(view.grid, last),
    periods: last - first + 1,
    excessHours: cleanHours(excess),
    demandHours: cleanHours(demand),
    netHours: cleanHours(net),
    peak,
    periodsWithoutCapacity: without,
    projects,
    efforts,
  };
}

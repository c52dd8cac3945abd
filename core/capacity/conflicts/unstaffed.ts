/** Unstaffed: an open request starts soon, or has started, and no person is named for it. */

import type { Conflict } from '../conflict.ts';
import { type DemandView, spanHours } from './demand-view.ts';
import { cleanHours, wholeHours } from './whole-hours.ts';

/**
 * One conflict for each open request that counts, has not ended by the as-of day, and starts within the weeks of Settings
 * from it: on the very day counts. In the order of the efforts.
 */
export function findUnstaffed(view: DemandView, asOfDay: number): readonly Conflict[] {
  const { efforts, personOfEffort, roleOfEffort, settings } = view.grid;
  const lastStart = asOfDay + settings.unstaffedWeeks * 7;
  const conflicts: Conflict[] = [];
  for (let effort = 0; effort < efforts.length; effort += 1) {
    if (view.isDemand[effort] === 0 || (personOfEffort[effort] as number) >= 0) continue;
    const role = roleOfEffort[effort] as number;
    const request = efforts[effort];
    if (role < 0 || request === undefined) continue;
    if (!(request.toDay >= asOfDay && request.fromDay <= lastStart)) continue;
    conflicts.push(makeConflict(view, effort, role));
  }
  return conflicts;
}

/**
 * What the request needs in the horizon, and what of it the role's people have not left over. Each request is held
 * against all that is left, as if it were the only one; that they are too many together is `role-short`.
 */
function makeConflict(view: DemandView, effort: number, role: number): Conflict {
  const { grid, firstPeriod, lastPeriod } = view;
  const first = firstPeriod[effort] as number;
  const last = lastPeriod[effort] as number;
  let demand = 0;
  let net = 0;
  let lacking = 0;
  for (let period = first; period <= last; period += 1) {
    const hours = spanHours(view, effort, period, period);
    const at = role * grid.periods + period;
    demand += wholeHours(hours);
    net += view.roleNetHours[at] as number;
    lacking += wholeHours(Math.max(0, hours - (view.roleFreeHours[at] as number)));
  }
  const isInHorizon = first <= last;
  const knowsPeople = isInHorizon && grid.people.length > 0;
  const { fromDay, toDay } = grid.efforts[effort] as { readonly fromDay: number; toDay: number };
  const name = grid.roles[role] as string;
  return {
    kind: 'unstaffed',
    subject: { what: 'role', id: name, name },
    fromDay: Math.floor(fromDay),
    toDay: Math.floor(toDay),
    periods: isInHorizon ? last - first + 1 : 0,
    excessHours: knowsPeople ? cleanHours(lacking) : null,
    demandHours: isInHorizon ? cleanHours(demand) : null,
    netHours: knowsPeople ? cleanHours(net) : null,
    peak: null,
    projects: [view.projectIds[view.projectOfEffort[effort] as number] as string],
    efforts: [effort],
  };
}

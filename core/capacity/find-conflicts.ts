/** Finds what is wrong with a capacity plan: all seven kinds of conflict, as episodes, in the order in which one reads them. */

import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict } from './conflict.ts';
import { viewDemand } from './conflicts/demand-view.ts';
import { orderConflicts } from './conflicts/order-conflicts.ts';
import { findPersonEpisodes } from './conflicts/person-episodes.ts';
import { personRules } from './conflicts/person-rules.ts';
import { findRoleShort } from './conflicts/role-short.ts';
import { findUnknown } from './conflicts/unknown.ts';
import { findUnstaffed } from './conflicts/unstaffed.ts';

/**
 * All conflicts of a plan: kinds in the order of `CONFLICT_KINDS`; within a kind the largest excess first (unstaffed requests:
 * the earliest first), then the earliest, then by the subject's id. The order of the rows does not show, but in
 * `efforts`, which are indexes into them. `asOfDay` matters for unstaffed requests alone.
 *
 * One thing may be several conflicts: a person planned in a week off is over-allocated and unavailable, and one who is
 * crowded out is over-allocated; excess hours are not to be added up over kinds.
 */
export function findConflicts(grid: CapacityGrid, asOfDay: number): readonly Conflict[] {
  const view = viewDemand(grid);
  const { rules, measure } = personRules(view);
  const episodes = findPersonEpisodes(view, rules, measure);
  const [overAllocated = [], unavailable = [], tooMany = [], crowdedOut = []] = episodes;
  return orderConflicts(overAllocated).concat(
    orderConflicts(unavailable),
    orderConflicts(tooMany),
    orderConflicts(findRoleShort(view)),
    orderConflicts(crowdedOut),
    orderConflicts(findUnstaffed(view, asOfDay)),
    orderConflicts(findUnknown(view)),
  );
}

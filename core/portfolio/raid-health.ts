/** Does a project's RAID log give cause for concern? Grave entries that are open, and entries past their due day. */

import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import { type Health, type HealthLevel, healthBy, unknownHealth } from './health.ts';
import type { HealthRules } from './health-rules.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What is open for one project as of a day; all counts 0 where nothing is. */
export interface RaidFacts {
  readonly open: number;
  /** Those whose severity is known. */
  readonly graded: number;
  /** Those that are high or critical. */
  readonly openHigh: number;
  /** Those past their due day. */
  readonly overdue: number;
  /** Those that are both. */
  readonly overdueHigh: number;
  /** The entries that are high, critical or overdue, in their order in the list of open ones. */
  readonly entries: readonly PlacedRow[];
}

/** The facts, or why nothing can be said of RAID at all. */
export type RaidFinding = RaidFacts | 'no-raid-table' | 'raid-unread';

/** A project without an open entry in a log that can be read. */
export const NO_OPEN_RAID: RaidFacts = {
  open: 0,
  graded: 0,
  openHigh: 0,
  overdue: 0,
  overdueHigh: 0,
  entries: [],
};

/**
 * RAID health: red with enough high or critical entries that are overdue; amber with one of those, with enough open high or
 * critical ones, or with enough overdue ones of any severity. Green is a project of a readable log without such entries, also
 * without any. Blank where there is no log, and where entries are open whose severities are all unknown and few are overdue.
 */
export function raidHealth(lifecycle: Lifecycle, found: RaidFinding, rules: HealthRules): Health {
  if (lifecycle !== 'live') return unknownHealth(lifecycle);
  if (typeof found === 'string') return unknownHealth(found);
  const level = raidLevel(found, rules);
  if (level === 'green') {
    return found.open > 0 && found.graded === 0 ? unknownHealth('raid-ungraded') : healthBy(null);
  }
  const { openHigh, overdue, overdueHigh } = found;
  return healthBy({
    code: 'raid-open',
    level,
    params: { openHigh, overdue, overdueHigh },
    cells: found.entries.flatMap(entryCells),
  });
}

function raidLevel(facts: RaidFacts, rules: HealthRules): HealthLevel {
  const { openHigh, overdue, overdueHigh } = facts;
  if (overdueHigh >= rules.healthRaidRedCount) return 'red';
  const amberCount = rules.healthRaidAmberCount;
  return overdueHigh > 0 || openHigh >= amberCount || overdue >= amberCount ? 'amber' : 'green';
}

function entryCells(entry: PlacedRow): readonly CellPlace[] {
  return cellsOf(entry, ['id', 'dueDay']);
}

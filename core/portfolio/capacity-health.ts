/** Has a project the people that it counts on? The hours planned for it in the coming weeks against what people have. */

import type { CellPlace } from '../sheet/cell-places.ts';
import { cleanShare, type Health, healthBy, unknownHealth } from './health.ts';
import type { HealthRules } from './health-rules.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What is planned for one project in the coming weeks. */
export interface CapacityFacts {
  /** Hours planned for it, open requests included; more than 0. */
  readonly plannedHours: number;
  /** Those of them that nobody is free for. */
  readonly uncoveredHours: number;
  /** Finds the cells of the allocations and requests with such hours. */
  readonly findCells: () => readonly CellPlace[];
}

/** The facts, or why nothing can be said of this project's capacity. */
export type CapacityFinding = CapacityFacts | 'no-capacity-tables' | 'not-allocated';

/**
 * Capacity health: amber where nobody is free for a larger share of the planned hours than Settings allows, never red.
 * Blank where no hours are planned.
 *
 * A conflict alone says too little: where an office has more work than people, every project shares somebody who is
 * overbooked by an hour.
 */
export function capacityHealth(
  lifecycle: Lifecycle,
  found: CapacityFinding,
  rules: HealthRules,
): Health {
  if (lifecycle !== 'live') return unknownHealth(lifecycle);
  if (typeof found === 'string') return unknownHealth(found);
  const { plannedHours, uncoveredHours } = found;
  if (!(plannedHours > 0)) return unknownHealth('not-allocated');
  const uncoveredShare = cleanShare(uncoveredHours, plannedHours);
  if (uncoveredShare <= rules.capacityAmberShare) return healthBy(null);
  return healthBy({
    code: 'hours-uncovered',
    level: 'amber',
    params: { uncoveredHours, uncoveredShare, weeks: rules.healthHorizonWeeks },
    cells: found.findCells(),
  });
}

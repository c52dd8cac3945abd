/** Has a project the people it counts on? What the coming weeks' capacity conflicts mean for it. */

import type { CellPlace } from '../sheet/cell-places.ts';
import { type Health, healthBy, unknownHealth } from './health.ts';
import type { HealthRules } from './health-rules.ts';
import type { Lifecycle } from './lifecycle.ts';

/** The conflicts of the coming weeks that touch one project. */
export interface CapacityFacts {
  /** People on it who are in a conflict, each once. */
  readonly people: number;
  /** Roles that it asks for and that are in a conflict, each once. */
  readonly roles: number;
  /** The project's own allocations and requests that take part. */
  readonly cells: readonly CellPlace[];
}

/** The facts, or why nothing can be said of this project's capacity. */
export type CapacityFinding = CapacityFacts | 'no-capacity-tables' | 'not-allocated';

/** Capacity health: amber with a conflict, never red; blank where nobody is planned to work on the project. */
export function capacityHealth(
  lifecycle: Lifecycle,
  found: CapacityFinding,
  rules: HealthRules,
): Health {
  if (lifecycle !== 'live') return unknownHealth(lifecycle);
  if (typeof found === 'string') return unknownHealth(found);
  const { people, roles, cells } = found;
  if (people + roles === 0) return healthBy(null);
  const params = { people, roles, weeks: rules.healthHorizonWeeks };
  return healthBy({ code: 'capacity-short', level: 'amber', params, cells });
}

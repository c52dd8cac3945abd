/** The four kinds of conflict that a person can be in, and one pass over the person's periods that measures them. */

import type { DemandView } from './demand-view.ts';
import type { MeasurePerson, PersonRule } from './person-episodes.ts';
import { ProjectCounter } from './too-many-projects.ts';
import { takeUnavailable } from './unavailable.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/**
 * The rules for one grid, in the order of `CONFLICT_KINDS`, and their measure:
 *
 * - Over-allocated: a person's demand is more than their net capacity, or than the share of it that Settings allows. Exactly at
 *   the limit is full, not over. Demand without any net capacity is over.
 * - Unavailable: a person is planned on days outside their availability dates, or in a period in which they are wholly off;
 *   the excess is the hours planned on such days. A period without a working day is wholly off too.
 * - Too many projects: see `too-many-projects.ts`.
 * - Crowded out: BAU, on-call and unplanned work leave too little of a person, while projects ask for more than is left. It
 *   says why a person is over-allocated, and stands beside that conflict. Exactly the least share is enough. A period wholly
 *   off is not crowded: there was nothing to crowd.
 */
export function personRules(view: DemandView): {
  readonly rules: readonly PersonRule[];
  readonly measure: MeasurePerson;
} {
  const { periods } = view.grid;
  const over = new Float64Array(periods);
  const unavailable = new Float64Array(periods);
  const projects = new Float64Array(periods);
  const crowded = new Float64Array(periods);
  const counter = new ProjectCounter(view);
  return {
    rules: [
      { kind: 'over-allocated', unit: 'hours', excess: over },
      { kind: 'unavailable', unit: 'hours', excess: unavailable, takeParts: takeUnavailable },
      { kind: 'too-many-projects', unit: 'count', excess: projects },
      { kind: 'crowded-out', unit: 'hours', excess: crowded },
    ],
    measure: (person) =>
      measureHours(view, person, over, unavailable, crowded) |
      (counter.count(person, projects) ? 4 : 0),
  };
}

function measureHours(
  { grid, demandHours }: DemandView,
  person: number,
  over: Float64Array,
  unavailable: Float64Array,
  crowded: Float64Array,
): number {
  const { periods, netHours, availableHours, outsideHours } = grid;
  const { loadLimitShare, minProjectShare } = grid.settings;
  let wrong = 0;
  let at = person * periods;
  for (let period = 0; period < periods; period += 1) {
    const demand = demandHours[at] as number;
    const net = netHours[at] as number;
    const available = availableHours[at] as number;
    const above = demand - net * loadLimitShare;
    const isOver = above > HOURS_TOLERANCE;
    over[period] = isOver ? above : 0;
    if (isOver) wrong |= 1;
    const away = available <= HOURS_TOLERANCE ? demand : (outsideHours[at] as number);
    const isAway = away > HOURS_TOLERANCE;
    unavailable[period] = isAway ? away : 0;
    if (isAway) wrong |= 2;
    const lacking = demand - net;
    const isCrowded =
      lacking > HOURS_TOLERANCE && net < available * minProjectShare - HOURS_TOLERANCE;
    crowded[period] = isCrowded ? lacking : 0;
    if (isCrowded) wrong |= 8;
    at += 1;
  }
  return wrong;
}

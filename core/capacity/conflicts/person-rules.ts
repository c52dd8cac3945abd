/** The four kinds of conflict that a person can be in, and one pass over the person's periods that measures them. */

import type { DemandView } from './demand-view.ts';
import type { MeasurePerson, PersonRule, WrongPeriods } from './person-episodes.ts';
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
  const over = wrongPeriods(periods);
  const unavailable = wrongPeriods(periods);
  const projects = wrongPeriods(periods);
  const crowded = wrongPeriods(periods);
  const counter = new ProjectCounter(view);
  return {
    rules: [
      { kind: 'over-allocated', unit: 'hours', wrong: over },
      { kind: 'unavailable', unit: 'hours', wrong: unavailable, takeParts: takeUnavailable },
      { kind: 'too-many-projects', unit: 'count', wrong: projects },
      { kind: 'crowded-out', unit: 'hours', wrong: crowded },
    ],
    measure: (person) => {
      measureHours(view, person, over, unavailable, crowded);
      counter.count(person, projects);
    },
  };
}

function wrongPeriods(periods: number): WrongPeriods {
  return { periods: new Int32Array(periods), count: 0, excess: new Float64Array(periods) };
}

function note(wrong: WrongPeriods, period: number, excess: number): void {
  wrong.periods[wrong.count] = period;
  wrong.count += 1;
  wrong.excess[period] = excess;
}

function measureHours(
  { grid, demandHours }: DemandView,
  person: number,
  over: WrongPeriods,
  unavailable: WrongPeriods,
  crowded: WrongPeriods,
): void {
  const { periods, netHours, availableHours, outsideHours } = grid;
  const { loadLimitShare, minProjectShare } = grid.settings;
  over.count = 0;
  unavailable.count = 0;
  crowded.count = 0;
  let at = person * periods;
  for (let period = 0; period < periods; period += 1) {
    const demand = demandHours[at] as number;
    const net = netHours[at] as number;
    const available = availableHours[at] as number;
    const away = available <= HOURS_TOLERANCE ? demand : (outsideHours[at] as number);
    at += 1;
    const above = demand - net * loadLimitShare;
    if (above > HOURS_TOLERANCE) note(over, period, above);
    if (away > HOURS_TOLERANCE) note(unavailable, period, away);
    const lacking = demand - net;
    if (lacking > HOURS_TOLERANCE && net < available * minProjectShare - HOURS_TOLERANCE) {
      note(crowded, period, lacking);
    }
  }
}

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
  const over: PersonRule = { kind: 'over-allocated', unit: 'hours', ...noPeriods(periods) };
  const unavailable: PersonRule = {
    ...{ kind: 'unavailable', unit: 'hours', takeParts: takeUnavailable },
    ...noPeriods(periods),
  };
  const projects: PersonRule = { kind: 'too-many-projects', unit: 'count', ...noPeriods(periods) };
  const crowded: PersonRule = { kind: 'crowded-out', unit: 'hours', ...noPeriods(periods) };
  const counter = new ProjectCounter(view);
  return {
    rules: [over, unavailable, projects, crowded],
    measure: (person) => {
      measureHours(view, person, over, unavailable, crowded);
      counter.count(person, projects);
    },
  };
}

function noPeriods(periods: number): WrongPeriods {
  return { periods: new Int32Array(periods), count: 0, excess: new Float64Array(periods) };
}

function clear(wrong: WrongPeriods): void {
  for (let at = 0; at < wrong.count; at += 1) wrong.excess[wrong.periods[at] as number] = 0;
  wrong.count = 0;
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
  clear(over);
  clear(unavailable);
  clear(crowded);
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

/** Unavailable: a person is planned on days outside their availability dates, or in a period in which they are wholly off. */

import type { Person } from '../../model/people.ts';
import type { CapacityGrid } from '../capacity-grid.ts';
import type { Effort } from '../effort.ts';
import { type DemandView, lastDayOf, spanHours } from './demand-view.ts';
import type { PersonRule } from './person-episodes.ts';
import type { PartCollector } from './take-parts.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/** The excess is the hours planned on such days. A period without a working day is wholly off too. */
export const UNAVAILABLE: PersonRule = {
  kind: 'unavailable',
  unit: 'hours',
  measure(view, person, excess) {
    const { periods } = view.grid;
    let isAny = false;
    for (let period = 0; period < periods; period += 1) {
      const at = person * periods + period;
      const hours = isWhollyOff(view, at) ? view.demandHours[at] : view.grid.outsideHours[at];
      const isWrong = (hours as number) > HOURS_TOLERANCE;
      excess[period] = isWrong ? (hours as number) : 0;
      if (isWrong) isAny = true;
    }
    return isAny;
  },
  takeParts,
};

function isWhollyOff({ grid }: DemandView, at: number): boolean {
  return (grid.availableHours[at] as number) <= HOURS_TOLERANCE;
}

/** In a period partly off only those take part that have days outside the availability dates, or no working day at all. */
function takeParts(
  view: DemandView,
  person: number,
  first: number,
  last: number,
  collector: PartCollector,
): void {
  const { grid, firstPeriod, lastPeriod, isDemand } = view;
  const end = grid.effortStart[person + 1] as number;
  for (let at = grid.effortStart[person] as number; at < end; at += 1) {
    const effort = grid.effortsOfPerson[at] as number;
    if (isDemand[effort] === 0) continue;
    const from = Math.max(first, firstPeriod[effort] as number);
    const to = Math.min(last, lastPeriod[effort] as number);
    let hours = 0;
    for (let period = from; period <= to; period += 1) {
      const isOff = isWhollyOff(view, person * grid.periods + period);
      if (isOff || reachesOutside(grid, person, effort, period)) {
        hours += spanHours(view, effort, period, period);
      }
    }
    if (hours > HOURS_TOLERANCE) collector.put(effort, hours);
  }
}

function reachesOutside(
  grid: CapacityGrid,
  person: number,
  effort: number,
  period: number,
): boolean {
  const { calendarOfEffort, everyDay } = grid.spread;
  // Work over a span without a working day is planned on days off.
  if (calendarOfEffort[effort] === everyDay) return true;
  const fromDay = grid.horizon.starts[period] as number;
  const toDay = lastDayOf(grid, period);
  const { availableFromDay, availableToDay } = grid.people[person] as Person;
  const span = grid.efforts[effort] as Effort;
  return (
    (availableFromDay !== null && Math.max(span.fromDay, fromDay) < availableFromDay) ||
    (availableToDay !== null && Math.min(span.toDay, toDay) > availableToDay)
  );
}

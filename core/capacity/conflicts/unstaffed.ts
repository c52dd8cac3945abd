/** Unstaffed: an open request starts soon, or has started, and no person is named for it. */

import type { Conflict } from '../conflict.ts';
import type { Effort } from '../effort.ts';
import { type DemandView, spanHours } from './demand-view.ts';
import { PartCollector } from './take-parts.ts';
import { cleanHours, wholeDay, wholeHours } from './whole-hours.ts';

/**
 * One conflict for each open request that counts, has not ended by the as-of day, and starts within the weeks of Settings
 * from it: on the very last day counts. Cells of a Staffing matrix that follow each other in one row are one request.
 */
export function findUnstaffed(view: DemandView, asOfDay: number): readonly Conflict[] {
  const { efforts, settings, periods } = view.grid;
  const startsBefore = asOfDay + settings.unstaffedWeeks * 7 + 1;
  const hoursOfPeriod = new Float64Array(periods);
  const collector = new PartCollector(view);
  const conflicts: Conflict[] = [];
  for (const request of openRequests(view, asOfDay, startsBefore)) {
    if ((efforts[request[0] as number] as Effort).fromDay >= startsBefore) continue;
    conflicts.push(makeConflict(view, request, hoursOfPeriod, collector));
  }
  return conflicts;
}

/**
 * Requests that have not ended: each a list of efforts, one after the other in time. Of the rows of Allocations those alone
 * that start before the day.
 */
function openRequests(
  view: DemandView,
  asOfDay: number,
  startsBefore: number,
): readonly (readonly number[])[] {
  const { efforts, roleOfEffort, spread } = view.grid;
  const requests: (readonly number[])[] = [];
  const rows = new Map<string, number[]>();
  for (let at = 0; at < efforts.length; at += 1) {
    if ((roleOfEffort[at] as number) < 0 || view.isDemand[at] === 0) continue;
    const { fromDay, toDay, periodColumn, source, sheetRow } = efforts[at] as Effort;
    if (!((spread.dayHoursOfEffort[at] as number) > 0) || toDay < asOfDay) continue;
    if (periodColumn === undefined) {
      if (fromDay < startsBefore) requests.push([at]);
      continue;
    }
    const row = `${sheetRow} ${source.sheet}`;
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [at]);
    else cells.push(at);
  }
  for (const cells of rows.values()) requests.push(...runsOf(cells, efforts));
  return requests;
}

function runsOf(cells: readonly number[], efforts: readonly Effort[]): readonly number[][] {
  const fromDay = (at: number): number => (efforts[at] as Effort).fromDay;
  const runs: number[][] = [];
  let nextDay: number | null = null;
  for (const at of cells.slice().sort((a, b) => fromDay(a) - fromDay(b))) {
    if (fromDay(at) === nextDay) runs[runs.length - 1]?.push(at);
    else runs.push([at]);
    nextDay = (efforts[at] as Effort).toDay + 1;
  }
  return runs;
}

/**
 * What the request needs in the horizon, and what of it the role's people have not left over. Each request is held
 * against all that is left, as if it were the only one; that they are too many together is `role-short`.
 */
function makeConflict(
  view: DemandView,
  request: readonly number[],
  hoursOfPeriod: Float64Array,
  collector: PartCollector,
): Conflict {
  const { grid, firstPeriod, lastPeriod } = view;
  const role = grid.roleOfEffort[request[0] as number] as number;
  let first = grid.periods;
  let last = -1;
  for (const at of request) {
    const end = lastPeriod[at] as number;
    let sum = 0;
    for (let period = firstPeriod[at] as number; period <= end; period += 1) {
      const hours = wholeHours(spanHours(view, at, period, period));
      hoursOfPeriod[period] = (hoursOfPeriod[period] as number) + hours;
      sum += hours;
      first = Math.min(first, period);
      last = Math.max(last, period);
    }
    collector.put(at, sum);
  }
  let demand = 0;
  let net = 0;
  let lacking = 0;
  for (let period = first; period <= last; period += 1) {
    const hours = hoursOfPeriod[period] as number;
    const at = role * grid.periods + period;
    demand += hours;
    net += view.roleNetHours[at] as number;
    lacking += Math.max(0, hours - (view.roleFreeHours[at] as number));
    hoursOfPeriod[period] = 0;
  }
  const isInHorizon = first <= last;
  const knowsPeople = isInHorizon && grid.people.length > 0;
  const name = grid.roles[role] as string;
  return {
    kind: 'unstaffed',
    subject: { what: 'role', id: name, name },
    fromDay: wholeDay((grid.efforts[request[0] as number] as Effort).fromDay),
    toDay: wholeDay((grid.efforts[request[request.length - 1] as number] as Effort).toDay),
    periods: isInHorizon ? last - first + 1 : 0,
    excessHours: knowsPeople ? cleanHours(lacking) : null,
    demandHours: isInHorizon ? cleanHours(demand) : null,
    netHours: knowsPeople ? cleanHours(net) : null,
    peak: null,
    periodsWithoutCapacity: 0,
    ...collector.take(),
  };
}

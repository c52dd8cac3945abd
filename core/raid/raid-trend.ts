/** How the counts of open entries have moved since the last report. */

import { sortedById } from '../model/compare-ids.ts';
import type { HistoryRow } from '../model/history.ts';
import { lastReport } from '../model/last-report.ts';

/** Why a movement cannot be told. */
export type TrendGap =
  | 'no-history'
  | 'not-in-last-report'
  | 'not-known-then'
  | 'not-known-now'
  | 'not-listed-now';

/** One count now and at the last report: either `change` and `direction`, or `unknown`. */
export interface Movement {
  readonly now: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly direction: 'up' | 'down' | 'same' | null;
  readonly unknown: TrendGap | null;
}

/** The three counts that History keeps. */
export interface Movements {
  readonly open: Movement;
  readonly high: Movement;
  readonly overdue: Movement;
}

/** Since the last report before the as-of day. */
export interface RaidTrend {
  /** The day of that report; `null` where there is none. */
  readonly sinceDay: number | null;
  /** Over the entries of known projects: History keeps counts by project. */
  readonly portfolio: Movements;
  /** Projects of the portfolio and of that report, by id, where there are entries now or there were then. */
  readonly projects: readonly ({ readonly project: string } & Movements)[];
}

/** A project's counts: `null` where they are not known. */
export interface TrendCounts {
  readonly open: number | null;
  readonly high: number | null;
  readonly overdue: number | null;
}

/**
 * Compares the counts now with those that the last report before the as-of day left in History. Of several rows of a project the last counts; of a
 * project that was withdrawn on the same day nothing is known.
 */
export function findRaidTrend(
  now: ReadonlyMap<string, TrendCounts>,
  history: readonly HistoryRow[],
  asOfDay: number,
): RaidTrend {
  const last = lastReport(history, asOfDay);
  const sinceDay = last === null ? null : last.reportDay;
  const then = new Map<string, TrendCounts>();
  for (const [id, row] of last?.rows ?? []) {
    const { openRaid: open, highRaid: high, overdueRaid: overdue } = row;
    then.set(id, { open: usable(open), high: usable(high), overdue: usable(overdue) });
  }
  const absentThen: TrendGap = sinceDay === null ? 'no-history' : 'not-in-last-report';
  const ids = sortedById([...new Set([...now.keys(), ...then.keys()])], (id) => id);
  const projects = ids.flatMap((project) => {
    const one = now.get(project) ?? null;
    const former = then.get(project) ?? null;
    if ((one?.open ?? 0) === 0 && (former?.open ?? 0) === 0) return [];
    return [{ project, ...movements(one, former, absentThen) }];
  });
  return {
    sinceDay,
    portfolio: movements(
      totalOf(now, 0),
      sinceDay === null ? null : totalOf(then, null),
      absentThen,
    ),
    projects,
  };
}

/** Sums of what is known, `ofNone` where there is no project; high is unknown where entries are open and no severity of theirs is known. */
function totalOf(counts: ReadonlyMap<string, TrendCounts>, ofNone: 0 | null): TrendCounts {
  let open: number | null = ofNone;
  let overdue: number | null = ofNone;
  let high: number | null = ofNone;
  let graded = 0;
  for (const one of counts.values()) {
    if (one.open !== null) open = (open ?? 0) + one.open;
    if (one.overdue !== null) overdue = (overdue ?? 0) + one.overdue;
    if (one.high !== null) {
      high = (high ?? 0) + one.high;
      if ((one.open ?? 0) > 0) graded += 1;
    }
  }
  return { open, overdue, high: (open ?? 0) > 0 && graded === 0 ? null : high };
}

function movements(
  now: TrendCounts | null,
  then: TrendCounts | null,
  absentThen: TrendGap,
): Movements {
  return {
    open: movement(now, then, 'open', absentThen),
    high: movement(now, then, 'high', absentThen),
    overdue: movement(now, then, 'overdue', absentThen),
  };
}

function movement(
  now: TrendCounts | null,
  then: TrendCounts | null,
  key: keyof TrendCounts,
  absentThen: TrendGap,
): Movement {
  const present = now?.[key] ?? null;
  const former = then?.[key] ?? null;
  if (present !== null && former !== null) {
    const change = present - former;
    const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
    return { now: present, before: former, change, direction, unknown: null };
  }
  const gap: TrendGap =
    then === null
      ? absentThen
      : former === null
        ? 'not-known-then'
        : now === null
          ? 'not-listed-now'
          : 'not-known-now';
  return { now: present, before: former, change: null, direction: null, unknown: gap };
}

function usable(count: number | null): number | null {
  return count !== null && Number.isFinite(count) ? count : null;
}

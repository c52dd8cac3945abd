/** The last report before a day, as History remembers it: what every "since last time" compares with. */

import type { HistoryRow } from './history.ts';

/** One report: its day and one row for each project that it had. */
export interface LastReport {
  readonly reportDay: number;
  /** By project id; of several rows of a project on that day the last counts. */
  readonly rows: ReadonlyMap<string, HistoryRow>;
}

/** The latest report before the as-of day; `null` where this is the first. */
export function lastReport(history: readonly HistoryRow[], asOfDay: number): LastReport | null {
  let reportDay = Number.NEGATIVE_INFINITY;
  for (const row of history) {
    if (row.reportDay < asOfDay && row.reportDay > reportDay) reportDay = row.reportDay;
  }
  const rows = new Map<string, HistoryRow>();
  for (const row of history) if (row.reportDay === reportDay) rows.set(row.project, row);
  return rows.size === 0 ? null : { reportDay, rows };
}

/** The headline figures now and at the last report, from History. */

import type { HistoryRow } from '../model/history.ts';
import { lastReport } from '../model/last-report.ts';
import { levelRank, worstLevel } from '../portfolio/health.ts';
import { findLifecycle } from '../portfolio/lifecycle.ts';
import { moneyTotals, sumCovered } from '../portfolio/money-totals.ts';
import { isHigh } from '../raid/open-by-project.ts';
import { overdueCount, tellsDecisions } from './decisions.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { raidState } from './left-out.ts';

/** The figures at the top of the tab; `null` where one is not known. */
export interface Headline {
  readonly liveCount: number;
  readonly budget: number | null;
  /** Forecast cost less budget over the running projects that have both. */
  readonly overCost: number | null;
  readonly redCount: number | null;
  readonly amberCount: number | null;
  readonly onlySayGreenCount: number | null;
  readonly overdueDecisionCount: number | null;
  /**
   * Open high and critical entries that belong to a known project; `null` without a RAID table, where none of its entries
   * could be read, and where no open one has a known severity.
   */
  readonly highRaidCount: number | null;
}

/** The headline of the report that is being made. */
export function presentHeadline(figures: ExecutiveFigures): Headline {
  const { live, portfolio, liveMoney } = figures;
  const hasStanding = live.some((one) => one.standing !== null);
  const hasReport = live.some((one) => one.reported !== null);
  const hasComputed = live.some((one) => one.computed !== null);
  const hasDecisions = tellsDecisions(portfolio);
  const placed = figures.openRaid.filter((one) => figures.findProject(one.item.project) !== null);
  const hasGrade = placed.length === 0 || placed.some((one) => one.severity !== null);
  const hasRaid = raidState(portfolio) === 'read' && hasGrade;
  return {
    liveCount: live.length,
    budget: liveMoney.budget.sum,
    overCost: liveMoney.overCost.sum,
    redCount: hasStanding ? live.filter((one) => one.standing === 'red').length : null,
    amberCount: hasStanding ? live.filter((one) => one.standing === 'amber').length : null,
    onlySayGreenCount: hasReport && hasComputed ? figures.onlySayGreenCount : null,
    overdueDecisionCount: hasDecisions ? overdueCount(figures.decisions) : null,
    highRaidCount: hasRaid ? placed.filter(isHigh).length : null,
  };
}

/** The last report before a day. */
export interface FormerReport {
  readonly reportDay: number;
  readonly headline: Headline;
}

/** The latest report before the as-of day, or `null` where this is the first. Of several rows of a project the last counts. */
export function formerReport(history: readonly HistoryRow[], asOfDay: number): FormerReport | null {
  const last = lastReport(history, asOfDay);
  if (last === null) return null;
  const { reportDay, rows } = last;
  return { reportDay, headline: formerHeadline([...rows.values()], reportDay) };
}

function formerHeadline(rows: readonly HistoryRow[], reportDay: number): Headline {
  const live = rows.filter((row) => findLifecycle(row, reportDay) === 'live');
  const standings = live.map((row) => worstLevel([row.reportedStatus, row.computedStatus]));
  const hasStanding = standings.some((standing) => standing !== null);
  const comparable = live.filter(
    (row) => row.reportedStatus !== null && row.computedStatus !== null,
  );
  const graded = rows.filter((row) => row.highRaid !== null);
  const hasOpen = rows.some((row) => (row.openRaid ?? 0) > 0);
  const hasRaid = hasOpen ? graded.some((row) => (row.openRaid ?? 0) > 0) : graded.length > 0;
  const decisionDays = live.flatMap((row) => row.decisionByDay ?? []);
  const money = moneyTotals(live);
  return {
    liveCount: live.length,
    budget: money.budget.sum,
    overCost: money.overCost.sum,
    redCount: hasStanding ? standings.filter((standing) => standing === 'red').length : null,
    amberCount: hasStanding ? standings.filter((standing) => standing === 'amber').length : null,
    onlySayGreenCount:
      comparable.length > 0
        ? comparable.filter(
            (row) => row.reportedStatus === 'green' && levelRank(row.computedStatus) > 0,
          ).length
        : null,
    // Without a single decision's day nobody knows whether decisions were asked for at all.
    overdueDecisionCount:
      decisionDays.length > 0 ? decisionDays.filter((day) => day < reportDay).length : null,
    highRaidCount: hasRaid ? (sumCovered(rows.map((row) => row.highRaid)).sum ?? null) : null,
  };
}

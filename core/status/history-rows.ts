/** The rows that an Executive report leaves in History: one for each project, as the next report will need it. */

import type { Cell, Grid } from '../cell/cell.ts';
import { HISTORY, type HistoryRow } from '../model/history.ts';
import type { GrowingTable } from '../plan/grow-table.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { historyStyle } from './history-styles.ts';

type HistoryColumn = keyof typeof HISTORY.columns;
type HistoryValues = Readonly<Record<HistoryColumn, Cell>>;

const COLUMNS = Object.keys(HISTORY.columns) as HistoryColumn[];

/**
 * What is to be added to History: the projects whose figures are not already there for this day, in the order of the
 * sheets. Rows are never changed: where a project's figures have changed on the same day, a second row is added and
 * the later one counts. Of two projects with one id the first is remembered. A project that an earlier report of the day
 * had and this one has not is withdrawn by a row of its own, last.
 */
export function historyTable(figures: ExecutiveFigures): GrowingTable {
  const { asOfDay, portfolio } = figures;
  const known = new Map<string, HistoryRow>();
  for (const row of portfolio.history) {
    if (row.reportDay === asOfDay) known.set(row.project, row);
  }
  return {
    kind: 'history',
    name: HISTORY.title,
    header: COLUMNS.map((column) => HISTORY.columns[column].header),
    rows: historyGrid(figures, known),
    styles: COLUMNS.map((column) => historyStyle(HISTORY.columns[column].kind)),
    columnWidths: COLUMNS.map((column) => (column === 'name' ? 216 : 104)),
  };
}

function historyGrid(figures: ExecutiveFigures, known: ReadonlyMap<string, HistoryRow>): Grid {
  const rows: Cell[][] = [];
  const seen = new Set<string>();
  for (const assessment of figures.assessments) {
    const { project, judged } = assessment;
    if (seen.has(project.id)) continue;
    seen.add(project.id);
    const found = figures.findRaidFacts(project.id);
    const raid = typeof found === 'string' ? null : found;
    const values: HistoryValues = {
      reportDay: figures.asOfDay,
      project: project.id,
      name: project.name,
      stage: project.stage,
      state: project.state,
      reportedStatus: assessment.reported,
      computedStatus: assessment.computed,
      scheduleStatus: assessment.schedule.level,
      costStatus: assessment.cost.level,
      budget: judged.budget,
      forecastCost: project.forecastCost,
      actualCost: project.actualCost,
      baselineEndDay: judged.baselineEndDay,
      forecastEndDay: project.forecastEndDay,
      actualEndDay: project.actualEndDay,
      completeShare: project.completeShare,
      decisionByDay: project.decisionNeeded === null ? null : project.decisionByDay,
      openRaid: raid?.open ?? null,
      highRaid: raid === null || (raid.open > 0 && raid.graded === 0) ? null : raid.openHigh,
      overdueRaid: raid?.overdue ?? null,
    };
    const former = known.get(project.id);
    if (former === undefined || COLUMNS.some((column) => former[column] !== values[column])) {
      rows.push(COLUMNS.map((column) => values[column]));
    }
  }
  for (const [id, former] of known) {
    if (seen.has(id)) continue;
    const values = withdrawn(figures.asOfDay, id);
    if (COLUMNS.some((column) => former[column] !== values[column])) {
      rows.push(COLUMNS.map((column) => values[column]));
    }
  }
  return rows;
}

/**
 * The row that takes a project out of a report of the same day, such as one whose id has been corrected since: without
 * it the next report would compare itself with a project that was never there.
 */
function withdrawn(asOfDay: number, id: string): HistoryValues {
  const blank = Object.fromEntries(COLUMNS.map((column) => [column, null])) as HistoryValues;
  return { ...blank, reportDay: asOfDay, project: id, state: 'stopped' };
}

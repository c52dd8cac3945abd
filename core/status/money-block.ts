/** Where the money is: sums by programme, each with what it covers. */

import { compareIds } from '../model/compare-ids.ts';
import type { Project } from '../model/projects.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import type { EarnedTotal } from '../portfolio/earned-totals.ts';
import { cleanShare } from '../portfolio/health.ts';
import { type CoveredSum, type MoneyTotals, moneyTotals } from '../portfolio/money-totals.ts';
import { spellIndex, spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, headerRow, heading, line, tableRow, wrapped } from './layout.ts';
import { projectsLeftOut } from './left-out.ts';

const LIMIT = 12;
const AMOUNTS = ['Budget', 'Forecast cost', 'Actual cost', 'Over budget', 'Over, %'];
const NO_PROGRAMME = 'no programme';

/**
 * Running projects by programme, the largest budget first; then all running ones, the finished, the stopped, and all. Serves the
 * decision which programme to ask about its money, and whether all budgets together are enough.
 */
export function moneyBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { assessments, live, portfolio, liveMoney, finishedCount, stoppedCount } = figures;
  const all = moneyTotals(assessments.map((one) => one.judged));
  const title = 'Where the money is';
  if ([all.budget, all.forecastCost, all.actualCost].every((sum) => sum.sum === null)) {
    return heading(title, 'Not known: no project has a budget, a forecast cost or an actual cost.');
  }
  const currency = portfolio.settings.currency;
  const unit = currency === null ? '' : ` Amounts in ${currency}.`;
  const projectsOf = (lifecycle: string) =>
    assessments.filter((one) => one.lifecycle === lifecycle).map((one) => one.judged);
  const rows = [
    ...heading(
      title,
      `Sums of what is known; a blank is unknown, not 0.${unit} Over budget compares projects that have both.${projectsLeftOut(portfolio)}`,
    ),
    headerRow(['', 'Programme', ...AMOUNTS, 'Projects with budget · forecast · actual'], AMOUNTS),
    ...programmeRows(live.map((one) => one.judged)),
  ];
  if (live.length > 0) rows.push(moneyRow('All running projects', live.length, liveMoney));
  if (finishedCount > 0) {
    rows.push(moneyRow('Finished', finishedCount, moneyTotals(projectsOf('finished'))));
  }
  if (stoppedCount > 0) {
    rows.push(moneyRow('Stopped', stoppedCount, moneyTotals(projectsOf('stopped'))));
  }
  if (finishedCount + stoppedCount > 0) {
    rows.push(moneyRow('All projects', assessments.length, all));
  }
  return [...rows, ...earnedLines(figures)];
}

/** CPI and SPI of the running projects, each with its sums; nothing where none has both amounts. */
function earnedLines({ liveEarned }: ExecutiveFigures): DocumentRow[] {
  const { cost, schedule } = liveEarned;
  return [
    ...earnedLine('CPI', cost, 'spent on that work'),
    ...earnedLine(
      'SPI',
      schedule,
      'planned by now, if work goes in a straight line to the baseline end',
    ),
  ];
}

function earnedLine(name: string, total: EarnedTotal, against: string): DocumentRow[] {
  const { index, earnedValue } = total;
  if (index.value === null) return [];
  const earned = `${spellWhole(earnedValue.sum ?? 0)} earned (% complete × budget)`;
  const sums = `${earned}, ${spellWhole(total.against.sum ?? 0)} ${against}`;
  const { known, count } = earnedValue;
  const coverage =
    count === 1
      ? 'the only running project'
      : `${spellWhole(known)} of ${spellWhole(count)} running projects`;
  return [line(`${name} ${spellIndex(index.value)}: ${sums}; ${coverage}.`, 'muted')];
}

/** Nothing where there is only one programme: its row would repeat the total. */
function programmeRows(projects: readonly Project[]): DocumentRow[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const name = project.programme ?? NO_PROGRAMME;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [project]);
    else group.push(project);
  }
  if (groups.size < 2) return [];
  const sums = [...groups].map(([name, group]) => ({ name, group, money: moneyTotals(group) }));
  sums.sort(
    (a, b) => (b.money.budget.sum ?? 0) - (a.money.budget.sum ?? 0) || compareIds(a.name, b.name),
  );
  const shown = sums.length <= LIMIT ? sums : sums.slice(0, LIMIT - 1);
  const rows = shown.map(({ name, group, money }) => moneyRow(name, group.length, money));
  const rest = sums.slice(shown.length);
  if (rest.length > 0) {
    const others = rest.flatMap(({ group }) => group);
    rows.push(moneyRow(`and ${rest.length} more programmes`, others.length, moneyTotals(others)));
  }
  return rows;
}

function moneyRow(name: string, count: number, money: MoneyTotals): DocumentRow {
  const { budget, forecastCost, actualCost, overCost, overShare } = money;
  const coverage = [budget, forecastCost, actualCost].map(coverageText).join(' · ');
  return tableRow([
    cell(null),
    wrapped(name),
    cell(budget.sum, 'money'),
    cell(forecastCost.sum, 'money'),
    cell(actualCost.sum, 'money'),
    cell(overCost.sum, 'money'),
    cell(overShare === null ? null : cleanShare(overShare, 1), 'percent'),
    wrapped(`${coverage} of ${spellWhole(count)}`),
  ]);
}

function coverageText(sum: CoveredSum): string {
  return spellWhole(sum.known);
}

/** The cost side: what the running projects were given, will need, have spent and still ask for. */

import { compareIds } from '../../model/compare-ids.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { type ApprovedChanges, countApprovedChanges } from '../../portfolio/approved-changes.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import { healthSentences } from '../../portfolio/health-sentence.ts';
import { type CoveredSum, moneyTotals } from '../../portfolio/money-totals.ts';
import { soundNumber } from '../../portfolio/sound-values.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { projectCost } from '../../scoring/project-cost.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { joinWords } from '../list-words.ts';
import type { BenefitRows } from './benefit-blocks.ts';
import type { ValueFigures } from './value-figures.ts';
import { currencyMark } from './value-words.ts';

const LIMIT = 20;
const AMOUNTS = ['Budget', 'Forecast', 'Spent', 'To spend'];

/**
 * The running projects that are furthest over budget first, then by budget; below them the sums. Serves the decision where to
 * approve more money and where to ask for it back.
 */
export function costBlock(figures: ValueFigures): BenefitRows {
  const { executive, costToComplete } = figures;
  const { live, liveMoney, assessments } = executive;
  const otherUnits = leftOutUnits(figures.portfolio);
  const title = 'Cost against budget';
  const all = moneyTotals(assessments.map((one) => one.judged));
  if ([all.budget, all.forecastCost, all.actualCost].every(({ sum }) => sum === null)) {
    const rows = heading(
      title,
      'Not known: no project has a budget, a forecast cost or an actual cost.',
    );
    return { rows, first: 0, count: 0 };
  }
  const ranked = live
    .filter(({ project }) =>
      [project.budget, project.forecastCost, project.actualCost].some((one) => one !== null),
    )
    .sort(compareOver);
  const shown = ranked.slice(0, LIMIT);
  const head = [
    ...heading(
      title,
      `Running projects, furthest over budget first${currencyMark(figures)}. To spend is the forecast cost, without one the budget, less what is spent.`,
    ),
    headerRow(['ID', 'Project', 'Owner', ...AMOUNTS, 'Forecast against budget'], AMOUNTS),
  ];
  const finished = assessments.filter(({ lifecycle }) => lifecycle === 'finished');
  const sums = [
    ...(live.length === 0
      ? []
      : [sumRow('All running projects', live.length, liveMoney, costToComplete)]),
    ...(finished.length === 0
      ? []
      : [
          sumRow('Finished', finished.length, moneyTotals(finished.map((one) => one.judged)), null),
        ]),
  ];
  return {
    rows: [
      ...head,
      ...shown.map((one) => costRow(one, otherUnits)),
      ...moreRows(ranked.length, shown.length),
      ...sums,
    ],
    first: head.length,
    count: shown.length,
  };
}

function costRow(
  { project, judged, approved, cost }: ProjectAssessment,
  otherUnits: ReadonlyMap<string, string>,
): DocumentRow {
  const { overCost, overShare, level, reasons } = cost;
  const compared =
    overCost === null || overShare === null
      ? (inOtherUnit(project, otherUnits) ?? whyNotCompared(judged.budget, project.forecastCost))
      : overText(overCost, overShare);
  // A mark that the forecast alone does not explain has its reason beside it.
  const others = reasons.filter(({ code }) => code !== 'forecast-over-budget');
  const changed = approved === null ? '' : changesText(project, judged, approved);
  const text = `${compared}${changed}${others.length === 0 ? '' : ` ${healthSentences(others, 1)}`}`;
  const mark = level === 'red' ? '◆ ' : level === 'amber' ? '▲ ' : '';
  const meaning =
    level === 'red' || level === 'amber'
      ? cell(`${mark}${text}`, `status-${level}`)
      : wrapped(text);
  return tableRow([
    linkCell(project.id, cellsOf(project, ['forecastCost', 'budget', 'id'])[0]),
    wrapped(project.name),
    wrapped(project.sponsor ?? project.projectManager ?? 'no owner named'),
    cell(soundNumber(judged.budget), 'money'),
    cell(soundNumber(project.forecastCost), 'money'),
    cell(soundNumber(project.actualCost), 'money'),
    cell(projectCost(judged, 'still to spend'), 'money'),
    meaning,
  ]);
}

/** The budget beside it is not the one of Projects: with what. */
function changesText(
  project: ProjectAssessment['project'],
  judged: ProjectAssessment['judged'],
  approved: ApprovedChanges,
): string {
  const { inBudget } = countApprovedChanges(project, approved);
  const cost = approved.costImpact;
  if (inBudget === 0 || cost === null) return '';
  const changes = spellCount(inBudget, 'approved change');
  const amount = `(${cost < 0 ? '−' : '+'}${spellWhole(Math.abs(cost))})`;
  if (judged.budget !== null) return ` Budget with ${changes} ${amount}.`;
  return ` ${changes} ${amount} would leave less than nothing of the budget of ${spellWhole(project.budget ?? 0)}.`;
}

function overText(overCost: number, overShare: number): string {
  if (Math.round(overCost) === 0) return 'On budget.';
  const share = spellShare(Math.abs(overShare));
  return `${spellWhole(Math.abs(overCost))} (${share}) ${overCost > 0 ? 'over' : 'under'}.`;
}

/** What was left out because it is in another currency than the rest of its row: by its cell, in words. */
function leftOutUnits({ diagnostics }: ValueFigures['portfolio']): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { code, at, params } of diagnostics) {
    if (code !== 'units-differ' || at.a1 === null) continue;
    const { column, found, beside, usual } = params;
    texts.set(placeKey(at.sheet, at.a1), `${column} in ${found}, ${beside} in ${usual}.`);
  }
  return texts;
}

function inOtherUnit(
  project: ProjectAssessment['project'],
  otherUnits: ReadonlyMap<string, string>,
): string | null {
  for (const { sheet, a1 } of cellsOf(project, ['forecastCost', 'budget'])) {
    const text = otherUnits.get(placeKey(sheet, a1));
    if (text !== undefined) return text;
  }
  return null;
}

function placeKey(sheet: string, a1: string): string {
  return `${sheet}\n${a1}`;
}

function whyNotCompared(budget: number | null, forecast: number | null): string {
  if (budget === null) return 'No budget.';
  return forecast === null ? 'No forecast cost.' : 'Not comparable.';
}

function sumRow(
  name: string,
  count: number,
  { budget, forecastCost, actualCost, overCost, overShare }: ReturnType<typeof moneyTotals>,
  toSpend: CoveredSum | null,
): DocumentRow {
  const known = [budget, forecastCost, actualCost, ...(toSpend === null ? [] : [toSpend])];
  const counts = joinWords(known.map((sum) => spellWhole(sum.known)));
  // The sums beside it cover different projects, so that their difference would be another one.
  const both =
    overCost.known === count
      ? ''
      : `Of the ${overCost.known === 1 ? 'one' : spellWhole(overCost.known)} with both: `;
  const over =
    overCost.sum === null || overShare === null
      ? ''
      : ` ${both}${overText(overCost.sum, overShare)}`;
  return tableRow([
    cell(null),
    wrapped(name),
    cell(null),
    cell(budget.sum, 'money'),
    cell(forecastCost.sum, 'money'),
    cell(actualCost.sum, 'money'),
    cell(toSpend?.sum ?? null, 'money'),
    wrapped(
      count === 1
        ? `One project.${over}`
        : `Known for ${counts} of ${spellWhole(count)} projects.${over}`,
    ),
  ]);
}

function compareOver(a: ProjectAssessment, b: ProjectAssessment): number {
  const over = ({ cost }: ProjectAssessment) => cost.overCost ?? Number.NEGATIVE_INFINITY;
  const rank = over(b) === over(a) ? 0 : over(b) > over(a) ? 1 : -1;
  return (
    rank ||
    (b.judged.budget ?? 0) - (a.judged.budget ?? 0) ||
    compareIds(a.project.id, b.project.id)
  );
}

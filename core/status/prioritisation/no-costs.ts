/** A budget without a known cost: what is missing, and the headers that may hold it and wait for a choice. */

import { visibleText } from '../../diagnostics/visible-text.ts';
import { PROJECTS } from '../../model/projects.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { linkCell } from '../layout.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';

/** A header of Projects that can mean a cost and something else, so that its column was not read. */
export interface UnreadCost {
  readonly place: CellPlace;
  /** `Total cost in Pipeline!D1`. */
  readonly text: string;
  /** What it can mean. */
  readonly candidates: readonly string[];
}

/** `no project has a budget`, or the like for what is still to spend. */
export function noCostsText({ result, portfolio }: PrioritisationFigures): string {
  const isSome = result.entries.some(({ takesPart, cost }) => takesPart && cost !== null);
  const none = isSome ? 'no ranked project' : 'no project';
  return portfolio.settings.cutCost === 'budget'
    ? `${none} has a budget`
    : `of ${none} is it known what is still to spend`;
}

/** The headers that wait for a choice, in the order of the tabs and columns. */
export function unreadCosts({ portfolio }: PrioritisationFigures): readonly UnreadCost[] {
  const { budget, forecastCost, actualCost } = PROJECTS.columns;
  const asked =
    portfolio.settings.cutCost === 'budget' ? [budget] : [budget, forecastCost, actualCost];
  const tabs = portfolio.tables.filter(({ table }) => table === 'projects');
  return portfolio.diagnostics.flatMap((one): UnreadCost[] => {
    if (one.code !== 'header-ambiguous') return [];
    const { sheet, a1 } = one.at;
    const { found, candidates } = one.params;
    const isAsked = asked.some(({ header }) => candidates.includes(header));
    if (!isAsked || a1 === null || !tabs.some((tab) => tab.sheet === sheet)) return [];
    const text = `${visibleText(found)} in ${visibleText(sheet)}!${a1}`;
    return [{ place: { sheet, a1 }, text, candidates }];
  });
}

/** A line a header that leads to it; nothing where costs draw the line. */
export function unreadCostRows(figures: PrioritisationFigures): DocumentRow[] {
  const { budgetAvailable } = figures.portfolio.settings;
  const isDrawn = figures.result.cutLine?.limits.some(({ kind }) => kind === 'budget') ?? false;
  if (isDrawn || budgetAvailable === null) return [];
  return unreadCosts(figures).map(({ place, text, candidates }) => {
    const last = candidates[candidates.length - 1] ?? '';
    const choice = `${candidates.slice(0, -1).join(', ')} or ${last}`;
    return { cells: [linkCell(`${text} can be ${choice}: Check asks which.`, place)] };
  });
}

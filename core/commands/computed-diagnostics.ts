/** What is wrong with a workbook and shows only when it is computed with: *Check* says it beside what reading found. */

import { parseA1 } from '../cell/address.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { weightsFromComparisons } from '../scoring/pairwise.ts';

/**
 * The diagnostics of the pairwise comparisons, where there are some or Settings takes the weights from them, without what
 * reading has said of the same cells; headers are those of the tabs.
 */
export function computedDiagnostics(portfolio: Portfolio): readonly Diagnostic[] {
  const { criteria, comparisons, settings } = portfolio;
  const isAsked = settings.weightsFrom === 'comparisons' && settings.scoringMethod === 'weighted';
  if (criteria.length === 0 || (comparisons.length === 0 && !isAsked)) return [];
  const { diagnostics } = weightsFromComparisons(criteria, comparisons, settings);
  const said = new Set(portfolio.diagnostics.map(placeOf));
  return diagnostics
    .filter((diagnostic) => !said.has(placeOf(diagnostic)))
    .map((diagnostic) => ({ ...diagnostic, at: withHeader(diagnostic.at, portfolio) }));
}

function placeOf({ code, at }: Diagnostic): string {
  return `${code}\n${at.a1}\n${at.sheet}`;
}

function withHeader(at: CellRef, { tables }: Portfolio): CellRef {
  const column = at.a1 === null ? undefined : parseA1(at.a1)?.column;
  const { row } = at;
  if (column === undefined || row === null) return at;
  const tab = tables.find(
    ({ sheet, firstRow, endRow }) => sheet === at.sheet && row >= firstRow && row < endRow,
  );
  const header = tab?.headers.find(({ a1 }) => parseA1(a1)?.column === column)?.header ?? null;
  return { ...at, header };
}

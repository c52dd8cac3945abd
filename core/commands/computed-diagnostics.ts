/** What is wrong with a workbook and shows only when it is computed with: *Check* says it beside what reading found. */

import { capacityDiagnostics } from '../capacity/capacity-diagnostics.ts';
import { parseA1 } from '../cell/address.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { criteriaInUse } from '../scoring/criteria-in-use.ts';
import { weightsFromComparisons } from '../scoring/pairwise.ts';
import { comparisonsInUse, weightsInUse } from '../scoring/weights-in-use.ts';

/**
 * What is wrong with criteria and their weights where scores are weighted, and with pairwise comparisons, where there are some
 * or Settings takes the weights from them; and with people and planned work. Without what reading has said of the same cells.
 * Headers are those of the tabs.
 */
export function computedDiagnostics(portfolio: Portfolio): readonly Diagnostic[] {
  const said = new Set(portfolio.diagnostics.map(placeOf));
  return [...scoringDiagnostics(portfolio), ...capacityDiagnostics(portfolio)]
    .filter((diagnostic) => !said.has(placeOf(diagnostic)))
    .map((diagnostic) => ({
      ...diagnostic,
      at: withHeader(diagnostic.at, portfolio),
      notes: diagnostic.notes.map((note) => ({ ...note, at: withHeader(note.at, portfolio) })),
    }));
}

function scoringDiagnostics(portfolio: Portfolio): readonly Diagnostic[] {
  const { criteria: rows, comparisons, settings } = portfolio;
  if (rows.length === 0) return [];
  const { criteria, diagnostics } = criteriaInUse(rows);
  const isWeighted = settings.scoringMethod === 'weighted';
  const ofScores = isWeighted
    ? [...diagnostics, ...weightsInUse(criteria, portfolio).diagnostics]
    : [];
  // Comparisons are looked at for their own sake where the weights do not come from them.
  const isDone = isWeighted && settings.weightsFrom === 'comparisons';
  if (isDone || comparisons.length === 0) return ofScores;
  const compared = comparisonsInUse(criteria, portfolio);
  return [...ofScores, ...weightsFromComparisons(criteria, compared, settings).diagnostics];
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

/** What reading the workbook has found, in a sentence that every tab says alike. */

import type { Portfolio } from '../model/portfolio.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';

/**
 * `Reading had 16 findings in the workbook; 11 of them left a cell or a row out of the figures.` Only reading is counted: what *Check*
 * finds by computing stands on the tab that computes it. `isWorkLeftOut`: the tab could not count some of what was read well, such as
 * the work of unknown people; then it is not said that nothing was left out.
 */
export function findingsText(
  { diagnostics }: Pick<Portfolio, 'diagnostics'>,
  isWorkLeftOut = false,
): string {
  if (diagnostics.length === 0) return 'Reading found nothing wrong in the workbook.';
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const count = `Reading had ${spellCount(diagnostics.length, 'finding')} in the workbook`;
  if (errors === 0 && isWorkLeftOut) return `${count}.`;
  const left =
    errors === 0
      ? 'none of them left anything out of the figures'
      : `${spellWhole(errors)} of them left a cell or a row out of the figures`;
  return `${count}; ${left}.`;
}

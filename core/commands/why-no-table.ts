/** What to do where a command finds none of the table that it lives on, or no row in it. */

import { visibleText } from '../diagnostics/visible-text.ts';
import type { Portfolio, RecognisedTab } from '../model/portfolio.ts';

/**
 * Which tab comes nearest to a table of that title, and what it lacks; else which headers a new tab needs at least, such
 * as `ID and Name`. Ask only where no tab was recognised as that table.
 */
export function whyNoTable({ diagnostics }: Portfolio, title: string, required: string): string {
  for (const { code, at, params } of diagnostics) {
    const tab = visibleText(at.sheet);
    if (code === 'sheet-ambiguous' && params.candidates.includes(title)) {
      return `The tab ${tab} can be ${params.candidates.join(' or ')}. Choose which in the findings of Check.`;
    }
    if (code === 'sheet-unrecognised' && params.possible?.includes(title)) {
      return `The tab ${tab} can be ${params.possible.join(' or ')}. Say which in the findings of Check.`;
    }
    if (code === 'sheet-unrecognised' && params.nearest === title && params.missing.length > 0) {
      const columns = `column${params.missing.length === 1 ? '' : 's'} ${params.missing.join(' and ')}`;
      const { nameHeader } = params;
      const or =
        nameHeader === undefined
          ? 'or say which columns are meant'
          : `or choose in the findings of Check that ${visibleText(nameHeader)} is its ID too`;
      return `The tab ${tab} is no ${title} table yet: it lacks the ${columns}. Add what is missing, ${or}.`;
    }
  }
  return `The workbook has no ${title} table. Add a tab whose header row has at least ${required}.`;
}

/**
 * Why a tab that is the table gives no row: it has none, or none can be read as `rowIs`, such as `a person`. `needs`, where
 * given, says what a row must have at least.
 */
export function whyNoRow(
  { diagnostics }: Portfolio,
  { sheet, title }: RecognisedTab,
  rowIs: string,
  needs: string | null,
): string {
  const tab = visibleText(sheet);
  const isInTrouble = diagnostics.some((one) => one.at.sheet === sheet && one.severity === 'error');
  if (!isInTrouble) {
    return `The tab ${tab} has the headers of ${title} and no rows${needs === null ? '' : `. Give it at least one row with ${needs}`}.`;
  }
  const advice = needs === null ? '' : `. Give at least one row ${needs}`;
  return `No row of the tab ${tab} can be read as ${rowIs}${advice}; Check names the cells.`;
}

/** What to do where a command finds none of the table that it lives on. */

import { visibleText } from '../diagnostics/visible-text.ts';
import type { Portfolio } from '../model/portfolio.ts';

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
      return `The tab ${tab} is no ${title} table yet: it lacks the ${columns}. Add what is missing, or say which columns are meant.`;
    }
  }
  return `The workbook has no ${title} table. Add a tab whose header row has at least ${required}.`;
}

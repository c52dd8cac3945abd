/** What reading the workbook has found, in a sentence that every tab says alike. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';

/**
 * `Reading had 16 findings in the workbook; 11 of them left a cell or a row out of the figures.` Only reading is counted: what *Check*
 * finds by computing stands on the tab that computes it. `isWorkLeftOut`: the tab could not count some of what was read well, such as
 * the work of unknown people; then it is not said that nothing was left out. Tabs that are nearly a table and were not read are
 * named: all that is in them is left out.
 */
export function findingsText(
  { diagnostics }: Pick<Portfolio, 'diagnostics'>,
  isWorkLeftOut = false,
): string {
  if (diagnostics.length === 0) return 'Reading found nothing wrong in the workbook.';
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const count = `Reading had ${spellCount(diagnostics.length, 'finding')} in the workbook`;
  const unread = unreadText(diagnostics);
  if (errors === 0 && (isWorkLeftOut || unread !== null)) {
    return unread === null ? `${count}.` : `${count}; ${unread}.`;
  }
  const left =
    errors === 0
      ? 'none of them left anything out of the figures'
      : `${spellWhole(errors)} of them left a cell or a row out of the figures`;
  return `${count}; ${left}${unread === null ? '' : `, and ${unread}`}.`;
}

const MOST_TABS = 3;

/** `the tab Issue log, which is nearly RAID, was not read`; `null` where every tab that is nearly a table was read. */
function unreadText(diagnostics: readonly Diagnostic[]): string | null {
  const tabs = diagnostics.flatMap((one) =>
    one.code === 'sheet-unrecognised' && one.params.nearest !== null
      ? [`${visibleText(one.at.sheet)} (nearly ${one.params.nearest})`]
      : [],
  );
  if (tabs.length === 0) return null;
  const shown = tabs.slice(0, MOST_TABS);
  if (tabs.length > MOST_TABS) shown.push(`${spellWhole(tabs.length - MOST_TABS)} more`);
  const last = shown.pop();
  const names = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
  return tabs.length === 1 ? `the tab ${names} was not read` : `the tabs ${names} were not read`;
}

/** Whether the figures of a report can be remembered: asked by every command that adds to a history. */

import type { Snapshot } from '../cell/snapshot.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { HISTORY_HEADERS } from '../model/history.ts';
import { REVIEW_HISTORY_HEADERS } from '../model/review-history.ts';
import { growingTab } from '../plan/grow-table.ts';

/** A table that Steersheet keeps, by its name in code. */
export type KeptTable = 'history' | 'reviewHistory';

const HEADERS: Readonly<Record<KeptTable, readonly string[]>> = {
  history: HISTORY_HEADERS,
  reviewHistory: REVIEW_HISTORY_HEADERS,
};

/**
 * Why no row can be added to one of these tables, with what to do before the command of that label is run again; `null` where rows can be
 * added to all.
 */
export function whyHistoryClosed(
  snapshot: Snapshot,
  label: string,
  kept: readonly KeptTable[],
): string | null {
  for (const table of kept) {
    const tab = growingTab(snapshot.sheets, table, HEADERS[table]);
    if (tab?.isProtected !== true) continue;
    return `The tab ${visibleText(tab.name)}, to which the figures of each report are added, is protected. Take the protection off, then run ${label} again.`;
  }
  return null;
}

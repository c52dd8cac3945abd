/** Whether the figures of a report can be remembered: asked by every command that adds to the report history. */

import type { Snapshot } from '../cell/snapshot.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { HISTORY, HISTORY_HEADERS } from '../model/history.ts';
import { growingTab } from '../plan/grow-table.ts';

/** Why no row can be added to the report history, with what to do before the command of that label is run again; `null` where rows can be added. */
export function whyHistoryClosed(snapshot: Snapshot, label: string): string | null {
  const history = growingTab(snapshot.sheets, HISTORY.id, HISTORY_HEADERS);
  if (history?.isProtected !== true) return null;
  const tab = visibleText(history.name);
  return `The tab ${tab}, to which the figures of each report are added, is protected. Take the protection off, then run ${label} again.`;
}

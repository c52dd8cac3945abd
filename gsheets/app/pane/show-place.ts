/** Brings a tab to the front, and a cell of it into view. */

import { parseRect, visibleText } from '../../../core/index.ts';
import { Refusal } from './refusal.ts';

/**
 * Selects the cell or block; with `null` the tab comes to the front as it stands.
 *
 * @throws Refusal where there is no such tab to be seen, or no such cell in it.
 */
export function showPlace(name: string, a1: string | null): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets().find((one) => one.getName() === name) ?? null;
  if (sheet === null || sheet.isSheetHidden()) {
    throw new Refusal(`“${visibleText(name)}” is hidden or gone, so it cannot be shown.`);
  }
  if (a1 === null) {
    book.setActiveSheet(sheet);
    return;
  }
  const rect = parseRect(a1);
  const isThere =
    rect !== null &&
    rect.row + rect.rows <= sheet.getMaxRows() &&
    rect.column + rect.columns <= sheet.getMaxColumns();
  if (!isThere) {
    throw new Refusal(
      `“${visibleText(name)}” has no cell ${visibleText(a1)} any more; check again.`,
    );
  }
  sheet.getRange(rect.row + 1, rect.column + 1, rect.rows, rect.columns).activate();
}

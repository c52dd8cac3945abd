/** Brings a tab to the front, and a cell of it into view. */

import { HostError, parseRect, visibleText } from '../../../core/index.ts';
import { guarded } from '../../host/host-trouble.ts';

const UNSHOWN = 'Google did not show the place; check the connection, then try again.';

/**
 * Selects the cell or block; with `null` the tab comes to the front as it stands. Whether there is such a tab to be seen. Fails with a
 * `HostError` where it has no such cell.
 */
export function showPlace(name: string, a1: string | null): boolean {
  return guarded(UNSHOWN, () => show(name, a1));
}

function show(name: string, a1: string | null): boolean {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets().find((one) => one.getName() === name) ?? null;
  if (sheet === null || sheet.isSheetHidden()) return false;
  if (a1 === null) {
    book.setActiveSheet(sheet);
    return true;
  }
  const rect = parseRect(a1);
  const isThere =
    rect !== null &&
    rect.row + rect.rows <= sheet.getMaxRows() &&
    rect.column + rect.columns <= sheet.getMaxColumns();
  if (!isThere) {
    throw new HostError(
      'sheet-changed',
      `“${visibleText(name)}” has no cell ${visibleText(a1)} any more; check again.`,
    );
  }
  sheet.getRange(rect.row + 1, rect.column + 1, rect.rows, rect.columns).activate();
  return true;
}

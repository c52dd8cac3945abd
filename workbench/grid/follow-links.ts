/** Links in the grid: a click on a linked cell goes to the cell that it names. */

import { parseA1 } from '../../core/index.ts';
import type { Grid } from './create-grid.ts';
import { tabDataOf } from './tab-data.ts';

/** Starts following the links that plans and files put on cells. A link to a tab that is gone does nothing. */
export function followLinks(grid: Grid): void {
  grid.api.addEvent(grid.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = grid.workbook().getSheetBySheetId(worksheet.getSheetId());
    const link =
      sheet && tabDataOf(sheet).links.find(({ at }) => at.row === row && at.column === column);
    if (link) showCell(grid, link.target.sheet, link.target.a1);
  });
}

/**
 * Brings a tab to the front, selects the cell and scrolls to it; `null` shows the tab as it stands. Returns whether
 * there is such a tab; a hidden one is not shown.
 */
export function showCell(grid: Grid, name: string, a1: string | null): boolean {
  const wanted = name.toLowerCase();
  const sheet = grid
    .workbook()
    .getSheets()
    .find((each) => each.getName().toLowerCase() === wanted);
  if (sheet === undefined || sheet.isSheetHidden()) return false;
  const at = parseA1(a1?.split(':')[0] ?? 'A1');
  grid.select(sheet.getSheetId(), at?.row ?? 0, at?.column ?? 0);
  return true;
}

/** Brings a tab of the workbook to the front, and a cell of it into view. */

import { ask, inExcel, settle } from './in-excel.ts';

/**
 * Selects the cell or block; with `null` the tab comes to the front as it stands. Returns whether there is such a tab;
 * one that is hidden is not shown.
 */
export function showCell(name: string, a1: string | null): Promise<boolean> {
  return inExcel({ what: 'read' }, async (context) => {
    const sheet = ask(context.workbook.worksheets.getItemOrNullObject(name), 'visibility');
    await settle(context);
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
    sheet.activate();
    if (a1 !== null) sheet.getRange(a1).untrack().select();
    await settle(context);
    return true;
  });
}

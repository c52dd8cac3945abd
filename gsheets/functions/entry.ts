/** What the stubs of the functions call in Apps Script: all that is loaded anew for every formula. */

import { callFromSheet } from './call-from-sheet.ts';
import type { SheetCell } from './write-result.ts';

/** Computes a formula: the function's id, and the arguments as Sheets gave them. */
export function call(id: string, given: ArrayLike<unknown>): SheetCell | SheetCell[][] {
  return callFromSheet(id, given, () => ({ SpreadsheetApp, Session, Utilities }));
}

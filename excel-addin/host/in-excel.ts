/** Runs a piece of work against the open workbook. */

import { type Doing, hostErrorOf } from './host-error-of.ts';

/**
 * One `Excel.run`, which waits while a cell is being edited. Fails with a `HostError`, whatever is thrown. What the work has queued
 * and not synced when it ends is sent then. `isOneUndo` asks that the user can take all of it back by one Ctrl+Z; that needs ExcelApi
 * 1.20, and fails with `UndoNotSupported` where something in it cannot be taken back.
 */
export async function inExcel<T>(
  doing: Doing,
  work: (context: Excel.RequestContext) => Promise<T>,
  isOneUndo = false,
): Promise<T> {
  try {
    // The library's declarations do not know `mergeUndoGroup` yet.
    const options = { delayForCellEdit: true, ...(isOneUndo ? { mergeUndoGroup: true } : {}) };
    return await Excel.run(options, work);
  } catch (reason) {
    throw hostErrorOf(reason, doing);
  }
}

/** Whether this Excel has what came with that version of its interface. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Runs a piece of work against the open workbook. */

import { type Doing, hostErrorOf } from './host-error-of.ts';

/**
 * One `Excel.run`, which waits while a cell is being edited. Fails with a `HostError`, whatever is thrown. What the work has queued
 * and not synced when it ends is sent then.
 */
export async function inExcel<T>(
  doing: Doing,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (reason) {
    throw hostErrorOf(reason, doing);
  }
}

/** Whether this Excel has what came with that version of its interface. */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

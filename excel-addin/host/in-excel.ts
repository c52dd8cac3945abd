/** The one door to Excel: whatever is asked of it is loaded here and sent from here, by `load` and `sync`, which no other file knows. */

import { heedStop, type Watch } from '../../core/index.ts';
import { type Doing, hostErrorOf } from './host-error-of.ts';

/**
 * One `Excel.run`, which waits while a cell is being edited. Fails with a `HostError`, whatever is thrown. What the work has queued
 * and not settled when it ends is sent then. `isOneUndo` asks that the user can take all of it back by one Ctrl+Z; that needs ExcelApi
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

/** Whatever of Excel's can be asked for its members. */
interface Askable {
  load(members: string): unknown;
}

/** A collection of such things. */
interface AskableItems extends Askable {
  readonly items: readonly unknown[];
}

/** Asks for members of an object, to be read after `settle`; only what is asked for comes. Gives the object. */
export function ask<T extends Askable>(object: T, ...members: readonly (keyof T & string)[]): T {
  object.load(members.join(','));
  return object;
}

/** As `ask`, of everything in a collection; a member may be one of a member, such as `columns/count`. */
export function askItems<T extends AskableItems>(collection: T, ...members: readonly string[]): T {
  collection.load(members.map((member) => `items/${member}`).join(','));
  return collection;
}

/**
 * Sends all that was asked for and done since the last time, and waits for the answer: the one thing that takes time. With a watch
 * it gives up by `stopped` in place of sending what nobody wants any more.
 */
export async function settle(context: Excel.RequestContext, watch?: Watch): Promise<void> {
  heedStop(watch);
  await context.sync();
}

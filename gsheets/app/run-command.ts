/** Runs a command as a button does: reads, plans, writes, and says what was done. */

import {
  commandById,
  describeWritten,
  HostError,
  parseDay,
  type Written,
} from '../../core/index.ts';
import { sheetsHost } from '../host/sheets-host.ts';

/** What a command did, or why it did nothing. */
export type RunOutcome =
  | { readonly done: true; readonly title: string; readonly written: readonly Written[] }
  | { readonly done: false; readonly title: string; readonly why: string };

/**
 * Runs the command for a day, today where none is given. What the host refuses, and what the workbook lacks, is told and not
 * thrown; an error of ours is.
 */
export function runCommand(id: string, asOf: number = todayInSheet()): RunOutcome {
  const command = commandById(id);
  const title = command.label;
  try {
    const snapshot = sheetsHost.read();
    const context = { asOf, mapping: [] };
    const can = command.can(snapshot, context);
    if (!can.can) return { done: false, title, why: can.why };
    const plan = command.run(snapshot, context);
    sheetsHost.apply(plan);
    return { done: true, title: plan.title, written: plan.written };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.error(`${error.trouble}: ${String(error.cause)}`);
    return { done: false, title, why: error.message };
  }
}

/** Runs the command of a menu item: a note in the corner says what was done, a dialog why nothing was. */
export function runFromMenu(id: string): void {
  const outcome = runCommand(id);
  if (outcome.done) {
    SpreadsheetApp.getActiveSpreadsheet().toast(describeWritten(outcome.written), outcome.title);
  } else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(outcome.title, outcome.why, ui.ButtonSet.OK);
  }
}

/** Today as the clocks of the spreadsheet's time zone show it, as a serial. */
function todayInSheet(): number {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const day = parseDay(Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd'));
  if (day === null) throw new Error('today is no day');
  return day;
}

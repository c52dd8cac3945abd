/** What this host may refuse, each with a sentence that ends with what to do next. */

import { HostError, type Position, toA1 } from '../../core/index.ts';

/** The tab of that name is gone, or was never there. */
export function missing(name: string): HostError {
  return new HostError(
    'sheet-missing',
    `“${name}” is not in the workbook any more; run the command again.`,
  );
}

/** The tab bears no mark of ours. */
export function notOwned(name: string): HostError {
  return new HostError(
    'not-owned',
    `“${name}” was not made by Steersheet, so it was left alone; run the command again.`,
  );
}

/** The plan writes to a tab that it did not add. */
export function notAdded(name: string): HostError {
  return new HostError(
    'not-owned',
    `“${name}” was not made by this command, so nothing was written there; run the command again.`,
  );
}

/** Somebody has changed the tab between the reading and now. */
export function changed(name: string): HostError {
  return new HostError(
    'sheet-changed',
    `“${name}” has changed since it was read, so it was left alone; run the command again.`,
  );
}

/** Formulas stand where rows should be added, though they show nothing. */
export function formulasBelow(name: string): HostError {
  return new HostError(
    'sheet-changed',
    `“${name}” has formulas below its last row, so no rows were added; clear the cells below its last row, then run the command again.`,
  );
}

/** A cell that should be changed has a formula, or is filled by one. */
export function computed(name: string, { row, column }: Position): HostError {
  return new HostError(
    'sheet-changed',
    `${toA1(row, column)} on “${name}” is computed by a formula, so nothing was changed; change what the formula reads instead.`,
  );
}

/** A cell that heads a column of a table is never blank and holds no number. */
export function headerNeedsText(name: string, { row, column }: Position): HostError {
  return new HostError(
    'unsupported',
    `${toA1(row, column)} on “${name}” is a header of a table, which Excel keeps as a text, so nothing was changed; rename it by hand.`,
  );
}

/** The tab is protected. */
export function protectedTab(name: string): HostError {
  return new HostError(
    'sheet-protected',
    `“${name}” is protected; take the protection off with Review > Unprotect Sheet, then run the command again.`,
  );
}

/** Rows cannot be added to a table, or taken away, while a filter hides some of its rows. */
export function filtered(name: string): HostError {
  return new HostError(
    'unsupported',
    `The table on “${name}” is filtered, so its rows were left alone; clear the filter with Data > Clear, then run the command again.`,
  );
}

/** Rows would land below the totals of a table. */
export function hasTotals(name: string): HostError {
  return new HostError(
    'unsupported',
    `The table on “${name}” ends with a row of totals, so no rows were added; turn it off with Table Design > Total Row, then run the command again.`,
  );
}

/** A hidden tab cannot come to the front. */
export function hidden(name: string): HostError {
  return new HostError(
    'unsupported',
    `“${name}” is hidden, so it cannot be shown; right-click any tab, choose Unhide, then try again.`,
  );
}

/** The tab has more cells than Excel hands out. */
export function tooLarge(name: string): HostError {
  return new HostError(
    'file-too-large',
    `“${name}” reaches further than can be read; delete the rows and columns beyond its data, save, then try again.`,
  );
}

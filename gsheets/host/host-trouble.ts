/** Every sentence with which the host refuses, and what becomes of whatever Google's services throw. */

import { HostError, visibleText } from '../../core/index.ts';

/** A tab that is not there any more. */
export function missing(name: string): HostError {
  return new HostError(
    'sheet-missing',
    `${visibleText(name)} is not in the spreadsheet any more; run the command again.`,
  );
}

/** A name that is taken. */
export function taken(name: string): HostError {
  return new HostError(
    'sheet-exists',
    `${visibleText(name)} is the name of a tab already; run the command again.`,
  );
}

/** A tab that Steersheet has not made. */
export function notOwned(name: string): HostError {
  return new HostError(
    'not-owned',
    `${visibleText(name)} was not made by Steersheet, so it was left alone; run the command again.`,
  );
}

/** A tab that is not as the plan was made for. */
export function changed(name: string): HostError {
  return new HostError(
    'sheet-changed',
    `${visibleText(name)} has changed since it was read, so it was left alone; run the command again.`,
  );
}

/** Formulas wait below the last row that shows anything. */
export function formulasBelow(name: string): HostError {
  return new HostError(
    'sheet-changed',
    `${visibleText(name)} has formulas below its last row, which would be overwritten, so nothing was added; move or delete them, then run the command again.`,
  );
}

/** A cell whose value may come from a formula elsewhere; both as `A1`. */
export function filled(name: string, cell: string, by: string): HostError {
  return new HostError(
    'unsupported',
    `${cell} of ${visibleText(name)} may be filled by the formula in ${by}, which would fail, so nothing was changed; change what the formula reads, or the cell by hand.`,
  );
}

/** A tab or a range that this person may not edit. */
export function guardedTab(name: string): HostError {
  return new HostError(
    'sheet-protected',
    `${visibleText(name)} is protected; ask its owner for the right to edit it, then run the command again.`,
  );
}

/** Another run is at work. */
export function busy(): HostError {
  return new HostError(
    'write-failed',
    'Steersheet is at work in this spreadsheet already; wait until it is done, then run the command again.',
  );
}

/**
 * Runs the work; whatever it throws becomes a `HostError` with this sentence. Google's own words are in the person's language, so
 * nothing is read from them: they are the cause.
 */
export function guarded<T>(sentence: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('write-failed', sentence, cause);
  }
}

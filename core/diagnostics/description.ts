/** A diagnostic in words, and the words that several sentences share. */

import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

/** A diagnostic in words. Each part is a clause without a full stop, and shows nothing of a user's text unescaped. */
export interface Description {
  /** What was found: `"31/02/2026" in Forecast end is not a date`. */
  readonly what: string;
  /** What would have been right, to follow the word "expected": `a date such as 2026-02-28`. `null` where nothing was wrong. */
  readonly expected: string | null;
  /** What was done about it: `the cell was left out`. */
  readonly done: string;
}

/** The diagnostics of some codes. */
export type DiagnosticIn<C extends DiagnosticCode> = Extract<Diagnostic, { readonly code: C }>;

/** What was done where a sheet could not be read. */
export const SHEET_NOT_READ = 'the sheet was not read';

/** What was done where a row could not be used. */
export const ROW_LEFT_OUT = 'the row was left out';

const MOST_NAMES = 12;

/** `red, amber or green`; beyond twelve, how many more there are. */
export function joined(names: readonly string[], word: 'and' | 'or'): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => visibleText(name));
  if (names.length > MOST_NAMES) shown.push(`${names.length - MOST_NAMES} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}

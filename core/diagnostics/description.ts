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

/**
 * A column as the user knows it: the header as it stands in the sheet, with the table's own in brackets where they differ.
 * `header` is `null` where the sheet has none for it.
 */
export function columnName(header: string | null, column: string): string {
  if (header === null || header.trim() === '') return visibleText(column);
  const own = header.trim().replace(/\s+/g, ' ');
  const isSame = own.toLowerCase() === column.toLowerCase();
  return isSame ? visibleText(own) : `${visibleText(own)} (${visibleText(column)})`;
}

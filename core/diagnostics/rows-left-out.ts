/** How many rows a tab's diagnostics say were left out of the figures. */

import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** With severity `error`, these say that the whole row was left out; other codes say it with `leavesOutRow`. */
const ROW_CODES: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'value-missing',
  'id-repeated',
  'reference-unknown',
  'dates-reversed',
  'choice-of-columns',
]);

/** Counts the rows of one tab; a row with several troubles counts once. */
export function countRowsLeftOut(diagnostics: readonly Diagnostic[]): number {
  const rows = new Set<number>();
  for (const { code, severity, leavesOutRow, at } of diagnostics) {
    const isLeftOut = leavesOutRow === true || (severity === 'error' && ROW_CODES.has(code));
    if (isLeftOut && at.row !== null) rows.add(at.row);
  }
  return rows.size;
}

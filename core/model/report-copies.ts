/** Copies of our own tabs that have lost their mark: read as the user's tables they would count every project twice. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { looksLikeReport } from '../plan/report-line.ts';
import { HISTORY_HEADERS } from './history.ts';
import { REVIEW_HISTORY_HEADERS } from './review-history.ts';

/** Whether an unmarked tab is a status tab or a report history by what stands in it. */
export function isReportCopy({ mark, grid }: SheetSnapshot): boolean {
  if (mark !== null) return false;
  const header = grid[0] ?? [];
  return (
    looksLikeReport(grid) ||
    [HISTORY_HEADERS, REVIEW_HISTORY_HEADERS].some((headers) =>
      headers.every((text) => header.includes(text)),
    )
  );
}

/** Says of each copy that it was not read. */
export function noteCopies(sheets: readonly SheetSnapshot[]): readonly Diagnostic[] {
  return sheets.filter(isReportCopy).map(({ name }) => ({
    code: 'report-copy',
    severity: 'info',
    at: { sheet: name, a1: null, row: null, header: null },
    params: {},
    notes: [],
    suggestion: null,
  }));
}

/** Names what is wrong with a typed row, at the cell that it was read from where it was read from one. */

import { toA1 } from '../cell/address.ts';
import { FIRST_DAY, LAST_DAY } from '../day/serial.ts';
import type {
  CellRef,
  Diagnostic,
  DiagnosticCode,
  DiagnosticParams,
  Severity,
} from '../diagnostics/diagnostic.ts';
import type { PlacedRow } from '../sheet/reading.ts';

/** The largest share or number of hours that is counted: beyond it is a slip, and sums would no longer be exact. */
export const MOST_AMOUNT = 1e7;

/** Whether a number is a day of the years 1 to 9999; times of day are dropped later. */
export function isDay(day: number): boolean {
  return day >= FIRST_DAY && day < LAST_DAY + 1;
}

/** The cell of a row's column, by its name in code; the row alone where it was read from no sheet. */
export function cellRefOf(row: PlacedRow, key: string): CellRef {
  const { sheet, columns } = row.source;
  const column = columns[key] ?? Math.min(...Object.values(columns));
  const a1 = Number.isFinite(column) ? toA1(row.sheetRow, column) : null;
  return { sheet, a1, row: row.sheetRow, header: null };
}

/** A diagnostic about one cell of a row. */
export function troubleAt<C extends DiagnosticCode>(
  code: C,
  severity: Severity,
  row: PlacedRow,
  key: string,
  params: DiagnosticParams[C],
  also?: {
    readonly compareWith?: CellRef;
    readonly firstUsed?: CellRef;
    readonly leavesOutRow?: true;
  },
): Diagnostic {
  const notes = [];
  if (also?.compareWith !== undefined) notes.push({ at: also.compareWith, text: 'compare-with' });
  if (also?.firstUsed !== undefined) notes.push({ at: also.firstUsed, text: 'first-used-here' });
  const diagnostic = {
    code,
    severity,
    at: cellRefOf(row, key),
    params,
    notes,
    suggestion: null,
    ...(also?.leavesOutRow === true ? { leavesOutRow: true } : {}),
  };
  // The tie between code and params is checked by this function's own signature.
  return diagnostic as unknown as Diagnostic;
}

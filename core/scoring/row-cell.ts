/** From a typed row and a column to the cell that a diagnostic points at. */

import { toA1 } from '../cell/address.ts';
import type { CellRef } from '../diagnostics/diagnostic.ts';
import type { PlacedRow } from '../sheet/reading.ts';

/** The cell of a row's column; the whole row's sheet where it lacks the column. The header is not known from a row. */
export function rowCell({ source, sheetRow }: PlacedRow, key: string): CellRef {
  const column = source.columns[key];
  const a1 = column === undefined ? null : toA1(sheetRow, column);
  return { sheet: source.sheet, a1, row: sheetRow, header: null };
}

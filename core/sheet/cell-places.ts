/** The cells that a figure rests on, by the rows and columns that it was computed from. */

import { toA1 } from '../cell/address.ts';
import type { PlacedRow } from './reading.ts';

/** A cell that a figure rests on. */
export interface CellPlace {
  readonly sheet: string;
  readonly a1: string;
}

/** The cells of a row in the given columns, by their names in code; a column that the sheet lacks is left out. */
export function cellsOf(row: PlacedRow, columns: readonly string[]): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const name of columns) {
    const column = row.source.columns[name];
    if (column !== undefined) {
      places.push({ sheet: row.source.sheet, a1: toA1(row.sheetRow, column) });
    }
  }
  return places;
}

/** From a row and a column's name in code to the cell, for diagnostics that are found after reading. */

import { toA1 } from '../cell/address.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef } from '../diagnostics/diagnostic.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import type { Recognition } from '../sheet/recognise-table.ts';

/** The cell of a row's column; where the sheet lacks the column, the row's first known cell stands for it. */
export type RefOf = (row: PlacedRow, key: string) => CellRef;

/** Finds the cells of rows that come from these tabs, with headers as the user wrote them. */
export function refOfTabs(
  tabs: readonly { readonly sheet: SheetSnapshot; readonly recognition: Recognition }[],
): RefOf {
  const parts = new Map<string, { readonly endRow: number; readonly headers: Headers }[]>();
  for (const { sheet, recognition } of tabs) {
    const headers = new Map(recognition.headers.map(({ text, column }) => [column, text]));
    const part = { endRow: sheet.grid.length, headers };
    parts.set(sheet.name, [...(parts.get(sheet.name) ?? []), part]);
  }
  return ({ source, sheetRow: row }, key) => {
    const { sheet, columns } = source;
    const column = columns[key] ?? Math.min(...Object.values(columns));
    const part = parts.get(sheet)?.find(({ endRow }) => row < endRow);
    return { sheet, a1: toA1(row, column), row, header: part?.headers.get(column) ?? null };
  };
}

/** Headers by 0-based sheet column. */
type Headers = ReadonlyMap<number, string>;

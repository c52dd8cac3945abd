/** Where a sheet's headers stand: under titles, logos and banners, wherever most of them are recognised. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { TableSpec } from './column-spec.ts';
import { columnsOfHeader, type HeaderText, headerIndex, headerText } from './header-index.ts';
import { normaliseHeader } from './normalise-header.ts';

/** Headers are looked for in this many rows from the first that holds anything. */
export const HEADER_ROWS = 30;

/** A sheet's columns beyond these are not read. */
export const COLUMN_LIMIT = 1000;

/** One row that may hold the headers. */
export interface HeaderRow {
  readonly row: number;
  /** By 0-based sheet column; `undefined` where the cell holds no text. */
  readonly texts: readonly (HeaderText | undefined)[];
  /** The cells themselves; a cell inside a vertical merge has the merge's value. */
  readonly cells: readonly Cell[];
}

/**
 * Names a table's further columns: a key for the header of one, such as a criterion's id, or `null`. `row` holds all cells of
 * the header's row: one date in digits tells how its siblings are meant; a `dateOrder` that the user said wins over that.
 */
export type NameMore = (
  table: TableSpec,
  cell: Cell,
  row: readonly Cell[],
  dateOrder?: DateOrder | null,
) => string | null;

/** The rows among which headers are looked for, 0-based; `end` is the first that is none of them. */
export function headerSpan({ grid }: SheetSnapshot): {
  readonly start: number;
  readonly end: number;
} {
  const start = Math.max(
    0,
    grid.findIndex((line) => line.length > 0),
  );
  return { start, end: Math.min(start + HEADER_ROWS, grid.length) };
}

/** The rows that may hold headers, top down, with texts in their forms for comparing. Rows without any text are left out. */
export function headerRows(sheet: SheetSnapshot): readonly HeaderRow[] {
  const forms = new Map<string, HeaderText>();
  const rows: HeaderRow[] = [];
  const { start, end } = headerSpan(sheet);
  for (let row = start; row < end; row += 1) {
    const cells = mergedCells(sheet, row);
    let hasText = false;
    const texts: (HeaderText | undefined)[] = [];
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell.trim() === '') {
        texts.push(undefined);
        continue;
      }
      let form = forms.get(cell);
      if (form === undefined) {
        form = headerText(cell);
        forms.set(cell, form);
      }
      hasText = true;
      texts.push(form);
    }
    if (hasText) rows.push({ row, texts, cells });
  }
  return rows;
}

/** How many different headers of a table a row holds, mapped ones and its further columns included. */
export function countHeaders(
  row: HeaderRow,
  table: TableSpec,
  nameMore: NameMore,
  mapped: ReadonlySet<string>,
): number {
  const index = headerIndex(table);
  const seen = new Set<string>();
  const { cells, texts } = row;
  // Every row near the top of every sheet is looked at for every table: no iterators, and nothing made for cells that are no header.
  for (let column = 0; column < cells.length; column += 1) {
    const text = texts[column];
    if (text === undefined) continue;
    if (mapped.has(text.normal)) {
      seen.add(`mapped ${text.normal}`);
      continue;
    }
    const keys = columnsOfHeader(index, text);
    if (keys.length > 0) seen.add(keys.length === 1 ? (keys[0] as string) : keys.join());
  }
  if (seen.size === 0 || table.more === undefined) return seen.size;
  // Only now: most rows are data, and whether a cell of theirs could head a week is a question for many expressions.
  let more = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const text = texts[column];
    const isFixed =
      text !== undefined && (mapped.has(text.normal) || columnsOfHeader(index, text).length > 0);
    if (!isFixed && nameMore(table, cells[column] ?? null, cells) !== null) more += 1;
  }
  return seen.size + more;
}

/**
 * The first of the rows that hold most headers of the table, or `null` where none holds any. `mapped` is column → header
 * as the user wrote it; these headers count too.
 */
export function findHeaderRow(
  rows: readonly HeaderRow[],
  table: TableSpec,
  nameMore: NameMore,
  mapped: ReadonlyMap<string, string>,
): { readonly row: HeaderRow; readonly count: number } | null {
  const headers = new Set([...mapped.values()].map(normaliseHeader));
  let best: { row: HeaderRow; count: number } | null = null;
  for (const row of rows) {
    const count = countHeaders(row, table, nameMore, headers);
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best;
}

/** The first row below the headers: below the lowest merge that a header is part of. */
export function rowBelow(sheet: SheetSnapshot, headerRow: number): number {
  let below = headerRow + 1;
  for (const merge of sheet.merges) {
    const end = merge.row + merge.rows;
    if (merge.row <= headerRow && end > headerRow && merge.rows <= HEADER_ROWS) {
      below = Math.max(below, end);
    }
  }
  return below;
}

function mergedCells(sheet: SheetSnapshot, row: number): readonly Cell[] {
  const cells = (sheet.grid[row] ?? []).slice(0, COLUMN_LIMIT);
  for (const merge of sheet.merges) {
    if (merge.row >= row || merge.row + merge.rows <= row || merge.column >= COLUMN_LIMIT) continue;
    while (cells.length <= merge.column) cells.push(null);
    cells[merge.column] ??= sheet.grid[merge.row]?.[merge.column] ?? null;
  }
  return cells;
}

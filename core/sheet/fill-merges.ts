/** Vertical merges among the data: people mean the value for every row that the merge covers. */

import { rectToA1, toA1 } from '../cell/address.ts';
import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import { foundText } from './readers/found-text.ts';

/**
 * The grid with the first cell of each vertical merge copied to the rows below it, in bound columns and from `dataRow` on;
 * each is named. Rows that no merge touches are the snapshot's own.
 */
export function fillMerges(
  sheet: SheetSnapshot,
  dataRow: number,
  columns: readonly BoundColumn[],
): { readonly grid: Grid; readonly diagnostics: readonly Diagnostic[] } {
  const headers = new Map(columns.map((column) => [column.column, column.header]));
  const merges = sheet.merges.filter(
    (merge) => merge.rows > 1 && merge.row >= dataRow && headers.has(merge.column),
  );
  if (merges.length === 0) return { grid: sheet.grid, diagnostics: [] };
  const grid: (readonly Cell[])[] = sheet.grid.slice();
  const own = new Map<number, Cell[]>();
  const diagnostics: Diagnostic[] = [];
  for (const merge of merges) {
    const { row, column } = merge;
    const value = sheet.grid[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    const end = Math.min(row + merge.rows, grid.length);
    for (let below = row + 1; below < end; below += 1) {
      let line = own.get(below);
      if (line === undefined) {
        line = (sheet.grid[below] ?? []).slice();
        own.set(below, line);
        grid[below] = line;
      }
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    diagnostics.push({
      code: 'merge-filled',
      severity: 'info',
      at: { sheet: sheet.name, a1: toA1(row, column), row, header: headers.get(column) ?? null },
      params: { range: rectToA1({ ...merge, columns: 1 }), found: foundText(value) },
      notes: [],
      suggestion: null,
    });
  }
  return { grid, diagnostics };
}

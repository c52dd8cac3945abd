/** Vertical merges among the data: a text stands for every row that the merge covers, an amount only for the first. */

import { rectToA1, toA1 } from '../cell/address.ts';
import { type Cell, type Grid, isBlank } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import type { ColumnKind } from './column-spec.ts';
import { foundText } from './readers/found-text.ts';

/** What is added up: one budget over three projects is not three budgets. */
const AMOUNTS: ReadonlySet<ColumnKind> = new Set(['money', 'number', 'hours', 'percent']);

/**
 * The grid with the first cell of each vertical merge copied to the rows below it, in bound columns and from `dataRow` on.
 * Amounts are not copied: how they divide among the rows is not known. Nothing is copied to a row that is blank but for
 * its merges, so that it stays one that only separates. Each merge that covers rows of data is named. Rows that no merge
 * touches are the snapshot's own.
 */
export function fillMerges(
  sheet: SheetSnapshot,
  dataRow: number,
  columns: readonly BoundColumn[],
): { readonly grid: Grid; readonly diagnostics: readonly Diagnostic[] } {
  const bound = new Map(columns.map((column) => [column.column, column]));
  const merges = sheet.merges.filter(
    (merge) => merge.rows > 1 && merge.row >= dataRow && bound.has(merge.column),
  );
  if (merges.length === 0) return { grid: sheet.grid, diagnostics: [] };
  const grid: (readonly Cell[])[] = sheet.grid.slice();
  const diagnostics: Diagnostic[] = [];
  const own = new Map<number, Cell[] | null>();
  const ownLine = (row: number): Cell[] | null => {
    let line = own.get(row);
    if (line === undefined) {
      const cells = sheet.grid[row] ?? [];
      line = columns.every(({ column }) => isBlank(cells[column] ?? null)) ? null : cells.slice();
      own.set(row, line);
      if (line !== null) grid[row] = line;
    }
    return line;
  };
  for (const merge of merges) {
    const { row, column } = merge;
    const { spec, header } = bound.get(column) as BoundColumn;
    const value = sheet.grid[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    const isAmount = AMOUNTS.has(spec.kind);
    const end = Math.min(row + merge.rows, grid.length);
    let rows = 0;
    for (let below = row + 1; below < end; below += 1) {
      const line = ownLine(below);
      if (line === null) continue;
      rows += 1;
      if (isAmount) continue;
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    if (rows === 0) continue;
    diagnostics.push({
      code: isAmount ? 'merge-not-filled' : 'merge-filled',
      severity: isAmount ? 'warning' : 'info',
      at: { sheet: sheet.name, a1: toA1(row, column), row, header },
      params: { range: rectToA1({ ...merge, columns: 1 }), found: foundText(value) },
      notes: [],
      suggestion: null,
    });
  }
  return { grid, diagnostics };
}

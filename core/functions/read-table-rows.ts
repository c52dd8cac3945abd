/** Reads a table that was handed to a function: its columns by their headers, or by their order where it has none. */

import { type Cell, isBlank } from '../cell/cell.ts';
import { quoted } from '../diagnostics/visible-text.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { unitOfHeader } from '../sheet/header-scale.ts';
import { isTotalText } from '../sheet/total-text.ts';
import { bindTable, headerOf } from './bind-table.ts';
import type { TableArgument } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { Block } from './read-block.ts';
import { readMatrix } from './read-matrix.ts';
import { readColumn } from './read-values.ts';
import { Failure } from './result-cell.ts';
import type { RowTrouble, TableRows } from './table-rows.ts';

/** The table's rows, or a failure where its columns cannot be told. An argument that was left out is a table without rows. */
export function readTableRows(argument: TableArgument, block: Block): TableRows | Failure {
  const matrix = readMatrix(argument, block);
  if (matrix !== null) return matrix;
  const bound = bindTable(argument, block);
  if (bound instanceof Failure) return bound;
  const { columns, firstRow } = bound;
  const count = Math.max(0, block.rows - firstRow);
  const blanks: readonly null[] = new Array<null>(count).fill(null);
  const values: Record<string, readonly unknown[]> = {};
  for (const key of Object.keys(argument.table.columns)) values[key] = blanks;
  const reasons: (string | undefined)[] = [];
  for (const key of argument.columns) {
    const column = columns[key];
    if (column === undefined || argument.skips?.includes(key) === true) continue;
    const spec = argument.table.columns[key] as ColumnSpec;
    const header = firstRow === 1 ? String(block.grid[0]?.[column] ?? '') : '';
    const scale = spec.kind === 'money' ? unitOfHeader(header).scale : 1;
    const read = readColumn(block.grid, column, firstRow, count, spec, scale);
    values[key] = read.values;
    for (const [row, reason] of read.troubles) reasons[row] ??= reason;
  }
  const isBlankRow = blankRows(block, firstRow, count);
  nameMissing(argument, values, isBlankRow, reasons);
  nameTotals(block, Math.min(...Object.values(columns)), firstRow, reasons);
  const troubles: RowTrouble[] = [];
  for (let row = 0; row < count; row += 1) {
    const reason = reasons[row];
    if (reason !== undefined) {
      troubles.push({ row, reason: `${labelOf(argument)}, row ${firstRow + row + 1}: ${reason}` });
    }
  }
  const source = { sheet: '', columns };
  return { count, values, source, firstRow, troubles, isBlank: isBlankRow };
}

function blankRows(block: Block, firstRow: number, count: number): Uint8Array {
  const blank = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    if ((block.grid[firstRow + row] as readonly Cell[]).every(isBlank)) blank[row] = 1;
  }
  return blank;
}

/** Rows that sum up others, told by the first column that is known: the status tabs skip them too. */
function nameTotals(
  { grid, rows }: Block,
  column: number,
  firstRow: number,
  reasons: (string | undefined)[],
): void {
  for (let row = firstRow; row < rows; row += 1) {
    const cell = grid[row]?.[column];
    if (typeof cell !== 'string' || !isTotalText(cell)) continue;
    reasons[row - firstRow] ??= `${quoted(cell.trim())} sums up other rows`;
  }
}

/** Rows without a value that is needed; a bad cell was named already. */
function nameMissing(
  { needs, table }: TableArgument,
  values: Readonly<Record<string, readonly unknown[]>>,
  isBlankRow: Uint8Array,
  reasons: (string | undefined)[],
): void {
  for (const key of needs) {
    const column = values[key] as readonly unknown[];
    for (let row = 0; row < column.length; row += 1) {
      if (column[row] !== null || isBlankRow[row] === 1) continue;
      reasons[row] ??= `${headerOf(table, key)} is blank`;
    }
  }
}

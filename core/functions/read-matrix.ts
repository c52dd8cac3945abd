/** Reads a square block as the table that its values are: a matrix of comparisons, with or without names around it. */

import { type Cell, isBlank } from '../cell/cell.ts';
import { referenceKey } from '../model/references.ts';
import type { ColumnSpec } from '../sheet/column-spec.ts';
import { bindTable } from './bind-table.ts';
import type { TableArgument } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { Block } from './read-block.ts';
import { isForeignText, type ReadSpec, readColumn } from './read-values.ts';
import { Failure } from './result-cell.ts';
import type { RowTrouble, TableRows } from './table-rows.ts';

/**
 * The table's rows, one for each value beside the diagonal; a failure where the names on the left are not those above; `null` where
 * the block is no matrix. Three columns under headers that are known, or with two names in each row, are a table even where there are three rows.
 * A cell that cannot be used, on the diagonal also one that is not 1, is named and left out.
 */
export function readMatrix(argument: TableArgument, block: Block): TableRows | Failure | null {
  if (argument.orMatrix === undefined || block.rows === 0 || block.isSingle) return null;
  // Whole columns go on below it; of an upper half without its diagonal the last row is blank.
  const { grid, rows, columns: wide } = block;
  if (grid.length < wide || rows > wide || rows < wide - 1) return null;
  const [rowKey, columnKey, valueKey] = argument.orMatrix;
  const spec = { ...(argument.table.columns[valueKey] as ColumnSpec), header: labelOf(argument) };
  const isNamed = hasNames(block, spec);
  if (!isNamed && isTable(argument, block, spec)) return null;
  const first = isNamed ? 1 : 0;
  const size = block.columns - first;
  const names = namesAbove(block, first, size);
  const wrongName = isNamed ? firstWrongName(block, names) : -1;
  if (wrongName >= 0) return misnamed(argument, block, names, wrongName);
  const rowNames: string[] = [];
  const columnNames: string[] = [];
  const values: unknown[] = [];
  const troubles: RowTrouble[] = [];
  const columns = names.map((_, column) =>
    readColumn(block.grid, column + first, first, size, spec),
  );
  for (let row = 0; row < size; row += 1) {
    for (const [column, read] of columns.entries()) {
      const value = read.values[row] ?? null;
      const isOwn = row === column;
      const reason = read.troubles.get(row) ?? (isOwn ? diagonalTrouble(value) : null);
      if (reason !== null) {
        const place = `row ${row + first + 1}, column ${column + first + 1}`;
        troubles.push({ row: values.length, reason: `${labelOf(argument)}, ${place}: ${reason}` });
      } else if (isOwn || value === null) {
        continue;
      }
      rowNames.push(names[row] as string);
      columnNames.push(names[column] as string);
      values.push(value);
    }
  }
  return {
    count: values.length,
    values: { [rowKey]: rowNames, [columnKey]: columnNames, [valueKey]: values },
    source: { sheet: '', columns: {} },
    firstRow: 0,
    troubles,
    isBlank: new Uint8Array(values.length),
    matrix: { names, isNamed },
  };
}

/** Whether the first row and the first column, but for their corner, are texts, and what they enclose begins with none. */
function hasNames({ grid, columns }: Block, spec: ReadSpec): boolean {
  if (columns < 2 || isForeignText(grid[1]?.[1] ?? null, spec)) return false;
  for (let index = 1; index < columns; index += 1) {
    if (!isForeignText(grid[0]?.[index] ?? null, spec)) return false;
    if (!isForeignText(grid[index]?.[0] ?? null, spec)) return false;
  }
  return true;
}

/** Whether a square block of three columns is a table: under its headers, or with names in two columns. */
function isTable(argument: TableArgument, block: Block, spec: ReadSpec): boolean {
  const bound = bindTable(argument, block);
  if (!(bound instanceof Failure) && bound.firstRow === 1) return true;
  return (
    argument.columns.length === block.columns &&
    block.grid.some(
      (row) => isForeignText(row[0] ?? null, spec) && isForeignText(row[1] ?? null, spec),
    )
  );
}

function namesAbove({ grid }: Block, first: number, size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) =>
    first === 0 ? `Criterion ${index + 1}` : textOf(grid[0]?.[index + 1] ?? null),
  );
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

function firstWrongName({ grid }: Block, names: readonly string[]): number {
  return names.findIndex(
    (name, index) => referenceKey(textOf(grid[index + 1]?.[0] ?? null)) !== referenceKey(name),
  );
}

function misnamed(
  argument: TableArgument,
  { grid }: Block,
  names: readonly string[],
  index: number,
): Failure {
  const left = JSON.stringify(textOf(grid[index + 1]?.[0] ?? null));
  const above = JSON.stringify(names[index]);
  const place = `row ${index + 2} of ${labelOf(argument)} is ${left} and column ${index + 2} ${above}`;
  return new Failure('#VALUE!', `${place}; expected the same names in the same order`);
}

function diagonalTrouble(value: unknown): string | null {
  return value === null || value === 1
    ? null
    : `${value} is on the diagonal; expected 1 or a blank cell`;
}

/** Finds a table's columns in a range: by the headers in its first row, or by their order where it has none. */

import { type Cell, isBlank } from '../cell/cell.ts';
import type { ColumnSpec, TableSpec } from '../sheet/column-spec.ts';
import { columnsOfHeader, headerIndex, headerText } from '../sheet/header-index.ts';
import type { TableArgument } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { Block } from './read-block.ts';
import { Failure } from './result-cell.ts';

/** Where a table's columns are. */
export interface BoundTable {
  /** The 0-based column of the range, by the column's name in code. */
  readonly columns: Readonly<Record<string, number>>;
  /** 1 under a header row. */
  readonly firstRow: 0 | 1;
}

/** The columns by the headers in the first row; by their order where none of its cells is a header. */
export function bindTable(argument: TableArgument, block: Block): BoundTable | Failure {
  const { table, needs } = argument;
  const columns: Record<string, number> = {};
  const first = block.rows === 0 ? [] : (block.grid[0] as readonly Cell[]);
  const index = headerIndex(table);
  let known = 0;
  let numbers = 0;
  for (const [column, cell] of first.entries()) {
    if (typeof cell === 'number') numbers += 1;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const text = headerText(cell);
    const free = columnsOfHeader(index, text).filter((key) => argument.columns.includes(key));
    if (free.length > 0) known += 1;
    // A column's own name wins over an alias further left; an alias of two columns is neither.
    const own = free.find((key) => headerText(headerOf(table, key)).normal === text.normal);
    const [key] = free;
    if (own !== undefined) columns[own] = column;
    else if (key !== undefined && free.length === 1) columns[key] ??= column;
  }
  if (block.rows === 0) return { columns, firstRow: 0 };
  const lacking = needs.filter((key) => columns[key] === undefined);
  // Values may read like headers ("Risk", "Mitigation"), but rows of values hold numbers and dates beside them.
  if (known > numbers && (known > 1 || lacking.length === 0)) {
    if (lacking.length === 0) return { columns, firstRow: 1 };
    const names = lacking.map((key) => headerOf(table, key));
    return new Failure('#VALUE!', `${labelOf(argument)} has no column ${names.join(', ')}`);
  }
  return bindByOrder(argument, block);
}

/** A column's own header. */
export function headerOf(table: TableSpec, key: string): string {
  return (table.columns[key] as ColumnSpec).header;
}

function bindByOrder(argument: TableArgument, block: Block): BoundTable | Failure {
  const { columns, needs, table } = argument;
  const least = Math.max(...needs.map((key) => columns.indexOf(key))) + 1;
  if (block.columns < least || block.columns > columns.length) {
    const order = columns.map((key) => headerOf(table, key)).join(', ');
    return new Failure(
      '#VALUE!',
      `${labelOf(argument)} has no header row that is known; without one its columns are, in this order: ${order}`,
    );
  }
  const bound: Record<string, number> = {};
  for (const [column, key] of columns.entries()) if (column < block.columns) bound[key] = column;
  return { columns: bound, firstRow: 0 };
}

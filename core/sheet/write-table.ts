/** Rows → cells: the header row and the rows of a table as Steersheet writes them. */

import type { Cell } from '../cell/cell.ts';
import type { ColumnSpec, TableSpec } from './column-spec.ts';

/** The headers that Steersheet writes, in the order of the spec. */
export function tableHeaders(table: TableSpec): readonly string[] {
  return Object.values(table.columns).map((column) => column.header);
}

/**
 * The table as cells: its headers, then one line per row, columns in the order of the spec. Lists are joined with commas;
 * `null`, and a column that the row lacks, is a blank cell. What comes out is read back as it was.
 */
export function writeTable(
  table: TableSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
): Cell[][] {
  return [[...tableHeaders(table)], ...tableLines(table, rows)];
}

/** The rows alone, without the header row: for adding to a table that stands already. */
export function tableLines(
  table: TableSpec,
  rows: readonly Readonly<Record<string, unknown>>[],
): Cell[][] {
  const columns = Object.entries(table.columns);
  return rows.map((row) => columns.map(([key, spec]) => toCell(row[key], spec)));
}

function toCell(value: unknown, spec: ColumnSpec): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  throw new Error(`${spec.header} cannot be written: ${typeof value}`);
}

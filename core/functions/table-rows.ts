/** A table that was handed to a function, read column by column. */

import type { ColumnValues, MakeRow } from '../sheet/read-table.ts';
import type { TabSource } from '../sheet/reading.ts';

/** A row that cannot be used, and why. */
export interface RowTrouble {
  /** Index of the row below the headers. */
  readonly row: number;
  /** A sentence without its full stop that names argument, row and column. */
  readonly reason: string;
}

/** See the head of the file. */
export interface TableRows {
  readonly count: number;
  /** By column name in code: as many values as rows, `null` where blank, bad, or not in the table. */
  readonly values: ColumnValues;
  /** `columns` holds the columns that the table has; the sheet has no name. */
  readonly source: TabSource;
  /** Row 0's place in the range that was given: 1 under a header row. */
  readonly firstRow: number;
  /** By row: bad cells, and blanks where the function needs a value. At most one a row. Rows that are wholly blank have none. */
  readonly troubles: readonly RowTrouble[];
  /** 1 where every cell that is looked at is blank. */
  readonly isBlank: Uint8Array;
  /** Where a square block was given: what its rows and columns are, in their order, and whether their names stand in it. */
  readonly matrix?: { readonly names: readonly string[]; readonly isNamed: boolean };
}

/** The rows of a table as its model has them, less blank ones and those in trouble. `T` is what `makeRow` makes. */
export function usableRows<T>(table: TableRows, makeRow: MakeRow): readonly T[] {
  const out = new Uint8Array(table.count);
  for (const { row } of table.troubles) out[row] = 1;
  const rows: T[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (out[row] === 1 || table.isBlank[row] === 1) continue;
    rows.push(makeRow(table.values, row, table.source, table.firstRow + row) as T);
  }
  return rows;
}

/** Every row of a table as its model has them, one for each, whatever is wrong with it. `T` is what `makeRow` makes. */
export function everyRow<T>(table: TableRows, makeRow: MakeRow): readonly T[] {
  const rows = new Array<T>(table.count);
  for (let row = 0; row < table.count; row += 1) {
    rows[row] = makeRow(table.values, row, table.source, table.firstRow + row) as T;
  }
  return rows;
}

/** The rows of a table that can be counted: a bad cell counts as blank, as on the status tabs, and is named. */

import type { ColumnValues, MakeRow } from '../sheet/read-table.ts';
import type { TableArgument } from './function-spec.ts';
import { labelOf } from './label-of.ts';
import type { TableRows } from './table-rows.ts';

/**
 * The rows that have all that the argument needs, in their order; none of a table that the function does not take. The reason of
 * every bad cell, and of every blank that leaves its row out, is added to `notCounted`. Rows know their place: the argument’s
 * label stands for the sheet.
 */
export function countableRows<T>(
  table: TableRows | undefined,
  argument: TableArgument,
  makeRow: MakeRow,
  notCounted: string[],
): readonly T[] {
  if (table === undefined) return [];
  const { values, count, isBlank, firstRow } = table;
  for (const { reason } of table.troubles) notCounted.push(reason);
  const needed = argument.needs.map((key) => values[key] as ColumnValues[string]);
  const source = { ...table.source, sheet: labelOf(argument) };
  const rows: T[] = [];
  for (let row = 0; row < count; row += 1) {
    if (isBlank[row] === 1 || needed.some((column) => column[row] === null)) continue;
    rows.push(makeRow(values, row, source, firstRow + row) as T);
  }
  return rows;
}

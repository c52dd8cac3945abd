/** A table that a sheet may be: how many of its headers the sheet holds, what it lacks, and what the tab's name says. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import { type Binding, bindColumns } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';
import { findHeaderRow, type HeaderRow, type NameMore, rowBelow } from './find-header-row.ts';
import { normaliseHeader } from './normalise-header.ts';
import { type Told, toldByName } from './told-by-name.ts';

/** A table of which the sheet holds at least one header. */
export interface Candidate {
  readonly table: TableSpec;
  readonly row: HeaderRow;
  /** How many different headers of the table the row holds. */
  readonly count: number;
  /** How many of them are the columns' own names. */
  readonly ownNames: number;
  readonly hasTabName: boolean;
  /** See `tabNameEnd`. */
  readonly nameEnd: number;
  readonly binding: Binding;
  readonly told: Told | null;
  /** Headers of the required columns that the sheet lacks. */
  readonly missing: readonly string[];
}

/** The best row of headers for the table, and what it binds; `null` where the sheet holds none of its headers. `mapped` is column → header. */
export function findCandidate(
  sheet: SheetSnapshot,
  rows: readonly HeaderRow[],
  table: TableSpec,
  mapped: ReadonlyMap<string, string>,
  nameMore: NameMore,
): Candidate | null {
  const found = findHeaderRow(rows, table, nameMore, mapped);
  if (found === null) return null;
  const { row, count } = found;
  const dataRow = rowBelow(sheet, row.row);
  const hint = toldByName(sheet.name, rows, row.row, table);
  const binding = bindColumns(sheet, row, dataRow, table, mapped, nameMore, hint);
  const bound = new Set(binding.columns.map((column) => column.key));
  const missing = Object.entries(table.columns)
    .filter(([key, one]) => one.required === true && !bound.has(key) && key !== hint?.key)
    .map(([, column]) => column.header);
  const ownNames = binding.columns.filter(
    (column) => normaliseHeader(column.header) === normaliseHeader(column.spec.header),
  ).length;
  const nameEnd = tabNameEnd(sheet.name, table);
  const told = hint === null || bound.has(hint.key) ? null : hint;
  return { table, row, count, ownNames, hasTabName: nameEnd > 0, nameEnd, binding, told, missing };
}

/** More headers first; then the tab's name; then more columns by their own names. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.count - a.count || Number(b.hasTabName) - Number(a.hasTabName) || b.ownNames - a.ownNames
  );
}

/** Headers of the columns that the table cannot do without. */
export function requiredHeaders(table: TableSpec): readonly string[] {
  return Object.values(table.columns)
    .filter((column) => column.required === true)
    .map((column) => column.header);
}

/** Where in the normal form of a tab's name the last word ends that hints at the table; 0 where none does. */
function tabNameEnd(sheetName: string, table: TableSpec): number {
  const name = normaliseHeader(sheetName);
  let end = 0;
  for (const word of [table.title, ...(table.tabNames ?? [])]) {
    const normal = normaliseHeader(word);
    const start = name.lastIndexOf(normal);
    if (start >= 0) end = Math.max(end, start + normal.length);
  }
  return end;
}

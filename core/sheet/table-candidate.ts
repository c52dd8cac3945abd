/** A table that a sheet may be: how many of its headers the sheet holds, what it lacks, and what the tab's name says. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import { type Binding, bindColumns } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';
import { findHeaderRow, type HeaderRow, type NameMore, rowBelow } from './find-header-row.ts';
import { misfitOf } from './fit-choices.ts';
import { normaliseHeader } from './normalise-header.ts';
import { readChoice } from './readers/choice-reader.ts';
import { type Told, toldAbove, toldByName, toldByNothing } from './told-by-name.ts';

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
  readonly told: readonly Told[];
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
  const hint = toldByName(sheet.name, rows, row, table);
  const binding = bindColumns(sheet, row, dataRow, table, mapped, nameMore, hint);
  const bound = new Set(binding.columns.map((column) => column.key));
  const missing = Object.entries(table.columns)
    .filter(([key, one]) => one.required === true && !bound.has(key) && key !== hint?.key)
    .map(([, column]) => column.header);
  const ownNames = binding.columns.filter(
    (column) => normaliseHeader(column.header) === normaliseHeader(column.spec.header),
  ).length;
  const nameEnd = tabNameEnd(sheet.name, table);
  const told = hint === null || bound.has(hint.key) ? [] : [hint];
  return { table, row, count, ownNames, hasTabName: nameEnd > 0, nameEnd, binding, told, missing };
}

/**
 * The candidate with what a cell above its headers, or nothing, says of the one column that it lacks; `null` where it lacks more,
 * or where too little speaks for the table: what its rows are must be told, or stand in them, unless `isMapped`.
 */
export function withColumnTold(
  sheet: SheetSnapshot,
  rows: readonly HeaderRow[],
  candidate: Candidate,
  isMapped: boolean,
): Candidate | null {
  const { table, row, missing, told } = candidate;
  const key = table.toldAbove?.column;
  if (key === undefined || missing.length !== 1) return null;
  if (missing[0] !== table.columns[key]?.header) return null;
  if (!isMapped && told.length === 0 && !showsChoices(sheet, candidate)) return null;
  // A column that may name it row by row has to be understood first.
  if (row.texts.some((header) => header !== undefined && MAY_NAME_IT.test(header.text)))
    return null;
  const said =
    toldAbove(sheet.name, rows, row.row, table) ?? toldByNothing(sheet.name, rows, row.row, key);
  return { ...candidate, missing: [], told: [...told, said] };
}

/** `Sub-project`, but not `Effect on project`. */
const MAY_NAME_IT = /^(?!.*\b(?:on|to|for|of|the)\b).*\b(?:projects?|initiatives?)(?:\(s\))?\W*$/is;

/** Whether the column that a name could stand in for holds its choices. */
function showsChoices(sheet: SheetSnapshot, { table, row, binding }: Candidate): boolean {
  const bound = binding.columns.find(({ key }) => key === table.toldByName?.column);
  if (bound === undefined) return false;
  const { spec, column, header } = bound;
  const dataRow = rowBelow(sheet, row.row);
  if (misfitOf(sheet.grid, dataRow, column, spec, header) !== null) return false;
  return sheet.grid.slice(dataRow).some((line) => {
    const cell = line[column];
    return typeof cell === 'string' && typeof readChoice(cell, spec) === 'string';
  });
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

/** Whether a word in a tab's name hints at the table. */
export function nameSpeaksFor(sheetName: string, table: TableSpec): boolean {
  return tabNameEnd(sheetName, table) > 0;
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

/** Which table a sheet is, told by its columns; the tab's name only breaks ties, a mapping settles everything. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic, DiagnosticCode, DiagnosticParams } from '../diagnostics/diagnostic.ts';
import { type Binding, bindColumns } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';
import {
  COLUMN_LIMIT,
  findHeaderRow,
  type HeaderRow,
  headerRows,
  headerSpan,
  type NameMore,
  rowBelow,
} from './find-header-row.ts';
import { columnsOfHeader, headerIndex } from './header-index.ts';
import { nameForId } from './name-for-id.ts';
import { normaliseHeader } from './normalise-header.ts';
import { type Told, toldByName } from './told-by-name.ts';

/** A sheet that is one of the tables. */
export interface Recognition {
  readonly table: TableSpec;
  /** 0-based. */
  readonly headerRow: number;
  /** The first row below the headers, 0-based. */
  readonly dataRow: number;
  readonly binding: Binding;
  /** A required column that the sheet lacks and its name stands in for, or `null`. */
  readonly told: Told | null;
  /** Every header of the row in sheet order: the columns of the table that it serves, or none. */
  readonly headers: readonly { readonly text: string; readonly column: number }[];
}

/** What came of recognising a sheet. */
export interface Recognising {
  readonly recognition: Recognition | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it is none surely: the tables whose required columns are all there and that nothing speaks against, the best first. */
  readonly possible: readonly PossibleTable[];
}

/** A table that a sheet can be. */
export interface PossibleTable {
  readonly recognition: Recognition;
  /** How many different headers of it the sheet holds. */
  readonly count: number;
}

/** What the mapping says of one sheet. */
export interface ResolvedMapping {
  /** The table that it is, or `null` where that is to be recognised. */
  readonly table: TableSpec | null;
  /** For a table: column by its name in code → header in the sheet. Columns that the table lacks are left out. */
  columnsOf(table: TableSpec): ReadonlyMap<string, string>;
}

/** A sheet that no mapping speaks of. */
export const UNMAPPED: ResolvedMapping = { table: null, columnsOf: () => new Map() };

interface Candidate {
  readonly table: TableSpec;
  readonly row: HeaderRow;
  /** How many different headers of the table the row holds. */
  readonly count: number;
  /** How many of them are the columns' own names. */
  readonly ownNames: number;
  readonly hasTabName: boolean;
  readonly binding: Binding;
  readonly told: Told | null;
  /** Headers of the required columns that the sheet lacks. */
  readonly missing: readonly string[];
}

/**
 * Recognises a sheet among `tables`. `recognition` is `null` where it is none of them; the diagnostics then say how near
 * it came: `sheet-unrecognised` is a warning where at most two required columns are missing, otherwise an info, and an
 * empty sheet says nothing at all. `rows` are those that may hold headers.
 */
export function recogniseTable(
  sheet: SheetSnapshot,
  tables: readonly TableSpec[],
  mapping: ResolvedMapping,
  nameMore: NameMore,
  rows: readonly HeaderRow[] = headerRows(sheet),
): Recognising {
  if (sheet.grid.length === 0) return { recognition: null, diagnostics: [], possible: [] };
  const say = sheetDiagnostic(sheet.name);
  // What stands below no header is not read, so that only the rows that may hold headers count.
  const { start, end } = headerSpan(sheet);
  const wide = sheet.grid.slice(start, end).reduce((most, row) => Math.max(most, row.length), 0);
  const diagnostics: Diagnostic[] =
    wide > COLUMN_LIMIT
      ? [say('sheet-too-wide', 'warning', { columns: wide, limit: COLUMN_LIMIT })]
      : [];

  const mapped = mapping.table;
  const asked = mapped === null ? tables : [mapped];
  const candidates: Candidate[] = [];
  for (const table of asked) {
    const candidate = findCandidate(sheet, rows, table, mapping, nameMore);
    if (candidate !== null) candidates.push(candidate);
  }
  candidates.sort(compareCandidates);
  const best = candidates[0];

  if (mapped !== null) {
    const missing = best?.missing ?? requiredHeaders(mapped);
    for (const column of missing) {
      diagnostics.push(say('column-missing', 'error', { table: mapped.title, column }));
    }
    if (best === undefined || missing.length > 0)
      return { recognition: null, diagnostics, possible: [] };
    return { recognition: recognitionOf(sheet, best), diagnostics, possible: [] };
  }

  const complete = candidates.filter(
    (one) => one.missing.length === 0 && isConvincing(one, tables),
  );
  const chosen = complete[0];
  const nearest = candidates.find((one) => one.missing.length > 0 && isNear(one));
  const isNearerToAnother =
    chosen !== undefined &&
    nearest !== undefined &&
    !chosen.hasTabName &&
    nearest.count > chosen.count;
  if (chosen === undefined || isNearerToAnother) {
    const able = candidates.filter(
      (one) =>
        one.missing.length === 0 &&
        requiredHeaders(one.table).length > 1 &&
        isLikely(one, nearest, tables),
    );
    const possible = able.map((one) => one.table.title);
    const nameHeader = nearest === undefined ? null : nameForId(nearest);
    diagnostics.push(
      say('sheet-unrecognised', nearest === undefined ? 'info' : 'warning', {
        nearest: nearest?.table.title ?? null,
        missing: nearest?.missing ?? [],
        ...(possible.length === 0 ? {} : { possible }),
        ...(nameHeader === null ? {} : { nameHeader }),
      }),
    );
    return {
      recognition: null,
      diagnostics,
      possible: able.map((one) => ({
        recognition: recognitionOf(sheet, one),
        count: one.count,
      })),
    };
  }
  const rivals = complete.filter((one) => compareCandidates(one, chosen) === 0);
  if (rivals.length > 1) {
    const titles = rivals.map((one) => one.table.title);
    diagnostics.push(say('sheet-ambiguous', 'error', { candidates: titles }));
    return { recognition: null, diagnostics, possible: [] };
  }
  return { recognition: recognitionOf(sheet, chosen), diagnostics, possible: [] };
}

/** Whether the tab's name hints at the table: it contains its title or another of its words. */
export function hasTabName(sheetName: string, table: TableSpec): boolean {
  const name = normaliseHeader(sheetName);
  return [table.title, ...(table.tabNames ?? [])].some((word) =>
    name.includes(normaliseHeader(word)),
  );
}

function findCandidate(
  sheet: SheetSnapshot,
  rows: readonly HeaderRow[],
  table: TableSpec,
  mapping: ResolvedMapping,
  nameMore: NameMore,
): Candidate | null {
  const mapped = mapping.columnsOf(table);
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
  const isNamed = hasTabName(sheet.name, table);
  const told = hint === null || bound.has(hint.key) ? null : hint;
  return { table, row, count, ownNames, hasTabName: isNamed, binding, told, missing };
}

/** More headers first; then the tab's name; then more columns by their own names. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.count - a.count || Number(b.hasTabName) - Number(a.hasTabName) || b.ownNames - a.ownNames
  );
}

/**
 * Whether the required columns are there by more than chance. ID and Name alone are any list, so that a third header,
 * the tab's name, or a sheet that is nothing but the table has to speak for it; a table with one required column
 * needs a header that no other table has.
 */
function isConvincing(candidate: Candidate, tables: readonly TableSpec[]): boolean {
  const { table, binding, count } = candidate;
  if (table.more?.by === 'period') return binding.more.length >= 2 && binding.columns.length >= 2;
  if (candidate.hasTabName) return true;
  if (table.more !== undefined) return binding.more.length >= 1;
  const columns = Object.keys(table.columns).length;
  if (binding.columns.length === columns) return true;
  if (requiredHeaders(table).length >= 2) return count >= 3;
  return count >= 2 && binding.columns.some((one) => isDistinctive(one.header, table, tables));
}

function isDistinctive(header: string, table: TableSpec, tables: readonly TableSpec[]): boolean {
  const normal = normaliseHeader(header);
  return tables.every((other) => {
    const keys = columnsOfHeader(headerIndex(other), { text: header, normal, bare: null });
    return other === table ? keys.length > 0 : keys.length === 0;
  });
}

/**
 * Whether nothing speaks against a complete candidate: no second header for a column that it needs, and where more headers
 * are another table's, neither the tab's name nor a header by that table's own name, and no other's, says so.
 */
function isLikely(
  candidate: Candidate,
  nearest: Candidate | undefined,
  tables: readonly TableSpec[],
): boolean {
  const needed = new Set(requiredHeaders(candidate.table));
  const isDoubled = candidate.binding.diagnostics.some(
    (one) => one.code === 'header-repeated' && needed.has(one.params.column),
  );
  if (isDoubled) return false;
  if (nearest === undefined || nearest.count <= candidate.count) return true;
  return !(
    nearest.hasTabName ||
    nearest.binding.columns.some(
      ({ header, spec }) =>
        normaliseHeader(header) === normaliseHeader(spec.header) &&
        isDistinctive(header, nearest.table, tables),
    )
  );
}

function isNear(candidate: Candidate): boolean {
  const { missing, count, table } = candidate;
  const there = requiredHeaders(table).length - missing.length;
  return missing.length <= 2 && there >= 1 && count >= (candidate.hasTabName ? 2 : 3);
}

function requiredHeaders(table: TableSpec): readonly string[] {
  return Object.values(table.columns)
    .filter((column) => column.required === true)
    .map((column) => column.header);
}

function recognitionOf(sheet: SheetSnapshot, candidate: Candidate): Recognition {
  const { table, row, binding, told } = candidate;
  const dated = new Map(binding.more.map((one) => [one.column, one.header]));
  const headers = row.texts.flatMap((form, column) => {
    const text = form?.text ?? dated.get(column) ?? '';
    return text === '' ? [] : [{ text, column }];
  });
  return {
    table,
    headerRow: row.row,
    dataRow: rowBelow(sheet, row.row),
    binding,
    told,
    headers,
  };
}

function sheetDiagnostic(sheet: string) {
  return <C extends DiagnosticCode>(
    code: C,
    severity: Diagnostic['severity'],
    params: DiagnosticParams[C],
  ): Diagnostic =>
    ({
      code,
      severity,
      at: { sheet, a1: null, row: null, header: null },
      params,
      notes: [],
      suggestion: null,
    }) as unknown as Diagnostic;
}

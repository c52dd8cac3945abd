/** Which sheet column is which table column: the mapping first, then names, then aliases; never a guess. */

import { toA1 } from '../cell/address.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColumnSpec, TableSpec } from './column-spec.ts';
import type { HeaderRow, NameMore } from './find-header-row.ts';
import { type Misfit, misfitOf } from './fit-choices.ts';
import { closeness, columnsOfNames, headerIndex, repeatedHeaders } from './header-index.ts';
import { normaliseHeader } from './normalise-header.ts';
import { settleByValues } from './settle-by-values.ts';
import type { Told } from './told-by-name.ts';

/** A table column found in a sheet. */
export interface BoundColumn {
  /** The column's name in code. */
  readonly key: string;
  readonly spec: ColumnSpec;
  /** The 0-based sheet column. */
  readonly column: number;
  /** The header as the user wrote it. */
  readonly header: string;
}

/** The columns of a sheet as they were understood. */
export interface Binding {
  /** In the order of the table's columns. */
  readonly columns: readonly BoundColumn[];
  /** The table's further columns in sheet order; `key` is what `NameMore` said. */
  readonly more: readonly Omit<BoundColumn, 'spec'>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a header stands. */
export function headerRef(sheet: string, row: number, column: number, header: string): CellRef {
  return { sheet, a1: toA1(row, column), row, header };
}

/**
 * Binds a header row's columns to the table's. `mapped` is column name in code → header as the user wrote it. A mapped
 * header serves no other column, unless it is the very name of a required one. Of two headers for one column the
 * one that is the column's own name counts, then the one that says which of several days or amounts it is (`Forecast go-live`
 * before `Finish`), otherwise the first; the other is named. A header does not
 * mean a column whose values most cells below are not (`misfitOf`), nor does its own name where `told` says its value.
 */
export function bindColumns(
  sheet: SheetSnapshot,
  row: HeaderRow,
  dataRow: number,
  table: TableSpec,
  mapped: ReadonlyMap<string, string>,
  nameMore: NameMore,
  told: Told | null,
): Binding {
  const bound = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const isMapped = bindMapped(sheet, row, table, mapped, bound, diagnostics);
  const index = headerIndex(table);
  const repeated = repeatedHeaders(row.texts);
  const textAt = (column: number) => row.texts[column]?.text ?? '';
  const at = (column: number) => headerRef(sheet.name, row.row, column, textAt(column));
  const specOf = (key: string) => table.columns[key] as ColumnSpec;
  const misfitAt = (column: number, key: string, isSure: boolean) =>
    misfitOf(sheet.grid, dataRow, column, specOf(key), textAt(column), row.texts, isSure);

  const unsettled: { column: number; keys: readonly string[] }[] = [];
  const more: Omit<BoundColumn, 'spec'>[] = [];
  for (const [column, text] of row.texts.entries()) {
    const keys = text === undefined ? [] : columnsOfNames(index, text);
    const [key] = keys;
    if (key === undefined) {
      const name = isMapped.has(column)
        ? null
        : nameMore(table, row.cells[column] ?? null, row.cells);
      if (name !== null) more.push({ key: name, column, header: textAt(column) || name });
      continue;
    }
    const isOwnName = text?.normal === normaliseHeader(specOf(key).header);
    if (isMapped.has(column) && !(isOwnName && specOf(key).required === true)) continue;
    if (keys.length > 1) {
      unsettled.push({ column, keys });
      continue;
    }
    const taken = bound.get(key);
    const isSure = isOwnName && key !== told?.key;
    const unfit = misfitAt(column, key, isSure);
    if (unfit !== null) {
      diagnostics.push(misfit(at(column), textAt(column), specOf(key), unfit));
      continue;
    }
    if (taken === undefined) {
      bound.set(key, column);
    } else if (!mapped.has(key)) {
      const near = (at: number) => closeness(row.texts[at]?.normal ?? '', specOf(key), repeated);
      const wins = near(column) > near(taken);
      if (wins) bound.set(key, column);
      const [used, loser] = wins ? [column, taken] : [taken, column];
      diagnostics.push({
        code: 'header-repeated',
        severity: 'warning',
        at: at(loser),
        params: { column: specOf(key).header, used: textAt(used) },
        notes: [{ at: at(used), text: 'compare-with' }],
        suggestion: null,
      });
    }
  }
  for (const { column, keys } of unsettled) {
    const free = keys.filter((key) => !bound.has(key));
    const candidates = free.map(specOf);
    const unfit =
      free.length === 1 && free[0] !== undefined ? misfitAt(column, free[0], false) : null;
    if (unfit !== null) {
      diagnostics.push(misfit(at(column), textAt(column), candidates[0] as ColumnSpec, unfit));
      continue;
    }
    const settled =
      free.length === 1
        ? 0
        : settleByValues(sheet.grid, dataRow, column, candidates, textAt(column));
    if (settled !== null && free[settled] !== undefined) {
      bound.set(free[settled], column);
    } else if (free.length > 1) {
      diagnostics.push({
        code: 'header-ambiguous',
        severity: 'warning',
        at: at(column),
        params: { found: textAt(column), candidates: candidates.map((spec) => spec.header) },
        notes: [],
        suggestion: null,
      });
    }
  }

  const columns: BoundColumn[] = [];
  for (const [key, spec] of Object.entries(table.columns)) {
    const column = bound.get(key);
    if (column !== undefined) columns.push({ key, spec, column, header: textAt(column) });
  }
  return { columns, more, diagnostics };
}

function misfit(at: CellRef, found: string, spec: ColumnSpec, unfit: Misfit): Diagnostic {
  const { example, lacks } = unfit;
  const { countsAs } = spec;
  return {
    code: 'header-unfit',
    severity: 'info',
    at,
    params: {
      ...{ found, column: spec.header, example },
      ...(lacks === 'choice' ? {} : { lacks }),
      ...(countsAs === undefined ? {} : { countsAs }),
    },
    notes: [],
    suggestion: null,
  };
}

/** Binds what the mapping names and tells which sheet columns that uses up. */
function bindMapped(
  sheet: SheetSnapshot,
  row: HeaderRow,
  table: TableSpec,
  mapped: ReadonlyMap<string, string>,
  bound: Map<string, number>,
  diagnostics: Diagnostic[],
): ReadonlySet<number> {
  const used = new Set<number>();
  for (const [key, header] of mapped) {
    const normal = normaliseHeader(header);
    let column = row.texts.findIndex((text) => text?.text === header.trim());
    if (column < 0) column = row.texts.findIndex((text) => text?.normal === normal);
    if (column >= 0) {
      bound.set(key, column);
      used.add(column);
      continue;
    }
    diagnostics.push({
      code: 'mapping-column-absent',
      severity: 'warning',
      at: { sheet: sheet.name, a1: null, row: row.row, header: null },
      params: { found: header, column: table.columns[key]?.header ?? key },
      notes: [],
      suggestion: null,
    });
  }
  return used;
}

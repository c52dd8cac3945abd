/** Which table a sheet is, told by its columns; the tab's name only breaks ties, a mapping settles everything. */

import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { Diagnostic, DiagnosticCode, DiagnosticParams } from '../diagnostics/diagnostic.ts';
import { type Binding, headerRef } from './bind-columns.ts';
import type { TableSpec } from './column-spec.ts';
import {
  COLUMN_LIMIT,
  type HeaderRow,
  headerRows,
  headerSpan,
  type NameMore,
  rowBelow,
} from './find-header-row.ts';
import { judgeCandidates, weightOf } from './judge-candidates.ts';
import { nameForId, surelyNameForId } from './name-for-id.ts';
import {
  type Candidate,
  compareCandidates,
  findCandidate,
  requiredHeaders,
  withColumnTold,
} from './table-candidate.ts';
import type { Told } from './told-by-name.ts';

/** A sheet that is one of the tables. */
export interface Recognition {
  readonly table: TableSpec;
  /** 0-based. */
  readonly headerRow: number;
  /** The first row below the headers, 0-based. */
  readonly dataRow: number;
  readonly binding: Binding;
  /** Required columns that the sheet lacks, and what stands in for them. */
  readonly told: readonly Told[];
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
  /** How many headers of the sheet speak for it, see `weightOf`. */
  readonly weight: number;
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

/**
 * Recognises a sheet among `tables`. Those that yield are asked apart: their headers have no say in what the others are, and
 * one of them is taken only where more speaks for it than for any other. `recognition` is `null` where it is none of them; the diagnostics then say how near
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
    const candidate = findCandidate(sheet, rows, table, mapping.columnsOf(table), nameMore);
    if (candidate !== null) candidates.push(candidate);
  }
  candidates.sort(compareCandidates);
  const best = candidates[0];

  if (mapped !== null) {
    const whole = best && (withColumnTold(sheet, rows, best, true) ?? best);
    const missing = whole?.missing ?? requiredHeaders(mapped);
    for (const column of missing) {
      diagnostics.push(say('column-missing', 'error', { table: mapped.title, column }));
    }
    if (whole === undefined || missing.length > 0)
      return { recognition: null, diagnostics, possible: [] };
    return { recognition: recognitionOf(sheet, whole), diagnostics, possible: [] };
  }

  const { chosen, nearest, able } = judgeCandidates(candidates, tables);
  const [only, rival] = chosen;
  if (only === undefined) {
    const whole = nearest === undefined ? null : withColumnTold(sheet, rows, nearest, false);
    if (whole !== null) {
      return { recognition: recognitionOf(sheet, whole), diagnostics, possible: [] };
    }
    const isNamedAlone = candidates.filter(({ hasTabName }) => hasTabName).length === 1;
    const named =
      nearest === undefined || !isNamedAlone
        ? null
        : withNamesAsIds(sheet, rows, nearest, nameMore);
    if (named !== null) {
      diagnostics.push(namesAsIds(sheet.name, named));
      return { recognition: recognitionOf(sheet, named), diagnostics, possible: [] };
    }
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
        weight: weightOf(one, nearest),
      })),
    };
  }
  if (rival !== undefined) {
    const titles = chosen.map((one) => one.table.title);
    diagnostics.push(say('sheet-ambiguous', 'error', { candidates: titles }));
    return { recognition: null, diagnostics, possible: [] };
  }
  return { recognition: recognitionOf(sheet, only), diagnostics, possible: [] };
}

/** The candidate with its names for the ids that it lacks; `null` where they would have to be asked for. */
function withNamesAsIds(
  sheet: SheetSnapshot,
  rows: readonly HeaderRow[],
  nearest: Candidate,
  nameMore: NameMore,
): Candidate | null {
  const header = surelyNameForId(sheet, nearest);
  if (header === null) return null;
  const mapped = new Map([
    ['id', header],
    ['name', header],
  ]);
  const found = findCandidate(sheet, rows, nearest.table, mapped, nameMore);
  return found === null || found.missing.length > 0 ? null : found;
}

function namesAsIds(sheet: string, { table, row, binding }: Candidate): Diagnostic {
  const name = binding.columns.find(({ key }) => key === 'name');
  const header = name?.header ?? '';
  return {
    code: 'names-as-ids',
    severity: 'info',
    at: headerRef(sheet, row.row, name?.column ?? 0, header),
    params: { found: header, rowIs: table.rowIs },
    notes: [],
    suggestion: null,
  };
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

/** The user's tabs for a pane: what each is read as, and what a tab's columns would be read as if it were a certain table. */

import { toA1 } from '../../cell/address.ts';
import { type Cell, isBlank, isCellError } from '../../cell/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../cell/snapshot.ts';
import { formatDayLong } from '../../day/serial.ts';
import { columnOfName, tableOfTitle } from '../../model/mappings.ts';
import { makeNameMore } from '../../model/name-more.ts';
import { isOwnTable } from '../../model/own-tables.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { TABLES } from '../../model/tables.ts';
import type { TableSpec } from '../../sheet/column-spec.ts';
import { type HeaderRow, headerRows, rowBelow } from '../../sheet/find-header-row.ts';
import { findCandidate } from '../../sheet/table-candidate.ts';
import type { Context } from '../command.ts';
import { readOnce } from '../read-once.ts';

/** One of the user's tabs. */
export interface SheetView {
  readonly sheet: string;
  /** The titles of the tables that were found on it; `[]`: it was not recognised. */
  readonly readAs: readonly string[];
}

/** One column of a tab. */
export interface SheetColumn {
  readonly header: string;
  readonly a1: string;
  /** The first values below it, at most three, as texts. */
  readonly samples: readonly string[];
  /** The column of the table that it would be read as, or `null`. */
  readonly readAs: string | null;
}

/** A tab read as a table. */
export interface SheetReading {
  readonly sheet: string;
  /** The title of the table, or `null` where none was chosen and nothing is near. */
  readonly table: string | null;
  readonly tables: readonly { readonly title: string; readonly rowIs: string }[];
  /** In sheet order. */
  readonly columns: readonly SheetColumn[];
  /** What the columns may be; those that the table cannot do without first. */
  readonly choices: readonly { readonly header: string; readonly isRequired: boolean }[];
  /** Required columns that nothing serves yet. */
  readonly missing: readonly string[];
}

const SAMPLES = 3;
const SAMPLE_LETTERS = 40;
/** Rows below the headers in which samples are looked for. */
const SAMPLE_ROWS = 50;

/** The tabs that are the user's, in their order; empty ones and those that Steersheet made are passed over. */
export function viewSheets(snapshot: Snapshot, { mapping }: Context): readonly SheetView[] {
  const { tables, unrecognised } = readOnce(snapshot, mapping);
  return snapshot.sheets.flatMap(({ name }) => {
    const readAs = tables.filter(({ sheet, table }) => sheet === name && !isOwnTable(table));
    if (readAs.length === 0 && !unrecognised.includes(name)) return [];
    return [{ sheet: name, readAs: [...new Set(readAs.map(({ title }) => title))] }];
  });
}

/**
 * The tab's columns read as the table of that title; with `null` as the table that it is, or that it comes nearest to. `columns` are
 * corrections, column of the table → header in the sheet. `null` where there is no such tab.
 */
export function viewSheet(
  {
    sheet: name,
    table: title,
    columns,
  }: {
    readonly sheet: string;
    readonly table: string | null;
    readonly columns: Readonly<Record<string, string>>;
  },
  snapshot: Snapshot,
  { mapping }: Context,
): SheetReading | null {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) return null;
  const portfolio = readOnce(snapshot, mapping);
  const nameMore = makeNameMore(portfolio.criteria, portfolio.settings);
  const table = (title === null ? null : tableOfTitle(title)) ?? likelyTable(sheet, portfolio);
  const rows = headerRows(sheet);
  const mapped = remembered(portfolio, name, table, columns);
  for (const [column, header] of Object.entries(columns)) {
    const key = table === null ? null : columnOfName(table, column);
    if (key !== null) mapped.set(key, header);
  }
  const candidate = table === null ? null : findCandidate(sheet, rows, table, mapped, nameMore);
  const row = candidate?.row ?? widestRow(rows);
  const read = new Map<number, string>();
  for (const { column, spec } of candidate?.binding.columns ?? []) read.set(column, spec.header);
  for (const { column, header } of candidate?.binding.more ?? []) read.set(column, header);
  return {
    sheet: name,
    table: table?.title ?? null,
    tables: USER_TABLES.map((one) => ({ title: one.title, rowIs: one.rowIs })),
    columns: row === null ? [] : columnsOf(sheet, row, read),
    choices: table === null ? [] : choicesOf(table),
    missing: table === null ? [] : (candidate?.missing ?? requiredOf(table)),
  };
}

/** How the tab's headers were understood when it was read, what Settings remembers included; without those that `corrections` are about. */
function remembered(
  { tables }: Portfolio,
  sheet: string,
  table: TableSpec | null,
  corrections: Readonly<Record<string, string>>,
): Map<string, string> {
  const known = tables.find((one) => one.sheet === sheet && one.table === table?.id);
  const taken = new Set(Object.values(corrections));
  return new Map(
    (known?.headers ?? []).flatMap(({ header, column, key }) => {
      const isColumn = column !== null && key !== null && table?.columns[key] !== undefined;
      return isColumn && !(column in corrections) && !taken.has(header)
        ? [[key, header] as const]
        : [];
    }),
  );
}

const USER_TABLES: readonly TableSpec[] = Object.values(TABLES).filter(
  (table) => !isOwnTable(table.id),
);

/** What the tab was recognised as, or the table that reading found nearest. */
function likelyTable({ name }: SheetSnapshot, portfolio: Portfolio): TableSpec | null {
  const known = portfolio.tables.find(({ sheet }) => sheet === name);
  if (known !== undefined) return TABLES[known.table];
  for (const { code, at, params } of portfolio.diagnostics) {
    if (at.sheet !== name) continue;
    if (code === 'sheet-ambiguous') return tableOfTitle(params.candidates[0] ?? '');
    if (code === 'sheet-unrecognised') {
      return tableOfTitle(params.possible?.[0] ?? params.nearest ?? '');
    }
  }
  return null;
}

function columnsOf(
  sheet: SheetSnapshot,
  row: HeaderRow,
  read: ReadonlyMap<number, string>,
): readonly SheetColumn[] {
  const first = rowBelow(sheet, row.row);
  return row.texts.flatMap((text, column) => {
    const header = text?.text ?? '';
    if (header === '') return [];
    const samples: string[] = [];
    const lines = sheet.grid.slice(first, first + SAMPLE_ROWS);
    for (const line of lines) {
      const cell = line[column] ?? null;
      if (samples.length < SAMPLES && !isBlank(cell)) samples.push(sampleText(cell, header));
    }
    return [{ header, a1: toA1(row.row, column), samples, readAs: read.get(column) ?? null }];
  });
}

/** Dates are serials like any other number: only the header tells that they are days. */
function sampleText(cell: Cell, header: string): string {
  if (typeof cell === 'number') {
    const isDay = Number.isInteger(cell) && cell > 36_525 && cell < 73_051;
    const isNamed = /date|start|end|due|from|to\b|raised|closed|finish|go.?live|by\b/i.test(header);
    return isDay && isNamed ? formatDayLong(cell) : String(Number(cell.toPrecision(12)));
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = isCellError(cell) ? cell.error : String(cell).replace(/\s+/g, ' ').trim();
  return text.length > SAMPLE_LETTERS ? `${text.slice(0, SAMPLE_LETTERS - 1)}…` : text;
}

function choicesOf(table: TableSpec): SheetReading['choices'] {
  const all = Object.values(table.columns).map(({ header, required }) => ({
    header,
    isRequired: required === true,
  }));
  return [...all.filter(({ isRequired }) => isRequired), ...all.filter((one) => !one.isRequired)];
}

function requiredOf(table: TableSpec): readonly string[] {
  return choicesOf(table).flatMap(({ header, isRequired }) => (isRequired ? [header] : []));
}

/** The row that most likely holds headers where no table says so: the first with the most texts. */
function widestRow(rows: readonly HeaderRow[]): HeaderRow | null {
  let best: HeaderRow | null = null;
  const countOf = ({ texts }: HeaderRow) => texts.filter((text) => text !== undefined).length;
  for (const row of rows) if (best === null || countOf(row) > countOf(best)) best = row;
  return best;
}

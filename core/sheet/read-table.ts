/** Cells → rows: reads the data below recognised headers, column by column, and names every cell that cannot be read. */

import { parseA1, toA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import type { ColumnFacts } from './readers/column-facts.ts';
import { findColumnFacts } from './readers/find-column-facts.ts';
import type { Reader } from './readers/reader.ts';
import { READERS } from './readers/readers.ts';
import { Trouble, toDiagnostic } from './readers/trouble.ts';
import type { RowSource } from './reading.ts';
import type { Recognition } from './recognise-table.ts';
import { selectRows } from './select-rows.ts';

/** What is known about how the cells are meant, beside what they show themselves. */
export interface ReadOptions {
  /** Said of this very sheet: wins over what the column shows. */
  readonly dateOrder: DateOrder | null;
  /** Said of the workbook: counts where the column shows nothing. */
  readonly usualDateOrder: DateOrder | null;
  readonly usualDecimalMark: '.' | ',' | null;
}

/** Nothing is known. */
export const NO_OPTIONS: ReadOptions = {
  dateOrder: null,
  usualDateOrder: null,
  usualDecimalMark: null,
};

/** A row as it is read: every column of the table by its name in code, `null` where blank; and where it stands. */
export type ReadRow = Record<string, unknown> & { source: RowSource };

/** The good rows of one sheet. */
export interface TableReading {
  readonly rows: readonly ReadRow[];
  /** The cells that each of `rows` was read from, merges filled down. */
  readonly cells: readonly (readonly Cell[])[];
  /** By rows, then by columns. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the rows. A cell in trouble is named and stays `null`; a row without a value in a required column is left out,
 * with `value-missing` where nothing was there.
 */
export function readTable(
  sheet: SheetSnapshot,
  recognition: Recognition,
  options: ReadOptions,
): TableReading {
  const { table, binding } = recognition;
  const selected = selectRows(sheet, recognition);
  const diagnostics = [...selected.diagnostics];
  const columns: Record<string, number> = {};
  for (const { key, column } of [...binding.columns, ...binding.more]) columns[key] = column;
  const rows = makeRows(sheet.name, Object.keys(table.columns), selected.rowNumbers, columns);
  const isOut = new Uint8Array(rows.length);
  for (const column of binding.columns) {
    const facts = factsOf(column, selected.cells, options);
    readColumn(sheet.name, table.title, column, facts, selected.cells, rows, isOut, diagnostics);
  }
  if (diagnostics.length > 1) diagnostics.sort(comparePlaces);
  if (!isOut.includes(1)) return { rows, cells: selected.cells, diagnostics };
  const isIn = (_: unknown, index: number) => isOut[index] === 0;
  return { rows: rows.filter(isIn), cells: selected.cells.filter(isIn), diagnostics };
}

/** Sorts by row, then by column; what has no cell comes first. */
export function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  const rows = (a.at.row ?? -1) - (b.at.row ?? -1);
  return rows !== 0 ? rows : columnOf(a.at) - columnOf(b.at);
}

function columnOf(at: CellRef): number {
  return at.a1 === null ? -1 : (parseA1(at.a1)?.column ?? -1);
}

/** One object per row, all of one shape, so that filling them in column by column stays cheap. */
function makeRows(
  sheet: string,
  keys: readonly string[],
  rowNumbers: readonly number[],
  columns: Readonly<Record<string, number>>,
): ReadRow[] {
  const blank: Record<string, unknown> = {};
  for (const key of keys) blank[key] = null;
  return rowNumbers.map((row) => ({ ...blank, source: { sheet, row, columns } }));
}

function factsOf(
  { spec, column }: BoundColumn,
  cells: readonly (readonly Cell[])[],
  options: ReadOptions,
): ColumnFacts {
  const facts = findColumnFacts(spec, cells, column, options.dateOrder);
  return {
    ...facts,
    dateOrder: facts.dateOrder ?? options.usualDateOrder,
    decimalMark: facts.decimalMark ?? options.usualDecimalMark,
  };
}

function readColumn(
  sheet: string,
  title: string,
  { key, spec, column, header }: BoundColumn,
  facts: ColumnFacts,
  cells: readonly (readonly Cell[])[],
  rows: readonly ReadRow[],
  isOut: Uint8Array,
  diagnostics: Diagnostic[],
): void {
  const read: Reader<unknown> = READERS[spec.kind];
  const isRequired = spec.required === true;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = (cells[index] as readonly Cell[])[column];
    const value = cell === null || cell === undefined ? null : read(cell, spec, facts);
    const row = rows[index] as ReadRow;
    if (value === null) {
      if (!isRequired) continue;
      isOut[index] = 1;
      diagnostics.push({
        code: 'value-missing',
        severity: 'error',
        at: refOf(sheet, row.source.row, column, header),
        params: { table: title, column: spec.header },
        notes: [],
        suggestion: null,
      });
    } else if (typeof value === 'object' && value instanceof Trouble) {
      if (isRequired) isOut[index] = 1;
      diagnostics.push(toDiagnostic(value, refOf(sheet, row.source.row, column, header)));
    } else {
      row[key] = value;
    }
  }
}

function refOf(sheet: string, row: number, column: number, header: string): CellRef {
  return { sheet, a1: toA1(row, column), row, header };
}

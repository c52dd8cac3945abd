/** Cells → rows: reads the data below recognised headers, column by column, and names every cell that cannot be read. */

import { parseA1, toA1 } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import { currencyName } from '../cell/currency-of.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';
import type { CellRef, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BoundColumn } from './bind-columns.ts';
import type { ColumnSpec } from './column-spec.ts';
import { scaledDiagnostic, unitsOfColumns } from './column-units.ts';
import { CurrencyTally } from './currency-tally.ts';
import { scaleAmounts } from './header-scale.ts';
import { LazyFacts, TabOrder, type UsualFacts } from './lazy-facts.ts';
import type { ColumnFacts } from './readers/column-facts.ts';
import type { Reader } from './readers/reader.ts';
import { READERS } from './readers/readers.ts';
import { Trouble, toDiagnostic, toRowDiagnostic } from './readers/trouble.ts';
import type { PlacedRow, TabSource } from './reading.ts';
import type { Recognition } from './recognise-table.ts';
import { RowCurrencies } from './row-currencies.ts';
import { RowSelector } from './select-rows.ts';
import type { Told } from './told-by-name.ts';

/** How a sheet's cells are meant, and what later steps need of its rows. */
export interface ReadOptions extends UsualFacts {
  /** Whether the reading should hold the rows' cells even where the table has no further columns. */
  readonly keepsCells?: boolean;
  /** Picks the rows that later checks have to look at; asked while a row is fresh. Absent: they look at all of them. */
  readonly isSuspect?: (row: ReadRow) => boolean;
  /** A 32-bit number by which later checks find the rows that they have to compare; asked while a row is fresh. */
  readonly numberOf?: (row: ReadRow) => number;
}

/** A row as it is read: every column of the table by its name in code, `null` where blank; and where it stands. */
export type ReadRow = Record<string, unknown> & PlacedRow;

/** The good rows of one sheet. */
export interface TableReading {
  readonly rows: readonly ReadRow[];
  /** The rows that `isSuspect` picked; all of them where it is absent. */
  readonly suspects: readonly ReadRow[];
  /** Of each of `rows`, what `numberOf` answered; `null` where it is absent. */
  readonly numbers: Int32Array | null;
  /** The cells that each of `rows` was read from, merges filled down; empty where nobody needs them. */
  readonly cells: readonly (readonly Cell[])[];
  /** By rows, then by columns. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The values of a table's columns for a stretch of rows: `null` where blank, and for columns that the sheet lacks. */
export type ColumnValues<Key extends string = string> = Readonly<Record<Key, readonly unknown[]>>;

/**
 * Puts a row together from the values at `index`. Every table writes its own as one object literal: that is several times
 * faster than filling in an object key by key, which is what would be felt at a hundred thousand rows.
 */
export type MakeRow<Key extends string = string> = {
  // Bivariant, so that a maker of known columns is a maker of some columns.
  make(values: ColumnValues<Key>, index: number, source: TabSource, sheetRow: number): ReadRow;
}['make'];

/** Rows are read in stretches of this many, column by column: small enough to stay in the processor's cache. */
const STRETCH = 1024;

/**
 * Reads the rows. A cell in trouble is named and stays `null`; a row without a value in a required column is left out,
 * with `value-missing` where nothing was there.
 */
export function readTable(
  sheet: SheetSnapshot,
  recognition: Recognition,
  options: ReadOptions,
  makeRow: MakeRow,
): TableReading {
  const { table, binding } = recognition;
  const selector = new RowSelector(sheet, recognition);
  const { diagnostics, grid } = selector;
  for (const told of recognition.told) {
    if (told.from !== 'nothing') diagnostics.push(toldDiagnostic(sheet.name, recognition, told));
  }
  const columns: Record<string, number> = {};
  for (const { key, column } of [...binding.columns, ...binding.more]) columns[key] = column;
  const source: TabSource = { sheet: sheet.name, columns };

  const blank: readonly null[] = new Array<null>(STRETCH).fill(null);
  const values: Record<string, unknown[] | readonly null[]> = {};
  for (const key of Object.keys(table.columns)) values[key] = blank;
  for (const { key, value } of recognition.told) {
    values[key] = new Array<string>(STRETCH).fill(value);
  }
  let factRows: Grid | null = null;
  // Headers said again and totals have no vote, so that the rows are selected as for reading.
  const rowsOfFacts = (): Grid => {
    if (factRows === null) {
      const selected: (readonly Cell[])[] = [];
      new RowSelector(sheet, recognition).next(selected, [], FACT_ROWS);
      factRows = selected;
    }
    return factRows;
  };
  const tabOrder = new TabOrder(binding.columns, rowsOfFacts);
  const units = unitsOfColumns(sheet, recognition.headerRow, binding.columns);
  const readers = binding.columns.map((column, index) => {
    const out = new Array<unknown>(STRETCH).fill(null);
    values[column.key] = out;
    const { scale, currency } = units[index] ?? { scale: 1, currency: null };
    const facts = new LazyFacts(column, scale, rowsOfFacts, options, tabOrder);
    return { column, out, facts, scale, currency: currencyName(currency) };
  });

  const rowCurrencies = new RowCurrencies(readers);
  const tallies = readers
    .filter(({ column }) => column.spec.kind === 'money')
    .map(({ column, out }) => new CurrencyTally(column, out));

  const rows = new Array<ReadRow>(Math.max(0, grid.length - recognition.dataRow));
  const suspects: ReadRow[] = [];
  const { isSuspect, numberOf } = options;
  const numbers = numberOf === undefined ? null : new Int32Array(rows.length);
  const goodCells: (readonly Cell[])[] = [];
  const keepsCells = table.more !== undefined || options.keepsCells === true;
  const cells: (readonly Cell[])[] = [];
  const rowNumbers: number[] = [];
  const isOut = new Uint8Array(STRETCH);
  let good = 0;
  for (;;) {
    const count = selector.next(cells, rowNumbers, STRETCH);
    if (count === 0) break;
    isOut.fill(0);
    for (const { column, out, facts, scale } of readers) {
      readStretch(column, facts, cells, count, out, isOut, (index, trouble) => {
        const at = refOf(sheet.name, rowNumbers[index] as number, column);
        diagnostics.push(diagnosticOf(trouble, at, table.title, column.spec));
      });
      if (scale !== 1) scaleAmounts(out, cells, 0, column.column, count, scale);
    }
    rowCurrencies.settle(cells, rowNumbers, count, sheet.name, (one) => diagnostics.push(one));
    for (const tally of tallies) tally.add(cells, rowNumbers, count);
    for (let index = 0; index < count; index += 1) {
      if (isOut[index] === 1) continue;
      const row = makeRow(values, index, source, rowNumbers[index] as number);
      rows[good] = row;
      if (numberOf !== undefined && numbers !== null) numbers[good] = numberOf(row);
      good += 1;
      if (isSuspect?.(row) === true) suspects.push(row);
      if (keepsCells) goodCells.push(cells[index] as readonly Cell[]);
    }
  }
  rows.length = good;
  for (const said of new Set(units)) {
    if (said !== null && said.scale !== 1) diagnostics.push(scaledDiagnostic(sheet.name, said));
  }
  for (const tally of tallies) {
    const verdict = tally.verdict(sheet.name, recognition.headerRow);
    if (verdict !== null) diagnostics.push(verdict);
  }
  if (diagnostics.length > 1) diagnostics.sort(comparePlaces);
  return {
    rows,
    suspects: isSuspect ? suspects : rows,
    numbers: numbers === null ? null : numbers.subarray(0, good),
    cells: goodCells,
    diagnostics,
  };
}

/** Sorts by row, then by column; what has no cell comes first. */
export function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  const rows = (a.at.row ?? -1) - (b.at.row ?? -1);
  return rows !== 0 ? rows : columnOf(a.at) - columnOf(b.at);
}

function columnOf(at: CellRef): number {
  return at.a1 === null ? -1 : (parseA1(at.a1)?.column ?? -1);
}

/** A column's habits show in so many rows; looking through more would cost more than reading them. */
const FACT_ROWS = 10_000;

/** Reads one column of a stretch into `out`; `null` tells `onTrouble` that a required cell is blank. */
function readStretch(
  { spec, column }: BoundColumn,
  facts: ColumnFacts,
  cells: Grid,
  count: number,
  out: unknown[],
  isOut: Uint8Array,
  onTrouble: (index: number, trouble: Trouble | null) => void,
): void {
  const read: Reader<unknown> = READERS[spec.kind];
  const isRequired = spec.required === true;
  for (let index = 0; index < count; index += 1) {
    const cell = (cells[index] as readonly Cell[])[column];
    const value = cell === null || cell === undefined ? null : read(cell, spec, facts);
    const isTrouble = typeof value === 'object' && value instanceof Trouble;
    out[index] = isTrouble ? null : value;
    if (!isTrouble && (value !== null || !isRequired)) continue;
    if (isRequired) isOut[index] = 1;
    onTrouble(index, isTrouble ? value : null);
  }
}

function toldDiagnostic(
  sheet: string,
  { table, headerRow }: Recognition,
  { key, value, by, at }: Told,
): Diagnostic {
  return {
    code: 'column-told',
    severity: 'info',
    at: at?.sheet === sheet ? at : { sheet, a1: null, row: headerRow, header: null },
    params: { column: table.columns[key]?.header ?? key, value, by },
    notes: at === null || at.sheet === sheet ? [] : [{ at, text: 'compare-with' }],
    suggestion: null,
  };
}

function diagnosticOf(
  trouble: Trouble | null,
  at: CellRef,
  title: string,
  spec: ColumnSpec,
): Diagnostic {
  if (trouble !== null) {
    return spec.required === true ? toRowDiagnostic(trouble, at) : toDiagnostic(trouble, at);
  }
  return {
    code: 'value-missing',
    severity: 'error',
    at,
    params: { table: title, column: spec.header },
    notes: [],
    suggestion: null,
  };
}

function refOf(sheet: string, row: number, { column, header }: BoundColumn): CellRef {
  return { sheet, a1: toA1(row, column), row, header };
}

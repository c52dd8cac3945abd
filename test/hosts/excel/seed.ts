/** The workbook that a test starts from, as plain data: what a user would have made before. */

import type { Cell, Rect } from '../../../core/index.ts';
import { isUnbounded, parseAddress, WHOLE_SHEET } from './model/address.ts';
import { Book, type Sheet, TableData, type Visibility } from './model/book.ts';
import type { CellContent } from './model/cells.ts';

/** A cell as the user sees it, or a formula with the value that it shows. Texts are texts, whatever they look like. */
export type SeedCell = Cell | { readonly formula: string; readonly value: Cell };

export interface SeedTable {
  readonly name: string;
  /** `A2:D9`: the header row and the rows below it. */
  readonly at: string;
  /** Filtered columns by name, each with the texts that stay to be seen. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

export interface SeedSheet {
  readonly name: string;
  readonly cells?: readonly (readonly SeedCell[])[];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  /** Number formats by address: `{ 'C2:C9': 'yyyy-mm-dd' }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Rect[];
  readonly tables?: readonly SeedTable[];
}

export interface SeedWorkbook {
  readonly name?: string;
  /** At least one tab that is visible; without any, one called Sheet1. */
  readonly sheets?: readonly SeedSheet[];
  readonly is1904?: boolean;
  readonly isStructureProtected?: boolean;
}

/** Builds the workbook. The first visible tab is in front. */
export function seedWorkbook(seed: SeedWorkbook): Book {
  const workbook = new Book();
  workbook.fileName = seed.name ?? 'Book1.xlsx';
  workbook.is1904 = seed.is1904 ?? false;
  for (const data of seed.sheets ?? [{ name: 'Sheet1' }]) addSheet(workbook, data);
  const front = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (front === undefined) throw new Error('A workbook has at least one tab that is visible.');
  workbook.active = front;
  workbook.isStructureProtected = seed.isStructureProtected ?? false;
  return workbook;
}

function addSheet(workbook: Book, data: SeedSheet): void {
  const sheet = workbook.addSheet(data.name);
  (data.cells ?? []).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell !== null && cell !== '') sheet.cells.make(rowIndex, column).content = content(cell);
    });
  });
  for (const [address, numberFormat] of Object.entries(data.numberFormats ?? {})) {
    sheet.cells.restyle(rectOf(address), { numberFormat });
  }
  for (const row of data.hiddenRows ?? []) sheet.grid.rows.hide(row, 1, true);
  sheet.merges.push(...(data.merges ?? []));
  for (const table of data.tables ?? []) addTable(sheet, table);
  sheet.visibility = data.visibility ?? 'Visible';
  sheet.isProtected = data.isProtected ?? false;
}

function addTable(sheet: Sheet, data: SeedTable): void {
  const rect = rectOf(data.at);
  const table = new TableData(sheet, rect, data.name);
  sheet.book.tables.push(table);
  table.restoreHeaders(sheet, rect);
  for (const [name, values] of Object.entries(data.filters ?? {})) {
    let column = 0;
    while (column < rect.columns && table.columnName(column) !== name) column += 1;
    if (column === rect.columns) throw new Error(`${data.name} has no column ${name}.`);
    table.filters.set(column, values);
  }
}

function rectOf(address: string): Rect {
  const rect = parseAddress(address);
  if (rect === null || isUnbounded(rect)) throw new Error(`${address} is no block of cells.`);
  return rect;
}

/** What a cell holds; formulas and errors included. */
export function content(cell: SeedCell): CellContent {
  if (cell === null) return { value: '', isError: false, formula: null };
  if (typeof cell !== 'object') return { value: cell, isError: false, formula: null };
  if ('formula' in cell) return { ...content(cell.value), formula: cell.formula };
  return { value: cell.error, isError: true, formula: null };
}

/** A tab as rows of cells, cut behind the last one of each that holds something: for tests that look at the model. */
export function gridOf({ cells }: Sheet): Cell[][] {
  const grid: Cell[][] = [];
  for (const { row, column, data } of cells.within(WHOLE_SHEET)) {
    const { value, isError } = data.content;
    if (value === '') continue;
    while (grid.length <= row) grid.push([]);
    const line = grid[row] as Cell[];
    while (line.length <= column) line.push(null);
    line[column] = isError ? { error: value as ErrorCode } : value;
  }
  return grid;
}

type ErrorCode = Extract<Cell, { error: unknown }>['error'];

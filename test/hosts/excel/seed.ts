/** The workbook that a test starts from, as plain data: what a user would have made before. */

import { type Cell, type Rect, toA1 } from '../../../core/index.ts';
import { isUnbounded, parseAddress } from './model/address.ts';
import type { CellContent } from './model/cells.ts';
import { Range } from './model/range.ts';
import { Table } from './model/table.ts';
import { Workbook } from './model/workbook.ts';
import { type Visibility, Worksheet } from './model/worksheet.ts';

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
export function seedWorkbook(seed: SeedWorkbook): Workbook {
  const workbook = new Workbook();
  workbook.fileName = seed.name ?? 'Book1.xlsx';
  workbook.is1904 = seed.is1904 ?? false;
  for (const data of seed.sheets ?? [{ name: 'Sheet1' }]) addSheet(workbook, data);
  const front = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (front === undefined) throw new Error('A workbook has at least one tab that is visible.');
  workbook.active = front;
  workbook.isStructureProtected = seed.isStructureProtected ?? false;
  return workbook;
}

function addSheet(workbook: Workbook, data: SeedSheet): void {
  const sheet = new Worksheet(workbook, data.name);
  workbook.sheets.push(sheet);
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
  sheet.guard.isProtected = data.isProtected ?? false;
}

function addTable(sheet: Worksheet, data: SeedTable): void {
  const rect = rectOf(data.at);
  const table = new Table(sheet, rect, data.name);
  sheet.workbook.tables.push(table);
  table.restoreHeaders(sheet, rect);
  for (const [name, values] of Object.entries(data.filters ?? {})) {
    const column = table.Columns.items().findIndex((one) => one.Name === name);
    if (column < 0) throw new Error(`${data.name} has no column ${name}.`);
    table.filter.byColumn.set(column, { filterOn: 'Values', values });
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

/** A tab as rows of cells, cut behind the last one that holds something: for tests that look at the model. */
export function gridOf(sheet: Worksheet): Cell[][] {
  const used = new Range(sheet, wholeOf()).GetUsedRangeOrNullObject(true);
  if (used === null) return [];
  const { row, column, rows, columns } = used.block;
  return Array.from({ length: row + rows }, (_, down) => {
    const cells = Array.from({ length: column + columns }, (_, along): Cell => {
      const { value, isError } = sheet.cells.content(down, along);
      if (isError) return { error: errorCode(value, down, along) };
      return value === '' ? null : value;
    });
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  });
}

function wholeOf(): Rect {
  return { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
}

type ErrorCode = Extract<Cell, { error: unknown }>['error'];

function errorCode(value: string | number | boolean, row: number, column: number): ErrorCode {
  if (typeof value !== 'string') throw new Error(`${toA1(row, column)} is no error.`);
  return value as ErrorCode;
}

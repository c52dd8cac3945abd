/** One tab of the stand-in's spreadsheet, as plain data. Rows and columns count from 1, as in Apps Script. */

import { type CellState, emptyCell } from './cell-state.ts';

/** A block of cells, counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A protected tab (`block` is null) or range. */
export interface ProtectionState {
  readonly id: number;
  block: Block | null;
  description: string;
  /** Whether the person at the keyboard may edit it all the same. */
  canEdit: boolean;
  isWarningOnly: boolean;
  unprotected: Block[];
}

/** A rule of conditional format, in the words of its builder. */
export interface ConditionalRuleState {
  readonly ranges: readonly Block[];
  readonly boolean: {
    readonly criteria: string;
    readonly values: readonly unknown[];
    readonly format: Readonly<Record<string, string | boolean>>;
  } | null;
  readonly gradient: Readonly<Record<string, string | null>> | null;
}

/** A chart on a tab. */
export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly (Block & { readonly sheetId: number })[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: Readonly<Record<'row' | 'column' | 'offsetX' | 'offsetY', number>>;
  readonly headers: number;
}

/** The tab's basic filter. */
export interface FilterState {
  block: Block;
  /** The values that are hidden, by column of the sheet. */
  criteria: Record<number, readonly string[]>;
}

export interface SheetState {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** Sparse, counted from 0. */
  rows: (CellState | undefined)[][];
  isHidden: boolean;
  isDeleted: boolean;
  hasHiddenGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  columnWidths: Record<number, number>;
  /** Heights by row; a row that is not forced grows with its text. */
  rowHeights: Record<number, { readonly height: number; readonly isForced: boolean }>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  rowsHiddenByFilter: Set<number>;
  merges: Block[];
  protections: ProtectionState[];
  conditionalRules: ConditionalRuleState[];
  charts: ChartState[];
  filter: FilterState | null;
  /** A selection in A1 notation. */
  selection: Block;
}

/** A new tab of 1,000 rows and 26 columns. */
export function newSheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    isHidden: false,
    isDeleted: false,
    hasHiddenGridlines: false,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowsHiddenByFilter: new Set(),
    merges: [],
    protections: [],
    conditionalRules: [],
    charts: [],
    filter: null,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
  };
}

/** The cell, or `undefined` where nobody has touched it. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** The cell, made where it is missing. */
export function touchCell(sheet: SheetState, row: number, column: number): CellState {
  const cells = sheet.rows[row - 1] ?? [];
  sheet.rows[row - 1] = cells;
  const cell = cells[column - 1] ?? emptyCell();
  cells[column - 1] = cell;
  return cell;
}

/** The last row and column with content; 0 on an empty tab. Formats and notes are no content. */
export function contentEnd(sheet: SheetState): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  sheet.rows.forEach((cells, rowIndex) => {
    cells.forEach((cell, columnIndex) => {
      if (!cell || (cell.value === null && cell.formula === '')) return;
      row = Math.max(row, rowIndex + 1);
      column = Math.max(column, columnIndex + 1);
    });
  });
  return { row, column };
}

/** Whether two blocks share a cell. */
export function blocksMeet(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the first block lies inside the second. */
export function isWithin(inner: Block, outer: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What a spreadsheet file offers as a host: how it is shown, edited and saved. Runs in the browser and in Node. */

import type { Cell, CellStyle, Grid, Host, Link, Rect } from '../../core/index.ts';

/** One cell as a grid shows it. */
export interface FileCell {
  /** The value, for a formula its last computed one; `null` where the file holds none. */
  readonly value: Cell;
  /**
   * The formula as it is typed, with its leading `=`; `null` for a plain value, and where long shared formulas would take
   * more than 8 million characters.
   */
  readonly formula: string | null;
  readonly style: CellStyle | null;
}

/** One tab as a grid shows it. Chart sheets and other tabs without cells are left out. */
export interface FileSheetView {
  /** The tab's name as the user sees it. */
  readonly name: string;
  /** Rows from A1; rows differ in length, `null` is a cell that has neither a value nor looks. */
  readonly cells: readonly (readonly (FileCell | null)[])[];
  /** Pixels at 100 %, from column A; `null` is the default width. */
  readonly columnWidths: readonly (number | null)[];
  readonly defaultColumnWidth: number;
  /** Pixels at 100 %, only rows whose height was set. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Rect[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly isProtected: boolean;
  /** The ownership mark, or `null` on the user's own tabs. */
  readonly mark: string | null;
  /** How many notes, comments, pictures, charts, tables, pivots and rules the tab holds beyond its cells. */
  readonly extras: number;
  /** Links to places in this workbook; links that lead elsewhere are left out. */
  readonly links: readonly Link[];
  /** How many formulas have no computed value in the file; their `value` is `null`. */
  readonly uncomputedFormulas: number;
  /** The cells that each array formula fills, its own cell first. */
  readonly arrays: readonly Rect[];
  /** The tables of the tab that have a name; a name may occur twice in a damaged file. */
  readonly tables: readonly FileTable[];
  /** The lists to choose from that the file brings; absent where none is known. */
  readonly dropDowns?: readonly FileDropDown[];
}

/** A list to choose from for some cells. */
export interface FileDropDown {
  readonly ranges: readonly Rect[];
  /** The words, or the cells that hold them; the tab is the list's own where it is `null`. */
  readonly from: readonly string[] | { readonly sheet: string | null; readonly rect: Rect };
}

/** A table as formulas name it: `Log[Raised]`. */
export interface FileTable {
  readonly name: string;
  /** All of it, header and total row included. */
  readonly rect: Rect;
  readonly headerRows: 0 | 1;
  readonly totalRows: 0 | 1;
  /** What its columns are called, from the first; may be fewer than it has, and a name may occur twice. */
  readonly columns: readonly string[];
}

/** A whole file as a grid shows it. */
export interface FileView {
  readonly name: string;
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly FileSheetView[];
  /** The name of the tab that is in front. */
  readonly activeSheet: string;
}

/** One change that the user makes to a cell. `formula` (with or without `=`) wins; `value` is then its result. */
export interface CellEdit {
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly value: Cell;
  readonly formula: string | null;
  /** The whole result where the formula fills more cells than its own: it becomes an array formula over them. */
  readonly fills?: Grid;
  /** The number format that the cell gets with it, such as that of a typed day; absent where it keeps its own. */
  readonly numberFormat?: string;
}

/**
 * A spreadsheet file in memory. `apply` is all or nothing: after a step that fails the file is as it was before
 * the plan. Nothing is written anywhere but in the bytes of `toBytes`.
 */
export interface FileHost extends Host {
  /** The file's name, for messages: `portfolio.xlsx`. */
  readonly name: string;
  readonly kind: 'xlsx' | 'csv';
  /** Everything that a grid needs to show the file as it is now. */
  view(): FileView;
  /**
   * The user's own edits, all or none. Keeps each cell's looks, the number format excepted where an edit names one. Fails on a protected sheet, inside an array
   * formula, on a table's header. A CSV file takes no formulas.
   */
  setCells(sheet: string, edits: readonly CellEdit[]): void;
  /**
   * The file as it is now. A file in which nothing was changed comes back as the very same bytes. `savedAs` is the name
   * that it is to have, where that is another: a template that is saved as a workbook must say that it is one.
   */
  toBytes(savedAs?: string): Uint8Array;
  /**
   * The same content as an .xlsx file: this very host where it is one already, a new one for a CSV file. A plan
   * that adds tabs needs it: a CSV file holds one sheet.
   */
  toXlsx(): FileHost;
}

/** Settings for opening. */
export interface FileOptions {
  /** Told before each step that changes the file and before each reading; what it throws stops the call. For tests. */
  readonly onCall?: (call: string) => void;
}

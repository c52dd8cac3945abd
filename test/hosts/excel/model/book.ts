/**
 * The workbook as data: tabs, tables and names, which point at each other. The objects of the wire (`workbook.ts` and the
 * others) are views of these and hold nothing themselves, so that they can be made anew for every request.
 */

import type { Rect } from '../../../../core/index.ts';
import { isSameName } from '../wire/argument.ts';
import type { HostObject } from '../wire/host-object.ts';
import { accessDenied } from '../wire/refusal.ts';
import { overlap } from './address.ts';
import { Application } from './application.ts';
import { type CellContent, Cells } from './cells.ts';
import type { ChartData } from './chart-data.ts';
import { Grid } from './grid.ts';
import { Runtime } from './runtime.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a formula shows, as a test knows it; `undefined` where it does not say. */
export type Calculate = (
  formula: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
) => string | number | boolean | { readonly error: string } | undefined;

/** How a block changed, as `WorksheetChangedEventArgs.changeType` has it. */
export type ChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What can happen to a workbook. */
export type Change =
  | {
      readonly event: 'cells-changed';
      readonly sheet: Sheet;
      readonly rect: Rect;
      /** What the cell held before, where it is one cell. */
      readonly before: CellContent | null;
      readonly kind: ChangeKind;
    }
  | { readonly event: 'sheet-added'; readonly sheet: Sheet }
  | { readonly event: 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly event: 'sheet-activated'; readonly sheet: Sheet }
  | { readonly event: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly event: 'table-added'; readonly table: TableData }
  | { readonly event: 'table-deleted'; readonly table: TableData };

/** A drop-down list or another limit of what a user may enter into a block. */
export interface ValidationRule {
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

/** A conditional format; what it says is in `details`. */
export interface ConditionData {
  readonly id: string;
  readonly kind: string;
  readonly rects: readonly Rect[];
  readonly values: Map<string, unknown>;
  readonly details: HostObject;
}

/** A note and its cell. */
export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** How a tab is printed: what was set, by wire name, and the blocks. */
export interface PageData {
  readonly values: Map<string, unknown>;
  readonly texts: Map<string, unknown>;
  printArea: Rect | null;
  titleRows: Rect | null;
  titleColumns: Rect | null;
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly tables: TableData[] = [];
  /** Names of the workbook and of its tabs. */
  readonly names: NameData[] = [];
  readonly settings = new Map<string, unknown>();
  readonly application = new Application();
  readonly runtime = new Runtime();
  fileName = 'Book1.xlsx';
  /** Whether days are counted from 1904. */
  is1904 = false;
  /** The year of a date that is entered without one. */
  year = 2026;
  isStructureProtected = false;
  selection: { readonly sheet: Sheet; readonly rect: Rect } | null = null;
  calculate: Calculate = () => undefined;
  /** Told of every change. */
  emit: (change: Change) => void = () => {};
  /** Told that cells of a tab moved, so that what points at them moves too. */
  moveReferences: (sheet: Sheet, moved: (rect: Rect) => Rect | null) => void = () => {};
  /** Which events the add-in asked for: `10 Workbook`. */
  readonly wantedEvents = new Set<string>();
  /** Makes the object of the wire of a tab; the workbook says how, as those of ranges and tables cannot know. */
  viewSheet: (sheet: Sheet) => HostObject = () => {
    throw new Error('The workbook has no object of the wire yet.');
  };
  /** The same of a table. */
  viewTable: (table: TableData) => HostObject = () => {
    throw new Error('The workbook has no object of the wire yet.');
  };
  private front: Sheet | null = null;
  private numbers = 0;

  /** The tab in front. */
  get active(): Sheet {
    if (this.front === null) throw new Error('The workbook has no tab yet.');
    return this.front;
  }

  set active(sheet: Sheet) {
    if (this.front === sheet) return;
    this.front = sheet;
    this.selection = null;
    this.emit({ event: 'sheet-activated', sheet });
  }

  /** A number that nothing in this workbook has. */
  newNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }

  /** The tab of a name, in any case, or of an id. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || isSameName(sheet.name, key));
  }

  findTable(name: string): TableData | undefined {
    return this.tables.find((table) => isSameName(table.name, name));
  }

  /** Puts a tab behind the others, or behind a place. */
  addSheet(name: string, at = this.sheets.length): Sheet {
    const sheet = new Sheet(this, name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  isFilteredOut(sheet: Sheet, row: number): boolean {
    return this.tables.some((table) => table.sheet === sheet && table.hides(row));
  }

  /** Brings another tab to the front, as Excel does when the front one is hidden or deleted. */
  leave(sheet: Sheet): void {
    if (this.active !== sheet) return;
    const index = this.sheets.indexOf(sheet);
    const shown = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    const next = shown.find((one) => this.sheets.indexOf(one) > index) ?? shown[shown.length - 1];
    if (next !== undefined) this.active = next;
  }

  /** Takes a tab out of the workbook with everything that lies on it. */
  dropSheet(sheet: Sheet): void {
    this.leave(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isGone = true;
    for (const table of this.tables.filter((one) => one.sheet === sheet)) table.drop();
    for (const name of this.names.filter(({ home }) => home === sheet)) {
      this.names.splice(this.names.indexOf(name), 1);
    }
    this.emit({ event: 'sheet-deleted', sheet });
  }
}

/** One tab: its cells and everything that lies on it. */
export class Sheet {
  readonly book: Book;
  readonly id: string;
  readonly cells = new Cells();
  readonly grid = new Grid();
  readonly merges: Rect[] = [];
  readonly validations: ValidationRule[] = [];
  /** The newest first: it wins. */
  readonly conditions: ConditionData[] = [];
  readonly charts: ChartData[] = [];
  readonly notes: NoteData[] = [];
  /** Blocks that formulas fill; the first cell of each holds the formula. */
  readonly spills: Rect[] = [];
  /** How many of the things lie on the tab that nothing else is known of. */
  readonly things = { pivotTables: 0, shapes: 0, comments: 0 };
  readonly customProperties = new Map<string, string>();
  readonly page: PageData = {
    values: new Map(),
    texts: new Map(),
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
  name: string;
  visibility: Visibility = 'Visible';
  isProtected = false;
  password = '';
  tabColour = '';
  hasGridlines = true;
  hasHeadings = true;
  /** The block in the upper left that stays when the tab is scrolled. */
  frozen: Rect | null = null;
  isGone = false;

  constructor(book: Book, name: string) {
    this.book = book;
    this.name = name;
    this.id = `{00000000-0001-0000-${String(book.newNumber()).padStart(4, '0')}-000000000000}`;
  }

  /** Throws where the tab is protected. */
  requireEditable(): void {
    if (this.isProtected) throw accessDenied();
  }

  get tables(): readonly TableData[] {
    return this.book.tables.filter(({ sheet }) => sheet === this);
  }

  /** Whether no other tab can be seen. */
  get isLastShown(): boolean {
    if (this.visibility !== 'Visible') return false;
    return this.book.sheets.every((sheet) => sheet === this || sheet.visibility !== 'Visible');
  }
}

/** A name for a block, a text or a number; of the workbook or of one tab. */
export class NameData {
  readonly book: Book;
  readonly home: Sheet | null;
  readonly name: string;
  /** With its equal sign. */
  formula: string;
  isVisible = true;
  comment = '';

  constructor(book: Book, home: Sheet | null, name: string, formula: string) {
    this.book = book;
    this.home = home;
    this.name = name;
    this.formula = formula;
  }
}

/** A table: a block with a header row, whose cells Excel keeps as texts that are all different. */
export class TableData {
  readonly sheet: Sheet;
  readonly id: string;
  name: string;
  /** The header row and the rows below it. */
  rect: Rect;
  style = 'TableStyleMedium2';
  hasFilterButton = true;
  hasBandedRows = true;
  hasBandedColumns = false;
  isGone = false;
  /** Filters by column: the texts that stay to be seen. */
  readonly filters = new Map<number, readonly string[]>();

  constructor(sheet: Sheet, rect: Rect, name: string) {
    this.sheet = sheet;
    this.rect = rect;
    this.name = name;
    this.id = String(sheet.book.newNumber());
  }

  /** The rows below the header. */
  body(): Rect {
    return { ...this.rect, row: this.rect.row + 1, rows: this.rect.rows - 1 };
  }

  /** What a column is called. */
  columnName(index: number): string {
    return String(this.sheet.cells.content(this.rect.row, this.rect.column + index).value);
  }

  /** Whether a filter hides a row of the tab. */
  hides(row: number): boolean {
    const body = this.body();
    if (row < body.row || row >= body.row + body.rows) return false;
    return [...this.filters].some(([column, values]) => {
      const { value } = this.sheet.cells.content(row, body.column + column);
      return !values.some((one) => isSameName(one, String(value)));
    });
  }

  /** Whether a block touches the cells right below or right beside the table. */
  isJustBeside(rect: Rect): boolean {
    const { row, column, rows, columns } = this.rect;
    return (
      overlap(rect, { row: row + rows, column, rows: 1, columns }) ||
      overlap(rect, { row, column: column + columns, rows, columns: 1 })
    );
  }

  /** Takes the table out of the workbook; its cells stay. */
  drop(): void {
    const { tables, emit } = this.sheet.book;
    tables.splice(tables.indexOf(this), 1);
    this.isGone = true;
    emit({ event: 'table-deleted', table: this });
  }

  /** Header cells that were written to: they are texts, none is blank, and no two are the same. */
  restoreHeaders(sheet: Sheet, written: Rect): void {
    const header = { ...this.rect, rows: 1 };
    if (sheet !== this.sheet || !overlap(header, written)) return;
    const seen = new Set<string>();
    for (let along = 0; along < header.columns; along += 1) {
      const data = sheet.cells.make(header.row, header.column + along);
      const was = String(data.content.value);
      const wanted = was === '' ? `Column${along + 1}` : was;
      let name = wanted;
      for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
      seen.add(name.toLowerCase());
      data.content = { value: name, isError: false, formula: null };
    }
  }
}

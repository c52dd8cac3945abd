/** A workbook in memory: every tab's cells as the file has them, and what has changed since. */

import {
  type Cell,
  type CellStyle,
  type Link,
  NO_FEATURES,
  type Rect,
  type SheetFeatures,
  showsDay,
} from '../../../core/index.ts';
import type { FileDropDown, FileTable } from '../file-host.ts';
import type { CellFormat } from './read-styles.ts';

/** A formula as the file has it. */
export interface Formula {
  /** Without the leading `=`, spelt as in the file; for a cell of a shared formula moved to its place when it is asked for. */
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'table';
  /** The shared formula's number, or `null`. */
  readonly shared: string | null;
  /** Whether the text stands in this cell; the others of a shared formula only refer to it. */
  readonly isMaster: boolean;
  /** The cells of an array formula or a data table. */
  readonly ref: Rect | null;
}

/** The print set-up of a tab made here. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly pagesWide: number;
  readonly repeatRows: number;
}

/** One tab's content. Arrays and maps belong to one sheet alone: whoever changes one copies it first. */
export interface SheetContent {
  values: (Cell | undefined)[][];
  /** By row and column: which look; `undefined` where the cell has none of its own. See `Looks`. */
  looks: (number | undefined)[][];
  /** By `cellKey`. */
  formulas: Map<number, Formula>;
  /** Cells that differ from the file, by `cellKey`. */
  edited: Set<number>;
}

/** What a tab is beside its cells. */
export interface SheetFrame {
  readonly columnWidths: readonly (number | null)[];
  readonly defaultColumnWidth: number;
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Rect[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly isProtected: boolean;
  readonly extras: number;
  readonly links: readonly Link[];
  readonly uncomputedFormulas: number;
  /** Header rows of tables: their texts must stay what the table says. */
  readonly tableHeaders: readonly Rect[];
  readonly tables: readonly FileTable[];
  /** Only what the file brought and what can be shown; see `features` for tabs made here. */
  readonly dropDowns: readonly FileDropDown[];
  /** Only of tabs made here: those that a file brought stand in its parts. Tables bear the names that they will have. */
  readonly features: SheetFeatures;
  /** How many things on a tab of ours are ours and not counted in its mark: no sign that somebody has put something on it. */
  readonly uncounted: number;
  /** Only for tabs made here; `null` for what the file brought. */
  readonly print: PrintSetup | null;
}

/** Where a tab's content lies in the file. */
export interface SheetSource {
  readonly path: string;
  readonly relationshipId: string;
}

/** One tab of the workbook, in the order of the tabs. */
export interface Tab {
  /** Stays the same whatever the tab is called; never used twice. */
  readonly id: number;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly mark: string | null;
  /** `null` for a tab made here. */
  readonly source: SheetSource | null;
  /** `null` for chart sheets and the like, which have no cells. */
  readonly content: SheetContent | null;
  readonly frame: SheetFrame;
}

/** A workbook. It is replaced, not changed: a plan that fails leaves the one before. */
export interface Book {
  readonly tabs: readonly Tab[];
  /** The `id` of the tab in front. */
  readonly activeTab: number;
  /** Whether values are in it that formulas may not have been computed from. */
  readonly needsRecalculation: boolean;
}

/** The frame of an empty tab. */
export const EMPTY_FRAME: SheetFrame = {
  columnWidths: [],
  defaultColumnWidth: 64,
  rowHeights: [],
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  tabColour: null,
  isProtected: false,
  extras: 0,
  links: [],
  uncomputedFormulas: 0,
  tableHeaders: [],
  tables: [],
  dropDowns: [],
  features: NO_FEATURES,
  uncounted: 0,
  print: null,
};

const COLUMNS = 16_384;

/** One number for a cell's place. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The place that `cellKey` made a number of. */
export function keyPlace(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/**
 * A row without cells, for all of them: a file can name the last row of a sheet alone, and a million lists would be made
 * for it. Never changed; whoever writes puts a list of its own in its place.
 */
export const EMPTY_ROW: readonly never[] = Object.freeze([]);

/** The row's own list, made where there is none yet. */
export function rowOf<T>(rows: (T | undefined)[][], row: number): (T | undefined)[] {
  while (rows.length <= row) rows.push(EMPTY_ROW as unknown as (T | undefined)[]);
  if (rows[row] === (EMPTY_ROW as unknown)) rows[row] = [];
  return rows[row] as (T | undefined)[];
}

/** Whether the row or one below it is in use: formulas without a value are no used rows to a reader, and yet must not be written over. */
export function hasCellsBelow(content: SheetContent, row: number): boolean {
  for (const key of content.formulas.keys()) if (keyPlace(key).row >= row) return true;
  return content.values.slice(row).some((cells) => cells.some((value) => value !== undefined));
}

/** A copy of the content that can be changed without touching the other. */
export function copyContent(content: SheetContent): SheetContent {
  return {
    values: copyRows(content.values),
    looks: copyRows(content.looks),
    formulas: new Map(content.formulas),
    edited: new Set(content.edited),
  };
}

function copyRows<T>(rows: readonly (T | undefined)[][]): (T | undefined)[][] {
  return rows.map((row) => (row === (EMPTY_ROW as unknown) ? row : row.slice()));
}

/** A look made here: a cell format of the file with something changed. */
export interface NewLook {
  readonly base: number;
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

/**
 * The looks that cells can have: first the file's own, by their number there, then those made here. Only ever grows,
 * so that a number stays true whatever is undone.
 */
export class Looks {
  readonly formats: readonly CellFormat[];
  readonly made: NewLook[] = [];
  private readonly known = new Map<string, number>();
  private readonly styles: (CellStyle | null)[] = [];

  constructor(formats: readonly CellFormat[]) {
    this.formats = formats;
  }

  /** The number of the look that differs from `base` by `style` (members that are absent stay). */
  derive(base: number | undefined, style: CellStyle, quotePrefix = false): number | undefined {
    const from = base ?? 0;
    const before = this.made[from - this.firstMade];
    const look: NewLook =
      before === undefined
        ? {
            base: from,
            style,
            quotePrefix: quotePrefix || (this.formats[from]?.quotePrefix ?? false),
          }
        : {
            base: before.base,
            style: { ...before.style, ...style },
            quotePrefix: quotePrefix || before.quotePrefix,
          };
    if (Object.keys(look.style).length === 0 && !look.quotePrefix) return base;
    const key = JSON.stringify([look.base, look.quotePrefix, Object.entries(look.style).sort()]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.made.push(look);
    const number = this.firstMade + this.made.length - 1;
    this.known.set(key, number);
    return number;
  }

  /** How a cell of this look appears; `null` where it has nothing of its own. */
  style(number: number | undefined): CellStyle | null {
    if (number === undefined) return null;
    const cached = this.styles[number];
    if (cached !== undefined) return cached;
    const look = this.made[number - this.firstMade];
    const base = this.formats[look?.base ?? number]?.style ?? {};
    const style = look === undefined ? base : { ...base, ...look.style };
    const result = Object.keys(style).length === 0 ? null : style;
    this.styles[number] = result;
    return result;
  }

  /** Whether numbers of this look are calendar days. */
  showsDay(number: number | undefined): boolean {
    if (number === undefined) return false;
    const format = this.formats[number];
    return format?.showsDay ?? showsDay(this.style(number)?.numberFormat ?? null);
  }

  /** The number of the first look made here. */
  get firstMade(): number {
    return Math.max(this.formats.length, 1);
  }
}

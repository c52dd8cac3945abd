/** The spreadsheet that a test begins with → the stand-in's state. */

import { parseA1 } from '../inside/values/a1.ts';
import { type CellFormat, type CellState, emptyCell, type LinkRun } from '../state/cell-state.ts';
import { type Block, newSheet, type SheetState, touchCell } from '../state/sheet-state.ts';
import type { SpreadsheetState } from '../state/spreadsheet-state.ts';

/** A cell as it stands, never parsed: a bare value, or a value with what else is there. */
export type SeedCell =
  | null
  | string
  | number
  | boolean
  | { readonly error: string }
  | {
      readonly value: null | string | number | boolean | { readonly error: string };
      readonly formula?: string;
      readonly note?: string;
      readonly format?: CellFormat;
      readonly links?: readonly LinkRun[];
    };

/** A tab. Places are in A1 notation. */
export interface SeedSheet {
  readonly name: string;
  readonly cells?: readonly (readonly SeedCell[])[];
  /** The size of the grid, 1,000 × 26 unless told. */
  readonly rows?: number;
  readonly columns?: number;
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly rowsHiddenByFilter?: readonly number[];
  readonly merges?: readonly string[];
  /** Whether the person may not edit the tab, but for these places. */
  readonly isProtected?: boolean;
  readonly unprotected?: readonly string[];
  /** Places that the person may not edit. */
  readonly protectedRanges?: readonly string[];
  readonly metadata?: readonly SeedMetadata[];
}

/** Developer metadata; `isForeign` is another add-on's. */
export interface SeedMetadata {
  readonly key: string;
  readonly value?: string;
  readonly visibility?: 'DOCUMENT' | 'PROJECT';
  readonly isForeign?: boolean;
}

/** A spreadsheet. */
export interface SeedSpreadsheet {
  readonly name?: string;
  readonly sheets?: readonly SeedSheet[];
  readonly metadata?: readonly SeedMetadata[];
}

/** The formulas that show errors: a cell with an error and no formula is rare. */
const ERROR_FORMULAS: Readonly<Record<string, string>> = {
  '#N/A': '=NA()',
  '#DIV/0!': '=1/0',
  '#REF!': '=#REF!',
  '#VALUE!': '="a"+1',
  '#NAME?': '=NONAME()',
  '#NUM!': '=SQRT(-1)',
  '#NULL!': '=#NULL!',
  '#ERROR!': '=1+',
};

/** The state that the seed describes; an empty one has the single tab `Sheet1`. */
export function seedSpreadsheet(
  seed: SeedSpreadsheet,
  locale: string,
  timeZone: string,
): SpreadsheetState {
  const state: SpreadsheetState = {
    id: '1StandIn',
    name: seed.name ?? 'Untitled spreadsheet',
    locale,
    timeZone,
    sheets: [],
    activeSheetId: 0,
    metadata: [],
    namedRanges: [],
    nextId: 100,
  };
  const note = (sheetId: number | null, entries: readonly SeedMetadata[] = []) => {
    for (const { key, value = null, visibility = 'DOCUMENT', isForeign = false } of entries) {
      state.nextId += 1;
      state.metadata.push({ id: state.nextId, key, value, visibility, sheetId, isForeign });
    }
  };
  (seed.sheets ?? [{ name: 'Sheet1' }]).forEach((one, index) => {
    // The first tab of a spreadsheet has the id 0.
    const id = index === 0 ? 0 : state.nextId + 1;
    state.nextId += 1;
    state.sheets.push(seedSheet(one, id));
    note(id, one.metadata);
  });
  note(null, seed.metadata);
  state.activeSheetId = state.sheets.find(({ isHidden }) => !isHidden)?.id ?? 0;
  return state;
}

/** Puts a cell as it stands into a tab; the grid must have room. Rows and columns count from 1. */
export function putCell(sheet: SheetState, row: number, column: number, cell: SeedCell): void {
  if (row > sheet.maxRows || column > sheet.maxColumns)
    throw new RangeError(`${sheet.name} has no cell in row ${row}, column ${column}.`);
  const state = touchCell(sheet, row, column);
  Object.assign(state, content(cell));
}

function content(cell: SeedCell): Partial<CellState> {
  const { value, formula, links, spilledFrom } = emptyCell();
  if (cell === '') return { value, formula, links, spilledFrom };
  if (typeof cell !== 'object' || cell === null)
    return { value: cell, formula, links, spilledFrom };
  if ('error' in cell)
    return {
      value: { error: cell.error },
      formula: ERROR_FORMULAS[cell.error] ?? '',
      links,
      spilledFrom,
    };
  return { formula, links, spilledFrom, ...cell };
}

function seedSheet(seed: SeedSheet, id: number): SheetState {
  const sheet = newSheet(id, seed.name);
  const cells = seed.cells ?? [];
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  sheet.maxRows = seed.rows ?? Math.max(1000, cells.length);
  sheet.maxColumns = seed.columns ?? Math.max(26, widest);
  cells.forEach((row, down) => {
    row.forEach((cell, along) => {
      if (cell !== null) putCell(sheet, down + 1, along + 1, cell);
    });
  });
  sheet.isHidden = seed.isHidden ?? false;
  sheet.hiddenRows = new Set(seed.hiddenRows ?? []);
  sheet.rowsHiddenByFilter = new Set(seed.rowsHiddenByFilter ?? []);
  sheet.merges = (seed.merges ?? []).map((a1) => blockOf(a1, sheet));
  const lock = (place: Block | null, free: readonly string[] = []) =>
    sheet.protections.push({
      id: sheet.protections.length + 1,
      block: place,
      description: '',
      canEdit: false,
      isWarningOnly: false,
      unprotected: free.map((a1) => blockOf(a1, sheet)),
    });
  if (seed.isProtected === true) lock(null, seed.unprotected);
  for (const a1 of seed.protectedRanges ?? []) lock(blockOf(a1, sheet));
  return sheet;
}

/** The block that a notation names in a tab. */
export function blockOf(a1: string, sheet: SheetState): Block {
  const parsed = parseA1(a1);
  if (!parsed) throw new RangeError(`${a1} is no place in a tab.`);
  const row = parsed.row ?? 1;
  const column = parsed.column ?? 1;
  return {
    row,
    column,
    rows: (parsed.lastRow ?? sheet.maxRows) - row + 1,
    columns: (parsed.lastColumn ?? sheet.maxColumns) - column + 1,
  };
}

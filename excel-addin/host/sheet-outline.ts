/** What is asked of a tab at first: how far it reaches, its first rows, its mark and its protection. */

import type { Position, Rect } from '../../core/index.ts';
import { cellOf } from './cell-of.ts';
import type { GridOfBlocks } from './grid-of-blocks.ts';
import { bytesOf } from './payload.ts';
import type { BlockWanted } from './read-blocks.ts';
import { loadMark, markOf } from './tab-mark.ts';
import { tooLarge } from './troubles.ts';

/** How many cells of all tabs together are read before it is known how far each reaches, and of how many columns. */
const FIRST_CELLS = 24_000;
const FIRST_COLUMNS = 64;
/** A tab is taken to be about so wide. */
const USUAL_COLUMNS = 32;

/** More cells than this Excel does not hand out, and no tab that people keep has them. */
const MOST_CELLS = 5_000_000;

/** What cells take in an answer where nothing is known of them, value and kind together. */
const USUAL_BYTES = 40;

/** What is asked for; its members can be read after the next sync. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first rows of what is used, or `null` where they were not asked for. */
  readonly first: Excel.Range | null;
  readonly firstRows: number;
  readonly mark: Excel.NamedItem;
  readonly is1904: boolean;
}

/** How many rows to ask of each of so many tabs. */
export function firstRowsOf(sheetCount: number): number {
  return Math.max(8, Math.floor(FIRST_CELLS / USUAL_COLUMNS / Math.max(1, sheetCount)));
}

/** Asks; `sheet` may be a null object. With `firstRows` 0 no cells are asked for. */
export function loadOutline(
  sheet: Excel.Worksheet,
  firstRows: number,
  is1904: boolean,
): SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  let first: Excel.Range | null = null;
  if (firstRows > 0) {
    const corner = sheet.getRangeByIndexes(0, 0, firstRows, FIRST_COLUMNS).untrack();
    first = used.getIntersectionOrNullObject(corner);
    first.load(cellMembers(is1904).join(','));
  }
  return { sheet, used, first, firstRows, mark: loadMark(sheet), is1904 };
}

/** What is read of each cell that is turned into one of the core's. */
export function cellMembers(is1904: boolean): ('values' | 'valueTypes' | 'numberFormat')[] {
  return is1904 ? ['values', 'valueTypes', 'numberFormat'] : ['values', 'valueTypes'];
}

/** The mark, the protection and the used block, once they have come. */
export function outlineFacts({ sheet, used, mark }: SheetOutline): {
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly used: Rect | null;
} {
  return {
    mark: markOf(mark),
    isProtected: sheet.protection.protected,
    used: used.isNullObject
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
  };
}

/** The tab's name is for the failure of a tab that reaches too far. Puts the first rows into the grid; gives what is left to read. */
export function takeFirst(
  outline: SheetOutline,
  used: Rect | null,
  name: string,
  grid: GridOfBlocks,
): BlockWanted[] {
  if (used === null) return [];
  if (used.rows * used.columns > MOST_CELLS) throw tooLarge(name);
  const { sheet, first, firstRows, is1904 } = outline;
  const members = cellMembers(is1904);
  let bytesPerCell = USUAL_BYTES;
  const take = (part: Excel.Range, place: Position): void => takeCells(part, place, is1904, grid);
  if (first !== null && !first.isNullObject) {
    take(first, used);
    const bytes = members.reduce((sum, member) => sum + bytesOf(first[member]), 0);
    const cells = first.values.length * (first.values[0]?.length ?? 1);
    bytesPerCell = Math.max(16, bytes / cells);
  }
  return leftOf(used, first === null ? 0 : firstRows).map((rect) => ({
    sheet,
    rect,
    members,
    bytesPerCell,
    take,
  }));
}

/** Puts the cells of a block, for which `cellMembers` have come, into the grid; `place` is that of its first cell there. */
export function takeCells(
  part: Excel.Range,
  { row, column }: Position,
  is1904: boolean,
  grid: GridOfBlocks,
): void {
  const types = part.valueTypes as readonly (readonly string[])[];
  const formats = is1904 ? (part.numberFormat as readonly (readonly string[])[]) : null;
  (part.values as readonly (readonly unknown[])[]).forEach((values, down) => {
    values.forEach((value, along) => {
      const cell = cellOf(value, types[down]?.[along] ?? '', formats?.[down]?.[along] ?? null);
      grid.put(row + down, column + along, cell);
    });
  });
}

/** What of the used block does not lie in the corner that was read: to its right, and below it. */
function leftOf(used: Rect, firstRows: number): Rect[] {
  const bottom = used.row + used.rows;
  const right = used.column + used.columns;
  const rows = Math.max(0, Math.min(bottom, firstRows) - used.row);
  const column = Math.max(used.column, FIRST_COLUMNS);
  const left: Rect[] = [];
  if (rows > 0 && right > column)
    left.push({ row: used.row, column, rows, columns: right - column });
  if (rows < used.rows) left.push({ ...used, row: used.row + rows, rows: used.rows - rows });
  return left;
}

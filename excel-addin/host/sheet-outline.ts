/** What is asked of a tab at first: how far it reaches, its first rows, its mark and its protection. */

import type { Position, Rect } from '../../core/index.ts';
import { cellOf } from './cell-of.ts';
import type { GridOfBlocks } from './grid-of-blocks.ts';
import { ask } from './in-excel.ts';
import { bytesOf } from './payload.ts';
import type { BlockMember } from './read-blocks.ts';
import { rectOf } from './sheet-formulas.ts';
import { loadMark, markOf } from './tab-mark.ts';
import { tooLarge } from './troubles.ts';

/** How many cells of all tabs together are read before it is known how far each reaches, and of how many columns. */
const FIRST_CELLS = 24_000;
const FIRST_COLUMNS = 32;
/** However few tabs there are: rows may be full of long texts, which nobody knows before. */
const MOST_FIRST_ROWS = 250;

/** More cells than this Excel does not hand out, and no tab that people keep has them. */
const MOST_CELLS = 5_000_000;

/** What cells take in an answer where nothing is known of them, all members together. */
const USUAL_BYTES = 50;

/** What is asked for; its members can be read after the next sync. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first rows of what is used, or `null` where they were not asked for. */
  readonly first: Excel.Range | null;
  readonly firstRows: number;
  /** What was asked of the first rows. */
  readonly members: readonly BlockMember[];
  readonly mark: Excel.NamedItem;
}

/** How many rows to ask of each of so many tabs. */
export function firstRowsOf(sheetCount: number): number {
  const rows = Math.floor(FIRST_CELLS / FIRST_COLUMNS / Math.max(1, sheetCount));
  return Math.min(MOST_FIRST_ROWS, Math.max(8, rows));
}

/** Asks; `sheet` may be a null object. With `firstRows` 0 no cells are asked for. */
export function loadOutline(
  sheet: Excel.Worksheet,
  firstRows: number,
  members: readonly BlockMember[],
): SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true);
  ask(used, 'rowIndex', 'columnIndex', 'rowCount', 'columnCount');
  ask(sheet.protection, 'protected');
  let first: Excel.Range | null = null;
  if (firstRows > 0) {
    const corner = sheet.getRangeByIndexes(0, 0, firstRows, FIRST_COLUMNS).untrack();
    first = ask(used.getIntersectionOrNullObject(corner), ...members);
  }
  return { sheet, used, first, firstRows, members, mark: loadMark(sheet) };
}

/** What is read of each cell that is turned into one of the core's. */
export function cellMembers(is1904: boolean): BlockMember[] {
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
    used: used.isNullObject ? null : rectOf(used),
  };
}

/** The cells that have come with the outline. */
export interface FirstCells {
  /** `null`: none. */
  readonly part: Excel.Range | null;
  /** What of the used block is left to read. */
  readonly left: readonly Rect[];
  /** What its cells may take in an answer, each. */
  readonly bytesPerCell: number;
}

/** Once it has come; the name is for the failure of a tab that reaches too far. */
export function firstCells(outline: SheetOutline, used: Rect | null, name: string): FirstCells {
  if (used === null) return { part: null, left: [], bytesPerCell: USUAL_BYTES };
  if (used.rows * used.columns > MOST_CELLS) throw tooLarge(name);
  const { first, firstRows, members } = outline;
  const part = first?.isNullObject === false ? first : null;
  const left = leftOf(used, first === null ? 0 : firstRows);
  if (part === null) return { part, left, bytesPerCell: USUAL_BYTES };
  const bytes = members.reduce((sum, member) => sum + bytesOf(part[member]), 0);
  const cells = part.values.length * (part.values[0]?.length ?? 1);
  return { part, left, bytesPerCell: Math.max(16, bytes / cells) };
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

/** A tab's values as the core reads them. */

import type { Cell, Grid, Rect } from '../../../core/index.ts';
import { EMPTY_ROW, type SheetContent, type Tab } from './book.ts';

/** More columns than the core reads. */
const FILLED_COLUMNS = 1_024;

/** How many blanks beyond those columns may still be filled in; where they are used up, rows end there. */
export interface BlankBudget {
  left: number;
}

/** The blanks for one workbook. */
export function blankBudget(): BlankBudget {
  return { left: 8 * 1024 * 1024 };
}

/** The used block's values. Of merged cells only the first counts, as in every spreadsheet. */
export function sheetGrid(
  tab: Tab & { content: SheetContent },
  budget: BlankBudget = blankBudget(),
): Grid {
  const { values } = tab.content;
  const isCovered = coverage(tab.frame.merges, values);
  const grid: (readonly Cell[])[] = values.map((row, rowIndex) => {
    isCovered.enter(rowIndex);
    if (row.length === 0) return EMPTY_ROW as readonly Cell[];
    return row.length <= FILLED_COLUMNS
      ? filledRow(row, rowIndex, isCovered)
      : wideRow(row, rowIndex, isCovered, budget);
  });
  while (grid.length > 0 && grid[grid.length - 1]?.length === 0) grid.pop();
  return grid;
}

function filledRow(row: readonly (Cell | undefined)[], rowIndex: number, covered: Coverage) {
  const cells: Cell[] = [];
  let length = 0;
  for (let column = 0; column < row.length; column += 1) {
    const value = covered.has(rowIndex, column) ? null : (row[column] ?? null);
    cells.push(value);
    if (value !== null) length = column + 1;
  }
  cells.length = length;
  return cells;
}

/** Many rows with one cell far to the right would otherwise need a thousand times the room of the file. */
function wideRow(
  row: readonly (Cell | undefined)[],
  rowIndex: number,
  covered: Coverage,
  budget: BlankBudget,
): Cell[] {
  const far: number[] = [];
  for (const key in row) if (Number(key) >= FILLED_COLUMNS) far.push(Number(key));
  const width = (far[far.length - 1] ?? 0) + 1;
  const blanks = width - FILLED_COLUMNS - far.length;
  if (blanks <= budget.left) {
    budget.left -= Math.max(0, blanks);
    return filledRow(row, rowIndex, covered);
  }
  const near = filledRow(row.slice(0, FILLED_COLUMNS), rowIndex, covered);
  // The row is not blank, only cut off.
  return near.length === 0 ? [null] : near;
}

/** Which cells a merged block hides, row by row from the top. */
interface Coverage {
  /** To be called for each row in turn. */
  enter(row: number): void;
  has(row: number, column: number): boolean;
}

/** The work goes with the columns of the blocks, never with their rows: a block may be a million rows high. */
function coverage(
  merges: readonly Rect[],
  values: readonly (readonly (Cell | undefined)[])[],
): Coverage {
  if (merges.length === 0) return { enter: () => {}, has: () => false };
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  /** By column, the first row that is not hidden any more. */
  const hiddenTo = new Int32Array(width);
  const waiting = merges.flatMap(({ row, column, rows, columns }) => [
    { row, from: column + 1, end: column + columns, to: row + rows },
    { row: row + 1, from: column, end: column + 1, to: row + rows },
  ]);
  waiting.sort((one, other) => one.row - other.row);
  let next = 0;
  return {
    enter(row) {
      for (let block = waiting[next]; block !== undefined && block.row <= row; ) {
        for (let column = block.from; column < Math.min(block.end, width); column += 1) {
          hiddenTo[column] = Math.max(hiddenTo[column] as number, block.to);
        }
        next += 1;
        block = waiting[next];
      }
    },
    has: (row, column) => (hiddenTo[column] as number) > row,
  };
}

/** Where cells are: blocks inside a tab's grid, and what is refused there. */

import { type Block, blocksMeet, isWithin, type SheetState } from '../../state/sheet-state.ts';
import { ServiceException } from '../errors.ts';
import { parseA1 } from '../values/a1.ts';
import type { World } from '../world.ts';

/** What the files of other classes need to know of a range that they are given. */
export interface RangeLike {
  readonly sheet: SheetState;
  readonly block: Block;
}

/** What the files of other classes need to know of a tab that they are given. */
export interface SheetLike {
  readonly state: SheetState;
}

/** The block, once it is sure that it lies in the grid. */
export function blockInGrid(
  sheet: SheetState,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Block {
  if (row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (columns < 1)
    throw new ServiceException('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  return { row, column, rows, columns };
}

/** The tab and block that a notation names, open ends reaching to the end of the grid. */
export function blockOfA1(world: World, notation: string, current: SheetState): RangeLike {
  const parsed = parseA1(notation);
  if (!parsed) throw new ServiceException('Range not found');
  const sheet =
    parsed.sheet === null
      ? current
      : world.spreadsheet.sheets.find((one) => one.name === parsed.sheet);
  if (!sheet) throw new ServiceException('Range not found');
  const row = parsed.row ?? 1;
  const column = parsed.column ?? 1;
  const lastRow = parsed.lastRow ?? sheet.maxRows;
  const lastColumn = parsed.lastColumn ?? sheet.maxColumns;
  const block = blockInGrid(
    sheet,
    Math.min(row, lastRow),
    Math.min(column, lastColumn),
    Math.abs(lastRow - row) + 1,
    Math.abs(lastColumn - column) + 1,
  );
  return { sheet, block };
}

/** Throws where the tab was deleted, or where the grid has shrunk under the range. */
export function refuseStale({ sheet, block }: RangeLike): void {
  if (sheet.isDeleted) throw new ServiceException(`Sheet ${sheet.id} not found`);
  blockInGrid(sheet, block.row, block.column, block.rows, block.columns);
}

/** Throws what Google throws where the person has no right to edit the cells. */
export function refuseProtected({ sheet, block }: RangeLike): void {
  const isLocked = sheet.protections.some(
    (one) =>
      !one.canEdit &&
      !one.isWarningOnly &&
      (one.block === null
        ? !one.unprotected.some((free) => isWithin(block, free))
        : blocksMeet(block, one.block)),
  );
  if (isLocked) throw protectedException();
}

/** Throws where the person has no right to change the tab itself: its name, its rows, its existence. */
export function refuseProtectedSheet(sheet: SheetState): void {
  if (sheet.isDeleted) throw new ServiceException(`Sheet ${sheet.id} not found`);
  if (sheet.protections.some((one) => !one.canEdit && !one.isWarningOnly))
    throw protectedException();
}

function protectedException(): ServiceException {
  return new ServiceException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Throws where a block of data has not the size of the range, as `setValues` and its like do. */
export function refuseMisfit(block: Block, data: readonly (readonly unknown[])[]): void {
  if (data.length !== block.rows) {
    throw new ServiceException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${block.rows}.`,
    );
  }
  for (const row of data) {
    if (row.length !== block.columns) {
      throw new ServiceException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${block.columns}.`,
      );
    }
  }
}

/** Calls back for each cell of the block, row by row. */
export function eachCell(
  block: Block,
  visit: (row: number, column: number, down: number, along: number) => void,
): void {
  for (let down = 0; down < block.rows; down += 1) {
    for (let along = 0; along < block.columns; along += 1) {
      visit(block.row + down, block.column + along, down, along);
    }
  }
}

/** A block of the same size, made of each cell. */
export function mapCells<T>(block: Block, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_, along) => of(block.row + down, block.column + along)),
  );
}

/** The rest of `Sheet`: sizes of the grid, its rows and columns, hiding, freezing, colours of tabs. */

import type { SheetState } from '../../state/sheet-state.ts';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  refuseTooLarge,
} from '../cells/grid-size.ts';
import { type RangeLike, refuseProtectedSheet } from '../cells/places.ts';
import { ServiceException } from '../errors.ts';
import { cssColour } from '../values/colours.ts';
import { Sheet } from './sheet.ts';

const STANDARD_WIDTH = 100;
const STANDARD_HEIGHT = 21;

/** Throws where the rows or columns do not lie in the grid. */
function refuseOutside(from: number, count: number, most: number, what: 'rows' | 'columns'): void {
  if (from < 1 || count < 1 || from + count - 1 > most)
    throw new ServiceException(`Those ${what} are out of bounds.`);
}

function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function change(sheet: Sheet): SheetState {
  refuseProtectedSheet(sheet.state);
  return sheet.state;
}

function grow(sheet: Sheet, rows: number, columns: number): SheetState {
  const state = change(sheet);
  const { maxRows, maxColumns } = state;
  if (rows < 0 || columns < 0 || rows + columns < 1)
    throw new ServiceException('The number to insert must be at least 1.');
  refuseTooLarge(sheet.world.spreadsheet, state, maxRows + rows, maxColumns + columns);
  return state;
}

/** The methods, to be put on `Sheet.prototype`. */
const FRAME = {
  insertRowsAfter(this: Sheet, after: number, count: number) {
    const state = grow(this, count, 0);
    refuseOutside(after, 1, state.maxRows, 'rows');
    insertRows(state, after + 1, count);
    return this;
  },
  insertRowsBefore(this: Sheet, before: number, count: number) {
    const state = grow(this, count, 0);
    refuseOutside(before, 1, state.maxRows, 'rows');
    insertRows(state, before, count);
    return this;
  },
  insertRows(this: Sheet, before: number, count = 1) {
    const state = grow(this, count, 0);
    refuseOutside(before, 1, state.maxRows, 'rows');
    insertRows(state, before, count);
  },
  insertColumnsAfter(this: Sheet, after: number, count: number) {
    const state = grow(this, 0, count);
    refuseOutside(after, 1, state.maxColumns, 'columns');
    insertColumns(state, after + 1, count);
    return this;
  },
  insertColumnsBefore(this: Sheet, before: number, count: number) {
    const state = grow(this, 0, count);
    refuseOutside(before, 1, state.maxColumns, 'columns');
    insertColumns(state, before, count);
    return this;
  },
  insertColumns(this: Sheet, before: number, count = 1) {
    const state = grow(this, 0, count);
    refuseOutside(before, 1, state.maxColumns, 'columns');
    insertColumns(state, before, count);
  },
  deleteRows(this: Sheet, from: number, count: number) {
    const state = change(this);
    refuseOutside(from, count, state.maxRows, 'rows');
    if (count >= state.maxRows)
      throw new ServiceException("You can't delete all the rows on the sheet.");
    if (from <= state.frozenRows && count >= state.maxRows - state.frozenRows)
      throw new ServiceException('It is not possible to delete all non-frozen rows.');
    deleteRows(state, from, count);
  },
  deleteRow(this: Sheet, row: number) {
    FRAME.deleteRows.call(this, row, 1);
    return this;
  },
  deleteColumns(this: Sheet, from: number, count: number) {
    const state = change(this);
    refuseOutside(from, count, state.maxColumns, 'columns');
    if (count >= state.maxColumns)
      throw new ServiceException("You can't delete all the columns on the sheet.");
    deleteColumns(state, from, count);
  },
  deleteColumn(this: Sheet, column: number) {
    FRAME.deleteColumns.call(this, column, 1);
    return this;
  },

  getFrozenRows(this: Sheet) {
    return this.state.frozenRows;
  },
  setFrozenRows(this: Sheet, rows: number) {
    const state = change(this);
    if (rows < 0 || rows >= state.maxRows)
      throw new ServiceException("You can't freeze all visible rows on the sheet.");
    if (state.merges.some((one) => one.row <= rows && one.row + one.rows - 1 > rows))
      throw new ServiceException("You can't freeze rows which contain only part of a merged cell.");
    state.frozenRows = rows;
  },
  getFrozenColumns(this: Sheet) {
    return this.state.frozenColumns;
  },
  setFrozenColumns(this: Sheet, columns: number) {
    const state = change(this);
    if (columns < 0 || columns >= state.maxColumns)
      throw new ServiceException("You can't freeze all visible columns on the sheet.");
    if (state.merges.some((one) => one.column <= columns && one.column + one.columns - 1 > columns))
      throw new ServiceException(
        "You can't freeze columns which contain only part of a merged cell.",
      );
    state.frozenColumns = columns;
  },

  getColumnWidth(this: Sheet, column: number) {
    refuseOutside(column, 1, this.state.maxColumns, 'columns');
    return this.state.columnWidths[column] ?? STANDARD_WIDTH;
  },
  setColumnWidths(this: Sheet, from: number, count: number, width: number) {
    const state = change(this);
    refuseOutside(from, count, state.maxColumns, 'columns');
    if (width < 1) throw new ServiceException('The width must be at least 1.');
    for (const column of span(from, count)) state.columnWidths[column] = width;
    return this;
  },
  setColumnWidth(this: Sheet, column: number, width: number) {
    return FRAME.setColumnWidths.call(this, column, 1, width);
  },
  getRowHeight(this: Sheet, row: number) {
    refuseOutside(row, 1, this.state.maxRows, 'rows');
    return this.state.rowHeights[row]?.height ?? STANDARD_HEIGHT;
  },
  /** Heights below the standard are not kept: the row grows to fit its text. */
  setRowHeights(this: Sheet, from: number, count: number, given: number) {
    const state = change(this);
    refuseOutside(from, count, state.maxRows, 'rows');
    const height = Math.max(STANDARD_HEIGHT, given);
    for (const row of span(from, count)) state.rowHeights[row] = { height, isForced: false };
    return this;
  },
  setRowHeight(this: Sheet, row: number, height: number) {
    return FRAME.setRowHeights.call(this, row, 1, height);
  },
  setRowHeightsForced(this: Sheet, from: number, count: number, height: number) {
    const state = change(this);
    refuseOutside(from, count, state.maxRows, 'rows');
    if (height < 1) throw new ServiceException('The height must be at least 1.');
    for (const row of span(from, count)) state.rowHeights[row] = { height, isForced: true };
    return this;
  },

  isSheetHidden(this: Sheet) {
    return this.state.isHidden;
  },
  hideSheet(this: Sheet) {
    const state = change(this);
    const visible = this.world.spreadsheet.sheets.filter((one) => !one.isHidden && one !== state);
    const [next] = visible;
    if (!next) throw new ServiceException("You can't hide all the sheets in a document.");
    state.isHidden = true;
    if (this.world.spreadsheet.activeSheetId === state.id)
      this.world.spreadsheet.activeSheetId = next.id;
    return this;
  },
  showSheet(this: Sheet) {
    change(this).isHidden = false;
    return this;
  },
  hideRows(this: Sheet, from: number, count = 1) {
    const state = change(this);
    refuseOutside(from, count, state.maxRows, 'rows');
    for (const row of span(from, count)) state.hiddenRows.add(row);
  },
  showRows(this: Sheet, from: number, count = 1) {
    const state = change(this);
    refuseOutside(from, count, state.maxRows, 'rows');
    for (const row of span(from, count)) state.hiddenRows.delete(row);
  },
  hideRow(this: Sheet, { block }: RangeLike) {
    FRAME.hideRows.call(this, block.row, block.rows);
  },
  unhideRow(this: Sheet, { block }: RangeLike) {
    FRAME.showRows.call(this, block.row, block.rows);
  },
  hideColumns(this: Sheet, from: number, count = 1) {
    const state = change(this);
    refuseOutside(from, count, state.maxColumns, 'columns');
    for (const column of span(from, count)) state.hiddenColumns.add(column);
  },
  showColumns(this: Sheet, from: number, count = 1) {
    const state = change(this);
    refuseOutside(from, count, state.maxColumns, 'columns');
    for (const column of span(from, count)) state.hiddenColumns.delete(column);
  },
  isRowHiddenByUser(this: Sheet, row: number) {
    refuseOutside(row, 1, this.state.maxRows, 'rows');
    return this.state.hiddenRows.has(row);
  },
  isRowHiddenByFilter(this: Sheet, row: number) {
    refuseOutside(row, 1, this.state.maxRows, 'rows');
    return this.state.rowsHiddenByFilter.has(row);
  },
  isColumnHiddenByUser(this: Sheet, column: number) {
    refuseOutside(column, 1, this.state.maxColumns, 'columns');
    return this.state.hiddenColumns.has(column);
  },

  hasHiddenGridlines(this: Sheet) {
    return this.state.hasHiddenGridlines;
  },
  setHiddenGridlines(this: Sheet, isHidden: boolean) {
    change(this).hasHiddenGridlines = isHidden;
    return this;
  },
  getTabColor(this: Sheet) {
    return this.state.tabColor;
  },
  setTabColor(this: Sheet, color: string | null) {
    const css = color === null ? null : cssColour(color);
    if (color !== null && css === null)
      throw new ServiceException(
        `Sheets would take the colour "${color}" without a word; it is none.`,
      );
    change(this).tabColor = css;
    return this;
  },
};

/** Gives `Sheet` the methods of its frame. */
export function addFrameToSheet(): void {
  Object.assign(Sheet.prototype, FRAME);
}

/** Steps that change cells of the user's own tabs: rows below the last, and cells that the user named. */

import type { Injector, Worksheet } from '@univerjs/core';
import { SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import {
  type AppendRowsStep,
  type Cell,
  fingerprintGrid,
  type Grid,
  HostError,
  isBlank,
  isCellError,
  type Position,
  type Rect,
  type RemoveRowsStep,
  type SetCellsStep,
  toA1,
} from '../../core/index.ts';
import { type CellsChanged, CLEARED, type StepPlace, setCells, write } from './cell-changes.ts';
import { cellDataOf, isFormula } from './cell-data.ts';
import type { Change } from './change.ts';
import { readCells } from './read-grid.ts';
import { spillsOf } from './spills.ts';
import { changed, requireUnprotected, sheetNamed } from './step-guards.ts';
import { tabDataOf } from './tab-data.ts';

/** Writes rows below the last one in use. */
export function appendRows(place: StepPlace, step: AppendRowsStep): Change[] {
  const sheet = sheetNamed(place.workbook, step.sheet);
  requireUnprotected(sheet);
  if (usedRows(readCells(sheet, place.injector)) !== step.row) throw changed(step.sheet);
  const at = { row: step.row, column: 0 };
  return [
    ...roomFor(place, sheet, step.row + step.values.length),
    write(place, sheet, at, step.values, step.styles),
  ];
}

/** How many rows reach down to the last cell that holds anything but white space. */
function usedRows(grid: Grid): number {
  let count = grid.length;
  while (count > 0 && (grid[count - 1] ?? []).every(isBlank)) count -= 1;
  return count;
}

/** Blanks the last rows in use, where they are exactly these; each cell gets the look of the one below them. */
export function removeRows(place: StepPlace, step: RemoveRowsStep): Change[] {
  const sheet = sheetNamed(place.workbook, step.sheet);
  requireUnprotected(sheet);
  const tail = readCells(sheet, place.injector).slice(step.row);
  const isFixed =
    hasFormulaFrom(sheet, place.injector, step.row) ||
    tabDataOf(sheet).tableHeaders.some(({ row }) => row >= step.row);
  if (isFixed || fingerprintGrid(tail) !== fingerprintGrid(step.values)) throw changed(step.sheet);
  const matrix = sheet.getCellMatrix();
  const end = step.row + step.values.length;
  // Looks are merged with those that a cell has, so that the cells go first.
  const gone: CellsChanged = {};
  const bare: CellsChanged = {};
  matrix.forValue((row, column) => {
    if (row < step.row || row >= end) return;
    gone[row] = { ...gone[row], [column]: null };
    const below = matrix.getValue(end, column)?.s;
    if (below) bare[row] = { ...bare[row], [column]: { s: below } };
  });
  return [setCells(place, sheet, gone), setCells(place, sheet, bare)];
}

/** Changes cells that hold what they are said to hold; looks stay as they are. */
export function setNamedCells(place: StepPlace, step: SetCellsStep): Change[] {
  const sheet = sheetNamed(place.workbook, step.sheet);
  requireUnprotected(sheet);
  const grid = readCells(sheet, place.injector);
  const { arrays, tableHeaders } = tabDataOf(sheet);
  const computed = [...arrays, ...spillsOf(place.injector, sheet).map(({ rect }) => rect)];
  const lastRow = Math.max(-1, ...step.cells.map(({ at }) => at.row));
  const cells: CellsChanged = {};
  for (const { at, from, to } of step.cells) {
    const { row, column } = at;
    const was = sheet.getCellMatrix().getValue(row, column);
    const isComputed = (was && isFormula(was)) || computed.some((rect) => isInside(rect, at));
    const present = grid[row]?.[column] ?? null;
    if (isComputed || isHidden(sheet, at) || !isSame(present, from)) throw changed(step.sheet);
    if (tableHeaders.some((rect) => isInside(rect, at))) {
      throw new HostError(
        'unsupported',
        `Cell ${toA1(row, column)} is the header of a table. Change it in Excel, where its formulas follow.`,
      );
    }
    const data = { ...CLEARED, ...cellDataOf(to === '' ? null : to) };
    cells[row] = { ...cells[row], [column]: data };
  }
  return [...roomFor(place, sheet, lastRow + 1), setCells(place, sheet, cells)];
}

/** Makes the tab long enough for so many rows. */
function roomFor({ workbook }: StepPlace, sheet: Worksheet, rows: number): Change[] {
  const rowCount = sheet.getRowCount();
  if (rows <= rowCount) return [];
  const at = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  return [
    {
      redo: { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount: rows + 20 } },
      undo: { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount } },
    },
  ];
}

/** Whether a formula stands in the row or below it, or spills as far. */
function hasFormulaFrom(sheet: Worksheet, injector: Injector, first: number): boolean {
  let isThere = spillsOf(injector, sheet).some(({ rect }) => rect.row + rect.rows > first);
  sheet.getCellMatrix().forValue((row, _column, data) => {
    if (row >= first && data && isFormula(data)) isThere = true;
  });
  return isThere;
}

/** Whether a merged block hides the cell: what is put there would not be seen. */
function isHidden(sheet: Worksheet, { row, column }: Position): boolean {
  return sheet.getMergeData().some((range) => {
    const isFirst = range.startRow === row && range.startColumn === column;
    const isIn =
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn;
    return isIn && !isFirst;
  });
}

function isInside(rect: Rect, { row, column }: Position): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

function isSame(one: Cell, other: Cell): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one === '' ? null : one) === (other === '' ? null : other);
}

/** The tabs of the grid's workbook as the core sees them, and as grids of cells. */

import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  type Cell,
  type Grid,
  isCellError,
  type Rect,
  type SheetSnapshot,
} from '../../core/index.ts';
import { cellOf, isFormula } from './cell-data.ts';
import { usesOurs } from './our-formulas.ts';
import { spillsOf } from './spills.ts';
import { tabDataOf } from './tab-data.ts';

/** Everything that the core needs to see of a tab, hidden rows included. */
export function readSheet(sheet: Worksheet, injector: Injector): SheetSnapshot {
  const data = tabDataOf(sheet);
  const isHidden = sheet.getConfig().hidden === BooleanNumber.TRUE;
  return {
    name: sheet.getName(),
    grid: readCells(sheet, injector),
    visibility: data.isVeryHidden ? 'very-hidden' : isHidden ? 'hidden' : 'visible',
    isProtected: data.isProtected,
    merges: sheet.getMergeData().map((range) => ({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    })),
    mark: data.mark,
    extras: data.extras + countFormulas(sheet),
    ...ownBlocksOf(sheet, injector),
  };
}

/**
 * The blocks that formulas with functions of ours fill, and the cells of those that failed: a block without the room to spill is
 * an error in its first cell. A single value stays the user's data.
 */
function ownBlocksOf(sheet: Worksheet, injector: Injector): Pick<SheetSnapshot, 'ownBlocks'> {
  const formulas = injector.get(FormulaDataModel);
  const isOurs = (row: number, column: number): boolean =>
    usesOurs(
      formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) || null,
    );
  const spilled = spillsOf(injector, sheet)
    .map(({ rect }) => rect)
    .filter(({ row, column, rows, columns }) => rows * columns > 1 && isOurs(row, column));
  const failed: Rect[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!data || !isFormula(data) || !isCellError(cellOf(data)) || !isOurs(row, column)) return;
    if (spilled.some((rect) => rect.row === row && rect.column === column)) return;
    failed.push({ row, column, rows: 1, columns: 1 });
  });
  const ownBlocks = [...spilled, ...failed];
  return ownBlocks.length === 0 ? {} : { ownBlocks };
}

/** How long a reading waits for formulas that were typed a moment ago, in milliseconds, and how often it looks. */
const MOST_WAIT = 1000;
const LOOK_EVERY = 20;

/** Waits until every formula of the workbook has a value, as the grid computes a little later; gives up after a second. */
export async function formulasComputed(workbook: Workbook): Promise<void> {
  for (let waited = 0; waited < MOST_WAIT; waited += LOOK_EVERY) {
    if (!workbook.getSheets().some(hasPendingFormula)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

function hasPendingFormula(sheet: Worksheet): boolean {
  let isPending = false;
  sheet.getCellMatrix().forValue((_row, _column, data) => {
    if (!data || !isFormula(data) || (data.v !== undefined && data.v !== null)) return;
    isPending = true;
    return false;
  });
  return isPending;
}

function countFormulas(sheet: Worksheet): number {
  let count = 0;
  sheet.getCellMatrix().forValue((_row, _column, data) => {
    if (data && isFormula(data)) count += 1;
  });
  return count;
}

/**
 * The tab's values from A1, raw and never as formatted text, those that formulas spill included; what is blank at the ends is
 * cut off.
 */
export function readCells(sheet: Worksheet, injector: Injector): Grid {
  const rows: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    if (cell === null) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as Cell[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  };
  sheet.getCellMatrix().forValue((row, column, data) => put(row, column, cellOf(data)));
  for (const { rect, values } of spillsOf(injector, sheet)) {
    values.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        put(rect.row + row, rect.column + column, cell);
      });
    });
  }
  return rows;
}

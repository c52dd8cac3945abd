/** What differs between a file as it was opened and the grid as it is now. */

import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { type Cell, type Grid, isCellError } from '../../core/index.ts';
import type { CellEdit, FileSheetView, FileView } from '../files/opened-file.ts';
import { cellOf, isFormula } from './cell-data.ts';
import { readCells } from './read-grid.ts';
import { looksAt } from './sheet-steps.ts';
import { tabDataOf } from './tab-data.ts';
import { fileSheetId } from './to-workbook-data.ts';

/** One tab of the file that is still in the grid, and which of its cells differ. */
export interface KeptSheet {
  readonly view: FileSheetView;
  readonly sheet: Worksheet;
  readonly edits: readonly CellEdit[];
}

/** A tab that the file does not have. */
export interface MadeSheet {
  readonly sheet: Worksheet;
  readonly values: Grid;
}

/** All differences, tab by tab. */
export interface GridChanges {
  readonly kept: readonly KeptSheet[];
  /** Tabs of the file that are gone. */
  readonly gone: readonly FileSheetView[];
  /** Tabs that the file does not have. */
  readonly made: readonly MadeSheet[];
}

/**
 * Compares cell by cell: values of plain cells and the number formats that typing gave them, texts of formulas. A
 * formula's recomputed value is no change.
 */
export function gridChanges(view: FileView, workbook: Workbook, injector: Injector): GridChanges {
  const formulas = injector.get(FormulaDataModel);
  const fileIds = new Set(view.sheets.map((_, index) => fileSheetId(index)));
  const kept: KeptSheet[] = [];
  const gone: FileSheetView[] = [];
  view.sheets.forEach((before, index) => {
    const sheet = workbook.getSheetBySheetId(fileSheetId(index));
    if (!sheet) {
      gone.push(before);
      return;
    }
    const formulaAt = (row: number, column: number, data: ICellData): string | null =>
      isFormula(data)
        ? (formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), workbook.getUnitId()) ??
          null)
        : null;
    const formatAt = (row: number, column: number): string | undefined =>
      looksAt(workbook, sheet, row, column).numberFormat;
    kept.push({ view: before, sheet, edits: cellEdits(before, sheet, formulaAt, formatAt) });
  });
  const made = workbook
    .getSheets()
    .filter((sheet) => !fileIds.has(sheet.getSheetId()))
    .map((sheet) => ({ sheet, values: readCells(sheet, injector) }));
  return { kept, gone, made };
}

/**
 * A text that is the same exactly where the same would be saved, for telling whether anything was changed since. It
 * does not follow values that formulas compute.
 */
export function changesText({ kept, gone, made }: GridChanges): string {
  return JSON.stringify([
    kept.map(({ view, sheet, edits }) => [
      sheet.getName(),
      tabDataOf(sheet).mark === view.mark ? '' : tabDataOf(sheet).mark,
      edits.map((edit) => (edit.formula === null ? edit : { ...edit, value: null })),
    ]),
    gone.map(({ name }) => name),
    made.map(({ sheet, values }) => [sheet.getName(), tabDataOf(sheet).mark, values]),
  ]);
}

function cellEdits(
  before: FileSheetView,
  sheet: Worksheet,
  formulaAt: (row: number, column: number, data: ICellData) => string | null,
  formatAt: (row: number, column: number) => string | undefined,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const matrix = sheet.getCellMatrix();
  const compare = (row: number, column: number): void => {
    const data = matrix.getValue(row, column) ?? {};
    const was = before.cells[row]?.[column] ?? null;
    const formula = formulaAt(row, column, data);
    const value = cellOf(data);
    // Typing a day or a share gives the cell a number format, and so does a plan.
    const format = value === null ? undefined : formatAt(row, column);
    const isFormatted = format !== undefined && format !== was?.style?.numberFormat;
    const looks = isFormatted ? { numberFormat: format } : {};
    if (formula !== null || was?.formula != null) {
      if (formula !== (was?.formula ?? null)) edits.push({ row, column, value, formula, ...looks });
    } else if (isFormatted || !isSame(value, was?.value ?? null)) {
      edits.push({ row, column, value, formula: null, ...looks });
    }
  };
  before.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) compare(row, column);
    });
  });
  matrix.forValue((row, column) => {
    if ((before.cells[row]?.[column] ?? null) === null) compare(row, column);
  });
  return edits.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** An empty text is as blank as nothing: the grid does not tell them apart. */
function isSame(a: Cell, b: Cell): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}

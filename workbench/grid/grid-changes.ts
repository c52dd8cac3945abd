/** What differs between a file as it was opened and the grid as it is now. */

import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { type Cell, isCellError } from '../../core/index.ts';
import type { CellEdit, FileSheetView, FileView } from '../files/opened-file.ts';
import { cellOf, isFormula } from './cell-data.ts';
import { fileSheetId } from './to-workbook-data.ts';

/** One tab of the file that is still in the grid, and which of its cells differ. */
export interface KeptSheet {
  readonly view: FileSheetView;
  readonly sheet: Worksheet;
  readonly edits: readonly CellEdit[];
}

/** All differences, tab by tab. */
export interface GridChanges {
  readonly kept: readonly KeptSheet[];
  /** Tabs of the file that are gone. */
  readonly gone: readonly FileSheetView[];
  /** Tabs that the file does not have. */
  readonly made: readonly Worksheet[];
}

/** Compares cell by cell: values of plain cells, texts of formulas. A formula's recomputed value is no change. */
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
    kept.push({ view: before, sheet, edits: cellEdits(before, sheet, formulaAt) });
  });
  const made = workbook.getSheets().filter((sheet) => !fileIds.has(sheet.getSheetId()));
  return { kept, gone, made };
}

function cellEdits(
  before: FileSheetView,
  sheet: Worksheet,
  formulaAt: (row: number, column: number, data: ICellData) => string | null,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const matrix = sheet.getCellMatrix();
  const compare = (row: number, column: number): void => {
    const data = matrix.getValue(row, column) ?? {};
    const was = before.cells[row]?.[column] ?? null;
    const formula = formulaAt(row, column, data);
    const value = cellOf(data);
    if (formula !== null || was?.formula != null) {
      if (formula !== (was?.formula ?? null)) edits.push({ row, column, value, formula });
    } else if (!isSame(value, was?.value ?? null)) {
      edits.push({ row, column, value, formula: null });
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

/** What differs between a file as it was opened and the grid as it is now. */

import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  type Cell,
  type Grid,
  isCellError,
  type Position,
  type Rect,
  toA1,
} from '../../core/index.ts';
import type { CellEdit, FileSheetView, FileView } from '../files/opened-file.ts';
import { cellOf, isFormula } from './cell-data.ts';
import { filledByOurs, ourArrays, usesOurs } from './our-formulas.ts';
import { readCells } from './read-grid.ts';
import { looksAt } from './sheet-steps.ts';
import { spillsOf } from './spills.ts';
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
  /** All of them, also what formulas give. */
  readonly values: Grid;
  /** Its formulas with what they give. */
  readonly formulas: readonly CellEdit[];
  /** What is in its cells as it was put there: a formula as its text, what it fills not at all. */
  readonly typed: readonly unknown[];
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
    const blocks = blocksByPlace(injector, sheet);
    kept.push({
      view: before,
      sheet,
      edits: cellEdits(before, sheet, blocks, formulaAt, formatAt),
    });
  });
  const made = workbook
    .getSheets()
    .filter((sheet) => !fileIds.has(sheet.getSheetId()))
    .map((sheet) => madeSheet(sheet, injector));
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
      edits
        .filter((edit) => !isRecomputed(view, edit))
        .map(({ fills: _, ...edit }) => (edit.formula === null ? edit : { ...edit, value: null })),
    ]),
    gone.map(({ name }) => name),
    made.map(({ sheet, typed }) => [sheet.getName(), tabDataOf(sheet).mark, typed]),
  ]);
}

/** Whether only what a formula gives is another than in the file. */
function isRecomputed({ cells }: FileSheetView, { row, column, formula }: CellEdit): boolean {
  return formula !== null && formula === (cells[row]?.[column]?.formula ?? null);
}

/** A tab that a plan made, as it is to be saved. */
function madeSheet(sheet: Worksheet, injector: Injector): MadeSheet {
  const model = injector.get(FormulaDataModel);
  const blocks = blocksByPlace(injector, sheet);
  const formulas: CellEdit[] = [];
  const typed: unknown[] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!data || !isFormula(data)) {
      const value = cellOf(data);
      if (value !== null) typed.push([row, column, value]);
      return;
    }
    const formula =
      model.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? null;
    typed.push([row, column, formula]);
    if (formula === null) return;
    const fills = blocks.get(toA1(row, column)) ?? [[cellOf(data)]];
    formulas.push({ row, column, value: cellOf(data), formula, fills });
  });
  return { sheet, values: readCells(sheet, injector), formulas, typed };
}

/** What formulas have spilled, by the address of the formula's own cell. */
function blocksByPlace(injector: Injector, sheet: Worksheet): ReadonlyMap<string, Grid> {
  const spills = spillsOf(injector, sheet);
  return new Map(spills.map(({ rect, values }) => [toA1(rect.row, rect.column), values]));
}

function cellEdits(
  before: FileSheetView,
  sheet: Worksheet,
  blocks: ReadonlyMap<string, Grid>,
  formulaAt: (row: number, column: number, data: ICellData) => string | null,
  formatAt: (row: number, column: number) => string | undefined,
): CellEdit[] {
  const edits: CellEdit[] = [];
  const matrix = sheet.getCellMatrix();
  const filled = filledByOurs(before);
  const arrays = ourArrays(before);
  const compare = (row: number, column: number): void => {
    const data = matrix.getValue(row, column) ?? {};
    const was = before.cells[row]?.[column] ?? null;
    const formula = formulaAt(row, column, data);
    const value = cellOf(data);
    // Typing a day or a share gives the cell a number format, and so does a plan.
    const format = value === null ? undefined : formatAt(row, column);
    const isFormatted = format !== undefined && format !== was?.style?.numberFormat;
    const looks = isFormatted ? { numberFormat: format } : {};
    const a1 = toA1(row, column);
    const isFilled = filled.has(a1);
    if (formula !== null || (was?.formula != null && !isFilled)) {
      const block = blocks.get(a1);
      const fills = block ?? [[value]];
      const isOther = formula !== (was?.formula ?? null);
      const isNews =
        isOther ||
        (usesOurs(formula) && !isSameBlock(before, arrays.get(a1), { row, column }, fills));
      if (!isNews) return;
      const isBlock = formula !== null && (block !== undefined || usesOurs(formula));
      edits.push({ row, column, value, formula, ...(isBlock ? { fills } : {}), ...looks });
    } else if (isFilled) {
      if (value !== null) edits.push({ row, column, value, formula: null, ...looks });
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

/** Whether the file holds just this result of the formula, over just these cells. */
function isSameBlock(
  { cells }: FileSheetView,
  array: Rect | undefined,
  { row, column }: Position,
  fills: Grid,
): boolean {
  const columns = fills[0]?.length ?? 1;
  if ((array?.rows ?? 1) !== fills.length || (array?.columns ?? 1) !== columns) return false;
  return fills.every((line, down) =>
    line.every((value, along) => isSame(value, cells[row + down]?.[column + along]?.value ?? null)),
  );
}

/** An empty text is as blank as nothing: the grid does not tell them apart. */
function isSame(a: Cell, b: Cell): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}

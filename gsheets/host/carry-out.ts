/** Carries out one prepared step: nothing but writes. */

import { type AddSheetStep, formulaText, type WriteStep } from '../../core/index.ts';
import { addFeatures } from './add-features.ts';
import { appendRows } from './append-rows.ts';
import { formatNumbers } from './format-numbers.ts';
import { layOut } from './lay-out.ts';
import { linkCells } from './link-cells.ts';
import { type PlanTab, putValues } from './plan-tab.ts';
import type { Task } from './prepare-plan.ts';
import { leaveLate } from './run-time.ts';
import { removeRows, setCells } from './set-cells.ts';
import { styleBlocks } from './style-blocks.ts';
import { writeMark } from './tab-marks.ts';
import { writeBlock } from './write-block.ts';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Does what the step says; `front` is the tab that the person is to have in front meanwhile. */
export function carryOut(book: Book, { step, tab, targets }: Task, front: Sheet | null): void {
  if (step.step === 'add-sheet') {
    addSheet(book, step, tab, front);
    return;
  }
  const { sheet } = tab;
  if (sheet === null) throw new Error('a tab is written to before it is added');
  switch (step.step) {
    case 'write':
      write(sheet, step, tab);
      break;
    case 'style':
      formatNumbers(sheet, step.runs, tab.values);
      styleBlocks(sheet, step.runs, leaveLate);
      break;
    case 'layout':
      layOut(sheet, step);
      tab.columnWidths = step.columnWidths;
      break;
    case 'features':
      addFeatures(sheet, step, tab.columnWidths);
      break;
    case 'set-cells':
      setCells(sheet, step, tab.formats);
      break;
    case 'remove-rows':
      removeRows(sheet, step);
      break;
    case 'links':
      linkCells(sheet, step, tab, targets);
      break;
    case 'formula':
      sheet.getRange(step.at.row + 1, step.at.column + 1).setFormula(formulaText(step, 'PMO_'));
      break;
    case 'mark':
      tab.mark = writeMark(sheet, step.mark, tab.mark);
      break;
    case 'rename-sheet':
      sheet.setName(step.to);
      break;
    case 'delete-sheet':
      book.deleteSheet(sheet);
      break;
    case 'append-rows':
      appendRows(sheet, step);
      break;
    case 'show':
      sheet.getRange(1, 1).activate();
      break;
  }
}

/** An empty tab behind the last one; without its mark nobody would know it for ours, so it does not stay without. */
function addSheet(book: Book, step: AddSheetStep, tab: PlanTab, front: Sheet | null): void {
  const sheet = book.insertSheet(step.sheet, book.getNumSheets());
  try {
    if (step.mark !== '') tab.mark = writeMark(sheet, step.mark, null);
  } catch (cause) {
    book.deleteSheet(sheet);
    throw cause;
  }
  tab.sheet = sheet;
  // Sheets brings every new tab to the front; what is half built should not be seen.
  if (front !== null) book.setActiveSheet(front);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (step.rows > rows) sheet.insertRowsAfter(rows, step.rows - rows);
  if (step.columns > columns) sheet.insertColumnsAfter(columns, step.columns - columns);
}

function write(sheet: Sheet, { at, values }: WriteStep, tab: PlanTab): void {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const block = values.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  writeBlock(sheet, at, block);
  putValues(tab, { at, values: block });
}

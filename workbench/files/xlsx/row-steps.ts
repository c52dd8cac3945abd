/** The steps of a plan that change cells of the user's own tabs: rows below the last, and cells that the user named. */

import {
  type AppendRowsStep,
  type Cell,
  fingerprintGrid,
  HostError,
  isCellError,
  type Position,
  type Rect,
  type RemoveRowsStep,
  type SetCellsStep,
  toA1,
} from '../../../core/index.ts';
import {
  type Book,
  cellKey,
  hasCellsBelow,
  keyPlace,
  type SheetContent,
  type Tab,
} from './book.ts';
import { putCell, textLook } from './put-cell.ts';
import { editCells } from './set-cells.ts';
import { sheetGrid } from './sheet-grid.ts';
import { findTab, ownContent, type PlanRun, protectedSheet, withTab } from './tab-guards.ts';

/** Writes rows below the last one in use. */
export function appendRows(book: Book, step: AppendRowsStep, run: PlanRun): Book {
  const tab = findTab(book, step.sheet);
  if (tab.frame.isProtected) throw protectedSheet(tab.name);
  const end = sheetGrid(tab).length;
  if (end !== step.row || hasCellsBelow(tab.content, step.row)) {
    throw new HostError(
      'sheet-changed',
      `The tab “${tab.name}” has ${end < step.row ? 'fewer' : 'more'} rows in use than before, so nothing was added. Read the workbook again and retry.`,
    );
  }
  const content = ownContent(tab, run);
  step.values.forEach((row, index) => {
    row.forEach((value, column) => {
      const look = content.looks[step.row + index]?.[column];
      const wished = step.styles[column] ?? {};
      putCell(content, step.row + index, column, value, textLook(value, look, wished, run));
    });
  });
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

/**
 * Blanks the last rows in use, where they are exactly these. Each cell gets the look of the one below the rows: what stands there
 * was made ready for rows to come, and what an appended row brought along goes with it. A table stays as large as it is.
 */
export function removeRows(book: Book, step: RemoveRowsStep, run: PlanRun): Book {
  const tab = findTab(book, step.sheet);
  if (tab.frame.isProtected) throw protectedSheet(tab.name);
  const tail = sheetGrid(tab).slice(step.row);
  const hasFormula = [...tab.content.formulas.keys()].some((key) => keyPlace(key).row >= step.row);
  const hasHeader = tab.frame.tableHeaders.some(({ row }) => row >= step.row);
  if (hasFormula || hasHeader || fingerprintGrid(tail) !== fingerprintGrid(step.values)) {
    throw new HostError(
      'sheet-changed',
      `The last rows of the tab “${tab.name}” are not those that were added, so nothing was taken away. Read the workbook again and retry.`,
    );
  }
  const content = ownContent(tab, run);
  const { values, looks } = content;
  const end = step.row + step.values.length;
  for (let row = step.row; row < end; row += 1) {
    const columns = Math.max(values[row]?.length ?? 0, looks[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      if (values[row]?.[column] === undefined && looks[row]?.[column] === undefined) continue;
      putCell(content, row, column, null, looks[end]?.[column]);
    }
  }
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

/** Changes cells that hold what they are said to hold; a text stays a text, and looks stay as they are. */
export function setCells(book: Book, step: SetCellsStep, run: PlanRun): Book {
  const tab = findTab(book, step.sheet);
  if (tab.frame.isProtected) throw protectedSheet(tab.name);
  const grid = sheetGrid(tab);
  const arrays = arrayRects(tab.content);
  for (const { at, from } of step.cells) {
    const present = grid[at.row]?.[at.column] ?? null;
    const isPlain =
      !tab.content.formulas.has(cellKey(at.row, at.column)) &&
      !arrays.some((rect) => isInside(rect, at)) &&
      !isHidden(tab, at);
    if (isPlain && isSame(present, from)) continue;
    throw new HostError(
      'sheet-changed',
      `Cell ${toA1(at.row, at.column)} of “${tab.name}” is not what it was, so nothing was changed. Read the workbook again and retry.`,
    );
  }
  const edits = step.cells.map(({ at, to }) => ({ ...at, value: to, formula: null }));
  const changed = editCells(book, tab.name, edits, run.facts);
  // `editCells` made a copy of its own.
  run.copied.add(tab.id);
  return changed;
}

/** The cells that array formulas and data tables fill. */
function arrayRects({ formulas }: SheetContent): Rect[] {
  return Array.from(formulas.values()).flatMap(({ kind, ref }) =>
    ref !== null && (kind === 'array' || kind === 'table') ? [ref] : [],
  );
}

/** Whether a merged block hides the cell: what is put there would not be seen. */
function isHidden({ frame }: Tab, at: Position): boolean {
  return frame.merges.some(
    (rect) => isInside(rect, at) && (at.row !== rect.row || at.column !== rect.column),
  );
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

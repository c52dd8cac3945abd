/** The user's own edits to cells: what a formula's neighbours and a table's header allow. */

import { type Cell, HostError, type Rect, toA1 } from '../../../core/index.ts';
import type { CellEdit } from '../file-host.ts';
import { type Book, cellKey, copyContent, keyPlace, type SheetContent } from './book.ts';
import { findTab, protectedSheet, withTab } from './edit-book.ts';
import { fileFormula, shownFormula } from './formula-text.ts';
import { putCell, textLook } from './put-cell.ts';
import type { WorkbookFacts } from './read-workbook.ts';
import { longTextSize, MOST_LONG_TEXT } from './shared-formula.ts';

/** The book with these cells changed. Fails with a `HostError`; nothing has changed then. */
export function editCells(
  book: Book,
  sheet: string,
  edits: readonly CellEdit[],
  facts: WorkbookFacts,
): Book {
  const tab = findTab(book, sheet);
  if (tab.frame.isProtected) throw protectedSheet(tab.name);
  const content = copyContent(tab.content);
  const context = { arrays: arraysOf(content), tableHeaders: tab.frame.tableHeaders, facts };
  for (const edit of edits) editCell(content, edit, context);
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

/** What is the same for all edits of a call. */
interface EditContext {
  readonly arrays: readonly ArrayCells[];
  readonly tableHeaders: readonly Rect[];
  readonly facts: WorkbookFacts;
}

/** The cells that an array formula or a data table fills; `key` is the place of the one that has its text. */
interface ArrayCells {
  readonly key: number;
  readonly kind: 'array' | 'table';
  readonly ref: Rect;
}

/** Gathered once: a sheet can have half a million formulas, and a paste a thousand edits. */
function arraysOf(content: SheetContent): ArrayCells[] {
  return Array.from(content.formulas).flatMap(([key, { kind, ref }]) =>
    ref !== null && (kind === 'array' || kind === 'table') ? [{ key, kind, ref }] : [],
  );
}

function editCell(content: SheetContent, edit: CellEdit, context: EditContext): void {
  const { tableHeaders, facts } = context;
  const { row, column } = edit;
  const key = cellKey(row, column);
  const present = content.formulas.get(key);
  const formula = edit.formula === null || edit.formula === '' ? null : edit.formula;
  const isSameFormula =
    present !== undefined &&
    formula !== null &&
    shownFormula(fileFormula(formula)) === shownFormula(present.text);
  if (isSameFormula && present.kind !== 'normal' && present.kind !== 'shared') return;
  checkArrays(context.arrays, row, column);
  checkTableHeaders(content, edit, tableHeaders);
  if (present?.kind === 'shared' && present.isMaster) unshare(content, present.shared, key);
  const text = isSameFormula ? present.text : formula === null ? null : fileFormula(formula);
  const { numberFormat } = edit;
  const own = content.looks[row]?.[column];
  const look = numberFormat === undefined ? own : facts.looks.derive(own, { numberFormat });
  putCell(
    content,
    row,
    column,
    edit.value,
    text === null ? textLook(edit.value, look, {}, { facts }) : look,
  );
  if (text !== null) {
    content.formulas.set(key, { text, kind: 'normal', shared: null, isMaster: true, ref: null });
  }
}

/** A cell of an array formula or a data table cannot change alone. */
function checkArrays(arrays: readonly ArrayCells[], row: number, column: number): void {
  for (const { key, kind, ref } of arrays) {
    const isInside =
      row >= ref.row &&
      row < ref.row + ref.rows &&
      column >= ref.column &&
      column < ref.column + ref.columns;
    if (!isInside) continue;
    const isAlone = ref.rows * ref.columns === 1 && key === cellKey(row, column);
    if (isAlone && kind === 'array') continue;
    throw new HostError(
      'unsupported',
      `Cell ${toA1(row, column)} is part of an array formula or a data table and cannot change alone. Change it in Excel.`,
    );
  }
}

/** A table's header must say what the table's definition says, or Excel calls the file damaged. */
function checkTableHeaders(
  content: SheetContent,
  edit: CellEdit,
  tableHeaders: readonly Rect[],
): void {
  const { row, column } = edit;
  const present: Cell = content.values[row]?.[column] ?? null;
  if (present === edit.value && edit.formula === null) return;
  const isHeader = tableHeaders.some(
    (rect) =>
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
  if (!isHeader) return;
  throw new HostError(
    'unsupported',
    `Cell ${toA1(row, column)} is the header of a table. Change it in Excel, where its formulas follow.`,
  );
}

/** The other cells of a shared formula get it written out: the cell that had the text is about to change. */
function unshare(content: SheetContent, shared: string | null, except: number): void {
  const others = [...content.formulas].filter(
    ([key, formula]) => key !== except && formula.kind === 'shared' && formula.shared === shared,
  );
  const size = others.reduce((sum, [, formula]) => sum + longTextSize(formula), 0);
  if (size > MOST_LONG_TEXT) throw sharedTooWidely(except);
  for (const [key, { text, ref }] of others) {
    content.formulas.set(key, { text, ref, kind: 'normal', shared: null, isMaster: true });
    content.edited.add(key);
  }
}

function sharedTooWidely(key: number): HostError {
  const { row, column } = keyPlace(key);
  return new HostError(
    'unsupported',
    `The long formula in ${toA1(row, column)} is shared by many cells, which would all have to be written anew. Change it in Excel.`,
  );
}

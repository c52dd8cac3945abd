/** The user's own edits to cells: what a formula's neighbours and a table's header allow. */

import { type Cell, type Grid, HostError, type Rect, toA1 } from '../../../core/index.ts';
import type { CellEdit } from '../file-host.ts';
import { type Book, cellKey, copyContent, keyPlace, type SheetContent } from './book.ts';
import { followHeaders } from './follow-headers.ts';
import { ADDED, fileFormula, shownFormula } from './formula-text.ts';
import { putCell, putFormula, textLook } from './put-cell.ts';
import type { WorkbookFacts } from './read-workbook.ts';
import { longTextSize, MOST_LONG_TEXT } from './shared-formula.ts';
import { findTab, protectedSheet, withTab } from './tab-guards.ts';

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
  const followed = followHeaders(book, tab, edits, facts);
  const context = {
    arrays: new Set(arraysOf(content)),
    tableHeaders: tab.frame.tableHeaders,
    followed: followed.cells,
    facts,
  };
  for (const edit of edits) editCell(content, edit, context);
  const frame = followed.cells.size === 0 ? tab.frame : { ...tab.frame, tables: followed.tables };
  return { ...withTab(book, { ...tab, content, frame }), needsRecalculation: true };
}

/** What is the same for all edits of a call. */
interface EditContext {
  /** Loses those that an edit has replaced. */
  readonly arrays: Set<ArrayCells>;
  readonly tableHeaders: readonly Rect[];
  /** Addresses of headers that their tables follow. */
  readonly followed: ReadonlySet<string>;
  readonly facts: WorkbookFacts;
}

/** The cells that an array formula or a data table fills; `key` is the place of the one that has its text. */
interface ArrayCells {
  readonly key: number;
  readonly kind: 'array' | 'table';
  /** Whether it calls a function of ours: the grid spills it, so that it may change like any other formula. */
  readonly isOurs: boolean;
  readonly ref: Rect;
}

/** Gathered once: a sheet can have half a million formulas, and a paste a thousand edits. */
function arraysOf(content: SheetContent): ArrayCells[] {
  return Array.from(content.formulas).flatMap(([key, formula]) => {
    const { kind, ref } = formula;
    if (ref === null || (kind !== 'array' && kind !== 'table')) return [];
    // Asked for last: the text of a shared formula is made when it is read.
    return [{ key, kind, ref, isOurs: formula.text.includes(ADDED) }];
  });
}

function editCell(content: SheetContent, edit: CellEdit, context: EditContext): void {
  const { tableHeaders, followed, facts } = context;
  const { row, column } = edit;
  const key = cellKey(row, column);
  const present = content.formulas.get(key);
  const formula = edit.formula === null || edit.formula === '' ? null : edit.formula;
  const isSameFormula =
    present !== undefined &&
    formula !== null &&
    shownFormula(fileFormula(formula)) === shownFormula(present.text);
  const hasKind = present !== undefined && present.kind !== 'normal' && present.kind !== 'shared';
  if (isSameFormula && hasKind && edit.fills === undefined) return;
  releaseArray(content, key, context.arrays);
  checkArrays(context.arrays, row, column);
  if (!followed.has(toA1(row, column))) checkTableHeaders(content, edit, tableHeaders);
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
  if (text !== null && edit.fills !== undefined) {
    checkFree(content, edit, edit.fills, context.arrays);
    putFormula(content, edit, text, edit.fills);
  } else if (text !== null) {
    content.formulas.set(key, { text, kind: 'normal', shared: null, isMaster: true, ref: null });
  }
}

/** A call of ours belongs to its own cell, whatever it fills: who changes that one makes the others blank. */
function releaseArray(content: SheetContent, key: number, arrays: Set<ArrayCells>): void {
  for (const array of arrays) {
    if (array.key !== key || array.kind !== 'array' || !array.isOurs) continue;
    const { row, column, rows, columns } = array.ref;
    for (let down = row; down < row + rows; down += 1) {
      for (let along = column; along < column + columns; along += 1) {
        putCell(content, down, along, null, content.looks[down]?.[along]);
      }
    }
    arrays.delete(array);
  }
}

/** What a formula fills must hold nothing, and be no part of another one's cells. */
function checkFree(
  content: SheetContent,
  at: CellEdit,
  fills: Grid,
  arrays: ReadonlySet<ArrayCells>,
): void {
  fills.forEach((row, down) => {
    row.forEach((_, along) => {
      if (down === 0 && along === 0) return;
      const place = { row: at.row + down, column: at.column + along };
      checkArrays(arrays, place.row, place.column);
      const isTaken = content.formulas.has(cellKey(place.row, place.column));
      if (!isTaken) return;
      throw new HostError(
        'unsupported',
        `The result of ${toA1(at.row, at.column)} would write over the formula in ${toA1(place.row, place.column)}. Move one of them, then retry.`,
      );
    });
  });
}

/** A cell of an array formula or a data table cannot change alone. */
function checkArrays(arrays: ReadonlySet<ArrayCells>, row: number, column: number): void {
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

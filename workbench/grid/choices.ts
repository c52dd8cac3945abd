/** What may be chosen for a cell: lists that the file brought and those that a plan hung on the tab. */

import type { Worksheet } from '@univerjs/core';
import { isCellError, type Rect } from '../../core/index.ts';
import { CLEARED } from './cell-changes.ts';
import { cellDataOf, cellOf } from './cell-data.ts';
import type { Grid, GridPlace } from './create-grid.ts';
import { tabDataOf } from './tab-data.ts';

/** A value of a list. */
export type Choice = string | number | boolean;

/** What may be chosen for a cell (0-based) of the tab in front, in its order; `null` where there is no list, and where the tab is protected. */
export function choicesAt(grid: Grid, row: number, column: number): readonly Choice[] | null {
  const sheet = grid.workbook().getActiveSheet();
  if (!sheet) return null;
  const { features, dropDowns, isProtected } = tabDataOf(sheet);
  if (isProtected) return null;
  const ours = features.dropDowns.find(({ range }) => holds(range, row, column));
  if (ours !== undefined) return ours.values;
  const theirs = dropDowns.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
  if (theirs === undefined) return null;
  const { from } = theirs;
  if ('rect' in from) return valuesIn(sheetOf(grid, from.sheet) ?? sheet, from.rect);
  return from.map(numberOr);
}

/** Writes the value, or nothing for `null`, into the one cell that is selected, as an edit of the user's; does nothing where that is another by now. */
export function choose(grid: Grid, place: GridPlace, value: Choice | null): void {
  const { sheetId, row, column } = grid.place();
  if (sheetId !== place.sheetId || row !== place.row || column !== place.column) return;
  // As a cell and not as what is typed: “007”, “1-2” and “=x” are words of a list as any other.
  const cell = grid.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
  cell?.setValue({ ...CLEARED, ...cellDataOf(value) });
}

/** How a list says the value. */
export function wordOf(value: Choice): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A word within a rule, which knows no numbers: it is one where it is written as the number itself is. */
function numberOr(word: string): Choice {
  return Number.isFinite(Number(word)) && String(Number(word)) === word ? Number(word) : word;
}

function sheetOf(grid: Grid, name: string | null): Worksheet | null {
  return name === null ? null : (grid.workbook().getSheetBySheetName(name) ?? null);
}

function holds({ row, column, rows, columns }: Rect, atRow: number, atColumn: number): boolean {
  const isInRows = atRow >= row && atRow < row + rows;
  return isInRows && atColumn >= column && atColumn < column + columns;
}

/** What stands there, each once; `null` where nothing does. */
function valuesIn(
  sheet: Worksheet,
  { row, column, rows, columns }: Rect,
): readonly Choice[] | null {
  const cells = sheet.getCellMatrix();
  const values = new Map<string, Choice>();
  for (let at = 0; at < rows * columns; at += 1) {
    const data = cells.getValue(row + Math.floor(at / columns), column + (at % columns));
    const cell = cellOf(data);
    if (cell === null || isCellError(cell)) continue;
    const value = typeof cell === 'string' ? cell.trim() : cell;
    if (value !== '' && !values.has(wordOf(value))) values.set(wordOf(value), value);
  }
  return values.size === 0 ? null : [...values.values()];
}

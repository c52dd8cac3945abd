/** What may be chosen for a cell: lists that the file brought and those that a plan hung on the tab. */

import type { Worksheet } from '@univerjs/core';
import type { Rect } from '../../core/index.ts';
import type { Grid } from './create-grid.ts';
import { tabDataOf } from './tab-data.ts';

/** The words for a cell (0-based) of the tab in front, in their order; `null` where there is no list, and where the tab is protected. */
export function choicesAt(grid: Grid, row: number, column: number): readonly string[] | null {
  const sheet = grid.workbook().getActiveSheet();
  if (!sheet) return null;
  const { features, dropDowns, isProtected } = tabDataOf(sheet);
  if (isProtected) return null;
  const ours = features.dropDowns.find(({ range }) => holds(range, row, column));
  if (ours !== undefined) return ours.values;
  const theirs = dropDowns.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
  if (theirs === undefined) return null;
  const { from } = theirs;
  if ('rect' in from) return wordsIn(sheetOf(grid, from.sheet) ?? sheet, from.rect);
  return from;
}

function sheetOf(grid: Grid, name: string | null): Worksheet | null {
  return name === null ? null : (grid.workbook().getSheetBySheetName(name) ?? null);
}

function holds({ row, column, rows, columns }: Rect, atRow: number, atColumn: number): boolean {
  const isInRows = atRow >= row && atRow < row + rows;
  return isInRows && atColumn >= column && atColumn < column + columns;
}

/** What stands there, each once; `null` where nothing does. */
function wordsIn(sheet: Worksheet, { row, column, rows, columns }: Rect): readonly string[] | null {
  const cells = sheet.getCellMatrix();
  const words = new Set<string>();
  for (let at = 0; at < rows * columns; at += 1) {
    const cell = cells.getValue(row + Math.floor(at / columns), column + (at % columns));
    const word = String(cell?.v ?? '').trim();
    if (word !== '') words.add(word);
  }
  return words.size === 0 ? null : [...words];
}

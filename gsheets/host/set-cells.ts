/** Cells of the user's that are changed on the user's word, and rows of ours that are taken away again. */

import type { CellChange, RemoveRowsStep, SetCellsStep } from '../../core/index.ts';
import { PLAIN_TEXT } from './read-cells.ts';
import { GENERAL } from './write-block.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbours down one column: one call each. */
interface Stretch {
  readonly row: number;
  readonly column: number;
  /** They cannot keep the format of plain text. */
  readonly isUnsure: boolean;
  readonly changes: CellChange[];
}

/** Carries the step out; `formats` are the number formats of the tab's used block, which stay. */
export function setCells(
  sheet: Sheet,
  { cells }: SetCellsStep,
  formats: readonly (readonly string[])[],
): void {
  for (const { row, column, isUnsure, changes } of stretches(cells, formats)) {
    const range = sheet.getRange(row + 1, column + 1, changes.length, 1);
    if (isUnsure) range.setNumberFormat(GENERAL);
    const formatAt = (at: CellChange['at']) => (isUnsure ? GENERAL : formats[at.row]?.[at.column]);
    range.setValues(changes.map(({ at, to }) => [typed(to, formatAt(at))]));
  }
}

/** Blanks the rows; what stands beside them in other columns is nobody's business. */
export function removeRows(sheet: Sheet, { row, values }: RemoveRowsStep): void {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  if (width > 0) sheet.getRange(row + 1, 1, values.length, width).clearContent();
}

/** What is given to Sheets so that the cell holds the value: an apostrophe before a text keeps it from being parsed. */
function typed(to: CellChange['to'], format: string | undefined): string | number | boolean {
  if (to === null) return '';
  if (typeof to === 'object') return to.error;
  if (typeof to !== 'string' || to === '' || format === PLAIN_TEXT) return to;
  return `'${to}`;
}

/** What plain text makes of a number, or of an apostrophe at a text's beginning, nobody has written down. */
function isUnsureIn(format: string | undefined, to: CellChange['to']): boolean {
  if (format !== PLAIN_TEXT || to === null) return false;
  return typeof to !== 'string' || to.startsWith("'");
}

function stretches(
  cells: readonly CellChange[],
  formats: readonly (readonly string[])[],
): Stretch[] {
  const sorted = [...cells].sort(
    (one, other) => one.at.column - other.at.column || one.at.row - other.at.row,
  );
  const found: Stretch[] = [];
  for (const change of sorted) {
    const { row, column } = change.at;
    const isUnsure = isUnsureIn(formats[row]?.[column], change.to);
    const last = found[found.length - 1];
    const isNext = last?.column === column && last.row + last.changes.length === row;
    if (isNext && last.isUnsure === isUnsure) last.changes.push(change);
    else found.push({ row, column, isUnsure, changes: [change] });
  }
  return found;
}

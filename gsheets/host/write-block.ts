/** Writes values so that Sheets takes them as they are: one call for the formats, one for the values. */

import type { Cell, Grid, Position } from '../../core/index.ts';
import { isCellError } from '../../core/index.ts';
import { PLAIN_TEXT } from './read-cells.ts';

/** The number format of a cell about which nothing is said. */
export const GENERAL = 'General';

/** Writes a block whose rows are equally long. */
export function writeBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  at: Position,
  values: Grid,
  formatOf: (column: number) => string | undefined = () => undefined,
): void {
  const [first = []] = values;
  if (first.length === 0) return;
  const range = sheet.getRange(at.row + 1, at.column + 1, values.length, first.length);
  range.setNumberFormats(
    values.map((row) => row.map((cell, column) => formatFor(cell, formatOf(column)))),
  );
  range.setValues(values.map((row) => row.map(valueFor)));
}

/**
 * The format in which a cell keeps its value: texts are plain text, which Sheets never parses. Whether it takes away an apostrophe at
 * their beginning nobody has written down; in every other format it takes away exactly one.
 */
export function formatFor(cell: Cell, wished: string | undefined): string {
  if (typeof cell !== 'string' || cell === '') return wished ?? GENERAL;
  if (!cell.startsWith("'")) return PLAIN_TEXT;
  return wished === undefined || wished === PLAIN_TEXT ? GENERAL : wished;
}

function valueFor(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'string') return cell.startsWith("'") ? `'${cell}` : cell;
  return cell;
}

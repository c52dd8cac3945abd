/** The cells of a tab as the core sees them. */

import { CELL_ERROR_CODES, type Cell, type CellErrorCode, type Grid } from '../../core/index.ts';
import { isDate } from '../functions/date-serials.ts';

/** What a cell shows whose formula failed, or whose function is not done yet. */
const ERRORS: ReadonlyMap<string, CellErrorCode> = new Map([
  ...CELL_ERROR_CODES.map((code) => [code, code] as const),
  ['Loading...', '#GETTING_DATA'],
]);

/** A number format in which a text is kept as it was typed. */
export const PLAIN_TEXT = '@';

/**
 * The used block from A1 in one call; blank rows and cells at the end are cut off. An error comes as its text: only where a cell shows
 * such a text are the number formats read too, as in a cell of plain text it is nothing but that text.
 */
export function readCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  serial: (date: Date) => number,
): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const mayFail = values.some((row) => row.some((value) => errorOf(value) !== null));
  const formats = mayFail ? range.getNumberFormats() : [];
  const rows = values.map((row, down) => {
    const cells = row.map((value, along): Cell => {
      const error = errorOf(value);
      if (error === null) return cellOf(value, serial);
      return formats[down]?.[along] === PLAIN_TEXT ? (value as string) : { error };
    });
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function errorOf(value: unknown): CellErrorCode | null {
  return typeof value === 'string' ? (ERRORS.get(value) ?? null) : null;
}

function cellOf(value: unknown, serial: (date: Date) => number): Cell {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'boolean') return value;
  return isDate(value) ? serial(value) : null;
}

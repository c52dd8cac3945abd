/** Addresses as Excel reads and writes them: cells, blocks, whole columns and whole rows. */

import { columnLetters, type Rect, toA1 } from '../../../../core/index.ts';

/** How large a sheet is. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The whole of a sheet. */
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The block that an address without a sheet names, or `null` where it names none. */
export function parseAddress(address: string): Rect | null {
  const [from, to, more] = address.replace(/\$/g, '').trim().split(':');
  if (from === undefined || more !== undefined) return null;
  const first = parseCorner(from);
  const last = to === undefined ? first : parseCorner(to);
  if (first === null || last === null) return null;
  // A column alone or a row alone is no address: `A:A` and `1:1` are.
  if (to === undefined && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const [row, rows] = span(first.row, last.row, SHEET_ROWS);
  const [column, columns] = span(first.column, last.column, SHEET_COLUMNS);
  const rect = { row, column, rows, columns };
  return isOnSheet(rect) ? rect : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (match === null || text === '') return null;
  let column = -1;
  for (const letter of (match[1] ?? '').toUpperCase()) {
    column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  }
  return {
    row: match[2] === undefined ? null : Number(match[2]) - 1,
    column: match[1] === undefined ? null : column,
  };
}

function span(from: number | null, to: number | null, all: number): [number, number] {
  if (from === null || to === null) return [0, all];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

/** Whether a block lies on the sheet and has at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Rect): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

/** Whether a block is of whole columns or whole rows: Excel tells no values of such a block. */
export function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}

/** Whether two blocks share a cell. */
export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether the first block holds all of the second. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** The smallest block that holds both. */
export function boundingRect(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** An address without its sheet: `B3:D9`, `A:C`, `1:3`. */
export function formatRect({ row, column, rows, columns }: Rect): string {
  if (rows === SHEET_ROWS && columns !== SHEET_COLUMNS) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = toA1(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${toA1(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as it stands in an address or a formula, in quotes where it needs them. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$|^r\d*c?\d*$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Parts an address at its sheet: `'Our plan'!A1` → `Our plan` and `A1`; the sheet is `null` where there is none. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, cells: address };
  const quoted = address.slice(0, bang);
  const sheet = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return { sheet, cells: address.slice(bang + 1) };
}

/** A1 addresses. Rows and columns are 0-based everywhere in the core; only the text form counts from 1. */

/** A cell's place in a sheet, 0-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, 0-based, `rows` × `columns`. */
export interface Rect extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** A column's letters: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell's address: row 2, column 1 → `B3`. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A block's address: `B3:D9`, or `B3` where it is one cell. */
export function rectToA1(rect: Rect): string {
  const first = toA1(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${toA1(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** The place that an address such as `B3` or `$B$3` names, or `null` where it names none. */
export function parseA1(text: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim());
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The block that an address such as `B3:D9` or `B3` names, or `null` where it names none. */
export function parseRect(text: string): Rect | null {
  const [from, to, more] = text.split(':');
  if (from === undefined || more !== undefined) return null;
  const first = parseA1(from);
  const last = to === undefined ? first : parseA1(to);
  if (first === null || last === null) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

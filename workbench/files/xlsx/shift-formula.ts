/** Moves a formula's relative references, as copying a cell does: shared formulas are written once and meant in many cells. */

import { columnLetters } from '../../../core/index.ts';

/** What a name may be made of besides a cell's letters and digits: `Größe1` and `Q1.2` are names, not cells. */
const NAME_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_.\\?$])`;
const NAME_BEHIND = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(!])`;

/** Strings, quoted sheet names and structured references are passed over whole; then whole columns, whole rows, cells. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`${NAME_BEFORE}\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NAME_BEHIND}`,
    String.raw`${NAME_BEFORE}\$?\d{1,7}:\$?\d{1,7}${NAME_BEHIND}`,
    String.raw`${NAME_BEFORE}\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}${NAME_BEHIND}`,
  ].join('|'),
  'gu',
);

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The formula as it reads `rows` further down and `columns` further right. What leaves the sheet becomes `#REF!`. */
export function shiftFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return text.replace(TOKEN, (token) => {
    if (/^["'[]/.test(token)) return token;
    const parts = token.split(':').map((part) => shiftReference(part, rows, columns));
    return parts.includes(null) ? '#REF!' : parts.join(':');
  });
}

function shiftReference(part: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
  if (match === null) return part;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // Beyond the sheet's edge there are no cells: `YTD2024` is a name.
  if (columnNumber(letters) > LAST_COLUMN || Number(digits) > LAST_ROW) return part;
  // For whole rows the only `$` is taken by the first group.
  const rowIsFixed = letters === '' ? first === '$' : second === '$';
  let column = letters;
  if (letters !== '' && first !== '$') {
    const index = columnNumber(letters) + columns;
    if (index < 1 || index > LAST_COLUMN) return null;
    column = columnLetters(index - 1);
  }
  let row = digits;
  if (digits !== '' && !rowIsFixed) {
    const index = Number(digits) + rows;
    if (index < 1 || index > LAST_ROW) return null;
    row = String(index);
  }
  return letters === '' ? `${first}${row}` : `${first}${column}${second}${row}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

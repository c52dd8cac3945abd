/** A1 notation ↔ blocks of cells. */

import type { Block } from '../../state/sheet-state.ts';

/** What a notation names; `null` members are open ends, such as the rows of `A:C`. */
export interface Notation {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads `A1`, `B2:C3`, `A:A`, `2:4`, `A2:C` and each with `'Tab'!` before it; `null` for anything else. */
export function parseA1(text: string): Notation | null {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text) ?? [];
  if (rest === undefined) return null;
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
  const [from, to, ...more] = rest.split(':');
  const start = PART.exec(from ?? '');
  const end = to === undefined ? start : PART.exec(to);
  if (more.length > 0 || !start || !end || from === '' || to === '') return null;
  const [column, row] = [columnNumber(start[1]), rowNumber(start[2])];
  const [lastColumn, lastRow] = [columnNumber(end[1]), rowNumber(end[2])];
  if (to === undefined && (column === null || row === null)) return null;
  if ((column === null) !== (lastColumn === null) && row === null) return null;
  return { sheet, row, column, lastRow, lastColumn };
}

/** `B2` or `B2:C3`. */
export function toA1(block: Block): string {
  const first = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}

function columnNumber(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function rowNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads texts, persons and ids. */

import type { Cell } from '../../cell/cell.ts';
import { isMissing, isPlainlyGiven } from '../../cell/missing.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { errorOf, foundText } from './found-text.ts';
import { Trouble } from './trouble.ts';

const UNFOLDED = /\s\s|[^\S ]/;

/** A text without white space around it; line breaks inside stay. Numbers and booleans become the text that shows. */
export function readText(cell: Cell, spec: ColumnSpec): string | null | Trouble {
  if (typeof cell === 'string') {
    if (isPlainlyGiven(cell)) return endsPlainly(cell) ? cell : cell.trim();
    return isMissing(cell) ? null : (errorOf(cell, spec) ?? cell.trim());
  }
  if (cell === null) return null;
  if (typeof cell === 'number') return plainDigits(cell) ?? unreadable(cell, spec);
  return errorOf(cell, spec) ?? foundText(cell);
}

/** Whether the last letter is no white space: a quick look, only at letters of ASCII. */
function endsPlainly(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last > 32 && last < 127;
}

/** A person's id or name: white space around it goes, runs of it inside (line breaks too) become one space. */
export function readPerson(cell: Cell, spec: ColumnSpec): string | null | Trouble {
  const text = readId(cell, spec);
  return typeof text === 'string' ? foldSpaces(text) : text;
}

/** Every run of white space as one space. */
export function foldSpaces(text: string): string {
  return mayBeUnfolded(text) && UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** A quick look that most names pass: letters of ASCII with single blanks between them need no folding. */
function mayBeUnfolded(text: string): boolean {
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return true;
    before = code;
  }
  return false;
}

/** An id: trimmed; a number becomes its plain digits (`1042`, never `1,042` or `1e21`). A boolean is unreadable. */
export function readId(cell: Cell, spec: ColumnSpec): string | null | Trouble {
  return typeof cell === 'boolean' ? unreadable(cell, spec) : readText(cell, spec);
}

function plainDigits(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  return Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}

function unreadable(cell: Cell, spec: ColumnSpec): Trouble {
  return new Trouble('text-unreadable', { found: foundText(cell), column: spec.header });
}

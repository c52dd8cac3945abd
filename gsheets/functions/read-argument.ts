/** What Google Sheets hands to a custom function, as cells of the core. */

import {
  CELL_ERROR_CODES,
  type Cell,
  type CellErrorCode,
  type GivenArgument,
} from '../../core/index.ts';
import { isDate } from './date-serials.ts';

/** An argument's cells: a value, or rows of them. What is left empty between two commas is a blank. */
export function readArgument(argument: unknown, serial: (date: Date) => number): GivenArgument {
  if (!Array.isArray(argument)) return readCell(argument, serial);
  const rows: readonly unknown[] = argument;
  return rows.map((row) =>
    Array.isArray(row) ? row.map((cell) => readCell(cell, serial)) : [readCell(row, serial)],
  );
}

function readCell(value: unknown, serial: (date: Date) => number): Cell {
  if (typeof value === 'string') return value === '' ? null : (readError(value) ?? value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'boolean') return value;
  return isDate(value) ? serial(value) : null;
}

/** An error in a range comes as its text; one of our own in a block has its reason behind it. */
function readError(text: string): Cell {
  if (!text.startsWith('#')) return null;
  const [word = ''] = text.split(' ', 1);
  const code = CELL_ERROR_CODES.find((one) => one === word);
  return code === undefined ? null : { error: code satisfies CellErrorCode };
}

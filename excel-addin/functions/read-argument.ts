/** What Excel hands to a custom function, as cells of the core. */

import {
  CELL_ERROR_CODES,
  type Cell,
  type CellErrorCode,
  type GivenArgument,
} from '../../core/index.ts';

const CODES: ReadonlySet<string> = new Set(CELL_ERROR_CODES);

/**
 * An argument's cells. Every argument is declared as a range, so that it comes as rows of cells, a literal too. What is left empty
 * between two commas comes as `null`, which is a blank; Excel itself lets nobody leave out what is required at the end.
 */
export function readArgument(argument: unknown): GivenArgument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return readCell(argument);
  const rows: readonly unknown[] = argument;
  return rows.map((row) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
}

/**
 * A blank cell comes as a text without characters. An error comes as an object: as one of Excel's data types (`basicValue`), or as the
 * error of a custom function (`code`); other data types, such as formatted numbers, hold their value as `basicValue` too.
 */
function readCell(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return null;
  const { basicValue, code, type } = value as Readonly<Record<string, unknown>>;
  const isError = type === 'Error' || basicValue === undefined;
  for (const found of [basicValue, code]) {
    if (typeof found === 'string' && CODES.has(found)) return { error: found as CellErrorCode };
  }
  return isError ? { error: '#VALUE!' } : readCell(basicValue);
}

/** What Excel says of one cell, as a cell of the core. */

import {
  CELL_ERROR_CODES,
  type Cell,
  type CellErrorCode,
  DAYS_1904,
  showsDay,
} from '../../core/index.ts';

const CODES: ReadonlySet<string> = new Set(CELL_ERROR_CODES);

/**
 * `type` tells an error from a text that reads like one. `format` is given in workbooks that count days from 1904 only:
 * their days are counted on from there.
 */
export function cellOf(value: unknown, type: string, format: string | null): Cell {
  if (type === 'Error') {
    const code = String(value);
    return { error: CODES.has(code) ? (code as CellErrorCode) : '#VALUE!' };
  }
  if (typeof value === 'number') return showsDay(format) ? value + DAYS_1904 : value;
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

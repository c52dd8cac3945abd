/** A cell as a message shows it, and the refusal of error cells that all readers share. */

import { CELL_ERROR_CODES, type Cell, isCellError } from '../../cell/cell.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { Trouble } from './trouble.ts';

/** What stands in the cell, as text: booleans as the hosts show them, errors by their code. */
export function foundText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : cell.error;
}

/**
 * The trouble of an error cell, or `null` where the cell holds no error. A text such as "#REF!", which is how a CSV
 * file carries an error, counts as one.
 */
export function errorOf(cell: Cell, spec: ColumnSpec): Trouble | null {
  const isError =
    typeof cell === 'string'
      ? cell.startsWith('#') && (CELL_ERROR_CODES as readonly string[]).includes(cell.trim())
      : isCellError(cell);
  return isError
    ? new Trouble('cell-error', { found: foundText(cell), column: spec.header })
    : null;
}

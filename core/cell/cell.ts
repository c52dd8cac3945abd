/** What one cell of a sheet holds, whichever host it was read from. */

/** The error values that a cell can show; hosts map what they meet to the nearest of these. */
export const CELL_ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#ERROR!',
] as const;

export type CellErrorCode = (typeof CELL_ERROR_CODES)[number];

/** A cell whose formula failed. It is an object, so that it can never be mistaken for a text. */
export interface CellError {
  readonly error: CellErrorCode;
}

/**
 * One cell's value. `null` is blank. A date is its serial number (a whole day plus the time of day as a
 * fraction), counted as `core/day` counts. A formula is its last computed value.
 */
export type Cell = null | string | number | boolean | CellError;

/** Rows of cells from A1, 0-based. Rows may be shorter than the widest one: what is missing is blank. */
export type Grid = readonly (readonly Cell[])[];

/** Whether the cell holds an error value such as `#REF!`. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** Whether nothing is in the cell: blank, or a text of white space only (NBSP included). */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

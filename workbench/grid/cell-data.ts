/** Between the core's cells and the grid's: a text stays a text, an error stays an error. */

import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, extractPureTextFromCell } from '@univerjs/core';
import { CELL_ERROR_CODES, type Cell, type CellErrorCode, isCellError } from '../../core/index.ts';

/** The grid's cell for a value: never a formula, whatever the text looks like. A blank one has no members. */
export function cellDataOf(cell: Cell): ICellData {
  if (cell === null) return {};
  if (isCellError(cell)) {
    // The grid has no error constants; the note tells an error from a text that looks like one.
    return { v: cell.error, t: CellValueType.STRING, custom: { error: cell.error } };
  }
  switch (typeof cell) {
    case 'number':
      return { v: cell, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: cell, t: textTypeOf(cell) };
  }
}

/**
 * Restyling a cell makes the grid guess its type anew, and `00123` or `TRUE` would not stay a text: such texts are
 * forced. Others are not, so that the grid treats them as it treats what is typed.
 */
function textTypeOf(text: string): CellValueType {
  const looksTyped = /^[\s+\-$€£¥(]*[\d.]|^\s*(true|false)\s*$|^[=+\-@']/i.test(text);
  return looksTyped ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** The value that a grid's cell has. A formula gives its result, and blank until it has one. */
export function cellOf(data: Nullable<ICellData>): Cell {
  if (data === null || data === undefined) return null;
  const { v: value, t: type } = data;
  if (value === null || value === undefined) {
    return data.p ? richTextOf(data) : null;
  }
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return value === true || Number(value) === 1;
  }
  if (typeof value === 'number') {
    return type === CellValueType.STRING || type === CellValueType.FORCE_STRING
      ? String(value)
      : value;
  }
  if (isFormula(data) || data.custom?.['error'] === value) {
    const code = errorCodeOf(value);
    if (code !== null) return { error: code };
  }
  return value === '' && !isFormula(data) ? null : value;
}

/** The value of a cell that a formula has filled, the formula's own cell or one that it spilled over. */
export function computedCellOf(data: Nullable<ICellData>): Cell {
  const value = cellOf(data);
  return (typeof value === 'string' ? errorOf(value) : null) ?? value;
}

function errorOf(text: string): Cell {
  const error = errorCodeOf(text);
  return error === null ? null : { error };
}

/** Whether the cell computes. A cell that shares another's formula has only its id. */
export function isFormula(data: ICellData): boolean {
  return Boolean(data.f) || Boolean(data.si);
}

/** The plain text of a cell whose letters have looks of their own. */
export function richTextOf(data: ICellData): string {
  return extractPureTextFromCell(data).replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

/** The code of an error as the core names it; `null` where the text is none. */
export function errorCodeOf(text: string): CellErrorCode | null {
  const upper = text.toUpperCase();
  const known = CELL_ERROR_CODES.find((code) => code === upper);
  if (known !== undefined) return known;
  // Errors that only the grid knows, such as #CYCLE!, become the general one.
  return /^#[A-Z/0-9_]+[!?]$/.test(upper) ? '#ERROR!' : null;
}

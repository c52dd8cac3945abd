/** Writes values, number formats and formulas, in blocks of whole rows that fit into a request. */

import {
  type Cell,
  type FormulaStep,
  formulaText,
  type Grid,
  type Position,
  showsDay,
} from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { entryOf } from './entry-of.ts';
import { bytesOf, CALL_BYTES, GOAL_BYTES } from './payload.ts';

/** How many bytes a block has at the most, so that something else still fits into the request. */
const BLOCK_BYTES = GOAL_BYTES / 4;

/** The number format that a cell gets; `null` leaves it as it is. Places are those of the tab. */
export type FormatAt = (row: number, column: number) => string | null;

/** Writes a block of values. `formatAt` is given in workbooks that count days from 1904: it tells which numbers are days. */
export async function writeValues(
  batch: Batch,
  sheet: Excel.Worksheet,
  at: Position,
  values: Grid,
  formatAt: FormatAt | null,
): Promise<void> {
  const columns = widthOf(values);
  const isDay = (row: number, column: number, cell: Cell): boolean =>
    formatAt !== null && typeof cell === 'number' && showsDay(formatAt(row, column));
  await writeRows(batch, sheet, at, values.length, columns, 'values', (row) => {
    const cells = values[row] ?? [];
    return Array.from({ length: columns }, (_, column) => {
      const cell = cells[column] ?? null;
      return entryOf(cell, isDay(at.row + row, at.column + column, cell));
    });
  });
}

/** Gives a block its number formats; cells of which `formatAt` says nothing keep theirs. */
export function writeFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  at: Position,
  rows: number,
  columns: number,
  formatAt: FormatAt,
): Promise<void> {
  return writeRows(batch, sheet, at, rows, columns, 'numberFormat', (row) =>
    Array.from({ length: columns }, (_, column) => formatAt(at.row + row, at.column + column)),
  );
}

/** A call of a function of ours: made of its id and of addresses, never of what a cell holds. */
export async function writeFormula(
  batch: Batch,
  sheet: Excel.Worksheet,
  step: FormulaStep,
): Promise<void> {
  await batch.roomFor(CALL_BYTES);
  const { row, column } = step.at;
  sheet.getRangeByIndexes(row, column, 1, 1).untrack().formulas = [[formulaText(step, 'PMO.')]];
}

/** The widest row's length. */
export function widthOf(values: Grid): number {
  return values.reduce((widest, row) => Math.max(widest, row.length), 0);
}

async function writeRows(
  batch: Batch,
  sheet: Excel.Worksheet,
  at: Position,
  rows: number,
  columns: number,
  member: 'values' | 'numberFormat',
  rowAt: (row: number) => (string | number | boolean | null)[],
): Promise<void> {
  if (columns === 0) return;
  let block: (string | number | boolean | null)[][] = [];
  let bytes = 0;
  let start = 0;
  for (let row = 0; row < rows; row += 1) {
    const line = rowAt(row);
    block.push(line);
    bytes += bytesOf(line);
    if (bytes < BLOCK_BYTES && row < rows - 1) continue;
    await batch.roomFor(bytes + CALL_BYTES);
    const range = sheet.getRangeByIndexes(at.row + start, at.column, block.length, columns);
    range.untrack()[member] = block;
    block = [];
    bytes = 0;
    start = row + 1;
  }
}

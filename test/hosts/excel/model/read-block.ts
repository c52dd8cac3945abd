/** Reads a block cell by cell, as far as Excel does. */

import { unsure } from '../wire/refusal.ts';
import type { Block } from './block.ts';
import type { CellFormat } from './cell-format.ts';
import type { CellContent } from './cells.ts';

/** Documented: above this many cells, and of whole columns or rows, values come back as null. */
const MOST_CELLS = 5_000_000;

/** One value of each cell, by row; `null` of a block that is too large. */
export function readBlock<T>(
  range: Block,
  of: (content: CellContent, format: CellFormat) => T,
): T[][] | null {
  const { row, column, rows, columns } = range.block;
  if (range.isUnbounded || rows * columns > MOST_CELLS) return null;
  const { cells } = range.sheet;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, along) =>
      of(cells.content(row + down, column + along), cells.format(row + down, column + along)),
    ),
  );
}

/** What a cell shows. Number formats other than General and text are not drawn here. */
export function cellText({ value }: CellContent, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') {
    // General shows eleven digits at most, as the column is wide enough.
    return String(Number(value.toPrecision(11)));
  }
  throw unsure(`the text of a number with the format "${numberFormat}"`);
}

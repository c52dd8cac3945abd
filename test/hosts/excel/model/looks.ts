/** The looks that cells have in common, and how they are changed. */

import type { Rect } from '../../../../core/index.ts';
import { isUnbounded, SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import type { Block } from './block.ts';
import { formatMember } from './cell-format.ts';

/** What a member is in all cells, or `null` where they differ. */
export function common(ranges: readonly Block[], path: string): unknown {
  return commonOf(ranges, ({ sheet, block }) => {
    const seen = new Set<unknown>();
    const { rows, columns } = probe(block);
    for (let row = block.row; row < block.row + rows; row += 1) {
      for (let column = block.column; column < block.column + columns; column += 1) {
        seen.add(formatMember(sheet.cells.format(row, column), path));
        if (seen.size > 1) return null;
      }
    }
    if (isUnbounded(block)) {
      for (const { data } of sheet.cells.within(block)) seen.add(formatMember(data.format, path));
    }
    return seen.size === 1 ? [...seen][0] : null;
  });
}

/** Of whole columns and rows: the first cell stands for those that were never touched. */
function probe({ rows, columns }: Rect): { rows: number; columns: number } {
  return {
    rows: rows === SHEET_ROWS ? 1 : rows,
    columns: columns === SHEET_COLUMNS ? 1 : columns,
  };
}

/** What the blocks have in common, or `null` where they differ. */
export function commonOf<T>(ranges: readonly Block[], of: (range: Block) => T): T | null {
  const values = new Set(ranges.map(of));
  return values.size === 1 ? ([...values][0] as T) : null;
}

/** Sets one member in all cells. */
export function restyle(
  ranges: readonly Block[],
  path: string,
  value: string | number | boolean | null,
): void {
  for (const { sheet, block } of ranges) {
    sheet.requireEditable();
    sheet.cells.restyle(block, { [path]: value });
  }
}

/** Leaves out of a tab what functions in cells have put there: results are no data. */

import type { Cell } from '../cell/cell.ts';
import type { SheetSnapshot } from '../cell/snapshot.ts';

/** The tab with the blocks that our functions fill left blank; the same object where there are none. */
export function withoutOwnBlocks(sheet: SheetSnapshot): SheetSnapshot {
  const { grid, ownBlocks = [] } = sheet;
  if (ownBlocks.length === 0) return sheet;
  const rows: (readonly Cell[])[] = [...grid];
  for (const { row, column, rows: height, columns } of ownBlocks) {
    for (let at = row; at < Math.min(row + height, rows.length); at += 1) {
      rows[at] = (rows[at] as readonly Cell[]).map((cell, place) =>
        place >= column && place < column + columns ? null : cell,
      );
    }
  }
  return { ...sheet, grid: rows };
}

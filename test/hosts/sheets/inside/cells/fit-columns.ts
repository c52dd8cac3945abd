/** Widths by what columns show, as a rough estimate: seven pixels a letter. */

import { cellAt, type SheetState } from '../../state/sheet-state.ts';
import type { World } from '../world.ts';
import { showCell } from './read-cell.ts';

/** Sets the widths of columns to their longest line. */
export function fitColumns(world: World, sheet: SheetState, from: number, count: number): void {
  for (let column = from; column < from + count; column += 1) {
    let longest = 0;
    sheet.rows.forEach((_, index) => {
      for (const line of showCell(world, cellAt(sheet, index + 1, column)).split('\n'))
        longest = Math.max(longest, line.length);
    });
    if (longest > 0) sheet.columnWidths[column] = longest * 7 + 6;
  }
}

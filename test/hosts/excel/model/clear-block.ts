/** Clears a block: everything, its looks, its contents, or its links. */

import type { Block } from './block.ts';
import { BLANK } from './cells.ts';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears what is asked for. `Hyperlinks` leaves the look of a link, `RemoveHyperlinks` takes that too. */
export function clearBlock(range: Block, what: ClearWhat): void {
  const { sheet, block } = range;
  sheet.requireEditable();
  for (const { row, column, data } of [...sheet.cells.within(block)]) {
    if (what === 'All') {
      sheet.cells.forget(row, column);
      continue;
    }
    if (what === 'Contents') data.content = BLANK;
    if (what === 'Formats' || what === 'RemoveHyperlinks') data.format = {};
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') data.link = null;
  }
  if (what === 'All' || what === 'Formats') sheet.cells.forgetWide(block);
  if (what === 'All' || what === 'Contents') {
    for (const table of sheet.book.tables) table.restoreHeaders(sheet, block);
    sheet.book.emit({
      event: 'cells-changed',
      sheet,
      rect: block,
      before: null,
      kind: 'RangeEdited',
    });
  }
}

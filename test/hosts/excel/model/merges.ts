/** Merged cells: a block that shows its first cell only. */

import { unsure } from '../wire/refusal.ts';
import { overlap } from './address.ts';
import type { Block } from './block.ts';
import { BLANK } from './cells.ts';

/** Merges a block, or each of its rows; the contents of all cells but the first are lost. */
export function mergeBlock(range: Block, isAcross: boolean): void {
  const { sheet, block } = range;
  sheet.requireEditable();
  if (sheet.tables.some((one) => overlap(one.rect, block))) {
    throw unsure('merging cells of a table');
  }
  unmergeBlock(range);
  const parts = isAcross
    ? Array.from({ length: block.rows }, (_, down) => ({
        ...block,
        row: block.row + down,
        rows: 1,
      }))
    : [block];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    for (const { row, column, data } of sheet.cells.within(part)) {
      if (row !== part.row || column !== part.column) data.content = BLANK;
    }
    sheet.merges.push(part);
  }
}

/** Parts every merged block that the block touches. */
export function unmergeBlock({ sheet, block }: Block): void {
  sheet.requireEditable();
  const kept = sheet.merges.filter((merge) => !overlap(merge, block));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
}

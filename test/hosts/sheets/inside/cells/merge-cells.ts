/** Merging and splitting cells. */

import {
  type Block,
  blocksMeet,
  cellAt,
  isWithin,
  type SheetState,
} from '../../state/sheet-state.ts';
import { ServiceException } from '../errors.ts';
import { eachCell } from './places.ts';

/** Merges a block: only the first cell keeps its content. A block that cuts another merged one is refused. */
export function mergeCells(sheet: SheetState, block: Block): void {
  refuseCutting(
    sheet,
    block,
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  const isFrozenCut =
    block.row <= sheet.frozenRows && block.row + block.rows - 1 > sheet.frozenRows;
  if (isFrozenCut) throw new ServiceException("You can't merge frozen and non-frozen rows.");
  if (block.rows === 1 && block.columns === 1) return;
  sheet.merges = sheet.merges.filter((one) => !isWithin(one, block));
  sheet.merges.push(block);
  eachCell(block, (row, column, down, along) => {
    const cell = cellAt(sheet, row, column);
    if (!cell || (down === 0 && along === 0)) return;
    cell.value = null;
    cell.formula = '';
    cell.spilledFrom = null;
    cell.links = [];
  });
}

/** Splits the merged blocks inside a block. */
export function splitCells(sheet: SheetState, block: Block): void {
  refuseCutting(
    sheet,
    block,
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  sheet.merges = sheet.merges.filter((one) => !isWithin(one, block));
}

function refuseCutting(sheet: SheetState, block: Block, message: string): void {
  if (sheet.merges.some((one) => blocksMeet(one, block) && !isWithin(one, block)))
    throw new ServiceException(message);
}

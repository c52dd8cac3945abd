/** What a function gave, as Google Sheets takes it from a custom function. */

import { Failure, type ResultBlock, type ResultCell, Unknown } from '../../core/index.ts';

/** One cell for Google Sheets; a blank is a text without characters. */
export type SheetCell = string | number | boolean;

/**
 * The block for Google Sheets; one cell comes as it is. No cell of a block can hold an error there, so it holds the error's code and its
 * reason as a text, which our own functions read as that error again.
 *
 * @throws Error where nothing but failures came back in one row: Sheets then shows #ERROR! with the reason.
 */
export function writeResult(block: ResultBlock): SheetCell | SheetCell[][] {
  const [first = []] = block;
  const [cell = null] = first;
  if (block.length === 1 && cell instanceof Failure && first.every(isFailure)) {
    throw new Error(cell.reason);
  }
  if (block.length === 1 && first.length === 1) return writeCell(cell);
  return block.map((row) => row.map(writeCell));
}

function isFailure(cell: ResultCell): boolean {
  return cell instanceof Failure;
}

function writeCell(cell: ResultCell): SheetCell {
  if (cell === null || cell instanceof Unknown) return '';
  return cell instanceof Failure ? `${cell.code} ${cell.reason}` : cell;
}

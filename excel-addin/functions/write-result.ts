/** What a function gave, as Excel takes it from a custom function. */

import { Failure, type ResultBlock, type ResultCell, Unknown } from '../../core/index.ts';
import type { CustomFunctions } from './custom-functions.ts';

/** One cell for Excel. A blank is a text without characters: a null would show as 0. */
export type ExcelCell = string | number | boolean | Error;

/**
 * The block for Excel: rows of cells, one cell too, as every result is declared as a range. An error stands in its cell with its reason.
 *
 * @throws the error where it is the whole result: Excel shows its reason then beside the cell.
 */
export function writeResult(
  block: ResultBlock,
  api: Pick<CustomFunctions, 'Error'>,
): ExcelCell[][] {
  const [first] = block;
  const isOne = block.length === 1 && first?.length === 1;
  if (isOne && first[0] instanceof Failure) throw errorOf(first[0], api);
  return block.map((row) => row.map((cell) => writeCell(cell, api)));
}

function writeCell(cell: ResultCell, api: Pick<CustomFunctions, 'Error'>): ExcelCell {
  if (cell === null || cell instanceof Unknown) return '';
  return cell instanceof Failure ? errorOf(cell, api) : cell;
}

function errorOf({ code, reason }: Failure, api: Pick<CustomFunctions, 'Error'>): Error {
  return new api.Error(code, reason);
}

/** Makes cells that have their text already into links to places in the workbook. */

import type { Link } from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { bytesOf, CALL_BYTES } from './payload.ts';

/** To be carried out before the looks are given: Excel gives a link's cell looks of its own. */
export async function writeLinks(
  batch: Batch,
  sheet: Excel.Worksheet,
  links: readonly Link[],
): Promise<void> {
  for (const { at, target } of links) {
    const documentReference = `'${target.sheet.replace(/'/g, "''")}'!${target.a1}`;
    await batch.roomFor(bytesOf(documentReference) + CALL_BYTES);
    sheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack().hyperlink = { documentReference };
  }
}

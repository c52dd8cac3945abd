/** Links of cells, to places in the workbook and elsewhere. */

import { invalidArgument, unsure } from '../wire/refusal.ts';
import type { Block } from './block.ts';
import type { Hyperlink } from './cells.ts';
import { writeBlock } from './write-block.ts';

/** The link that all cells of a block have, or `null`. */
export function readLink({ sheet, block }: Block): unknown {
  const data = sheet.cells.at(block.row, block.column);
  if (block.rows * block.columns > 1) throw unsure('the link of several cells at once');
  if (!data?.link) return null;
  return { ...data.link, textToDisplay: String(data.content.value) };
}

/**
 * Gives every cell of a block a link. Excel shows `textToDisplay` in the cells; without it a blank cell shows the
 * target. The look becomes that of a link: blue and underlined.
 */
export function writeLink(range: Block, value: unknown): void {
  const { sheet, block } = range;
  if (typeof value !== 'object' || value === null || range.isUnbounded) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay, ...others } = value as Record<
    string,
    unknown
  >;
  if (Object.keys(others).length > 0) throw invalidArgument();
  const link: Hyperlink = {
    ...optional('address', address),
    ...optional('documentReference', documentReference),
    ...optional('screenTip', screenTip),
  };
  const target = link.documentReference ?? link.address;
  if (target === undefined || target === '') throw invalidArgument();
  sheet.requireEditable();
  if (textToDisplay !== undefined && textToDisplay !== null) {
    if (typeof textToDisplay !== 'string') throw invalidArgument();
    writeBlock(range, textToDisplay);
  }
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const data = sheet.cells.make(row, column);
      data.link = link;
      data.format = { ...data.format, 'font.color': '#0563C1', 'font.underline': 'Single' };
      if (data.content.value === '') {
        data.content = { value: target, isError: false, formula: null };
      }
    }
  }
}

function optional(name: keyof Hyperlink, value: unknown): Hyperlink {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') throw invalidArgument();
  return { [name]: value };
}

/** Lets texts that run on over empty cells be drawn whole: the grid forgets a cell's padding when it looks how far they go. */

import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

/** One step of indent, and the air that the grid leaves on either side of a text, in pixels. */
const FORGOTTEN_PIXELS = 13;

let isMended = false;

/** Mends the measuring for every grid of the page. A second call does nothing. */
export function drawRunOnTextsWhole(): void {
  if (isMended) return;
  isMended = true;
  const { prototype } = SpreadsheetSkeleton;
  const { getOverflowPosition } = prototype;
  prototype.getOverflowPosition = function (size, align, row, column, columnCount) {
    const padded = size && { ...size, width: size.width + FORGOTTEN_PIXELS };
    return getOverflowPosition.call(this, padded, align, row, column, columnCount);
  };
}

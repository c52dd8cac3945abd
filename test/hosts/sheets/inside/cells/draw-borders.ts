/** The lines that `setBorder` draws. */

import type { BorderState, CellFormat } from '../../state/cell-state.ts';
import { touchCell } from '../../state/sheet-state.ts';
import { ServiceException } from '../errors.ts';
import { cssColour } from '../values/colours.ts';
import { eachCell, type RangeLike } from './places.ts';

/** `true` draws, `false` takes away, `null` leaves as it is. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** Draws the outer lines around the block and the inner ones between its cells. */
export function drawBorders(
  { sheet, block }: RangeLike,
  sides: BorderSides,
  color: string | null,
  style: string,
): void {
  const css = color === null ? '#000000' : cssColour(color);
  if (css === null)
    throw new ServiceException(
      `Sheets would take the colour "${color}" without a word; it is none.`,
    );
  const line: BorderState = { color: css, style };
  eachCell(block, (row, column, down, along) => {
    const { format } = touchCell(sheet, row, column);
    const isLast = { row: down === block.rows - 1, column: along === block.columns - 1 };
    draw(format, 'borderTop', down === 0 ? sides.top : sides.horizontal, line);
    draw(format, 'borderBottom', isLast.row ? sides.bottom : sides.horizontal, line);
    draw(format, 'borderLeft', along === 0 ? sides.left : sides.vertical, line);
    draw(format, 'borderRight', isLast.column ? sides.right : sides.vertical, line);
  });
}

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

function draw(format: CellFormat, side: Side, isDrawn: boolean | null, line: BorderState): void {
  if (isDrawn === true) format[side] = line;
  else if (isDrawn === false) delete format[side];
}

/** What stands in a tab's cells as a grid draws it, with the room that each text has: to be measured by whoever has fonts. */

import { type CellStyle, formatDayLong, toA1 } from '../../core/index.ts';
import type { FileCell, FileSheetView } from '../../workbench/files/opened-file.ts';

/** A text and its room, in pixels. */
export interface ShownText {
  readonly a1: string;
  readonly text: string;
  readonly isBold: boolean;
  readonly fontPixels: number;
  readonly wraps: boolean;
  /** The width that is its own, or where a text runs on, up to the next cell that is not empty; `null` has no end. */
  readonly width: number | null;
  readonly height: number;
}

/** Points of a cell without a size of its own, and pixels in a point. */
const POINTS = 10;
const PIXELS = 4 / 3;
/** What is lost to the edges of a cell, and to a step of indent. */
const EDGES = 4;
const INDENT = 9;
const DEFAULT_HEIGHT = 20;

/** Every text and number of the tab, row by row. */
export function shownTexts(sheet: FileSheetView): readonly ShownText[] {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const widthOf = (column: number): number =>
    sheet.columnWidths[column] ?? sheet.defaultColumnWidth;
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): ShownText[] => {
      const text = textOf(cell);
      if (cell === null || text === '') return [];
      const style = cell.style ?? {};
      const runsOn = typeof cell.value === 'string' && style.wrap !== true;
      const room = runsOn ? roomOf(cells, column, style, widthOf) : widthOf(column);
      const lost = EDGES + (style.indent ?? 0) * INDENT;
      return [
        {
          a1: toA1(row, column),
          text,
          isBold: style.bold === true,
          fontPixels: (style.fontSize ?? POINTS) * PIXELS,
          wraps: style.wrap === true,
          width: room === null ? null : room - lost,
          height: heights.get(row) ?? DEFAULT_HEIGHT,
        },
      ];
    }),
  );
}

/** How far a text may run on over empty cells, to the side to which it is not set. */
function roomOf(
  cells: readonly (FileCell | null)[],
  column: number,
  { horizontal }: CellStyle,
  widthOf: (column: number) => number,
): number | null {
  const step = horizontal === 'right' ? -1 : 1;
  let room = widthOf(column);
  for (let next = column + step; next >= 0; next += step) {
    if (next >= cells.length) return null;
    if ((cells[next]?.value ?? null) !== null) return room;
    room += widthOf(next);
  }
  return room;
}

/** What is drawn, in the few number formats that status tabs have. */
function textOf(cell: FileCell | null): string {
  const value = cell?.value ?? null;
  const format = cell?.style?.numberFormat ?? '';
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (format.includes('yy')) return formatDayLong(Math.floor(value));
  if (format.endsWith('%')) return `${(value * 100).toFixed(0)}%`;
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return format === '' ? String(value) : value.toLocaleString('en-US', fixed);
}

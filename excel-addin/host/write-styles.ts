/** Gives blocks of a tab their looks: one call a member for all blocks of a look, however many they are. */

import { type CellStyle, type Rect, rectToA1, type StyleRun } from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { CALL_BYTES } from './payload.ts';
import { type FormatAt, writeFormats } from './write-values.ts';

/** The most letters of a list of addresses that Excel takes. */
const MOST_LETTERS = 8_000;

const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Carries the runs out in order, and then the number formats of all of them at once. */
export async function writeStyles(
  batch: Batch,
  sheet: Excel.Worksheet,
  runs: readonly StyleRun[],
): Promise<void> {
  for (const { ranges, style } of runs) {
    for (const addresses of addressLists(ranges.map(rectToA1))) {
      await batch.roomFor(addresses.length + CALL_BYTES * (Object.keys(style).length + 3));
      writeLook(sheet.getRanges(addresses).untrack().format, style);
    }
    await writeInnerLines(batch, sheet, ranges, style);
  }
  const formatted = runs.filter(({ style }) => style.numberFormat !== undefined);
  const rects = formatted.flatMap(({ ranges }) => ranges);
  if (rects.length === 0) return;
  const top = Math.min(...rects.map(({ row }) => row));
  const left = Math.min(...rects.map(({ column }) => column));
  const rows = Math.max(...rects.map((rect) => rect.row + rect.rows)) - top;
  const columns = Math.max(...rects.map((rect) => rect.column + rect.columns)) - left;
  await writeFormats(batch, sheet, { row: top, column: left }, rows, columns, formatsOf(formatted));
}

/** The number format that the runs give a cell; the last one wins. */
export function formatsOf(runs: readonly StyleRun[]): FormatAt {
  const formats = new Map<string, string>();
  for (const { ranges, style } of runs) {
    if (style.numberFormat === undefined) continue;
    for (const { row, column, rows, columns } of ranges) {
      for (let down = row; down < row + rows; down += 1) {
        for (let along = column; along < column + columns; along += 1) {
          formats.set(`${down},${along}`, style.numberFormat);
        }
      }
    }
  }
  return (row, column) => formats.get(`${row},${column}`) ?? null;
}

/** Sets what the style names, its number format excepted; lines only at the outer edges of each block. */
export function writeLook(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.colour !== undefined) font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderTop !== undefined) writeLine(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) writeLine(format, 'EdgeBottom', style.borderBottom);
}

/** Lists of addresses, each short enough for one call. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length + 1 > MOST_LETTERS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  if (list !== '') lists.push(list);
  return lists;
}

/** Lines between the rows of a block; a block of one row has none, and Excel refuses to draw them there. */
async function writeInnerLines(
  batch: Batch,
  sheet: Excel.Worksheet,
  ranges: readonly Rect[],
  style: CellStyle,
): Promise<void> {
  const colour = style.borderBottom ?? style.borderTop;
  if (colour === undefined) return;
  const tall = ranges.filter(({ rows }) => rows > 1).map(rectToA1);
  for (const addresses of addressLists(tall)) {
    await batch.roomFor(addresses.length + CALL_BYTES * 3);
    writeLine(sheet.getRanges(addresses).untrack().format, 'InsideHorizontal', colour);
  }
}

function writeLine(
  { borders }: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  colour: string,
): void {
  const border = borders.getItem(side);
  border.style = 'Continuous';
  border.color = colour;
}

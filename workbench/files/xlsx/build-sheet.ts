/** A tab that was made here → a worksheet part. */

import { rectToA1, toA1 } from '../../../core/index.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { cellKey, keyPlace, type SheetContent, type SheetFrame, type Tab } from './book.ts';
import { type CellContent, cellXml } from './cell-xml.ts';
import type { FeatureElements } from './features/hang-features.ts';
import { quotedSheetName } from './quoted-sheet-name.ts';
import { pixelsOfWidth } from './read-sheet.ts';
import type { FormatOf } from './save-styles.ts';

/** The worksheet part. `namespace` is that of the workbook: strict and transitional files differ. */
export function buildSheet(
  tab: Tab & { content: SheetContent },
  namespace: string,
  formatOf: FormatOf,
  isActive: boolean,
  features: FeatureElements,
): string {
  const { content, frame } = tab;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    sheetProperties(frame),
    `<dimension ref="${usedRange(content)}"/>`,
    sheetViews(frame, isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(frame),
    `<sheetData>${rows(content, frame, formatOf)}</sheetData>`,
    features.rules,
    hyperlinks(frame),
    printSetup(frame),
    features.parts,
    '</worksheet>',
  ].join('');
}

function sheetProperties({ tabColour, print }: SheetFrame): string {
  const colour = tabColour === null ? '' : `<tabColor rgb="FF${tabColour.slice(1)}"/>`;
  const fit = print === null ? '' : '<pageSetUpPr fitToPage="1"/>';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function usedRange(content: SheetContent): string {
  const columns = content.values.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rectToA1({ row: 0, column: 0, rows: Math.max(1, content.values.length), columns });
}

function sheetViews(frame: SheetFrame, isActive: boolean): string {
  const attributes = `${frame.gridlines ? '' : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const rows = frame.frozenRows;
  const pane =
    rows === 0
      ? '<selection activeCell="A1" sqref="A1"/>'
      : `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>`;
  return `<sheetViews><sheetView${attributes}>${pane}</sheetView></sheetViews>`;
}

/** Pixels at 100 % → the file's count of characters: the smallest that is read back as these pixels. */
function widthOfPixels(pixels: number): number {
  let width = Math.floor((pixels / 7) * 256) / 256;
  while (pixelsOfWidth(width) < pixels) width += 1 / 256;
  return width;
}

function columns({ columnWidths }: SheetFrame): string {
  const items = columnWidths.map((pixels, column) =>
    pixels === null
      ? ''
      : `<col min="${column + 1}" max="${column + 1}" width="${widthOfPixels(pixels)}" customWidth="1"/>`,
  );
  const inner = items.join('');
  return inner === '' ? '' : `<cols>${inner}</cols>`;
}

function rows(content: SheetContent, frame: SheetFrame, formatOf: FormatOf): string {
  const heights = new Map(frame.rowHeights.map(({ row, height }) => [row, height]));
  const last = Math.max(-1, ...heights.keys());
  const count = Math.max(content.values.length, content.looks.length, last + 1);
  const pieces: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const height = heights.get(row);
    const cells = rowCells(content, row, formatOf)
      .map((cell) => cellXml(cell, ''))
      .join('');
    if (cells === '' && height === undefined) continue;
    const size = height === undefined ? '' : ` ht="${height * 0.75}" customHeight="1"`;
    pieces.push(`<row r="${row + 1}"${size}>${cells}</row>`);
  }
  return pieces.join('');
}

function rowCells(content: SheetContent, row: number, formatOf: FormatOf): CellContent[] {
  const length = Math.max(content.values[row]?.length ?? 0, content.looks[row]?.length ?? 0);
  return Array.from({ length }, (_, column) => contentOf(content, row, column, formatOf));
}

/** What is to be written into a cell as it is now. */
export function contentOf(
  content: SheetContent,
  row: number,
  column: number,
  formatOf: FormatOf,
): CellContent {
  const value = content.values[row]?.[column] ?? null;
  const { format, isShifted } = formatOf(content.looks[row]?.[column]);
  const formula = content.formulas.get(cellKey(row, column));
  const array = formula?.kind === 'array' ? formula.ref : null;
  return { row, column, value, formula: formula?.text ?? null, array, format, isShifted };
}

/** The cells that differ from the file. */
export function editedCells(content: SheetContent, formatOf: FormatOf): CellContent[] {
  return Array.from(content.edited, (key) => {
    const { row, column } = keyPlace(key);
    return contentOf(content, row, column, formatOf);
  });
}

function hyperlinks({ links }: SheetFrame): string {
  if (links.length === 0) return '';
  const items = links.map(({ at, target }) => {
    const location = `${quotedSheetName(target.sheet)}!${target.a1}`;
    return `<hyperlink ref="${toA1(at.row, at.column)}" location="${escapeXml(location)}" display="${escapeXml(location)}"/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function printSetup({ print }: SheetFrame): string {
  if (print === null) return '';
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="${print.orientation}" fitToWidth="${print.pagesWide}" fitToHeight="0"/>`;
}

/** One worksheet part and the parts that hang on it → a tab's cells and frame. */

import { type Link, parseA1, parseRect, type Rect } from '../../../core/index.ts';
import type { FileDropDown } from '../file-host.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { damaged } from '../zip/zip-entry.ts';
import { EMPTY_FRAME, type SheetContent, type SheetFrame } from './book.ts';
import { readDropDown } from './features/read-drop-downs.ts';
import { type CellContext, readCells } from './read-cells.ts';
import { isTrue } from './read-styles.ts';
import { readColour } from './theme-colours.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a sheet needs to know of the workbook. */
export interface SheetContext extends CellContext {
  readonly theme: readonly string[];
}

/** The tab's cells and frame. `extras` counts only what stands in the worksheet part itself. */
export function readSheet(
  xml: string,
  context: SheetContext,
): { content: SheetContent; frame: SheetFrame } {
  const scanner = new XmlScanner(xml);
  let content: SheetContent = { values: [], looks: [], formulas: new Map(), edited: new Set() };
  const widths: (number | null)[] = [];
  const merges: Rect[] = [];
  const links: Link[] = [];
  const dropDowns: FileDropDown[] = [];
  let defaultHeight = 15;
  const frame: Mutable<SheetFrame> = {
    ...EMPTY_FRAME,
    columnWidths: widths,
    merges,
    links,
    dropDowns,
  };
  if (!scanner.next() || !scanner.opens('worksheet')) throw damaged('a sheet that is none');
  const isBlank = scanner.isEmpty;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    switch (scanner.name) {
      case 'sheetData': {
        const from = scanner.end;
        const cells = readCells(scanner, context);
        content = cells.content;
        frame.uncomputedFormulas = cells.uncomputed;
        frame.rowHeights = readRowHeights(xml.slice(from, scanner.start), defaultHeight);
        break;
      }
      case 'tabColor':
        frame.tabColour = readColour(scanner, context.theme);
        break;
      case 'sheetView':
        if (scanner.attribute('showGridLines') === '0') frame.gridlines = false;
        if (scanner.attribute('showGridLines') === 'false') frame.gridlines = false;
        break;
      case 'pane':
        readPane(scanner, frame);
        break;
      case 'sheetFormatPr':
        frame.defaultColumnWidth = readDefaultWidth(scanner);
        defaultHeight = Number(scanner.attribute('defaultRowHeight') ?? 15);
        break;
      case 'col':
        readColumn(scanner, widths);
        break;
      case 'sheetProtection':
        frame.isProtected = isTrue(scanner.attribute('sheet'));
        break;
      case 'mergeCell': {
        const rect = parseRect(scanner.attribute('ref') ?? '');
        if (rect !== null) merges.push(rect);
        break;
      }
      case 'hyperlink': {
        const link = readLink(scanner);
        if (link === null) frame.extras += 1;
        else links.push(link);
        break;
      }
      case 'dataValidation': {
        frame.extras += 1;
        const list = readDropDown(xml, scanner);
        if (list !== null) dropDowns.push(list);
        scanner.skip();
        break;
      }
      case 'cfRule':
      case 'sparklineGroup':
      case 'oleObject':
      case 'control':
        frame.extras += 1;
        scanner.skip();
        break;
    }
  }
  if (!isBlank && !scanner.closes('worksheet')) throw damaged('a sheet that breaks off');
  return { content, frame };
}

/** File widths count characters of the default font, 7 pixels each at 100 %. */
export function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

function readDefaultWidth(scanner: XmlScanner): number {
  const width = scanner.attribute('defaultColWidth');
  if (width !== null) return pixelsOfWidth(Number(width));
  const characters = Number(scanner.attribute('baseColWidth') ?? 8);
  return Math.ceil((characters * 7 + 5) / 8) * 8;
}

function readColumn(scanner: XmlScanner, widths: (number | null)[]): void {
  const first = Number(scanner.attribute('min')) - 1;
  if (!(first >= 0 && first < 16_384)) return;
  // Files often give the rest of the sheet one width: no grid needs all of its 16,384 columns.
  const last = Math.min(Number(scanner.attribute('max')) - 1, first + 1_023);
  const width = scanner.attribute('width');
  const pixels = isTrue(scanner.attribute('hidden'))
    ? 0
    : width === null
      ? null
      : pixelsOfWidth(Number(width));
  for (let column = first; column <= last; column += 1) {
    while (widths.length < column) widths.push(null);
    widths[column] = pixels;
  }
}

function readPane(scanner: XmlScanner, frame: Mutable<SheetFrame>): void {
  const state = scanner.attribute('state');
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  frame.frozenRows = Number(scanner.attribute('ySplit') ?? 0);
  frame.frozenColumns = Number(scanner.attribute('xSplit') ?? 0);
}

/** Rows that are not as high as the others; `defaultHeight` in points. */
function readRowHeights(xml: string, defaultHeight: number): { row: number; height: number }[] {
  if (!xml.includes('ht=') && !xml.includes('hidden=')) return [];
  const scanner = new XmlScanner(xml);
  const heights: { row: number; height: number }[] = [];
  let row = -1;
  while (scanner.next()) {
    if (!scanner.opens('row')) continue;
    const number = scanner.attribute('r');
    row = number === null ? row + 1 : Number(number) - 1;
    const height = scanner.attribute('ht');
    if (isTrue(scanner.attribute('hidden'))) heights.push({ row, height: 0 });
    else if (height !== null && Number(height) !== defaultHeight)
      heights.push({ row, height: Math.round(Number(height) / 0.75) });
  }
  return heights;
}

/** A link to a cell of this workbook; `null` for any other. */
function readLink(scanner: XmlScanner): Link | null {
  const at = parseRect(scanner.attribute('ref') ?? '');
  const location = scanner.attribute('location');
  if (at === null || location === null || scanner.prefixedAttribute('id') !== null) return null;
  const match = /^#?(?:'((?:[^']|'')*)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(location);
  if (match === null) return null;
  const sheet = (match[1] ?? match[2] ?? '').replace(/''/g, "'");
  const a1 = (match[3] as string).replace(/\$/g, '');
  if (parseA1(a1) === null && parseRect(a1) === null) return null;
  return { at: { row: at.row, column: at.column }, target: { sheet, a1 } };
}

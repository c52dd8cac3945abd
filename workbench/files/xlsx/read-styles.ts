/** The looks that a workbook's cells refer to by number. */

import { type CellStyle, showsDay } from '../../../core/index.ts';
import { findChild, readRoot, type XmlRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { builtInFormat } from './number-format.ts';
import { readColour } from './theme-colours.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One cell format as the file has it. */
export interface CellFormat {
  readonly style: CellStyle;
  /** Whether its numbers are calendar days: those are shifted where the file counts from 1904. */
  readonly showsDay: boolean;
  readonly quotePrefix: boolean;
}

/** The cell formats in the order in which cells refer to them; an empty list for a workbook without styles. */
export function readStyles(xml: string | null, theme: readonly string[]): CellFormat[] {
  if (xml === null) return [];
  const root = readRoot(xml);
  const formats = new Map<number, string>();
  eachChild(xml, root, 'numFmts', 'numFmt', (scanner) => {
    formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
  });
  const fonts: CellStyle[] = [];
  eachChild(xml, root, 'fonts', 'font', (scanner) => fonts.push(readFont(scanner, theme)));
  const fills: (string | null)[] = [];
  eachChild(xml, root, 'fills', 'fill', (scanner) => fills.push(readFill(scanner, theme)));
  const borders: CellStyle[] = [];
  eachChild(xml, root, 'borders', 'border', (scanner) => borders.push(readBorder(scanner, theme)));
  const defaultFont = fonts[0] ?? {};
  const cellFormats: CellFormat[] = [];
  eachChild(xml, root, 'cellXfs', 'xf', (scanner) => {
    const id = Number(scanner.attribute('numFmtId') ?? 0);
    const numberFormat = formats.get(id) ?? builtInFormat(id);
    const fontId = Number(scanner.attribute('fontId') ?? 0);
    const fill = fills[Number(scanner.attribute('fillId') ?? 0)] ?? null;
    const quotePrefix = isTrue(scanner.attribute('quotePrefix'));
    const style: CellStyle = {
      ...(fontId === 0 ? {} : differences(fonts[fontId] ?? {}, defaultFont)),
      ...(fill === null ? {} : { fill }),
      ...(borders[Number(scanner.attribute('borderId') ?? 0)] ?? {}),
      ...(numberFormat === null || numberFormat === 'General' ? {} : { numberFormat }),
      ...readAlignment(scanner),
    };
    cellFormats.push({ style, showsDay: showsDay(numberFormat), quotePrefix });
  });
  return cellFormats;
}

/** Calls back for each element of a list such as `fonts`; the callback may move on to the element's end. */
function eachChild(
  xml: string,
  root: XmlRoot,
  list: string,
  element: string,
  found: (scanner: XmlScanner) => void,
): void {
  const place = findChild(root, list);
  if (place === null) return;
  const scanner = new XmlScanner(xml, place.innerFrom);
  while (scanner.next() && scanner.start < place.innerTo) {
    if (scanner.opens(element)) found(scanner);
  }
}

/** Whether an XML boolean is true. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readFont(scanner: XmlScanner, theme: readonly string[]): CellStyle {
  const font: Mutable<CellStyle> = {};
  if (scanner.isEmpty) return font;
  while (scanner.next() && !scanner.closes('font')) {
    if (scanner.isClosing) continue;
    const value = scanner.attribute('val');
    const isOn = value === null || isTrue(value);
    if (scanner.name === 'b' && isOn) font.bold = true;
    else if (scanner.name === 'i' && isOn) font.italic = true;
    else if (scanner.name === 'u' && value !== 'none') font.underline = true;
    else if (scanner.name === 'sz') font.fontSize = Number(value);
    else if (scanner.name === 'color') {
      const colour = readColour(scanner, theme);
      if (colour !== null) font.colour = colour;
    }
  }
  return font;
}

function readFill(scanner: XmlScanner, theme: readonly string[]): string | null {
  if (scanner.isEmpty) return null;
  let isSolid = false;
  let fill: string | null = null;
  while (scanner.next() && !scanner.closes('fill')) {
    if (scanner.isClosing) continue;
    if (scanner.name === 'patternFill') isSolid = scanner.attribute('patternType') === 'solid';
    if (scanner.name === 'fgColor' && isSolid) fill = readColour(scanner, theme);
  }
  return fill;
}

function readBorder(scanner: XmlScanner, theme: readonly string[]): CellStyle {
  const border: Mutable<CellStyle> = {};
  if (scanner.isEmpty) return border;
  let side: 'borderTop' | 'borderBottom' | null = null;
  while (scanner.next() && !scanner.closes('border')) {
    if (scanner.isClosing) continue;
    const name = scanner.name;
    if (name === 'color') {
      const colour = readColour(scanner, theme);
      if (side !== null && colour !== null) border[side] = colour;
      continue;
    }
    const isDrawn = !['none', null].includes(scanner.attribute('style'));
    side = null;
    if (isDrawn && name === 'top') side = 'borderTop';
    if (isDrawn && name === 'bottom') side = 'borderBottom';
    if (side !== null) border[side] = '#000000';
  }
  return border;
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL: Readonly<Record<string, 'top' | 'middle'>> = { top: 'top', center: 'middle' };

function readAlignment(scanner: XmlScanner): CellStyle {
  const style: Mutable<CellStyle> = {};
  if (scanner.isEmpty) return style;
  while (scanner.next() && !scanner.closes('xf')) {
    if (!scanner.opens('alignment')) continue;
    const horizontal = HORIZONTAL.find((side) => side === scanner.attribute('horizontal'));
    const vertical = VERTICAL[scanner.attribute('vertical') ?? ''];
    if (horizontal !== undefined) style.horizontal = horizontal;
    if (vertical !== undefined) style.vertical = vertical;
    const indent = Number(scanner.attribute('indent') ?? 0);
    if (horizontal === 'left' && indent > 0) style.indent = indent;
    if (isTrue(scanner.attribute('wrapText'))) style.wrap = true;
  }
  return style;
}

/** Only what a font has beyond the default one: a grid has a default font of its own. */
function differences(font: CellStyle, base: CellStyle): CellStyle {
  return Object.fromEntries(
    Object.entries(font).filter(([member, value]) => base[member as keyof CellStyle] !== value),
  );
}

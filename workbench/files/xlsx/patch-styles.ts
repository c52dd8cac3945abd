/** Puts looks into the styles part: fonts, fills, borders and cell formats that it lacks go behind those that are there. */

import type { CellStyle } from '../../../core/index.ts';
import { spliceText } from '../xml/splice.ts';
import { readRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { escapeXml } from '../xml/xml-text.ts';
import type { NewLook } from './book.ts';
import { builtInId } from './number-format.ts';
import { StyleList } from './style-list.ts';

/** The styles part with these looks in it, and which number each has there: an equal one of the file's own serves too. */
export function appendLooks(
  xml: string,
  looks: readonly NewLook[],
): { xml: string; numbers: number[] } {
  if (looks.length === 0) return { xml, numbers: [] };
  const root = readRoot(xml);
  const lists = {
    numFmts: new StyleList(xml, root, 'numFmts', 'numFmt'),
    fonts: new StyleList(xml, root, 'fonts', 'font'),
    fills: new StyleList(xml, root, 'fills', 'fill'),
    borders: new StyleList(xml, root, 'borders', 'border'),
    cellXfs: new StyleList(xml, root, 'cellXfs', 'xf'),
  };
  // Cell format 0 is what cells without a format have: it must be there before any other.
  if (lists.cellXfs.items.length === 0) {
    lists.cellXfs.append(formatXml({ base: 0, style: {}, quotePrefix: false }, lists, root.prefix));
  }
  const numbers = looks.map((look) => lists.cellXfs.append(formatXml(look, lists, root.prefix)));
  const splices = Object.values(lists).flatMap((list) => list.splices());
  return { xml: spliceText(xml, splices), numbers };
}

type Lists = Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', StyleList>>;

function formatXml(look: NewLook, lists: Lists, prefix: string): string {
  const base = attributesOf(lists.cellXfs.items[look.base] ?? '');
  const { style } = look;
  const set = (name: string, value: string | number) => base.attributes.set(name, String(value));
  for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId']) {
    if (!base.attributes.has(name)) set(name, 0);
  }
  if (style.numberFormat !== undefined) {
    set('numFmtId', numberFormatId(style.numberFormat, lists.numFmts, prefix));
    set('applyNumberFormat', 1);
  }
  if (changesFont(style)) {
    const from = lists.fonts.items[Number(base.attributes.get('fontId'))] ?? '';
    set('fontId', lists.fonts.append(fontXml(from, style, prefix)));
    set('applyFont', 1);
  }
  if (style.fill !== undefined) {
    const colour = `FF${style.fill.slice(1)}`;
    const text = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    set('fillId', lists.fills.append(text));
    set('applyFill', 1);
  }
  if (style.borderTop !== undefined || style.borderBottom !== undefined) {
    const from = lists.borders.items[Number(base.attributes.get('borderId'))] ?? '';
    set('borderId', lists.borders.append(borderXml(from, style, prefix)));
    set('applyBorder', 1);
  }
  if (look.quotePrefix) set('quotePrefix', 1);
  const alignment = alignmentXml(base.inner, style, prefix);
  if (alignment !== '') set('applyAlignment', 1);
  const attributes = Array.from(base.attributes, ([name, value]) => ` ${name}="${value}"`).join('');
  const inner =
    alignment +
    childrenOf(base.inner)
      .filter((child) => nameOf(child) !== 'alignment')
      .join('');
  return inner === ''
    ? `<${prefix}xf${attributes}/>`
    : `<${prefix}xf${attributes}>${inner}</${prefix}xf>`;
}

function numberFormatId(format: string, list: StyleList, prefix: string): number {
  const builtIn = builtInId(format);
  if (builtIn !== null) return builtIn;
  const code = escapeXml(format);
  const tail = ` formatCode="${code}"/>`;
  for (const item of list.items) {
    if (item.endsWith(tail)) return Number(/numFmtId="(\d+)"/.exec(item)?.[1] ?? 0);
  }
  return list.appendNumberFormat(tail, prefix);
}

function changesFont({ bold, italic, underline, fontSize, colour }: CellStyle): boolean {
  return [bold, italic, underline, fontSize, colour].some((member) => member !== undefined);
}

/** The order in which programs write a font's members. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

function fontXml(from: string, style: CellStyle, prefix: string): string {
  const members = new Map(childrenOf(innerOf(from)).map((child) => [nameOf(child), child]));
  const flag = (name: string, isOn: boolean | undefined) => {
    if (isOn === true) members.set(name, `<${prefix}${name}/>`);
    else if (isOn === false) members.delete(name);
  };
  flag('b', style.bold);
  flag('i', style.italic);
  flag('u', style.underline);
  if (style.fontSize !== undefined) members.set('sz', `<${prefix}sz val="${style.fontSize}"/>`);
  if (style.colour !== undefined) {
    members.set('color', `<${prefix}color rgb="FF${style.colour.slice(1)}"/>`);
  }
  const inner = FONT_ORDER.map((name) => members.get(name) ?? '').join('');
  return `<${prefix}font>${inner}</${prefix}font>`;
}

function borderXml(from: string, style: CellStyle, prefix: string): string {
  const sides = new Map(childrenOf(innerOf(from)).map((child) => [nameOf(child), child]));
  const line = (name: string, colour: string | undefined) => {
    if (colour === undefined) return;
    sides.set(
      name,
      `<${prefix}${name} style="thin"><${prefix}color rgb="FF${colour.slice(1)}"/></${prefix}${name}>`,
    );
  };
  line('top', style.borderTop);
  line('bottom', style.borderBottom);
  const order = [
    'start',
    'left',
    'end',
    'right',
    'top',
    'bottom',
    'diagonal',
    'vertical',
    'horizontal',
  ];
  const strict = sides.has('start') || sides.has('end');
  const inner = order.map((name) => {
    const present = sides.get(name);
    if (present !== undefined) return present;
    const isBasic = ['top', 'bottom', 'diagonal', ...(strict ? [] : ['left', 'right'])].includes(
      name,
    );
    return isBasic ? `<${prefix}${name}/>` : '';
  });
  return `<${prefix}border>${inner.join('')}</${prefix}border>`;
}

function alignmentXml(inner: string, style: CellStyle, prefix: string): string {
  const present = childrenOf(inner).find((child) => nameOf(child) === 'alignment') ?? '';
  const { attributes } = attributesOf(present);
  if (style.horizontal !== undefined) attributes.set('horizontal', style.horizontal);
  if (style.indent !== undefined) attributes.set('indent', String(style.indent));
  if (style.vertical !== undefined) {
    attributes.set('vertical', style.vertical === 'middle' ? 'center' : style.vertical);
  }
  if (style.wrap !== undefined) attributes.set('wrapText', style.wrap ? '1' : '0');
  if (attributes.size === 0) return '';
  const text = Array.from(attributes, ([name, value]) => ` ${name}="${value}"`).join('');
  return `<${prefix}alignment${text}/>`;
}

/** An element's attributes, still escaped, and its content. */
function attributesOf(element: string): { attributes: Map<string, string>; inner: string } {
  const attributes = new Map<string, string>();
  const head = /^<[^\s/>]+((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(element)?.[1] ?? '';
  for (const [, name = '', double, single] of head.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, (double ?? single ?? '').replace(/"/g, '&quot;'));
  }
  return { attributes, inner: innerOf(element) };
}

function innerOf(element: string): string {
  const scanner = new XmlScanner(element);
  if (element === '' || !scanner.next()) return '';
  const { from, to } = scanner.skip();
  return element.slice(from, to);
}

function childrenOf(inner: string): string[] {
  const scanner = new XmlScanner(inner);
  const children: string[] = [];
  while (scanner.next()) {
    const { start } = scanner;
    scanner.skip();
    children.push(inner.slice(start, scanner.end));
  }
  return children;
}

function nameOf(element: string): string {
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(element)?.[1] ?? '';
}

/** Puts looks into the styles part: fonts, fills, borders and cell formats that it lacks go behind those that are there. */

import type { CellStyle } from '../../../core/index.ts';
import { type Splice, spliceText } from '../xml/splice.ts';
import {
  findChild,
  insertChild,
  readRoot,
  type XmlChild,
  type XmlRoot,
} from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { escapeXml } from '../xml/xml-text.ts';
import type { NewLook } from './book.ts';
import { builtInId } from './number-format.ts';
import { sameSpelling } from './same-spelling.ts';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

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

/** One list of the part: what is there and what comes behind it. */
class StyleList {
  readonly items: string[] = [];
  private readonly added: string[] = [];
  /** The items' numbers by what they say, the first of equal ones. */
  private readonly numbers = new Map<string, number>();
  private readonly xml: string;
  private readonly root: XmlRoot;
  private readonly name: string;
  private readonly place: XmlChild | null;

  constructor(xml: string, root: XmlRoot, name: string, element: string) {
    this.xml = xml;
    this.root = root;
    this.name = name;
    this.place = findChild(root, name);
    if (this.place === null) return;
    const scanner = new XmlScanner(xml, this.place.innerFrom);
    while (scanner.next() && scanner.start < this.place.innerTo) {
      const { start } = scanner;
      if (!scanner.opens(element)) continue;
      scanner.skip();
      this.items.push(xml.slice(start, scanner.end));
    }
  }

  /** The number of the item, which is added unless an equal one is there: every run would add to the file otherwise. */
  append(item: string): number {
    if (this.numbers.size === 0) {
      this.items.forEach((present, index) => {
        const key = sameSpelling(present);
        if (!this.numbers.has(key)) this.numbers.set(key, index);
      });
    }
    const key = sameSpelling(item);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.added.push(item);
    const number = this.items.length + this.added.length - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The id of a number format that the part does not have yet: 164 and up are free for custom ones. */
  appendNumberFormat(tail: string, prefix: string): number {
    const idOf = (item: string) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0);
    const known = this.added.find((item) => item.endsWith(tail));
    if (known !== undefined) return idOf(known);
    const id = Math.max(163, ...this.items.map(idOf), ...this.added.map(idOf)) + 1;
    this.added.push(`<${prefix}numFmt numFmtId="${id}"${tail}`);
    return id;
  }

  splices(): Splice[] {
    if (this.added.length === 0) return [];
    const { place, root, name } = this;
    const count = this.items.length + this.added.length;
    const inner = this.added.join('');
    const whole = `<${root.prefix}${name} count="${count}">`;
    if (place === null) {
      const text = `${whole}${inner}</${root.prefix}${name}>`;
      return [insertChild(root, name, text, ORDER)];
    }
    if (place.isEmpty) {
      return [
        { from: place.start, to: place.end, text: `${whole}${inner}</${root.prefix}${name}>` },
      ];
    }
    const scanner = new XmlScanner(this.xml, place.start);
    scanner.next();
    const counted = scanner.attributePlace('count');
    const splices: Splice[] = [{ from: place.innerTo, to: place.innerTo, text: inner }];
    if (counted !== null) splices.push({ ...counted, text: String(count) });
    return splices;
  }
}

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

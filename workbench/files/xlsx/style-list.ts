/** One list of the styles part, such as its fonts, and what comes behind it. */

import type { Splice } from '../xml/splice.ts';
import { findChild, insertChild, type XmlChild, type XmlRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
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

/** One list of the part: what is there and what comes behind it. */
export class StyleList {
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

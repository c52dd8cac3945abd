/** Walks through XML text tag by tag and says where each stands, so that a patch can cut and paste without re-writing. */

import { damaged, unsafe } from '../zip/zip-entry.ts';
import { decodeEntities } from './xml-text.ts';

/**
 * A cursor over XML text. `next` moves to the next tag; the members then describe it. Comments, processing
 * instructions and character data are passed over; `textBefore` gives the character data in front of the tag.
 */
export class XmlScanner {
  readonly xml: string;
  /** Where the tag's `<` stands. */
  start = 0;
  /** Just behind the tag's `>`. */
  end = 0;
  /** The name without its prefix. */
  name = '';
  /** The prefix with its colon, or an empty text. */
  prefix = '';
  isClosing = false;
  isEmpty = false;
  /** The index behind the tag's name, where its attributes begin. */
  private attributesAt = 0;
  private previousEnd = 0;
  private hasMarkupBefore = false;

  constructor(xml: string, from = 0) {
    this.xml = xml;
    this.end = from;
  }

  /** Moves to the next tag; `false` at the end. A DOCTYPE is refused: no workbook has one, and entity bombs need it. */
  next(): boolean {
    const { xml } = this;
    this.previousEnd = this.end;
    this.hasMarkupBefore = false;
    let at = this.end;
    for (;;) {
      at = xml.indexOf('<', at);
      if (at < 0) return false;
      const code = xml.charCodeAt(at + 1);
      if (code !== 33 && code !== 63) break;
      this.hasMarkupBefore = true;
      at = skipMarkup(xml, at, code);
    }
    return this.readTag(at);
  }

  private readTag(at: number): boolean {
    const { xml } = this;
    this.start = at;
    this.isClosing = xml.charCodeAt(at + 1) === 47;
    const nameAt = this.isClosing ? at + 2 : at + 1;
    let cursor = nameAt;
    let colon = -1;
    for (; ; cursor += 1) {
      const code = xml.charCodeAt(cursor);
      if (Number.isNaN(code)) throw damaged('XML breaks off in a tag');
      if (code === 58) colon = cursor;
      if (code <= 32 || code === 62 || code === 47) break;
    }
    this.prefix = colon < 0 ? '' : xml.slice(nameAt, colon + 1);
    this.name = xml.slice(colon < 0 ? nameAt : colon + 1, cursor);
    this.attributesAt = cursor;
    const close = tagEnd(xml, cursor);
    if (close < 0) throw damaged('XML breaks off in a tag');
    this.isEmpty = xml.charCodeAt(close - 1) === 47;
    this.end = close + 1;
    return true;
  }

  /** Whether the cursor stands on the opening (or empty) tag of this name. */
  opens(name: string): boolean {
    return !this.isClosing && this.name === name;
  }

  closes(name: string): boolean {
    return this.isClosing && this.name === name;
  }

  /** The attribute by its name as written (`r:id` with its prefix), decoded; `null` where it is absent. */
  attribute(name: string): string | null {
    const place = this.attributePlace(name);
    return place === null ? null : decodeEntities(this.xml.slice(place.from, place.to));
  }

  /** The attribute by its name whatever the prefix: `id` finds `r:id`, which some files spell `d3p1:id`. */
  prefixedAttribute(name: string): string | null {
    const head = this.xml.slice(this.attributesAt, this.end);
    const match = new RegExp(`\\s[\\w.-]+:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(head);
    return match === null ? null : decodeEntities(match[1] ?? match[2] ?? '');
  }

  /** The tag as it is written. */
  tagText(): string {
    return this.xml.slice(this.start, this.end);
  }

  /** Where the attribute's value stands, quotes excluded. */
  attributePlace(name: string): { from: number; to: number } | null {
    const { xml } = this;
    const limit = this.end - 1;
    let at = this.attributesAt;
    for (;;) {
      while (xml.charCodeAt(at) <= 32) at += 1;
      if (at >= limit) return null;
      const nameAt = at;
      while (at < limit && xml.charCodeAt(at) !== 61 && xml.charCodeAt(at) > 32) at += 1;
      const isIt = at - nameAt === name.length && xml.startsWith(name, nameAt);
      while (at < limit && xml.charCodeAt(at) !== 34 && xml.charCodeAt(at) !== 39) at += 1;
      if (at >= limit) return null;
      const to = xml.indexOf(xml.charAt(at), at + 1);
      if (isIt) return { from: at + 1, to };
      at = to + 1;
    }
  }

  /** The character data between the tag before and this one, decoded. */
  textBefore(): string {
    const raw = this.xml.slice(this.previousEnd, this.start);
    return this.hasMarkupBefore ? plainText(raw) : decodeEntities(raw.replace(/\r\n?/g, '\n'));
  }

  /** From an opening tag, moves to its closing tag and returns the inside's bounds; an empty tag has none. */
  skip(): { from: number; to: number } {
    const from = this.end;
    if (this.isEmpty) return { from, to: from };
    let depth = 1;
    while (this.next()) {
      if (this.isClosing) depth -= 1;
      else if (!this.isEmpty) depth += 1;
      if (depth === 0) return { from, to: this.start };
    }
    throw damaged('XML breaks off in an element');
  }
}

/** Behind a comment, a CDATA section or a processing instruction that begins at `at`. */
function skipMarkup(xml: string, at: number, code: number): number {
  let close: number;
  let width = 2;
  if (code === 63) close = xml.indexOf('?>', at);
  else if (xml.startsWith('<!--', at)) {
    close = xml.indexOf('-->', at + 4);
    width = 3;
  } else if (xml.startsWith('<![CDATA[', at)) {
    close = xml.indexOf(']]>', at + 9);
    width = 3;
  } else throw unsafe('document type declaration');
  if (close < 0) throw damaged('XML breaks off in a comment');
  return close + width;
}

/** The tag's `>`; one inside quotes does not count. -1 where the text ends before. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Character data with comments taken out and CDATA sections taken literally. */
function plainText(raw: string): string {
  const pieces = raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/);
  return pieces
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3).replace(/\r\n?/g, '\n');
      return piece.startsWith('<') ? '' : decodeEntities(piece.replace(/\r\n?/g, '\n'));
    })
    .join('');
}

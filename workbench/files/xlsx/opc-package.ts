/** The parts inside an .xlsx file and how they refer to each other (Open Packaging Conventions). */

import { decodePart } from '../xml/decode-part.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeEntities, escapeXml } from '../xml/xml-text.ts';
import { packEntry } from '../zip/write-zip.ts';
import { damaged, unpackEntry, type ZipEntry } from '../zip/zip-entry.ts';

/** A reference from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. The words before differ between editions. */
  readonly kind: string;
  readonly type: string;
  /** The other part's path, or `null` where it leads out of the file. */
  readonly path: string | null;
}

/** The parts of a file. Reading is lazy; writing changes only the parts that are named. */
export class OpcPackage {
  private readonly entries: Map<string, ZipEntry>;

  constructor(entries: Iterable<ZipEntry>) {
    this.entries = new Map(Array.from(entries, (entry) => [entry.path.toLowerCase(), entry]));
  }

  /** A second package with the same parts, to be changed without touching this one. */
  copy(): OpcPackage {
    return new OpcPackage(this.entries.values());
  }

  all(): ZipEntry[] {
    return [...this.entries.values()];
  }

  /** The parts' paths as they are spelt. */
  paths(): string[] {
    return this.all().map((entry) => entry.path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged(`no part ${path}`);
    return unpackEntry(entry);
  }

  /** The part as text, in the encoding that it says it has. Fails with a `HostError` where a byte fits none. */
  text(path: string): string {
    return decodePart(path, this.bytes(path));
  }

  /** Adds or replaces a part. */
  write(path: string, xml: string): void {
    const key = path.toLowerCase();
    const spelt = this.entries.get(key)?.path ?? path;
    const declared = xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/i, '$1UTF-8');
    this.entries.set(key, packEntry(spelt, new TextEncoder().encode(declared)));
  }

  remove(path: string): void {
    this.entries.delete(path.toLowerCase());
  }

  /** What the part refers to; `''` is the package itself. */
  relationships(path: string): Relationship[] {
    const rels = relationshipsPath(path);
    if (!this.has(rels)) return [];
    return parseRelationships(this.text(rels), path).map((relationship) =>
      relationship.path === null
        ? relationship
        : { ...relationship, path: this.speltPath(relationship.path) },
    );
  }

  /** References are addresses: a blank is `%20` in them, and in the part's own name too or not. */
  private speltPath(path: string): string {
    if (this.has(path)) return path;
    return [decodedPath(path), encodeURI(path)].find((other) => this.has(other)) ?? path;
  }
}

/** Where a part's references are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function parseRelationships(xml: string, path: string): Relationship[] {
  const scanner = new XmlScanner(xml);
  const found: Relationship[] = [];
  while (scanner.next()) {
    if (!scanner.opens('Relationship')) continue;
    const type = scanner.attribute('Type') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      path: isExternal ? null : resolveTarget(path, scanner.attribute('Target') ?? ''),
    });
  }
  return found;
}

/** `../drawings/drawing1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/drawings/drawing1.xml`. */
function resolveTarget(path: string, target: string): string {
  const [bare = ''] = target.split('#');
  const steps = bare.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const step of bare.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships part with one more entry. */
export function addRelationship(
  xml: string,
  entry: { id: string; type: string; target: string },
): string {
  const close = xml.lastIndexOf('</');
  const text = (prefix: string) =>
    `<${prefix}Relationship Id="${escapeXml(entry.id)}" Type="${escapeXml(entry.type)}" Target="${escapeXml(entry.target)}"/>`;
  if (close >= 0) {
    const prefix = /^<\/([\w.-]+:)?/.exec(xml.slice(close))?.[1] ?? '';
    return xml.slice(0, close) + text(prefix) + xml.slice(close);
  }
  return xml.replace(/<([\w.-]+:)?Relationships([^>]*?)\/>\s*$/, (_, prefix = '', rest = '') => {
    return `<${prefix}Relationships${rest}>${text(prefix)}</${prefix}Relationships>`;
  });
}

/** The relationships part without the entries of these ids. */
export function removeRelationships(xml: string, ids: ReadonlySet<string>): string {
  return xml.replace(
    /<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Relationship>)/g,
    (tag) => (ids.has(decodeEntities(/\sId\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '')) ? '' : tag),
  );
}

/** The path with `%20` and the like read; as it is where that gives nothing. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `[Content_Types].xml` with one more part. */
export function addContentType(xml: string, path: string, contentType: string): string {
  const close = xml.lastIndexOf('</');
  const prefix = /^<\/([\w.-]+:)?/.exec(xml.slice(close))?.[1] ?? '';
  const text = `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
  return xml.slice(0, close) + text + xml.slice(close);
}

/** `[Content_Types].xml` with a type for every part of this ending, where it has none yet. */
export function addDefaultType(xml: string, ending: string, contentType: string): string {
  const known = new RegExp(
    `<(?:[\\w.-]+:)?Default\\s[^>]*?Extension\\s*=\\s*["']${ending}["']`,
    'i',
  );
  if (known.test(xml)) return xml;
  const scanner = new XmlScanner(xml);
  scanner.next();
  const { prefix, end } = scanner;
  const text = `<${prefix}Default Extension="${ending}" ContentType="${contentType}"/>`;
  return xml.slice(0, end) + text + xml.slice(end);
}

/** `[Content_Types].xml` without these parts. */
export function removeContentTypes(xml: string, paths: ReadonlySet<string>): string {
  return xml.replace(
    /<(?:[\w.-]+:)?Override\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?Override>)/g,
    (tag) => {
      const name = decodeEntities(/\sPartName\s*=\s*["']\/?([^"']*)/.exec(tag)?.[1] ?? '');
      return [name, decodedPath(name)].some((path) => paths.has(path.toLowerCase())) ? '' : tag;
    },
  );
}

/** Every part that the one at `from` refers to, itself included, directly or by way of others. */
export function reachableParts(parts: OpcPackage, from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || !parts.has(path)) continue;
    reached.add(path);
    for (const relationship of parts.relationships(path)) {
      if (relationship.path !== null) waiting.push(relationship.path);
    }
  }
  return reached;
}

/** The same parts, where they make a template with its type changed to a workbook's: Excel refuses one named .xlsx. */
export function workbookParts(parts: OpcPackage): OpcPackage {
  const path = '[Content_Types].xml';
  const types = parts.text(path);
  const changed = types
    .replace(/(spreadsheetml\.)template(\.main\+xml)/g, '$1sheet$2')
    .replace(/(ms-excel\.)template(\.macroEnabled\.main\+xml)/g, '$1sheet$2');
  if (changed === types) return parts;
  const copy = parts.copy();
  copy.write(path, changed);
  return copy;
}

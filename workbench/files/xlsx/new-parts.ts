/** Puts new parts into a file that is saved: a free path, a content type, and a reference from the part that needs it. */

import {
  addContentType,
  addDefaultType,
  addRelationship,
  type OpcPackage,
  relationshipsPath,
} from './opc-package.ts';

const TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const OOXML = 'http://purl.oclc.org/ooxml/';
const STRICT = `${OOXML}officeDocument/relationships/`;

/** The parts of one saving, and those of the file that it began with: their paths are not used again. */
export class NewParts {
  readonly parts: OpcPackage;
  private readonly original: OpcPackage;
  private readonly isStrict: boolean;

  /** `namespace` is the workbook's: strict and transitional files differ. */
  constructor(parts: OpcPackage, original: OpcPackage, namespace: string) {
    this.parts = parts;
    this.original = original;
    this.isStrict = namespace.includes('purl.oclc.org');
  }

  /** Writes a new part and answers its path, made by `candidate` of the first number that is free. */
  add(candidate: (number: number) => string, contentType: string, xml: string): string {
    const path = this.freePath(candidate);
    this.write(path, contentType, xml);
    return path;
  }

  /** The path of the first number that is free. */
  freePath(candidate: (number: number) => string): string {
    for (let number = 1; ; number += 1) {
      const path = candidate(number);
      if (!this.parts.has(path) && !this.original.has(path)) return path;
    }
  }

  /** Writes a new part at this path. What is no XML by its name has its type by the ending, as programs expect. */
  write(path: string, contentType: string, xml: string): void {
    this.parts.write(path, this.isStrict ? strictly(xml) : xml);
    const types = this.parts.text(TYPES);
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const changed =
      ending === 'xml'
        ? addContentType(types, path, contentType)
        : addDefaultType(types, ending, contentType);
    if (changed !== types) this.parts.write(TYPES, changed);
  }

  /** Refers from one part to another; answers the reference's id. */
  relate(from: string, kind: string, to: string): string {
    const { parts } = this;
    const rels = relationshipsPath(from);
    const xml = parts.has(rels)
      ? parts.text(rels)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;
    const taken = new Set(parts.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const type = (this.isStrict ? STRICT : TRANSITIONAL) + kind;
    const entry = { id: `rId${number}`, type, target: `/${to}` };
    parts.write(rels, addRelationship(xml, entry));
    return entry.id;
  }
}

/** The namespaces of the strict edition: the elements are the same. */
function strictly(xml: string): string {
  return xml
    .replace(/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\//g, `${OOXML}drawingml/`)
    .replaceAll(TRANSITIONAL.slice(0, -1), STRICT.slice(0, -1));
}

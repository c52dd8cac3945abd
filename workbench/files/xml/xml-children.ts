/** The children of an XML root, and where a new one belongs among them. */

import { damaged } from '../zip/zip-entry.ts';
import type { Splice } from './splice.ts';
import { XmlScanner } from './xml-scanner.ts';

/** One element directly under the root. */
export interface XmlChild {
  readonly name: string;
  /** Where it begins and ends, tags included. */
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; equal for an empty element. */
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly isEmpty: boolean;
}

/** A part's root and its children. */
export interface XmlRoot {
  readonly name: string;
  /** The root's prefix with its colon (`x:`), or an empty text. Its children of the same namespace bear it too. */
  readonly prefix: string;
  /** The root's opening tag as written. */
  readonly tag: string;
  readonly tagEnd: number;
  readonly isEmpty: boolean;
  readonly children: readonly XmlChild[];
  /** Where the root's closing tag begins. */
  readonly closeAt: number;
}

/** Reads the root and its children's places. Fails with a `HostError` where the XML breaks off. */
export function readRoot(xml: string): XmlRoot {
  const scanner = new XmlScanner(xml);
  if (!scanner.next() || scanner.isClosing) throw damaged('XML without a root');
  const head = {
    name: scanner.name,
    prefix: scanner.prefix,
    tag: scanner.tagText(),
    tagEnd: scanner.end,
    isEmpty: scanner.isEmpty,
  };
  const children: XmlChild[] = [];
  if (head.isEmpty) return { ...head, children, closeAt: head.tagEnd };
  while (scanner.next()) {
    if (scanner.isClosing) return { ...head, children, closeAt: scanner.start };
    const { name, start, isEmpty } = scanner;
    const inner = scanner.skip();
    children.push({
      name,
      start,
      end: scanner.end,
      innerFrom: inner.from,
      innerTo: inner.to,
      isEmpty,
    });
  }
  throw damaged('XML without an end');
}

/** The first child of that name, or `null`. */
export function findChild(root: XmlRoot, name: string): XmlChild | null {
  return root.children.find((child) => child.name === name) ?? null;
}

/**
 * The splice that puts a new child where the schema's order wants it. `order` lists the children's names in the
 * schema's order; children that it does not know are left where they stand.
 */
export function insertChild(
  root: XmlRoot,
  name: string,
  text: string,
  order: readonly string[],
): Splice {
  const rank = order.indexOf(name);
  const later = root.children.find((child) => order.indexOf(child.name) > rank);
  const at = later?.start ?? root.closeAt;
  return { from: at, to: at, text };
}

/** Finds elements in a document. */

import type { XmlElement } from '../xml-element.ts';

/** The element and all in it, in the order of the document. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

/** The element that this path of names leads to, always by the first of a name, or null. */
export function elementAt(root: XmlElement, path: string): XmlElement | null {
  let here: XmlElement | undefined = root;
  for (const name of path.split('/')) here = here?.children.find((child) => child.name === name);
  return here ?? null;
}

/** All elements of that name, and of that type where one is given. */
export function elementsNamed(
  root: XmlElement,
  name: string,
  type?: string,
): readonly XmlElement[] {
  return everyElement(root).filter(
    (one) => one.name === name && (type === undefined || one.attributes['xsi:type'] === type),
  );
}

/** XML as plain data, and its text. */

/** An element. Text stands only in elements without other elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What it says, without the white space around it. */
  readonly text: string;
}

/** An element that holds a text, or other elements. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlElement[] = [],
): XmlElement {
  return typeof content === 'string'
    ? { name, attributes, children: [], text: content }
    : { name, attributes, children: content, text: '' };
}

/** The text of a document, two spaces a level, with its declaration. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}`;
}

function lines({ name, attributes, children, text }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${given.join('')}`;
  if (text !== '') return `${start}>${escaped(text)}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  const inner = children.map((child) => lines(child, `${indent}  `)).join('');
  return `${start}>\n${inner}${indent}</${name}>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

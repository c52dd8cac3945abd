/** Reads XML, strictly and only as much of it as a manifest may hold: no entities of its own, no CDATA, no instructions. */

import type { XmlElement } from '../xml-element.ts';

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`);
const END = new RegExp(`^</(${NAME})\\s*>`);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element.
 *
 * @throws SyntaxError with the line where it is no XML, or more than is read here
 */
export function parseXml(document: string): XmlElement {
  const body = document.replace(/^\uFEFF?<\?xml [^?]*\?>/, (found) => ' '.repeat(found.length));
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let at = 0;
  const fail = (what: string): never => {
    const line = body.slice(0, at).split('\n').length;
    throw new SyntaxError(`line ${line}: ${what}`);
  };
  while (at < body.length) {
    const rest = body.slice(at);
    const inside = open.at(-1) as Open;
    if (rest.startsWith('<!--')) {
      const end = rest.indexOf('-->');
      if (end < 0) fail('a comment without its end');
      at += end + 3;
      continue;
    }
    const end = END.exec(rest);
    if (end !== null) {
      if (open.length < 2 || inside.name !== end[1]) fail(`</${end[1]}> ends nothing`);
      open.pop();
      (open.at(-1) as Open).children.push(closed(inside, fail));
      at += end[0].length;
      continue;
    }
    const tag = TAG.exec(rest);
    if (tag !== null) {
      const [whole, name = '', attributes = '', slash] = tag;
      const started = {
        name,
        attributes: readAttributes(attributes, fail),
        children: [],
        text: '',
      };
      if (slash === '/') inside.children.push(closed(started, fail));
      else open.push(started);
      at += whole.length;
      continue;
    }
    if (rest.startsWith('<')) fail('neither a tag nor a comment');
    const next = rest.indexOf('<');
    const text = next < 0 ? rest : rest.slice(0, next);
    inside.text += text;
    at += text.length;
  }
  const [top] = open;
  if (open.length !== 1 || top === undefined) return fail(`<${open.at(-1)?.name}> has no end`);
  const [root] = top.children;
  if (root === undefined || top.children.length > 1) return fail('there must be one root element');
  if (top.text.trim() !== '') fail('text outside the root element');
  return root;
}

function closed({ name, attributes, children, text }: Open, fail: (what: string) => never) {
  const said = decoded(text.trim(), fail);
  if (said !== '' && children.length > 0) fail(`<${name}> holds text beside elements`);
  return { name, attributes, children, text: said };
}

function readAttributes(text: string, fail: (what: string) => never): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (found[name] !== undefined) fail(`${name} is given twice`);
    found[name] = decoded(double ?? single ?? '', fail);
  }
  return found;
}

function decoded(text: string, fail: (what: string) => never): string {
  return text.replace(/&([^;\s&]*);?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? ENTITIES[name] : undefined;
    return known ?? fail(`${whole} is not read`);
  });
}

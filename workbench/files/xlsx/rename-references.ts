/** When a tab gets another name, what refers to it must follow, as it does in a spreadsheet program. */

import { type Splice, spliceText } from '../xml/splice.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeEntities, escapeXml } from '../xml/xml-text.ts';
import type { Book } from './book.ts';
import { quotedSheetName } from './quoted-sheet-name.ts';
import { withText } from './shared-formula.ts';

/** A name without quotes. */
const BARE = String.raw`[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*`;

/** A tab or two of them (`Jan:Mar!A1` goes through all between) in front of a reference. One in `[…]` is another file's. */
const SHEET_NAME = new RegExp(
  String.raw`"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[[^[\]]*\]${BARE}(?::${BARE})?!|(?<![\w.'\]\u0080-\uffff])(?:(?<!!)(${BARE}):)?(${BARE})!`,
  'g',
);

/** In `A1:Jan!B2` the first word is a cell: tabs that are called so stand in quotes. */
const CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*)$/;

/** What tabs are called now, by what they were called (in lower case); `null` for a tab that is gone. */
export type NameChanges = ReadonlyMap<string, string | null>;

/**
 * The names that no longer mean the tab that they meant. A tab that was replaced by another of its name is no change:
 * what refers to it means the new one.
 */
export function nameChanges(before: Book, after: Book): NameChanges {
  const now = new Map(after.tabs.map((tab) => [tab.id, tab.name]));
  const names = new Set(after.tabs.map(({ name }) => name.toLowerCase()));
  const changes = new Map<string, string | null>();
  for (const { id, name } of before.tabs) {
    const key = name.toLowerCase();
    const newName = now.get(id);
    if (newName === undefined && !names.has(key)) changes.set(key, null);
    else if (newName !== undefined && newName !== name) changes.set(key, newName);
  }
  return changes;
}

/** The book with its formulas following the names that a plan has changed. */
export function followNames(before: Book, after: Book): Book {
  const changes = nameChanges(before, after);
  if (changes.size === 0) return after;
  const tabs = after.tabs.map((tab) => {
    if (tab.content === null) return tab;
    const formulas = new Map(tab.content.formulas);
    for (const [key, formula] of formulas) {
      const renamed = withText(formula, (text) => renameInFormula(text, changes));
      if (renamed !== formula) formulas.set(key, renamed);
    }
    return { ...tab, content: { ...tab.content, formulas } };
  });
  return { ...after, tabs };
}

/** The formula with its references following the names; those to a tab that is gone become `#REF!`. */
export function renameInFormula(formula: string, changes: NameChanges): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(
    SHEET_NAME,
    (token: string, quoted?: string, first?: string, bare?: string) => {
      if (quoted !== undefined) {
        // A path leads to another file, whatever its letters.
        if (/[[\]\\/]/.test(quoted)) return token;
        return renamed(token, quoted.replace(/''/g, "'").split(':'), changes);
      }
      if (bare === undefined) return token;
      if (first === undefined) return renamed(token, [bare], changes);
      if (!CELL.test(first)) return renamed(token, [first, bare], changes);
      return `${first}:${renamed(`${bare}!`, [bare], changes)}`;
    },
  );
}

/** The names that stand in front of a reference, as they are called now; `token` where none has changed. */
function renamed(token: string, names: readonly string[], changes: NameChanges): string {
  const now = names.map((name) => {
    const to = changes.get(name.toLowerCase());
    return to === undefined ? name : to;
  });
  if (now.every((name, index) => name === names[index])) return token;
  return now.includes(null) ? '#REF!' : `${quotedSheetName(now.join(':'))}!`;
}

/** Elements of worksheets, charts and the workbook whose text is a formula. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName']);

/** The part with its formulas, links and pivot sources following the new name. Parts without any come back as they are. */
export function renameInPart(xml: string, changes: NameChanges): string {
  const lower = xml.toLowerCase();
  const isNamed = [...changes.keys()].some((name) =>
    lower.includes(escapeXml(name).replace(/'/g, "''")),
  );
  if (!isNamed && !/&(apos|#)/.test(xml)) return xml;
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    if (FORMULAS.has(scanner.name) && !scanner.isEmpty) {
      const inside = scanner.skip();
      const formula = decodeEntities(xml.slice(inside.from, inside.to));
      const renamed = renameInFormula(formula, changes);
      if (renamed !== formula) splices.push({ ...inside, text: escapeXml(renamed) });
      continue;
    }
    const attribute = REFERRING[scanner.name];
    if (attribute === undefined) continue;
    const value = scanner.attribute(attribute);
    const place = scanner.attributePlace(attribute);
    if (value === null || place === null) continue;
    const renamed =
      attribute === 'location'
        ? renameInFormula(value, changes)
        : (changes.get(value.toLowerCase()) ?? value);
    if (renamed !== value) splices.push({ ...place, text: escapeXml(renamed) });
  }
  return splices.length === 0 ? xml : spliceText(xml, splices);
}

const REFERRING: Readonly<Record<string, string>> = {
  hyperlink: 'location',
  worksheetSource: 'sheet',
};

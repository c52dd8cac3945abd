/** When a tab gets another name, what refers to it must follow, as it does in a spreadsheet program. */

import { type Splice, spliceText } from '../xml/splice.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeEntities, escapeXml } from '../xml/xml-text.ts';
import type { Book } from './book.ts';
import { quotedSheetName } from './build-sheet.ts';
import { withText } from './shared-formula.ts';

const SHEET_NAME =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\w.'\]\u0080-\uffff])([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/g;

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
  return formula.replace(SHEET_NAME, (token: string, quoted?: string, bare?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    const to = name === undefined ? undefined : changes.get(name.toLowerCase());
    if (to === undefined) return token;
    return to === null ? '#REF!' : `${quotedSheetName(to)}!`;
  });
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

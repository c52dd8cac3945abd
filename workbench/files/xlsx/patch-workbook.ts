/** Changes the workbook part: which tabs there are, what they are called, their marks, and which is in front. */

import { type Splice, spliceText } from '../xml/splice.ts';
import { findChild, insertChild, readRoot, type XmlRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { escapeXml } from '../xml/xml-text.ts';
import type { Book, Tab } from './book.ts';
import { quotedSheetName } from './quoted-sheet-name.ts';
import { isTrue } from './read-styles.ts';
import { MARK_NAME, UNCOUNTED_NAME } from './read-workbook.ts';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What the workbook part has to say once the book is saved. */
export interface WorkbookChange {
  /** The book as the file has it: its tabs' ids are their places in the file. */
  readonly before: Book;
  readonly after: Book;
  /** The relationship ids of new tabs, by tab id. */
  readonly newRelationships: ReadonlyMap<number, string>;
  /** Whether formulas are to be computed anew when the file is opened. */
  readonly recalculate: boolean;
}

/** The workbook part with the changes made. `sheetNumber` answers which number of its own a tab of the file has. */
export function patchWorkbook(xml: string, change: WorkbookChange): string {
  const root = readRoot(xml);
  return spliceText(xml, [
    ...patchSheets(xml, root, change),
    ...patchNames(xml, root, change),
    ...patchViews(xml, root, change),
    ...patchCalculation(xml, root, change),
  ]);
}

function patchSheets(xml: string, root: XmlRoot, change: WorkbookChange): Splice[] {
  const place = findChild(root, 'sheets');
  const prefix = root.prefix;
  const splices: Splice[] = [];
  const kept = new Map(change.after.tabs.map((tab) => [tab.id, tab]));
  let highest = 0;
  let index = -1;
  if (place !== null) {
    const scanner = new XmlScanner(xml, place.innerFrom);
    while (scanner.next() && scanner.start < place.innerTo) {
      if (!scanner.opens('sheet')) continue;
      index += 1;
      highest = Math.max(highest, Number(scanner.attribute('sheetId')));
      const { start } = scanner;
      const name = scanner.attributePlace('name');
      const state = scanner.attributePlace('state');
      const before = change.before.tabs[index] as Tab;
      const tab = kept.get(index);
      if (tab !== undefined) {
        if (tab.name !== before.name && name !== null) {
          splices.push({ ...name, text: escapeXml(tab.name) });
        }
        if (tab.visibility !== before.visibility && state !== null) {
          splices.push({ ...state, text: tab.visibility });
        }
        continue;
      }
      scanner.skip();
      splices.push({ from: start, to: scanner.end, text: '' });
    }
  }
  const declared = /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/relationships["']/.exec(root.tag)?.[1];
  const added = change.after.tabs.filter(({ id }) => change.newRelationships.has(id));
  const inner = added
    .map((tab, offset) => {
      const id = escapeXml(change.newRelationships.get(tab.id) ?? '');
      const reference =
        declared === undefined
          ? `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`
          : `${declared}:id="${id}"`;
      return `<${prefix}sheet name="${escapeXml(tab.name)}" sheetId="${highest + 1 + offset}" ${reference}/>`;
    })
    .join('');
  if (inner === '') return splices;
  if (place === null || place.isEmpty) {
    const text = `<${prefix}sheets>${inner}</${prefix}sheets>`;
    if (place === null) return [insertChild(root, 'sheets', text, ORDER)];
    return [{ from: place.start, to: place.end, text }];
  }
  return [...splices, { from: place.innerTo, to: place.innerTo, text: inner }];
}

function patchNames(xml: string, root: XmlRoot, change: WorkbookChange): Splice[] {
  const { prefix } = root;
  const place = findChild(root, 'definedNames');
  const splices: Splice[] = [];
  const newIndex = new Map(change.after.tabs.map((tab, index) => [tab.id, index]));
  const tabs = new Map(change.after.tabs.map((tab) => [tab.id, tab]));
  const marked = new Set<number>();
  let remaining = 0;
  if (place !== null) {
    const scanner = new XmlScanner(xml, place.innerFrom);
    while (scanner.next() && scanner.start < place.innerTo) {
      if (!scanner.opens('definedName')) continue;
      const { start } = scanner;
      const scope = scanner.attributePlace('localSheetId');
      const oldIndex = scope === null ? null : Number(scanner.attribute('localSheetId'));
      const isMark = scanner.attribute('name') === MARK_NAME;
      const inside = scanner.skip();
      if (oldIndex === null || scope === null) {
        remaining += 1;
        continue;
      }
      const index = newIndex.get(oldIndex);
      const tab = tabs.get(oldIndex);
      if (index === undefined || tab === undefined) {
        splices.push({ from: start, to: scanner.end, text: '' });
        continue;
      }
      remaining += 1;
      if (index !== oldIndex) splices.push({ ...scope, text: String(index) });
      if (!isMark) continue;
      marked.add(oldIndex);
      if (tab.mark !== null && tab.mark !== change.before.tabs[oldIndex]?.mark) {
        splices.push({ ...inside, text: quoted(tab.mark) });
      }
    }
  }
  const added = change.after.tabs.flatMap((tab, index) => newNames(tab, index, marked, prefix));
  if (place !== null && remaining + added.length === 0) {
    return [{ from: place.start, to: place.end, text: '' }];
  }
  if (added.length === 0) return splices;
  const inner = added.join('');
  if (place !== null && !place.isEmpty) {
    return [...splices, { from: place.innerTo, to: place.innerTo, text: inner }];
  }
  const text = `<${prefix}definedNames>${inner}</${prefix}definedNames>`;
  if (place !== null) return [{ from: place.start, to: place.end, text }];
  return [insertChild(root, 'definedNames', text, ORDER)];
}

function newNames(tab: Tab, index: number, marked: ReadonlySet<number>, prefix: string): string[] {
  const names: string[] = [];
  const repeated = tab.source === null ? (tab.frame.print?.repeatRows ?? 0) : 0;
  if (repeated > 0) {
    const rows = escapeXml(`${quotedSheetName(tab.name)}!$1:$${repeated}`);
    names.push(
      `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</${prefix}definedName>`,
    );
  }
  if (tab.source === null && tab.mark !== null && tab.frame.uncounted > 0) {
    names.push(
      `<${prefix}definedName name="${UNCOUNTED_NAME}" localSheetId="${index}" hidden="1">${tab.frame.uncounted}</${prefix}definedName>`,
    );
  }
  if (tab.mark !== null && !marked.has(tab.id)) {
    names.push(
      `<${prefix}definedName name="${MARK_NAME}" localSheetId="${index}" hidden="1">${quoted(tab.mark)}</${prefix}definedName>`,
    );
  }
  return names;
}

/** A string constant, as a defined name's formula holds it. */
function quoted(text: string): string {
  if (text.length > 255) throw new Error('a mark is longer than a formula’s text may be');
  return escapeXml(`"${text.replace(/"/g, '""')}"`);
}

function patchViews(xml: string, root: XmlRoot, change: WorkbookChange): Splice[] {
  const front = change.after.tabs.findIndex(({ id }) => id === change.after.activeTab);
  const active = String(Math.max(0, front));
  const place = findChild(root, 'bookViews');
  if (place === null) {
    if (active === '0') return [];
    const text = `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${active}"/></${root.prefix}bookViews>`;
    return [insertChild(root, 'bookViews', text, ORDER)];
  }
  const scanner = new XmlScanner(xml, place.innerFrom);
  while (scanner.next() && scanner.start < place.innerTo) {
    if (!scanner.opens('workbookView')) continue;
    return [
      ...setAttribute(scanner, 'activeTab', active, '0'),
      // The first tab in the strip may be gone; Excel scrolls to the active one by itself.
      ...(scanner.attribute('firstSheet') === null || !tabsWereRemoved(change)
        ? []
        : setAttribute(scanner, 'firstSheet', '0', '0')),
    ];
  }
  return [];
}

function tabsWereRemoved({ before, after }: WorkbookChange): boolean {
  const kept = new Set(after.tabs.map(({ id }) => id));
  return before.tabs.some(({ id }) => !kept.has(id));
}

function patchCalculation(xml: string, root: XmlRoot, change: WorkbookChange): Splice[] {
  if (!change.recalculate) return [];
  const place = findChild(root, 'calcPr');
  if (place === null) {
    return [insertChild(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`, ORDER)];
  }
  const scanner = new XmlScanner(xml, place.start);
  scanner.next();
  if (isTrue(scanner.attribute('fullCalcOnLoad'))) return [];
  return setAttribute(scanner, 'fullCalcOnLoad', '1', '0');
}

/** Sets an attribute of the tag that the scanner stands on; nothing to do where it is so already. */
function setAttribute(
  scanner: XmlScanner,
  name: string,
  value: string,
  whenAbsent: string,
): Splice[] {
  const place = scanner.attributePlace(name);
  if ((scanner.attribute(name) ?? whenAbsent) === value) return [];
  if (place !== null) return [{ ...place, text: value }];
  const at = scanner.start + 1 + scanner.prefix.length + scanner.name.length;
  return [{ from: at, to: at, text: ` ${name}="${value}"` }];
}

/** A workbook in memory → the file: the parts that must change are patched, all others are copied as they are. */

import { HostError, toA1 } from '../../../core/index.ts';
import { readRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { writeZip } from '../zip/write-zip.ts';
import { blankStyles } from './blank-package.ts';
import type { Book, SheetContent, Tab } from './book.ts';
import { buildSheet, editedCells, type FormatOf } from './build-sheet.ts';
import { checkNothingLost } from './check-nothing-lost.ts';
import {
  addContentType,
  addRelationship,
  type OpcPackage,
  reachableParts,
  relationshipsPath,
  removeContentTypes,
  removeRelationships,
} from './opc-package.ts';
import { patchCalcChain } from './patch-calc-chain.ts';
import { deselectSheet, patchCells, selectSheet } from './patch-sheet.ts';
import { appendLooks } from './patch-styles.ts';
import { patchWorkbook } from './patch-workbook.ts';
import type { WorkbookFacts } from './read-workbook.ts';
import { nameChanges, renameInPart } from './rename-references.ts';

const TYPES = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file's bytes. Fails with a `HostError` where it would have no tab, or where a part of the user's would go missing. */
export function saveBook(
  original: OpcPackage,
  before: Book,
  after: Book,
  facts: WorkbookFacts,
): Uint8Array {
  if (!after.tabs.some(({ visibility }) => visibility === 'visible')) {
    throw new HostError(
      'write-failed',
      'A workbook needs at least one visible tab. Add one, then save.',
    );
  }
  const save = new Save(original, before, after, facts);
  save.run();
  checkNothingLost(original.paths(), save.parts.paths(), save.dropped);
  return writeZip(save.parts.all());
}

/** One saving: the parts as they become. */
class Save {
  readonly parts: OpcPackage;
  /** Parts that may go, in lower case. */
  readonly dropped = new Set<string>();
  private readonly before: Book;
  private readonly after: Book;
  private readonly facts: WorkbookFacts;
  private readonly original: OpcPackage;

  constructor(original: OpcPackage, before: Book, after: Book, facts: WorkbookFacts) {
    this.original = original;
    this.parts = original.copy();
    this.before = before;
    this.after = after;
    this.facts = facts;
  }

  run(): void {
    const { parts, facts, before, after } = this;
    const workbook = parts.text(facts.workbookPath);
    this.patchCalcChain(sheetNumbers(workbook));
    this.dropSheets();
    // Before anything new is written: a new tab may have the name that another one has lost.
    this.followNames();
    const formatOf = this.writeStyles();
    this.patchSheets(formatOf);
    const newRelationships = this.addSheets(workbook, formatOf);
    const hasFormulas = after.tabs.some((tab) => (tab.content?.formulas.size ?? 0) > 0);
    const recalculate = after.needsRecalculation && hasFormulas;
    this.change(facts.workbookPath, (xml) =>
      patchWorkbook(xml, { before, after, newRelationships, recalculate }),
    );
  }

  /** Rewrites a part only where its text changes. */
  private change(path: string, patch: (xml: string) => string): void {
    const xml = this.parts.text(path);
    const patched = patch(xml);
    if (patched !== xml) this.parts.write(path, patched);
  }

  private patchSheets(formatOf: FormatOf): void {
    const { before, after } = this;
    const front = after.tabs.find(({ id }) => id === after.activeTab);
    for (const tab of after.tabs) {
      if (tab.source === null || tab.content === null) continue;
      const { path } = tab.source;
      if (tab.content.edited.size > 0) {
        const cells = editedCells(tab.content, formatOf);
        this.change(path, (xml) => patchCells(xml, cells));
      }
      if (before.activeTab === after.activeTab) continue;
      this.change(path, (xml) => (tab.id === front?.id ? selectSheet(xml) : deselectSheet(xml)));
    }
    if (before.activeTab === after.activeTab) return;
    // A chart sheet can be the selected tab too.
    for (const { kind, path } of this.parts.relationships(this.facts.workbookPath)) {
      if (kind === 'chartsheet' && path !== null && this.parts.has(path)) {
        this.change(path, deselectSheet);
      }
    }
  }

  private addSheets(workbook: string, formatOf: FormatOf): Map<number, string> {
    const { parts, facts, after } = this;
    const root = readRoot(workbook);
    const declaration = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
    const namespace =
      new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)`).exec(root.tag)?.[1] ??
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const folder = facts.workbookPath.slice(0, facts.workbookPath.lastIndexOf('/') + 1);
    const ids = new Map<number, string>();
    for (const tab of after.tabs) {
      if (tab.source !== null || tab.content === null) continue;
      const path = this.freePath((number) => `${folder}worksheets/sheet${number}.xml`);
      const isActive = tab.id === after.activeTab;
      parts.write(
        path,
        buildSheet({ ...tab, content: tab.content }, namespace, formatOf, isActive),
      );
      ids.set(tab.id, this.relate(path, 'worksheet', namespace));
      this.change(TYPES, (xml) => addContentType(xml, path, `${SPREADSHEET}.worksheet+xml`));
    }
    return ids;
  }

  private freePath(candidate: (number: number) => string): string {
    for (let number = 1; ; number += 1) {
      const path = candidate(number);
      if (!this.parts.has(path) && !this.original.has(path)) return path;
    }
  }

  /** Refers from the workbook to a new part; returns the reference's id. */
  private relate(path: string, kind: string, namespace: string): string {
    const { parts, facts } = this;
    const taken = new Set(parts.relationships(facts.workbookPath).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const base = namespace.includes('purl.oclc.org')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
    const entry = { id: `rId${number}`, type: base + kind, target: `/${path}` };
    this.change(relationshipsPath(facts.workbookPath), (xml) => addRelationship(xml, entry));
    return entry.id;
  }

  /** Puts the looks that cells use into the styles part and answers which number each has there. */
  private writeStyles(): FormatOf {
    const { parts, facts } = this;
    const { looks } = facts;
    const used = new Set<number>();
    for (const tab of this.after.tabs) {
      for (const row of tab.content?.looks ?? []) {
        for (const look of row) if (look !== undefined && look >= looks.firstMade) used.add(look);
      }
    }
    const numbers = [...used].sort((one, other) => one - other);
    const formats = new Map<number, number>();
    if (numbers.length > 0) {
      const made = numbers.flatMap((look) => looks.made[look - looks.firstMade] ?? []);
      const known = parts
        .relationships(facts.workbookPath)
        .find(({ kind, path }) => kind === 'styles' && path !== null && parts.has(path))?.path;
      if (known == null) this.addStyles();
      const path = known ?? this.stylesPath();
      this.change(path, (xml) => {
        const styles = appendLooks(xml, made);
        numbers.forEach((look, index) => {
          formats.set(look, styles.numbers[index] as number);
        });
        return styles.xml;
      });
    }
    return (look) => ({
      format: look === undefined ? null : (formats.get(look) ?? look),
      isShifted: facts.is1904 && looks.showsDay(look),
    });
  }

  private stylesPath(): string {
    const { workbookPath } = this.facts;
    return `${workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)}styles.xml`;
  }

  private addStyles(): void {
    const path = this.stylesPath();
    this.parts.write(path, blankStyles());
    this.relate(path, 'styles', '');
    this.change(TYPES, (xml) => addContentType(xml, path, `${SPREADSHEET}.styles+xml`));
  }

  /** Takes out deleted tabs with everything that only they refer to. */
  private dropSheets(): void {
    const { parts, facts, before, after } = this;
    const kept = new Set(after.tabs.map(({ id }) => id));
    const gone = before.tabs.filter(({ id, source }) => source !== null && !kept.has(id));
    if (gone.length === 0) return;
    const reachedBefore = reachableParts(parts, facts.workbookPath);
    const ids = new Set(gone.flatMap(({ source }) => source?.relationshipId ?? []));
    this.change(relationshipsPath(facts.workbookPath), (xml) => removeRelationships(xml, ids));
    const reachedAfter = reachableParts(parts, facts.workbookPath);
    for (const path of reachedBefore) {
      if (reachedAfter.has(path)) continue;
      for (const part of [path, relationshipsPath(path)]) {
        this.dropped.add(part.toLowerCase());
        parts.remove(part);
      }
    }
    this.change(TYPES, (xml) => removeContentTypes(xml, this.dropped));
  }

  private patchCalcChain(numbers: readonly number[]): void {
    const { parts, facts, before, after } = this;
    const chain = parts.relationships(facts.workbookPath).find(({ kind }) => kind === 'calcChain');
    if (chain?.path == null || !parts.has(chain.path)) return;
    const { path } = chain;
    const gone = new Map<number, ReadonlySet<string> | 'all'>();
    for (const tab of before.tabs) {
      const now = after.tabs.find(({ id }) => id === tab.id);
      const number = numbers[tab.id] ?? 0;
      if (now === undefined) gone.set(number, 'all');
      else if (tab.content !== null) gone.set(number, lostFormulas(tab.content, now.content));
    }
    const patched = patchCalcChain(parts.text(path), (number, a1) => {
      const cells = gone.get(number);
      return cells === 'all' || cells?.has(a1) === true;
    });
    if (patched !== null) {
      this.change(path, () => patched);
      return;
    }
    // An empty chain is no valid part; Excel makes a new one.
    parts.remove(path);
    this.dropped.add(path.toLowerCase());
    const ids = new Set([chain.id]);
    this.change(relationshipsPath(facts.workbookPath), (xml) => removeRelationships(xml, ids));
    this.change(TYPES, (xml) => removeContentTypes(xml, this.dropped));
  }

  private followNames(): void {
    const { parts, before, after } = this;
    const changes = nameChanges(before, after);
    if (changes.size === 0) return;
    for (const path of parts.paths()) {
      if (!/\.xml$/i.test(path) || /sharedStrings|styles|theme|docProps/i.test(path)) continue;
      this.change(path, (xml) => renameInPart(xml, changes));
    }
  }
}

function lostFormulas(before: SheetContent, after: Tab['content']): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const key of after?.edited ?? []) {
    if (before.formulas.has(key) && after?.formulas.has(key) !== true) {
      lost.add(toA1(Math.floor(key / 16_384), key % 16_384));
    }
  }
  return lost;
}

/** The tabs' own numbers in the order of the tabs. */
function sheetNumbers(workbook: string): number[] {
  const scanner = new XmlScanner(workbook);
  const numbers: number[] = [];
  while (scanner.next() && !scanner.closes('sheets')) {
    if (scanner.opens('sheet')) numbers.push(Number(scanner.attribute('sheetId')));
  }
  return numbers;
}

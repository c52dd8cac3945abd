/** A workbook in memory → the file: the parts that must change are patched, all others are copied as they are. */

import { HostError, toA1 } from '../../../core/index.ts';
import { readRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { Book, SheetContent, Tab } from './book.ts';
import { buildSheet, editedCells } from './build-sheet.ts';
import { checkNothingLost } from './check-nothing-lost.ts';
import { patchTablePart } from './features/follow-typing.ts';
import { hangFeatures } from './features/hang-features.ts';
import { NewParts } from './new-parts.ts';
import {
  type OpcPackage,
  reachableParts,
  relationshipsPath,
  removeContentTypes,
  removeRelationships,
} from './opc-package.ts';
import { patchCalcChain } from './patch-calc-chain.ts';
import { deselectSheet, patchCells, selectSheet } from './patch-sheet.ts';
import { patchWorkbook } from './patch-workbook.ts';
import type { WorkbookFacts } from './read-workbook.ts';
import { nameChanges, renameInPart } from './rename-references.ts';
import { type FormatOf, type SavedStyles, saveStyles } from './save-styles.ts';

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
  private readonly namespace: string;
  private readonly newParts: NewParts;

  constructor(original: OpcPackage, before: Book, after: Book, facts: WorkbookFacts) {
    this.parts = original.copy();
    this.namespace = namespaceOf(original.text(facts.workbookPath));
    this.newParts = new NewParts(this.parts, original, this.namespace);
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
    const styles = saveStyles(this.newParts, after, facts);
    this.patchSheets(styles.formatOf);
    const newRelationships = this.addSheets(styles);
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
        this.patchTables({ ...tab, content: tab.content }, path);
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

  private patchTables(tab: Tab & { content: SheetContent }, sheetPath: string): void {
    for (const { kind, path } of this.parts.relationships(sheetPath)) {
      if (kind !== 'table' || path === null || !this.parts.has(path)) continue;
      this.change(path, (xml) => patchTablePart(xml, tab));
    }
  }

  private addSheets(styles: SavedStyles): Map<number, string> {
    const { facts, after, newParts, namespace } = this;
    const folder = facts.workbookPath.slice(0, facts.workbookPath.lastIndexOf('/') + 1);
    const { is1904, looks } = facts;
    const context = {
      parts: newParts,
      folder,
      namespace,
      is1904,
      looks,
      formatOf: styles.formatOf,
    };
    const ids = new Map<number, string>();
    for (const tab of after.tabs) {
      if (tab.source !== null || tab.content === null) continue;
      const path = newParts.freePath((number) => `${folder}worksheets/sheet${number}.xml`);
      const isActive = tab.id === after.activeTab;
      const made = { ...tab, content: tab.content };
      const ruleLooks = styles.ruleLooks.get(tab.id) ?? [];
      const hung = hangFeatures(made, path, { ...context, ruleLooks });
      const xml = buildSheet(made, namespace, styles.formatOf, isActive, hung);
      newParts.write(path, `${SPREADSHEET}.worksheet+xml`, xml);
      ids.set(tab.id, newParts.relate(facts.workbookPath, 'worksheet', path));
    }
    return ids;
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

/** The namespace of the workbook part. */
function namespaceOf(workbook: string): string {
  const root = readRoot(workbook);
  const declaration = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return (
    new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)`).exec(root.tag)?.[1] ??
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  );
}

/** Carries out a plan's steps, one at a time, on a workbook in memory. Each returns a new book; the old one stays. */

import {
  type AddSheetStep,
  type AppendRowsStep,
  type DeleteSheetStep,
  type FormulaStep,
  fingerprintGrid,
  formulaText,
  HostError,
  type LayoutStep,
  type LinksStep,
  type MarkStep,
  type RenameSheetStep,
  type ShowStep,
  type Step,
  type StyleStep,
  type WriteStep,
} from '../../../core/index.ts';
import {
  type Book,
  copyContent,
  EMPTY_FRAME,
  hasCellsBelow,
  rowOf,
  type SheetContent,
  type Tab,
} from './book.ts';
import { fileFormula } from './formula-text.ts';
import { putCell, putFormula, textLook } from './put-cell.ts';
import type { WorkbookFacts } from './read-workbook.ts';
import { sheetGrid } from './sheet-grid.ts';

/** A plan under way: which tabs it has added, and which contents are already its own copies. */
export interface PlanRun {
  readonly facts: WorkbookFacts;
  readonly added: Set<number>;
  readonly copied: Set<number>;
  /** Gives each new tab a number of its own. */
  readonly nextId: () => number;
}

/** Carries out one step. Fails with a `HostError`; nothing of `book` has changed then. */
export function carryOut(book: Book, step: Step, run: PlanRun): Book {
  switch (step.step) {
    case 'add-sheet':
      return addSheet(book, step, run);
    case 'write':
      return write(book, step, run);
    case 'style':
      return style(book, step, run);
    case 'layout':
      return layout(book, step, run);
    case 'links':
      return links(book, step, run);
    case 'mark':
      return mark(book, step);
    case 'rename-sheet':
      return rename(book, step, run);
    case 'delete-sheet':
      return remove(book, step, run);
    case 'append-rows':
      return appendRows(book, step, run);
    case 'formula':
      return formula(book, step, run);
    case 'features':
      return book;
    case 'remove-rows':
    case 'set-cells':
      throw new HostError('unsupported', 'Files cannot do this yet.');
    case 'show':
      return show(book, step);
  }
}

/** The tab of that name, whatever the case. */
export function findTab(book: Book, name: string): Tab & { content: SheetContent } {
  const key = name.toLowerCase();
  const tab = book.tabs.find((candidate) => candidate.name.toLowerCase() === key);
  if (tab === undefined || tab.content === null) {
    throw new HostError(
      'sheet-missing',
      `There is no tab “${name}” in this workbook any more. Read the workbook again and retry.`,
    );
  }
  return { ...tab, content: tab.content };
}

/** Fails where no tab can have that name, or where one, chart sheets included, has it. */
function needFreeName(book: Book, name: string): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || !isLine(name)) {
    throw new HostError(
      'write-failed',
      `No tab can be called “${name}”. Choose a name of at most 31 characters without [ ] : * ? / \\ and try again.`,
    );
  }
  const key = name.toLowerCase();
  if (!book.tabs.some((tab) => tab.name.toLowerCase() === key)) return;
  throw new HostError(
    'sheet-exists',
    `There is a tab “${name}” in this workbook already. Rename or delete it, then retry.`,
  );
}

/** Whether the text is without control characters and halves of letters, which no tab can have. */
function isLine(text: string): boolean {
  return Array.from(text).every((letter) => {
    const code = letter.codePointAt(0) as number;
    return (
      code >= 32 &&
      code !== 127 &&
      !(code >= 0xd800 && code < 0xe000) &&
      code !== 0xfffe &&
      code !== 0xffff
    );
  });
}

function needUnlocked(run: PlanRun): void {
  if (!run.facts.isStructureLocked) return;
  throw new HostError(
    'sheet-protected',
    'This workbook’s structure is protected, so no tab can be added, renamed or deleted. Unprotect the workbook (Review › Protect Workbook), then retry.',
  );
}

/** The tab that this plan has added, whose cells it may write. */
function ownTab(book: Book, name: string, run: PlanRun): Tab & { content: SheetContent } {
  const tab = findTab(book, name);
  if (run.added.has(tab.id)) return tab;
  throw new HostError(
    'not-owned',
    `The tab “${name}” was not made by this command, so it was left alone.`,
  );
}

function needMark(tab: Tab, wanted: string): void {
  if (tab.mark === wanted) return;
  throw new HostError(
    'not-owned',
    `The tab “${tab.name}” is not the one that Steersheet made, so it was left alone. Read the workbook again and retry.`,
  );
}

/** The book with one tab replaced. */
export function withTab(book: Book, tab: Tab): Book {
  return { ...book, tabs: book.tabs.map((other) => (other.id === tab.id ? tab : other)) };
}

/** A content that may be changed: copied once in a plan. */
function ownContent(tab: Tab & { content: SheetContent }, run: PlanRun): SheetContent {
  if (run.copied.has(tab.id)) return tab.content;
  run.copied.add(tab.id);
  return copyContent(tab.content);
}

function addSheet(book: Book, step: AddSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  needFreeName(book, step.sheet);
  const tab: Tab = {
    id: run.nextId(),
    name: step.sheet,
    visibility: 'visible',
    mark: step.mark === '' ? null : step.mark,
    source: null,
    content: { values: [], looks: [], formulas: new Map(), edited: new Set() },
    frame: EMPTY_FRAME,
  };
  run.added.add(tab.id);
  run.copied.add(tab.id);
  return { ...book, tabs: [...book.tabs, tab] };
}

function write(book: Book, step: WriteStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  step.values.forEach((row, index) => {
    row.forEach((value, offset) => {
      const at = { row: step.at.row + index, column: step.at.column + offset };
      const look = content.looks[at.row]?.[at.column];
      putCell(content, at.row, at.column, value, textLook(value, look, {}, run));
    });
  });
  return withTab(book, { ...tab, content });
}

/** A result of several cells is an array formula over all of them: that is what a file can hold without more parts. */
function formula(book: Book, step: FormulaStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  putFormula(content, step.at, fileFormula(formulaText(step, 'PMO.')), step.result);
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

function style(book: Book, step: StyleStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  const content = ownContent(tab, run);
  for (const { ranges, style: wished } of step.runs) {
    for (const range of ranges) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        const looks = rowOf(content.looks, row);
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          looks[column] = run.facts.looks.derive(looks[column], wished);
        }
      }
    }
  }
  return withTab(book, { ...tab, content });
}

function layout(book: Book, step: LayoutStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  return withTab(book, {
    ...tab,
    frame: {
      ...tab.frame,
      columnWidths: step.columnWidths,
      rowHeights: [...step.rowHeights].sort((one, other) => one.row - other.row),
      frozenRows: step.frozenRows,
      gridlines: step.gridlines,
      tabColour: step.tabColour,
      print: step.print,
    },
  });
}

function links(book: Book, step: LinksStep, run: PlanRun): Book {
  const tab = ownTab(book, step.sheet, run);
  return withTab(book, {
    ...tab,
    frame: { ...tab.frame, links: [...tab.frame.links, ...step.links] },
  });
}

function mark(book: Book, step: MarkStep): Book {
  const tab = findTab(book, step.sheet);
  if (tab.mark === null) {
    throw new HostError('not-owned', `The tab “${tab.name}” is yours, so it was left alone.`);
  }
  return withTab(book, { ...tab, mark: step.mark });
}

function rename(book: Book, step: RenameSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  const tab = findTab(book, step.sheet);
  // Without a mark on either side it is the user who renames a tab of their own, in the workbench's grid.
  if (step.mark !== '' || tab.mark !== null) needMark(tab, step.mark);
  if (step.to.toLowerCase() !== tab.name.toLowerCase()) needFreeName(book, step.to);
  return withTab(book, { ...tab, name: step.to });
}

function remove(book: Book, step: DeleteSheetStep, run: PlanRun): Book {
  needUnlocked(run);
  const tab = findTab(book, step.sheet);
  needMark(tab, step.mark);
  if (step.fingerprint !== null && fingerprintGrid(sheetGrid(tab)) !== step.fingerprint) {
    throw new HostError(
      'sheet-changed',
      `The tab “${tab.name}” was edited meanwhile, so it was kept. Read the workbook again and retry.`,
    );
  }
  const tabs = book.tabs.filter(({ id }) => id !== tab.id);
  const front = tabs.find(({ visibility }) => visibility === 'visible');
  const activeTab = book.activeTab === tab.id ? (front?.id ?? -1) : book.activeTab;
  return { tabs, activeTab, needsRecalculation: book.needsRecalculation || tab.source !== null };
}

function appendRows(book: Book, step: AppendRowsStep, run: PlanRun): Book {
  const tab = findTab(book, step.sheet);
  if (tab.frame.isProtected) throw protectedSheet(tab.name);
  const end = sheetGrid(tab).length;
  if (end !== step.row || hasCellsBelow(tab.content, step.row)) {
    throw new HostError(
      'sheet-changed',
      `The tab “${tab.name}” has ${end < step.row ? 'fewer' : 'more'} rows in use than before, so nothing was added. Read the workbook again and retry.`,
    );
  }
  const content = ownContent(tab, run);
  step.values.forEach((row, index) => {
    row.forEach((value, column) => {
      const look = content.looks[step.row + index]?.[column];
      const wished = step.styles[column] ?? {};
      putCell(content, step.row + index, column, value, textLook(value, look, wished, run));
    });
  });
  return { ...withTab(book, { ...tab, content }), needsRecalculation: true };
}

function show(book: Book, step: ShowStep): Book {
  const tab = findTab(book, step.sheet);
  return { ...withTab(book, { ...tab, visibility: 'visible' }), activeTab: tab.id };
}

/** What editing a protected tab is answered with. */
export function protectedSheet(name: string): HostError {
  return new HostError(
    'sheet-protected',
    `The tab “${name}” is protected. Unprotect it (Review › Unprotect Sheet), then retry.`,
  );
}

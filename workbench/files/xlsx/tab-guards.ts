/** What must hold before a step may touch a tab, each failure with a sentence for the user. */

import { HostError } from '../../../core/index.ts';
import { type Book, copyContent, type SheetContent, type Tab } from './book.ts';
import type { WorkbookFacts } from './read-workbook.ts';

/** A plan under way: which tabs it has added, and which contents are already its own copies. */
export interface PlanRun {
  readonly facts: WorkbookFacts;
  readonly added: Set<number>;
  readonly copied: Set<number>;
  /** Gives each new tab a number of its own. */
  readonly nextId: () => number;
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
export function needFreeName(book: Book, name: string): void {
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

/** Fails where the workbook’s structure is protected. */
export function needUnlocked(run: PlanRun): void {
  if (!run.facts.isStructureLocked) return;
  throw new HostError(
    'sheet-protected',
    'This workbook’s structure is protected, so no tab can be added, renamed or deleted. Unprotect the workbook (Review › Protect Workbook), then retry.',
  );
}

/** The tab that this plan has added, whose cells it may write. */
export function ownTab(book: Book, name: string, run: PlanRun): Tab & { content: SheetContent } {
  const tab = findTab(book, name);
  if (run.added.has(tab.id)) return tab;
  throw new HostError(
    'not-owned',
    `The tab “${name}” was not made by this command, so it was left alone.`,
  );
}

/** Fails where the tab does not bear this very mark. */
export function needMark(tab: Tab, wanted: string): void {
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
export function ownContent(tab: Tab & { content: SheetContent }, run: PlanRun): SheetContent {
  if (run.copied.has(tab.id)) return tab.content;
  run.copied.add(tab.id);
  return copyContent(tab.content);
}

/** What editing a protected tab is answered with. */
export function protectedSheet(name: string): HostError {
  return new HostError(
    'sheet-protected',
    `The tab “${name}” is protected. Unprotect it (Review › Unprotect Sheet), then retry.`,
  );
}

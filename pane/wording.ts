/** The words of what is on screen first, and small pieces of text that several parts need. Those of the pages are in `pages/page-wording.ts`, which is loaded with them. */

import type { Severity } from '../core/index.ts';
import type { PageId } from './page-id.ts';

/** What each page is called, in the order of the list. */
export const PAGE_TITLES: Readonly<Record<PageId, string>> = {
  ranking: 'Ranking',
  capacity: 'Capacity',
  raid: 'Escalations',
  sheets: 'My sheets',
  'set-up': 'Set up',
  settings: 'Settings',
  about: 'About',
};

/** Short texts of home, the frame of a page, and work under way. */
export const WORDS = {
  pages: 'Pages',
  home: 'Home',
  next: 'Next',
  loading: 'Loading…',
  cancel: 'Cancel',
  cancelling: 'Stopping after this tab…',
  undo: 'Undo',
  new: 'New',
  beginning: 'Beginning a new workbook…',
  leaveFor: {
    file: 'Open another file?',
    sample: 'Open the sample?',
    empty: 'Begin a new workbook?',
  },
  useMySheet: 'Use my sheet',
  useMySheetHint: 'Shows how the columns of a tab are read, for you to confirm or correct.',
  setUp: 'Set up an empty workbook',
  setUpHint: 'Makes the tables to fill, with headers, notes and lists.',
  allTabs: (count: number) => `Make all ${count} status tabs`,
  step: (done: number, count: number, label: string) => `${done} of ${count}: ${label}`,
  allReady: (count: number) => `${countOf(count, 'status tab')} made`,
  someReady: (done: number, count: number) => `Stopped: ${done} of ${count} status tabs made`,
  revert: (title: string) => `Revert last change: ${title}`,
  mendOne: (to: string) => `Change to “${to}”`,
  mendAll: (count: number) => `Mend all ${countText(count)} of these`,
  mending: 'Mending…',
  nextSteps: 'Next steps',
  lead: 'Turns the project sheets you already keep into a checked portfolio and status pages.',
  recognisedBy:
    'A tab is recognised by its headers: ID and Name are enough for a list of projects, anywhere in the first 30 rows.',
  nothingOverwritten:
    'Every cell that is unclear is named and can be jumped to. Your own cells change only where you ask for it.',
  openOther: 'Open another file',
  openFile: 'Open a file',
  openFileHint: 'A workbook (.xlsx) or a list (.csv, .tsv) as it is.',
  openSample: 'Open the sample',
  openSampleHint: 'An invented portfolio with a few realistic flaws, to look around.',
  saveHint: 'Hands you the file with what you changed in its cells.',
  checkAgain: 'Check again',
  checkAgainHint: 'After you have put a list of projects into a tab, with its headers.',
  asBefore: 'The workbook is as it was before.',
  inFront: 'Show leads there; new tabs stand to the right of your own tabs.',
  takenBack: (title: string) => `Taken back: ${title}.`,
  asOf: 'As of',
  chooseDay: 'Choose the day that the figures are for.',
  noDate: 'There is no date.',
  checking: 'Checking…',
  allClear: 'Nothing to look at: every cell was understood.',
  noneOfKind: 'No findings of this kind. Choose All to see the others.',
  changesLost: 'This workbook has changes that were not saved. They will be gone.',
  keepThis: 'Keep this one',
  openAnyway: 'Open without saving',
} as const;

/** `5,012`: the pane speaks English, whatever the machine's locale. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 row`, `24 rows`: the noun takes an `s` where no plural is given. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${countText(count)} ${count === 1 ? noun : many}`;
}

/** In the order in which severities are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The word beside a finding's mark. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** The word under a count: `Errors`, whatever the count. */
export const SEVERITY_HEADING: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Info',
};

/** A count of findings of one severity, to be read aloud: `1 error`, `3 warnings`, `2 for information`. */
export function severityCount(severity: Severity, count: number): string {
  return severity === 'info' ? `${countText(count)} for information` : countOf(count, severity);
}

/** What a jump is called on screen: the cell alone where the tab is plain from what stands around it. */
export function placeText(sheet: string, a1: string | null, around: string | null): string {
  if (a1 === null) return sheet;
  return sheet === around ? a1 : `${sheet}!${a1}`;
}

/** The user's sentence in what a bridge call threw; never a stack trace. */
export function sentenceOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message.trim() : '';
  return message === '' ? 'That did not work, and no reason was given. Try again.' : message;
}

/** Every word that the pane says. Another language is one file more that exports the same names and stands in this one's place in a bundle; data and what the core says are not in it. */

import type { Severity, Topic } from '../core/index.ts';
import type { PageId } from './page-id.ts';

/** What stands on a control, in three parts: only the middle one is seen, all three are read aloud. */
export type Parts = readonly [before: string, seen: string, after: string];

/** `5,012`: the pane speaks English, whatever the machine's locale. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 row`, `24 rows`: the noun takes an `s` where no plural is given. */
function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${countText(count)} ${count === 1 ? noun : many}`;
}

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

/** What is on screen first, the frame of a page, and work under way. */
export const WORDS = {
  product: 'Steersheet',
  reading: 'Reading the workbook…',
  unread: 'The workbook was not read yet.',
  tryAgain: 'Try again',
  file: 'File',
  openParts: ['', 'Open', ' a file'] as Parts,
  sampleParts: ['Open the ', 'Sample', ''] as Parts,
  save: 'Save',
  jump: (seen: string, rest: string): Parts => ['Go to ', seen, rest],
  jumpIn: (sheet: string) => ` in ${sheet}`,
  jumpAt: (a1: string) => `, ${a1}`,
  recognised: 'What was recognised',
  tables: (count: number) => `${countOf(count, 'table')} recognised`,
  tableIn: (sheet: string) => ` in ${sheet}`,
  rows: (count: number) => countOf(count, 'row'),
  findings: (count: number) => countOf(count, 'finding'),
  header: 'Your header',
  readAs: 'Read as',
  blankHeader: '(blank)',
  leftAlone: 'yours, left alone',
  more: (count: number) => `Show ${countText(count)} more`,
  ofLeft: (count: number) => ` of ${countText(count)} left`,
  actions: 'Actions',
  notYet: (labels: string) => `Not yet: ${labels}`,
  findingsTitle: 'Findings',
  showFindings: 'Show findings',
  all: 'All',
  listOf: (counts: readonly string[]) => `: ${counts.join(', ')}`,
  suggestion: 'Suggestion',
  settle: 'Settle this',
  functions: 'Functions in cells',
  functionCount: (count: number) => countOf(count, 'function'),
  functionsReading: 'Reading…',
  pages: 'Pages',
  home: 'Home',
  next: 'Next',
  cancel: 'Cancel',
  cancelling: 'Stopping…',
  stopped: 'Stopped. Nothing was changed.',
  stoppedOpening: 'Stopped. The workbook is the one that was open before.',
  stoppedReading: 'Stopped. What stands here was read before.',
  readAgain: 'Read again',
  dismiss: 'Dismiss',
  showTab: (sheet: string): Parts => ['', 'Show', ` ${sheet}`],
  closeParts: ['', 'Close', ' what was written'] as Parts,
  staysHere: 'Nothing leaves this computer: no account, no upload.',
  undoing: 'Undoing…',
  undone: 'Undone.',
  undoneTitle: (title: string) => `Undone: ${title}`,
  someStand: (count: number, all: number) => `${count} of ${countOf(all, 'status tab')} left`,
  theseStay: (names: string) => `These stay: ${names}.`,
  opening: (name: string) => `Opening ${name}…`,
  openingSample: 'Opening the sample…',
  saving: 'Saving…',
  remembering: 'Remembering your choice…',
  inserting: 'Inserting the example…',
  pageUnloaded: 'This page could not be loaded. Check the connection, then try again.',
  allShown: 'All findings shown.',
  shown: (counts: string) => `Shown: ${counts}.`,
  underWay: (label: string) => `${label}…`,
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
  addSample: 'Add the sample',
  addSampleHint:
    'Adds the tabs of an invented portfolio with a few realistic flaws, to look around. Undo takes them away.',
  saveHint: 'Hands you the file with what you changed in its cells.',
  checkAgain: 'Check again',
  checkAgainHint: 'After you have put a list of projects into a tab, with its headers.',
  rowsAdded: (count: number, tab: string) => `Added ${countOf(count, 'row')} to ${tab}.`,
  cellsChanged: (count: number, tab: string) => `Changed ${countOf(count, 'cell')} in ${tab}.`,
  asBefore: 'The workbook is as it was before.',
  inFront: 'Show leads there; new tabs stand to the right of your own tabs.',
  asOf: 'As of',
  chooseDay: 'Choose the day that the figures are for.',
  checking: 'Checking…',
  allClear: 'Nothing to look at: every cell was understood.',
  noneOfKind: 'No findings of this kind. Choose All to see the others.',
  changesLost: 'This workbook has changes that were not saved. They will be gone.',
  keepThis: 'Keep this one',
  leaveAnyway: {
    file: 'Open without saving',
    sample: 'Open without saving',
    empty: 'Begin without saving',
  },
  noReason: 'That did not work, and no reason was given. Try again.',
};

/** What each chapter of the functions is called. */
export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  scoring: 'Scoring and ranking',
  calendar: 'Working days',
  capacity: 'Capacity',
  raid: 'RAID',
  health: 'Health and earned value',
};

/** Short texts of the pages and of the help for functions. */
export const PAGE_WORDS = {
  reading: 'Reading the workbook…',
  more: (shown: number, left: number) => `Show ${countText(shown)} more of ${countText(left)} left`,
  cells: 'Cells',
  ranking: {
    lenses: { business: 'business', technical: 'technical' },
    intro: 'Move the weights and watch the ranking. Nothing is written until you say so.',
    weights: 'Weights',
    share: (percent: string, name: string) => `${name}: ${percent} of all weights`,
    rated: (count: number) => `${countOf(count, 'project')} rated`,
    reset: 'Reset',
    write: 'Write these weights…',
    sure: (count: number) =>
      `This changes the weights of ${countOf(count, 'criterion', 'criteria')} in your Criteria table.`,
    writeNow: 'Write them',
    keep: 'Leave them',
    writing: 'Writing the weights…',
    list: 'Ranking with these weights',
    up: (places: number) => `up ${places}`,
    down: (places: number) => `down ${places}`,
    none: 'not ranked',
    same: 'As it is now',
    noWeight: 'Nothing can be ranked without a weight: raise at least one.',
    moved: (count: number) => `${countOf(count, 'project')} would move`,
    first: (name: string) => `First: ${name}`,
    comesAbove: (names: string, more: number) =>
      `Would come above the cut line: ${names}${more === 0 ? '' : ` and ${countText(more)} more`}`,
    fallsBelow: (names: string, more: number) =>
      `Would fall below the cut line: ${names}${more === 0 ? '' : ` and ${countText(more)} more`}`,
    crossesUp: '▲ comes above the line',
    crossesDown: '▼ falls below the line',
    forced: '◆ forced above the line',
    open: '○ open: its cost is not known',
    fits: '● still fits',
  },
  capacity: {
    none: 'Nobody is over capacity in the weeks ahead.',
    through: 'Through',
  },
  raid: {
    none: 'No entry is due for escalation.',
    to: 'To',
    owner: 'Owner',
    nobody: 'nobody',
  },
  setUp: {
    intro:
      'Adds the tables that are missing, each in a tab of its own. Tables that are there are never touched.',
    titles: { starter: 'Starter', standard: 'Standard', full: 'Full' },
    meanings: {
      starter: 'Projects and a RAID log: enough for status and escalations.',
      standard: 'With criteria, people and milestones: ranking and capacity too.',
      full: 'With dependencies, benefits, decisions, vendors and the rest.',
    },
    adds: (names: string) => `Adds ${names}.`,
    complete: 'Everything of this level is there.',
    button: (title: string, count: number) => `Add ${countOf(count, 'table')}: ${title}`,
    busy: 'Setting up the workbook…',
  },
  sheets: {
    intro: 'Choose a tab to see how its columns are read, and correct what is not right.',
    none: 'The workbook holds no table yet. Paste your list into a tab, with its headers in one row, and come back.',
    readAs: (titles: string) => `Read as ${titles}`,
    unread: 'Not recognised',
    back: 'All tabs',
    table: 'This tab is a list of',
    choose: 'Choose…',
    ownColumn: 'yours, left alone',
    column: (header: string) => `Read “${header}” as`,
    missing: (names: string) => `Still needed: ${names}.`,
    ready: 'Every column that is needed is there.',
    remember: 'Read it like this',
    busy: 'Remembering your choice…',
    whole: 'Choose a table first.',
  },
  settings: {
    presets: 'Presets',
    presetNames: {
      supportive: 'Supportive',
      controlling: 'Controlling',
      directive: 'Directive',
    },
    inUse: 'in use',
    count: (count: number) => countOf(count, 'setting'),
    changes: (count: number) => `Changes ${countOf(count, 'setting')}`,
    use: (name: string) => `Use ${name}`,
    using: 'Writing the settings…',
    search: 'Search the settings',
    searchHint: 'Search: slip, review, budget…',
    nothing: 'No setting is about this.',
    isDefault: 'default',
    byDefault: (value: string) => (value === '' ? 'Default: none' : `Default: ${value}`),
    blank: 'none',
    setIn: 'Set in',
    change: 'Change',
    value: (name: string) => `Value of ${name}`,
    expected: (expected: string) => `Expected: ${expected}. Blank: the default.`,
    save: 'Save',
    cancel: 'Cancel',
    saving: 'Writing the setting…',
    arrow: (from: string, to: string) => `${from === '' ? 'none' : from} → ${to}`,
  },
  functions: {
    search: 'Search the functions',
    searchHint: 'Search: load, working days…',
    nothing: (search: string) =>
      `No function is about “${search}”. Try one word, such as capacity.`,
    all: 'All functions',
    arguments: 'Arguments',
    optional: ' (optional)',
    takes: (what: string, unit: string | null) =>
      unit === null ? `Takes ${what}.` : `Takes ${what}, in ${unit}.`,
    result: 'Result',
    source: (source: string) => `Source: ${source}`,
    example: (index: number, count: number) => (count === 1 ? 'Example' : `Example ${index + 1}`),
    insert: 'Insert example',
    ownTab: 'An example gets a tab of its own. None of your cells changes.',
    gives: 'Gives',
    blank: 'blank',
    left: (rows: number, columns: number) =>
      `And ${[
        ...(rows > 0 ? [countOf(rows, 'row')] : []),
        ...(columns > 0 ? [countOf(columns, 'column')] : []),
      ].join(' and ')} more.`,
  },
  about: {
    version: (version: string) => `Steersheet ${version}`,
    licence: 'Licensed under the MIT licence.',
    nothing: 'Nothing leaves this workbook: no account, no server of ours, no statistics.',
    made: 'Made with',
    elsewhere: 'In the workbench also',
    notices: 'The licences of all of it are in THIRD_PARTY_NOTICES.md beside the program.',
  },
};

/** What the bridge to an application says. */
export const BRIDGE_WORDS = {
  fileMenuOf: (application: string): string => `Use the File menu of ${application} for this.`,
  tabGone: (sheet: string): string => `“${sheet}” is hidden or gone, so it cannot be shown.`,
  nothingToUndo: 'There is nothing left to undo.',
  changedSince:
    'What was made has been changed since, so it was left alone; delete the tabs that you do not want yourself.',
};

/** What the pane says in Excel alone. */
export const TASK_PANE_WORDS = {
  footNote: 'While a cell is being edited Excel lets the pane wait: press Enter there.',
  noOffice:
    'Office.js did not load from Microsoft, so Excel cannot be reached. Check the connection, then open the pane again.',
  pageElsewhere:
    'This page is the pane of the Steersheet add-in and works within Excel only. Open a workbook in Excel, then choose Open pane on the Steersheet tab.',
  tooOld:
    'This Excel is too old for Steersheet: it needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel, then open the pane again.',
};

/** What the pane says in Google Sheets alone. */
export const SIDEBAR_WORDS = {
  privacy: 'The script works in this spreadsheet alone and sends nothing anywhere.',
  footNote: 'After changes in the sheets the pane looks again as soon as you click into it.',
  pageElsewhere:
    'This page is the pane of Steersheet in Google Sheets and works there only: choose Open pane in the menu Steersheet.',
  otherVersion:
    'The pane and the script are not of the same version; reload the page, then open the pane again.',
  notCarriedOut:
    'Google did not carry this out. Check the connection, then try again; where several Google accounts are signed in, use a browser window with this one alone.',
  noAnswer: 'Google has not answered for seven minutes; check the connection, then try again.',
  tooSlow: (title: string): string =>
    `Google gives a run six minutes, and one step of “${title}” needs more; try again when Google is quicker, which clears away what is half done.`,
};

/** What the pane says in the workbench alone. */
export const WORKBENCH_WORDS = {
  footNote: 'F6 goes to the sheet and back.',
  oneFile: 'Drop one file at a time.',
  keptOpen:
    'Cells were changed meanwhile, so this workbook was kept; save it if you need it, then try again.',
  undoGridFirst: 'The workbook was changed since; undo those changes in the grid first (Ctrl+Z).',
  nothingToSave: 'There is nothing to save yet; open a file first.',
  saved: (name: string): string => `Saved ${name}. It is in your downloads.`,
  noSample: 'The sample could not be opened.',
  noSuchTab: (tab: string): string => `“${tab}” is hidden or no tab of this workbook.`,
  beyondEnd: (address: string, rows: number, columns: number): string =>
    `“${address}” is beyond the end: a tab has up to ${rows} rows and ${columns} columns here.`,
  hidePane: 'Hide the pane',
  showPane: 'Show the Steersheet pane',
};

/** The workbook part: its tabs in order, its names, and how it counts days. */

import { HostError } from '../../../core/index.ts';
import { readRoot } from '../xml/xml-children.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { damaged, incomplete } from '../zip/zip-entry.ts';
import { type Book, EMPTY_FRAME, Looks, type Tab } from './book.ts';
import { countExtras } from './count-extras.ts';
import type { OpcPackage } from './opc-package.ts';
import { readSheet } from './read-sheet.ts';
import { isTrue, readStyles } from './read-styles.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readTheme } from './theme-colours.ts';

/** The sheet-scoped hidden name in which the ownership mark is kept: it survives every spreadsheet program. */
export const MARK_NAME = '_steersheet';

/** The one beside it: how many things on the tab are ours that its mark does not count, such as lists. */
export const UNCOUNTED_NAME = '_steersheet_more';

/** How many rows the tabs of a file may reach down, all together: one cell in the last row makes a million. */
const MOST_ROWS = 32 * 1024 * 1024;

/** What is fixed for the whole file, whatever plans do. */
export interface WorkbookFacts {
  readonly workbookPath: string;
  readonly is1904: boolean;
  readonly isStructureLocked: boolean;
  readonly looks: Looks;
  /** What the file calls cells and constants by, of any tab: no table may be called so. */
  readonly names: readonly string[];
  /** What those names stand for, where a table may be named in it. */
  readonly nameFormulas: readonly string[];
  /** What the next tab's `id` must be above. */
  readonly highestId: number;
}

/** Reads the whole workbook. Fails with a `HostError` where the file is no workbook. */
export function readWorkbook(parts: OpcPackage): { book: Book; facts: WorkbookFacts } {
  const workbookPath = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.path;
  if (workbookPath == null || !parts.has(workbookPath)) throw damaged('no workbook part');
  const xml = parts.text(workbookPath);
  if (readRoot(xml).name !== 'workbook') throw damaged('no workbook in the workbook part');
  const outline = readOutline(xml);
  const relationships = parts.relationships(workbookPath);
  const partOf = (kind: string) => {
    const path = relationships.find((relationship) => relationship.kind === kind)?.path;
    return path != null && parts.has(path) ? parts.text(path) : null;
  };
  const strings = partOf('sharedStrings');
  if (strings === null && relationships.some(({ kind }) => kind === 'sharedStrings')) {
    throw incomplete('the texts of its cells');
  }
  const theme = readTheme(partOf('theme') ?? '<a/>');
  const formats = readStyles(partOf('styles'), theme);
  const context = {
    theme,
    formats,
    is1904: outline.is1904,
    sharedStrings: strings === null ? [] : readSharedStrings(strings),
  };
  let rows = 0;
  const tabs = outline.tabs.map((entry, index): Tab => {
    const target = relationships.find(({ id }) => id === entry.relationshipId);
    const head = {
      id: index,
      name: entry.name,
      visibility: entry.visibility,
      mark: outline.marks.get(index) ?? null,
    };
    // What Excel 5 kept code in has no part at all.
    const isModule = entry.relationshipId === '' && entry.visibility === 'very-hidden';
    if (!isModule && (target?.path == null || !parts.has(target.path))) {
      throw incomplete(`the tab “${entry.name}”`);
    }
    if (target?.kind !== 'worksheet' || target.path === null) {
      return { ...head, source: null, content: null, frame: EMPTY_FRAME };
    }
    const sheet = readSheet(parts.text(target.path), context);
    rows += sheet.content.values.length + sheet.content.looks.length;
    if (rows > MOST_ROWS) throw tooManyRows();
    const { extras, ...tables } = countExtras(parts, target.path);
    const uncounted = outline.uncounted.get(index) ?? 0;
    const counted = Math.max(0, sheet.frame.extras + extras - uncounted);
    return {
      ...head,
      source: { path: target.path, relationshipId: target.id },
      content: sheet.content,
      frame: { ...sheet.frame, ...tables, uncounted, extras: counted },
    };
  });
  return {
    book: { tabs, activeTab: outline.activeTab, needsRecalculation: false },
    facts: {
      workbookPath,
      is1904: outline.is1904,
      isStructureLocked: outline.isStructureLocked,
      looks: new Looks(formats),
      names: outline.names,
      nameFormulas: outline.nameFormulas,
      highestId: tabs.length,
    },
  };
}

function tooManyRows(): HostError {
  return new HostError(
    'file-too-large',
    'This workbook has cells in the last rows of very many tabs. Delete the blank rows below the data, save, then open it again.',
  );
}

interface Outline {
  readonly tabs: {
    readonly name: string;
    readonly relationshipId: string;
    readonly visibility: Tab['visibility'];
  }[];
  readonly marks: Map<number, string>;
  readonly uncounted: Map<number, number>;
  readonly names: string[];
  readonly nameFormulas: string[];
  readonly activeTab: number;
  readonly is1904: boolean;
  readonly isStructureLocked: boolean;
}

const VISIBILITY: Readonly<Record<string, Tab['visibility']>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** The elements that are read, and those that they stand in. */
const OUTLINE = new Set([
  'workbook',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'workbookView',
  'sheets',
  'sheet',
  'definedNames',
  'definedName',
]);

function readOutline(xml: string): Outline {
  const scanner = new XmlScanner(xml);
  const tabs: Outline['tabs'] = [];
  const marks: Outline['marks'] = new Map();
  const uncounted: Outline['uncounted'] = new Map();
  const names: string[] = [];
  const nameFormulas: string[] = [];
  let activeTab: number | null = null;
  let is1904 = false;
  let isStructureLocked = false;
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    // What is new since 2010 stands in `extLst`, with names of the old: `x15:workbookPr` says nothing of dates.
    if (!OUTLINE.has(scanner.name)) scanner.skip();
    else if (scanner.name === 'workbookPr') is1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.name === 'workbookProtection') {
      isStructureLocked = isTrue(scanner.attribute('lockStructure'));
    } else if (scanner.name === 'workbookView') {
      activeTab ??= Number(scanner.attribute('activeTab') ?? 0);
    } else if (scanner.name === 'sheet') {
      tabs.push({
        name: scanner.attribute('name') ?? '',
        relationshipId: scanner.prefixedAttribute('id') ?? '',
        visibility: VISIBILITY[scanner.attribute('state') ?? ''] ?? 'visible',
      });
    } else if (scanner.name === 'definedName') {
      const name = scanner.attribute('name') ?? '';
      names.push(name);
      const index = Number(scanner.attribute('localSheetId') ?? -1);
      const inside = scanner.skip();
      const formula = inside.to > inside.from ? scanner.textBefore() : '';
      if (formula.includes('[')) nameFormulas.push(formula);
      const mark = quotedText(formula);
      if (name === UNCOUNTED_NAME && /^\s*=?\d{1,5}\s*$/.test(formula)) {
        uncounted.set(index, Number(formula.replace('=', '')));
      } else if (name === MARK_NAME && mark !== null) marks.set(index, mark);
    }
  }
  return {
    tabs,
    marks,
    uncounted,
    names,
    nameFormulas,
    activeTab: activeTab ?? 0,
    is1904,
    isStructureLocked,
  };
}

/** The text of a string constant such as `"a ""b"""`; `null` where the name holds something else. */
function quotedText(formula: string): string | null {
  const match = /^\s*=?"((?:[^"]|"")*)"\s*$/.exec(formula);
  return match === null ? null : (match[1] as string).replace(/""/g, '"');
}

/** What the RAID review rests on, and what it does not know. */

import { RAID, type RaidItem } from '../../model/raid.ts';
import type { TableId } from '../../model/tables.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { findingsText } from '../findings-text.ts';
import { cell, wrapped } from '../layout.ts';
import { leftOutSentence, rowsLeftOut } from '../left-out.ts';
import { sharedNameSentences } from '../shared-name-sentences.ts';
import { sourceSentences } from '../sources.ts';
import type { RaidFigures, ShownEntry } from './raid-figures.ts';
import { quietLines, raidHeader, raidHeading, raidRow } from './raid-grid.ts';

type CoveredColumn = keyof typeof RAID.columns & keyof RaidItem;

/** The columns that the review lives on, in the order of its questions. */
const COVERED: readonly CoveredColumn[] = [
  'owner',
  'dueDay',
  'lastReviewedDay',
  'status',
  'probability',
  'impact',
  'costImpact',
  'response',
  'action',
  'neededByDay',
  'provider',
];

/** Columns that only one type of entry has. */
const ONLY_FOR: Partial<Readonly<Record<CoveredColumn, RaidItem['type']>>> = {
  probability: 'risk',
  impact: 'risk',
  costImpact: 'risk',
  response: 'risk',
  neededByDay: 'dependency',
  provider: 'dependency',
};

const TABLES_USED: readonly TableId[] = [
  'raid',
  'projects',
  'milestones',
  'history',
  'holidays',
  'settings',
];

/**
 * What reading has found, what was left out, where the rest comes from, and how many open entries have each figure. Serves the decision
 * how far to trust the rest of the tab, and which column to keep next.
 */
export function coverageRows(figures: RaidFigures): DocumentRow[] {
  const { portfolio, open } = figures;
  const leftOut = rowsLeftOut(portfolio, 'raid');
  const sentences = [
    ...(leftOut === 0 ? [] : [leftOutSentence(leftOut, RAID.title)]),
    ...sharedNameSentences(portfolio),
    ...unplacedSentence(figures),
    ...levelSentence(figures),
    ...sourceSentences(portfolio, TABLES_USED),
  ];
  const rows = [
    ...raidHeading('Where this comes from, and what it does not know', findingsText(portfolio)),
    ...sentences.flatMap(quietLines),
  ];
  if (open.length === 0) return rows;
  const items = open.map(({ item }) => item);
  return [
    ...rows,
    raidHeader(
      ['', 'Figure', 'Open entries', 'With it', '', '', '', '', '', '', '', 'Missing'],
      [],
    ),
    severityRow(open),
    ...COVERED.flatMap((column) => coverageRow(column, items)),
  ];
}

function coverageRow(column: CoveredColumn, items: readonly RaidItem[]): DocumentRow[] {
  const only = ONLY_FOR[column];
  const asked = only === undefined ? items : items.filter(({ type }) => type === only);
  if (asked.length === 0) return [];
  const known = asked.filter((item) => item[column] !== null).length;
  const hasColumn = asked.some((item) => item.source.columns[column] !== undefined);
  const blank = asked.length - known;
  const { header } = RAID.columns[column];
  const missing = hasColumn
    ? `Blank or not readable for ${spellWhole(blank)}.`
    : `No tab has a column ${header}, or none was recognised.`;
  const whose = only === undefined ? 'all' : only === 'risk' ? 'risks' : 'dependencies';
  return [figureRow(header, whose, known, asked.length, missing)];
}

/** Computed or given: the columns that it can come from stand in rows of their own where they belong to risks. */
function severityRow(open: readonly ShownEntry[]): DocumentRow {
  const known = open.filter(({ entry }) => entry.severity !== null).length;
  const missing = `Neither computed nor given for ${spellWhole(open.length - known)}.`;
  return figureRow(RAID.columns.severity.header, 'all', known, open.length, missing);
}

function figureRow(
  name: string,
  whose: string,
  known: number,
  count: number,
  missing: string,
): DocumentRow {
  return raidRow([
    cell(null),
    wrapped(name),
    cell(whose),
    cell(`${spellWhole(known)} of ${spellWhole(count)}`),
    ...new Array<DocumentCell>(7).fill(cell(null)),
    wrapped(known === count ? null : missing),
  ]);
}

/** A log that cannot say where its entries have been taken to is asked the same again and again. */
function levelSentence({ open }: RaidFigures): readonly string[] {
  if (open.length === 0) return [];
  if (open.some(({ item }) => item.source.columns['escalatedTo'] !== undefined)) return [];
  const { header } = RAID.columns.escalatedTo;
  return [
    `No tab has a column ${header}, or none was recognised: every entry counts as still with its owner.`,
  ];
}

function unplacedSentence({ open }: RaidFigures): readonly string[] {
  const unplaced = open.filter(({ project }) => project === null).length;
  if (unplaced === 0) return [];
  const entries = spellCount(unplaced, 'open entry is', 'open entries are');
  return [
    `${entries} on a project that is not in Projects: no programme and no sponsor is known for ${unplaced === 1 ? 'it' : 'them'}.`,
  ];
}

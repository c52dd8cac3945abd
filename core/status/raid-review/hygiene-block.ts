/** How well the log is kept, by owner and by project, and what the open risks may cost. */

import { formatDayLong } from '../../day/serial.ts';
import { compareIds } from '../../model/compare-ids.ts';
import type { Project } from '../../model/projects.ts';
import { RAID } from '../../model/raid.ts';
import type { StyleRole } from '../../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import type { HygieneColumn } from '../../raid/kept-columns.ts';
import type { HygieneVerdict, RaidGroup } from '../../raid/raid-result.ts';
import type { Movement, Movements } from '../../raid/raid-trend.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, linkCell, moreRows, wrapped } from '../layout.ts';
import { partClause } from '../part-clause.ts';
import type { RaidFigures } from './raid-figures.ts';
import { quietLines, raidHeader, raidHeading, raidRow } from './raid-grid.ts';
import { changeText, trendGapText, verdictText } from './raid-words.ts';

const OWNER_LIMIT = 25;
const PROJECT_LIMIT = 40;
const COUNTS = [
  'Open',
  'Overdue',
  'Review late',
  'No due date',
  'No action',
  'To escalate',
  'To tidy up',
];
const ROLE_OF: Readonly<Record<HygieneVerdict, StyleRole>> = {
  'in order': 'status-green',
  'some to tidy up': 'text',
  'most to tidy up': 'status-amber',
};

/**
 * The owners with the most flawed entries first; entries without an owner are a group of their own. Serves the decision whom to ask to
 * tidy up their entries, and who is to own what nobody has.
 */
export function ownerBlock(figures: RaidFigures): DocumentRow[] {
  const { result } = figures;
  const groups = [...result.owners].sort(compareGroups);
  const shown = groups.slice(0, OWNER_LIMIT);
  return [
    ...raidHeading('What each owner has to tidy up', ruleText(figures)),
    ...notJudgedRows(figures),
    groupHeader('', 'Owner', ''),
    ...shown.map((group) => groupRow(figures, group, cell(null), group.name ?? 'no owner', null)),
    ...moreRows(groups.length, shown.length),
  ];
}

/** What is to be tidied up, as far as the log has columns for it, and from when on it is said. */
function ruleText({ result: { unkept }, portfolio }: RaidFigures): string {
  const { hygieneLeastEntries, hygieneSomeShare, hygieneMostShare } = portfolio.settings;
  const isKept = (column: HygieneColumn) => !unkept.includes(column);
  const lacks = [
    ...(isKept('owner') ? ['owner'] : []),
    ...(isKept('dueDay') ? ['due date'] : []),
    ...(isKept('response') ? ['response'] : []),
    ...(isKept('action') ? ['action'] : []),
  ];
  const flaws = [
    ...(isKept('dueDay') ? ['overdue'] : []),
    ...(isKept('lastReviewedDay') ? ['not reviewed in time'] : []),
    ...(lacks.length === 0 ? [] : [`without ${lacks.join(' or ')}`]),
    'contradicting itself',
  ];
  const rule = `To tidy up is what is ${flaws.join(', ')}: some from ${spellShare(hygieneSomeShare)} of the open entries, most from ${spellShare(hygieneMostShare)}.`;
  const few =
    hygieneLeastEntries < 2
      ? ''
      : ` Fewer than ${spellCount(hygieneLeastEntries, 'open entry', 'open entries')} are counted only.`;
  return `${rule}${few}`;
}

function notJudgedRows({ result }: RaidFigures): DocumentRow[] {
  const { unkept, reviewsAhead, asOfDay } = result;
  const { header } = RAID.columns.lastReviewedDay;
  const isAhead = reviewsAhead.length > 0;
  const headers = unkept
    .filter((column) => column !== 'lastReviewedDay' || !isAhead)
    .map((column) => RAID.columns[column].header);
  return [
    ...(headers.length === 0
      ? []
      : quietLines(`Not judged, for the log has no column for it: ${headers.join(', ')}.`)),
    ...(isAhead
      ? quietLines(
          `Most days under ${header} in ${reviewsAhead.join(' and ')} are after ${formatDayLong(asOfDay)}, as of next reviews: none of them counts as a review. A column ${header} with past days would.`,
        )
      : []),
  ];
}

/**
 * The projects with the most flawed entries first, with what their open risks may cost and how their counts have moved. Serves the
 * decision in which projects to hold a review of the log, and where risks need money set aside.
 */
export function projectBlock(figures: RaidFigures): DocumentRow[] {
  const { result, portfolio } = figures;
  const { currency } = portfolio.settings;
  const unit = currency === null ? '' : `, in ${currency}`;
  const { exposure, trend } = result;
  const both = ['has both', 'have both', 'lacks one of them'] as const;
  const part = partClause(exposure.known, exposure.count, ['open risk', 'open risks'], both);
  const covered = `Exposure is probability × cost impact of the open risks${unit}: ${part}`;
  const sum = exposure.sum === null ? '' : `, together ${spellWhole(exposure.sum)}`;
  const projects = new Map(portfolio.projects.map((project) => [project.id, project]));
  const moved = new Map(trend.projects.map((one) => [one.project, one]));
  const groups = [...result.projects].sort(compareGroups);
  const shown = groups.slice(0, PROJECT_LIMIT);
  return [
    ...raidHeading('What is to be tidied up by project', `${covered}${sum}.`),
    groupHeader(
      'ID',
      'Project',
      trend.sinceDay === null ? 'Exposure' : 'Exposure; change since last time',
    ),
    ...shown.map((group) => {
      const project = group.isProject ? projects.get(group.id ?? '') : undefined;
      const words = [
        exposureText(group),
        ...(trend.sinceDay === null ? [] : [movedText(group, moved.get(group.id ?? ''))]),
      ];
      return groupRow(figures, group, idCell(group, project), group.name ?? '', words.join('; '));
    }),
    ...moreRows(groups.length, shown.length),
  ];
}

function idCell({ id, isProject }: RaidGroup, project: Project | undefined): DocumentCell {
  if (!isProject || project === undefined) return cell('not listed');
  return linkCell(id, cellsOf(project, ['id'])[0]);
}

function groupHeader(id: string, name: string, last: string): DocumentRow {
  return raidHeader(
    [
      ...[id, name, 'The log', 'Open', 'Overdue', 'Review late', '', 'No due date'],
      ...['No action', 'To escalate', 'To tidy up', last],
    ],
    COUNTS,
  );
}

function groupRow(
  { result }: RaidFigures,
  group: RaidGroup,
  id: DocumentCell,
  name: string,
  words: string | null,
): DocumentRow {
  const { counts, verdict } = group;
  const hasReviews = !result.unkept.includes('lastReviewedDay');
  return raidRow([
    id,
    wrapped(name),
    verdict === null ? cell(null) : cell(verdictText(verdict), ROLE_OF[verdict]),
    cell(counts.open, 'integer'),
    cell(counts.overdue, 'integer'),
    cell(hasReviews ? counts.stale : null, 'integer'),
    cell(null),
    cell(counts.noDueDate, 'integer'),
    cell(counts.noAction, 'integer'),
    cell(counts.toEscalate, 'integer'),
    cell(counts.flawed, 'integer'),
    wrapped(words),
  ]);
}

function exposureText({ exposure }: RaidGroup): string {
  const { sum, known, count } = exposure;
  if (count === 0) return 'No open risk';
  if (sum === null) return `Exposure not known (${spellCount(count, 'open risk')})`;
  if (count === 1) return `${spellWhole(sum)} (1 risk)`;
  return `${spellWhole(sum)} (${spellWhole(known)} of ${spellWhole(count)} risks)`;
}

function movedText(group: RaidGroup, moved: Movements | undefined): string {
  if (!group.isProject || moved === undefined) return 'not in Projects';
  const { open, high, overdue } = moved;
  if (open.unknown !== null) return trendGapText(open.unknown);
  const changes = [
    ...changePart('open', open),
    ...changePart('high', high),
    ...changePart('overdue', overdue),
  ];
  return changes.length === 0 ? 'no change' : changes.join(', ');
}

function changePart(word: string, { change, unknown }: Movement): readonly string[] {
  if (change === null) return unknown === null ? [] : [`${word} ${trendGapText(unknown)}`];
  return change === 0 ? [] : [`${word} ${changeText(change)}`];
}

function compareGroups(a: RaidGroup, b: RaidGroup): number {
  return (
    b.counts.flawed - a.counts.flawed ||
    b.counts.open - a.counts.open ||
    compareIds(a.id ?? '', b.id ?? '')
  );
}

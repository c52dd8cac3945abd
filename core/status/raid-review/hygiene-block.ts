/** How well the log is kept, by owner and by project, and what the open risks may cost. */

import { compareIds } from '../../model/compare-ids.ts';
import type { Project } from '../../model/projects.ts';
import type { StyleRole } from '../../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import type { HygieneVerdict, RaidGroup } from '../../raid/raid-result.ts';
import type { Movement, Movements } from '../../raid/raid-trend.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { cell, linkCell, moreRows, wrapped } from '../layout.ts';
import type { RaidFigures } from './raid-figures.ts';
import { raidHeader, raidHeading, raidRow } from './raid-grid.ts';
import { changeText, trendGapText, verdictText } from './raid-words.ts';

const OWNER_LIMIT = 25;
const PROJECT_LIMIT = 40;
const COUNTS = [
  'Open',
  'Overdue',
  'Review late',
  'No due date',
  'No action',
  'Flawed',
  'To escalate',
];
const ROLE_OF: Readonly<Record<HygieneVerdict, StyleRole>> = {
  clean: 'status-green',
  'needs attention': 'status-amber',
  neglected: 'status-red',
};

/** The owners with the most flawed entries first; entries without an owner are a group of their own. */
export function ownerBlock(figures: RaidFigures): DocumentRow[] {
  const { result, portfolio } = figures;
  const groups = [...result.owners].sort(compareGroups);
  const shown = groups.slice(0, OWNER_LIMIT);
  const { hygieneAttentionShare, hygieneNeglectedShare } = portfolio.settings;
  const rule = `Flawed: overdue, not reviewed in time, without owner, due date, response or action, or contradictory. From ${spellShare(hygieneAttentionShare)} flawed an owner needs attention, from ${spellShare(hygieneNeglectedShare)} the log is neglected.`;
  return [
    ...raidHeading('How the owners keep the log', rule),
    groupHeader('', 'Owner', ''),
    ...shown.map((group) => groupRow(group, cell(null), group.name ?? 'no owner', null)),
    ...moreRows(groups.length, shown.length),
  ];
}

/** The projects with the most flawed entries first, with what their open risks may cost and how their counts have moved. */
export function projectBlock(figures: RaidFigures): DocumentRow[] {
  const { result, portfolio } = figures;
  const { currency } = portfolio.settings;
  const unit = currency === null ? '' : `, in ${currency}`;
  const { exposure, trend } = result;
  const covered = `Exposure is probability × cost impact of the open risks${unit}: ${spellWhole(exposure.known)} of ${spellCount(exposure.count, 'open risk')} have both`;
  const sum = exposure.sum === null ? '' : `, together ${spellWhole(exposure.sum)}`;
  const projects = new Map(portfolio.projects.map((project) => [project.id, project]));
  const moved = new Map(trend.projects.map((one) => [one.project, one]));
  const groups = [...result.projects].sort(compareGroups);
  const shown = groups.slice(0, PROJECT_LIMIT);
  return [
    ...raidHeading('How the projects keep the log', `${covered}${sum}.`),
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
      return groupRow(group, idCell(group, project), group.name ?? '', words.join('; '));
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
      ...[id, name, 'Verdict', 'Open', 'Overdue', 'Review late', '', 'No due date'],
      ...['No action', 'To escalate', 'Flawed', last],
    ],
    COUNTS,
  );
}

function groupRow(
  group: RaidGroup,
  id: DocumentCell,
  name: string,
  words: string | null,
): DocumentRow {
  const { counts, verdict, flawedShare } = group;
  return raidRow([
    id,
    wrapped(name),
    cell(verdictText(verdict), ROLE_OF[verdict]),
    cell(counts.open, 'integer'),
    cell(counts.overdue, 'integer'),
    cell(counts.stale, 'integer'),
    cell(null),
    cell(counts.noDueDate, 'integer'),
    cell(counts.noAction, 'integer'),
    cell(counts.toEscalate, 'integer'),
    cell(flawedShare, 'percent'),
    wrapped(words),
  ]);
}

function exposureText({ exposure }: RaidGroup): string {
  const { sum, known, count } = exposure;
  if (count === 0) return 'No open risk';
  if (sum === null) return `Exposure not known (0 of ${spellCount(count, 'risk')})`;
  return `${spellWhole(sum)} (${spellWhole(known)} of ${spellCount(count, 'risk')})`;
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

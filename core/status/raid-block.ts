/** The open RAID entries that matter most. */

import { toA1 } from '../cell/address.ts';
import type { RaidItem } from '../model/raid.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { isHigh } from '../raid/open-by-project.ts';
import type { SeverityGap } from '../raid/severity.ts';
import type { RankedRaidItem } from '../raid/top-raid.ts';
import type { CellPlace } from '../sheet/cell-places.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { allLeftOut, entriesLeftOut, raidState } from './left-out.ts';
import { severityCell } from './status-cell.ts';

/**
 * Gravest first, then the longest overdue, then the oldest; as many as Settings says. Serves the decision which risks and issues the
 * steering committee takes up itself.
 */
export function raidBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { openRaid, portfolio } = figures;
  const title = 'Top open risks, assumptions, issues and dependencies';
  const state = raidState(portfolio);
  if (state === 'absent') return heading(title, 'Not known: the workbook has no RAID table.');
  const leftOut = entriesLeftOut(portfolio);
  if (state === 'unread') {
    const why = `no entry of RAID could be read (${allLeftOut(portfolio)}); Check names the cells`;
    return heading(title, `Not known: ${why}.`);
  }
  if (openRaid.length === 0) {
    const none = leftOut === '' ? 'None is open.' : 'None of those that could be read is open.';
    return heading(title, `${none}${leftOut}`);
  }
  const shown = openRaid.slice(0, portfolio.settings.topRaidCount);
  return [
    ...heading(title, `${countsText(figures)}${leftOut}`),
    headerRow(
      ['ID', 'Title', 'Project', 'Type', 'Severity', 'Due', 'Days overdue', 'Owner and action'],
      ['Days overdue'],
    ),
    ...shown.map((ranked) => raidRow(ranked, figures)),
    ...moreRows(openRaid.length, shown.length),
  ];
}

function countsText({ openRaid, findProject }: ExecutiveFigures): string {
  const unknown = openRaid.filter((one) => one.severity === null).length;
  const overdue = openRaid.filter((one) => (one.overdueDays ?? 0) > 0).length;
  const unplaced = openRaid.filter((one) => findProject(one.item.project) === null).length;
  const counts = [
    `${spellCount(openRaid.length, 'entry', 'entries')} open`,
    `${spellWhole(openRaid.filter(isHigh).length)} high or critical`,
    ...(unknown === 0 ? [] : [`${spellWhole(unknown)} of unknown severity`]),
    `${spellWhole(overdue)} overdue`,
  ].join(', ');
  return unplaced === 0
    ? `${counts}.`
    : `${counts}; ${spellWhole(unplaced)} on a project that is not in Projects.`;
}

function raidRow(ranked: RankedRaidItem, { findProject }: ExecutiveFigures): DocumentRow {
  const { item, severity, overdueDays, lacks } = ranked;
  const project = findProject(item.project);
  const isOverdue = (overdueDays ?? 0) > 0;
  return tableRow([
    linkCell(item.id, placeOf(item)),
    wrapped(item.title),
    wrapped(project?.name ?? item.project),
    cell(item.type.charAt(0).toUpperCase() + item.type.slice(1)),
    severityCell(severity),
    item.dueDay === null ? cell('no due date') : cell(item.dueDay, 'date'),
    cell(isOverdue ? overdueDays : null, 'integer'),
    wrapped(`${gapText(lacks)}${item.owner ?? 'No owner'}: ${item.action ?? 'no action is given'}`),
  ]);
}

/** Why the severity is unknown, in front of what else is said of the entry. */
function gapText(lacks: SeverityGap | null): string {
  switch (lacks) {
    case null:
      return '';
    case 'probability':
      return 'Severity unknown: no probability from 1 to 5. ';
    case 'impact':
      return 'Severity unknown: no impact from 1 to 5. ';
    case 'probability-and-impact':
      return 'Severity unknown: neither probability nor impact. ';
  }
}

function placeOf(item: RaidItem): CellPlace | undefined {
  const column = item.source.columns['id'];
  if (column === undefined) return undefined;
  return { sheet: item.source.sheet, a1: toA1(item.sheetRow, column) };
}

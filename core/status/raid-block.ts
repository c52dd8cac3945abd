/** The open RAID entries that matter most. */

import { toA1 } from '../cell/address.ts';
import type { RaidItem } from '../model/raid.ts';
import type { DocumentRow } from '../plan/tab-document.ts';
import type { CellPlace } from '../portfolio/health.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import type { RankedRaidItem } from '../raid/top-raid.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { isHigh } from './history-rows.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { severityCell } from './status-cell.ts';

/** Gravest first, then the longest overdue, then the oldest; as many as Settings says. */
export function raidBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { openRaid, portfolio, findProject } = figures;
  const title = 'Top open risks, assumptions, issues and dependencies';
  if (!portfolio.tables.some((tab) => tab.table === 'raid')) {
    return heading(title, 'Not known: the workbook has no RAID table.');
  }
  if (openRaid.length === 0) return heading(title, 'None is open.');
  const high = openRaid.filter(isHigh).length;
  const overdue = openRaid.filter((one) => (one.overdueDays ?? 0) > 0).length;
  const unplaced = openRaid.filter((one) => findProject(one.item.project) === null).length;
  const counts = `${spellCount(openRaid.length, 'entry', 'entries')} open, ${spellWhole(high)} high or critical, ${spellWhole(overdue)} overdue`;
  const rest =
    unplaced === 0 ? '.' : `; ${spellWhole(unplaced)} on a project that is not in Projects.`;
  const shown = openRaid.slice(0, portfolio.settings.topRaidCount);
  return [
    ...heading(title, `${counts}${rest}`),
    headerRow(
      ['ID', 'Title', 'Project', 'Type', 'Severity', 'Due', 'Days overdue', 'Owner and action'],
      ['Days overdue'],
    ),
    ...shown.map((ranked) => raidRow(ranked, figures)),
    ...moreRows(openRaid.length, shown.length),
  ];
}

function raidRow(ranked: RankedRaidItem, { findProject }: ExecutiveFigures): DocumentRow {
  const { item, severity, overdueDays } = ranked;
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
    wrapped(`${item.owner ?? 'No owner'}: ${item.action ?? 'no action is given'}`),
  ]);
}

function placeOf(item: RaidItem): CellPlace | undefined {
  const column = item.source.columns['id'];
  if (column === undefined) return undefined;
  return { sheet: item.source.sheet, a1: toA1(item.sheetRow, column) };
}

/** Where issues pile up: project by project. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { barCell } from '../bar-cell.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { allLeftOut, entriesLeftOut, raidState } from '../left-out.ts';
import type { ProgrammeFigures } from './programme-figures.ts';

const LIMIT = 15;

/** Serves the decision where to send help: to the projects that have more issues open than they close. */
export function issueBlock(figures: ProgrammeFigures): DocumentRow[] {
  const { issues, issueTotal, issuesElsewhere, portfolio } = figures;
  const title = 'Where issues pile up';
  const state = raidState(portfolio);
  if (state === 'absent') return heading(title, 'Not known: the workbook has no RAID table.');
  if (state === 'unread') {
    return heading(title, `Not known: no entry of RAID could be read (${allLeftOut(portfolio)}).`);
  }
  const others =
    issuesElsewhere === 0
      ? ''
      : ` ${spellCount(issuesElsewhere, 'open issue')} of other projects ${issuesElsewhere === 1 ? 'is' : 'are'} not counted.`;
  const left = `${others}${entriesLeftOut(portfolio)}`;
  const { open, high, ungraded } = issueTotal;
  if (open === 0) return heading(title, `No issue of a running project is open.${left}`);
  const grave =
    ungraded === open
      ? 'of unknown severity'
      : `${high === 0 ? 'none' : spellWhole(high)} high or critical`;
  const shown = issues.slice(0, LIMIT);
  const most = issues[0]?.issues.open ?? 0;
  return [
    ...heading(
      title,
      `${spellCount(open, 'open issue')} on ${spellCount(issues.length, 'running project')}, ${most > 1 || open === 1 ? '' : 'no two on one, '}${grave}.${most > 1 ? ' Most first.' : ''}${left}`,
    ),
    headerRow(
      ['ID', 'Project', 'Programme', 'Open', '', 'High, critical', 'Overdue', 'The oldest'],
      ['Open', 'High, critical', 'Overdue'],
    ),
    ...shown.map(({ project, issues: count }) =>
      tableRow([
        linkCell(project.id, cellsOf(project, ['id'])[0]),
        wrapped(project.name),
        wrapped(project.programme),
        cell(count.open, 'integer'),
        barCell(count.open, most),
        cell(count.ungraded === count.open ? null : count.high, 'integer'),
        cell(count.overdue, 'integer'),
        wrapped(oldestText(count.oldest)),
      ]),
    ),
    ...moreRows(issues.length, shown.length),
  ];
}

function oldestText(oldest: ProgrammeFigures['issueTotal']['oldest']): string | null {
  const age = oldest?.entry.ageDays ?? null;
  if (oldest === null || age === null) return null;
  const { label, item } = oldest;
  return `${label}, ${spellCount(age, 'day')}: ${item.title}. ${item.owner ?? 'No owner'}`;
}

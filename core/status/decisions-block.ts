/** The decisions asked for: which, by whom, by when. */

import type { DocumentRow } from '../plan/tab-document.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { overdueCount, tellsDecisions } from './decisions.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { projectsLeftOut } from './left-out.ts';
import { standingCell } from './status-cell.ts';

const LIMIT = 15;

/**
 * The longest overdue first; one line where nothing is asked, or nothing can be. Serves the decisions themselves: each row is one,
 * with who takes it and by when.
 */
export function decisionsBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { decisions, portfolio } = figures;
  const title = 'Decisions asked for';
  const leftOut = projectsLeftOut(portfolio);
  if (decisions.length === 0) {
    return heading(
      title,
      tellsDecisions(portfolio)
        ? `None.${leftOut}`
        : `Not known: the projects have no column Decision needed, and there is no Decisions table.${leftOut}`,
    );
  }
  const withoutDay = decisions.filter((one) => one.byDay === null).length;
  const overdue = overdueCount(decisions);
  const late = overdue === 0 ? 'none' : spellWhole(overdue);
  const counts = `${spellCount(decisions.length, 'decision')}, ${late} overdue`;
  const rest = withoutDay === 0 ? '.' : `; ${spellWhole(withoutDay)} without a day.`;
  const shown = decisions.slice(0, LIMIT);
  return [
    ...heading(title, `${counts}${rest}${leftOut}`),
    headerRow(
      ['ID', 'Project', 'Owner', 'Stands', 'Needed by', 'Days overdue', 'Budget', 'Decision'],
      ['Days overdue', 'Budget'],
    ),
    ...shown.map(({ id, place, assessment, projectName, question, owner, byDay, overdueDays }) => {
      const isOverdue = (overdueDays ?? 0) > 0;
      return tableRow([
        linkCell(id, place),
        wrapped(projectName ?? 'no project named'),
        wrapped(owner ?? 'no owner named'),
        assessment === null ? cell(null) : standingCell(assessment),
        byDay === null ? cell('no day given') : cell(byDay, 'date'),
        cell(isOverdue ? overdueDays : null, 'integer'),
        cell(assessment?.judged.budget ?? null, 'money'),
        wrapped(question),
      ]);
    }),
    ...moreRows(decisions.length, shown.length),
  ];
}

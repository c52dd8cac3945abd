/** The decisions asked for: which, by whom, by when. */

import type { DocumentRow } from '../plan/tab-document.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { overdueCount } from './decisions.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { projectsLeftOut } from './left-out.ts';
import { standingCell } from './status-cell.ts';

const LIMIT = 15;

/** The longest overdue first; one line where nothing is asked, or nothing can be. */
export function decisionsBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { decisions, portfolio } = figures;
  const title = 'Decisions asked for';
  const leftOut = projectsLeftOut(portfolio);
  if (decisions.length === 0) {
    const hasColumn = portfolio.projects.some(
      (project) => project.source.columns['decisionNeeded'] !== undefined,
    );
    return heading(
      title,
      hasColumn
        ? `None.${leftOut}`
        : `Not known: the projects have no column Decision needed.${leftOut}`,
    );
  }
  const withoutDay = decisions.filter((one) => one.byDay === null).length;
  const counts = `${spellCount(decisions.length, 'decision')}, ${spellWhole(overdueCount(decisions))} overdue`;
  const rest = withoutDay === 0 ? '.' : `; ${spellWhole(withoutDay)} without a day.`;
  const shown = decisions.slice(0, LIMIT);
  return [
    ...heading(title, `${counts}${rest}${leftOut}`),
    headerRow(
      ['ID', 'Project', 'Owner', 'Stands', 'Needed by', 'Days overdue', 'Budget', 'Decision'],
      ['Days overdue', 'Budget'],
    ),
    ...shown.map(({ assessment, question, owner, byDay, overdueDays }) => {
      const { project } = assessment;
      const isOverdue = (overdueDays ?? 0) > 0;
      return tableRow([
        linkCell(project.id, cellsOf(project, ['decisionNeeded', 'id'])[0]),
        wrapped(project.name),
        wrapped(owner ?? 'no owner named'),
        standingCell(assessment),
        byDay === null ? cell('no day given') : cell(byDay, 'date'),
        cell(isOverdue ? overdueDays : null, 'integer'),
        cell(project.budget, 'money'),
        wrapped(question),
      ]);
    }),
    ...moreRows(decisions.length, shown.length),
  ];
}

/** The table of projects with their reported and computed status: one look for every list of projects. */

import type { DocumentRow } from '../plan/tab-document.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { headerRow, linkCell, moreRows, tableRow, wrapped } from './layout.ts';
import { computedCell, healthCell, levelCell } from './status-cell.ts';

/** At most `limit` projects in the given order, each with the words that `explain` finds for it. */
export function projectTable(
  assessments: readonly ProjectAssessment[],
  limit: number,
  lastHeader: string,
  explain: (assessment: ProjectAssessment) => string | null,
): DocumentRow[] {
  const shown = assessments.slice(0, limit);
  return [
    headerRow([
      'ID',
      'Project',
      'Programme',
      'Reported',
      'Computed',
      'Schedule',
      'Cost',
      lastHeader,
    ]),
    ...shown.map((assessment) => {
      const { project, reported, schedule, cost } = assessment;
      return tableRow([
        linkCell(project.id, cellsOf(project, ['id'])[0]),
        wrapped(project.name),
        wrapped(project.programme),
        levelCell(reported),
        computedCell(assessment),
        healthCell(schedule),
        healthCell(cost),
        wrapped(explain(assessment)),
      ]);
    }),
    ...moreRows(assessments.length, shown.length),
  ];
}

/** What each programme has open, drawn from the table of the programmes at a glance. */

import type { Rect } from '../../cell/address.ts';
import type { Chart } from '../../plan/sheet-features.ts';
import { GLANCE_COLUMNS, GLANCE_HEAD_ROWS, glanceGroups } from './glance-block.ts';
import { knownTables, type ProgrammeFigures } from './programme-figures.ts';

/** More columns beside each other cannot be read. */
const MOST_PROGRAMMES = 12;

/**
 * One chart of late milestones, slips and open issues by programme: it shows at a glance whether one programme stands out. `row` is the
 * row of the tab in which the table's block begins. Nothing where there is only one programme, or nothing to count. Serves the decision
 * which programme gets help first.
 */
export function programmeCharts(figures: ProgrammeFigures, row: number): readonly Chart[] {
  const count = Math.min(MOST_PROGRAMMES, glanceGroups(figures).length);
  const known = knownTables(figures);
  const columns = [
    { key: 'milestones', name: 'Milestones late', colour: '#C27803' },
    { key: 'slips', name: 'Dependencies that slip', colour: '#B42318' },
    { key: 'issues', name: 'Issues open', colour: '#0B5C8A' },
  ] as const;
  const series = columns.filter(({ key }) => known[key]);
  if (count < 2 || series.length === 0) return [];
  const cells = (column: number): Rect => ({
    ...{ row: row + GLANCE_HEAD_ROWS, column, rows: count, columns: 1 },
  });
  return [
    {
      kind: 'column',
      title: 'What is late, slips and is open, by programme',
      description: `Columns for ${count} programmes: ${series.map(({ name }) => name.toLowerCase()).join(', ')}. The table of the programmes at a glance has the same numbers.`,
      categories: cells(GLANCE_COLUMNS.name),
      series: series.map(({ key, name, colour }) => ({
        ...{ name, colour, values: cells(GLANCE_COLUMNS[key]) },
      })),
      numberFormat: '#,##0',
      valueTitle: null,
    },
  ];
}

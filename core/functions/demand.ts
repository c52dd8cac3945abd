/** DEMAND: the hours that planned work asks for, week by week. */

import { cleanHours } from '../capacity/conflicts/whole-hours.ts';
import { type HeatRowKind, makeHeatMap } from '../capacity/heat-map.ts';
import { planCapacity } from './capacity-plan.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  PROJECTS_ARGUMENT,
} from './capacity-tables.ts';
import { AS_OF, BY, GRAIN, OFFICE, TENTATIVE, WEEKS } from './capacity-terms.ts';
import { defineBlock } from './define-function.ts';
import { headerOfRows, periodBlock, rowNames } from './period-block.ts';
import { projectDemand } from './project-demand.ts';
import { Failure } from './result-cell.ts';
import { sumHours } from './sum-hours.ts';
import {
  exampleAllocations,
  exampleHolidays,
  examplePeople,
  monday,
  mondays,
} from './three-weeks.ts';

const BY_PROJECT_TOO = {
  ...BY,
  choices: [...BY.choices, { value: 'project', synonyms: ['projects'] }],
  doc: 'What a row is: `person`, `role`, `team` or `project`. Blank counts as person.',
} as const;

/** See the head of the file. */
export const DEMAND = defineBlock({
  id: 'DEMAND',
  since: '0.2.0',
  topic: 'capacity',
  summary: 'Hours that planned work asks of people, roles, teams or for projects, week by week.',
  source:
    'Each allocation spread evenly over the working days of its span; a share is of contracted time',
  args: [
    PEOPLE_ARGUMENT,
    ALLOCATIONS_ARGUMENT,
    AS_OF,
    WEEKS,
    BY_PROJECT_TOO,
    HOLIDAYS_ARGUMENT,
    TENTATIVE,
    PROJECTS_ARGUMENT,
    GRAIN,
    ...OFFICE,
  ],
  layout:
    'A header row (`Person`, `Role`, `Team` or `Project`; the first day of each week; `Total`), then a row each: the name, the hours of each week and their sum. At the end a line for what was not counted.',
  notes: [
    'Time off lowers no demand: work that is planned into it is what there is to find.',
    'By role and by project open requests are in it; by person and by team they are nobody’s and not in it.',
    'Projects stand by id; with the projects’ table an allocation may name one by its name too.',
  ],
  examples: [
    {
      doc: 'Role by role: AB’s 80 % of 40 hours are 25.6 in the week with a holiday; the tester’s 60 hours are an open request.',
      args: [examplePeople(), exampleAllocations(), monday(), 3, 'role', exampleHolidays(), false],
      result: [
        ['Role', ...mondays(), 'Total'],
        ['Developer', 42, 42, 25.6, 109.6],
        ['Tester', 50, 60, 0, 110],
      ],
    },
    {
      doc: 'The same hours by project; an allocation names one by its name.',
      args: [
        examplePeople(),
        [...exampleAllocations(), ['Portal', 'S-2', null, monday(), monday(), null, null, 3]],
        monday(),
        3,
        'project',
        null,
        null,
        [
          ['ID', 'Name'],
          ['P-1', 'Portal'],
          ['P-2', 'Archive'],
        ],
      ],
      result: [
        ['Project', ...mondays(), 'Total'],
        ['P-1', 85, 32, 32, 149],
        ['P-2', 10, 70, 0, 80],
      ],
    },
  ],
  make(people, allocations, asOf, weeks, by, holidays, tentative, projects, grain, ...office) {
    const plan = planCapacity(
      { people, allocations, holidays, projects },
      { asOfDay: asOf, weeks, by, grain, tentative, office },
    );
    if (plan instanceof Failure) return plan;
    const kind = by ?? 'person';
    const rows =
      kind === 'project'
        ? projectDemand(plan.grid)
        : makeHeatMap(plan.grid, kind as HeatRowKind).rows;
    const names = rowNames(rows);
    return periodBlock(
      plan,
      headerOfRows(kind),
      rows.map(({ demandHours }, index) => ({
        name: names[index] as string,
        cells: demandHours.map(cleanHours),
        total: sumHours(demandHours),
      })),
    );
  },
});

/** BOTTLENECKS: the roles, and the only people in them, that projects wait for. */

import type { Bottleneck } from '../capacity/conflict.ts';
import { findBottlenecks } from '../capacity/find-bottlenecks.ts';
import { planCapacity } from './capacity-plan.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  PROJECTS_ARGUMENT,
  TIME_OFF_ARGUMENT,
} from './capacity-tables.ts';
import { AS_OF, LIMIT, OFFICE, TENTATIVE, WEEKS } from './capacity-terms.ts';
import { defineBlock } from './define-function.ts';
import { noneInView } from './none-in-view.ts';
import { notCountedLines } from './not-counted.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';
import {
  exampleAllocations,
  exampleHolidays,
  examplePeople,
  exampleTimeOff,
  monday,
} from './three-weeks.ts';

/** See the head of the file. */
export const BOTTLENECKS = defineBlock({
  id: 'BOTTLENECKS',
  since: '0.2.0',
  topic: 'capacity',
  summary: 'Lists the roles that are nearly always full and the people without whom projects wait.',
  source: 'The rules of the Capacity review, with the defaults of Settings',
  args: [
    PEOPLE_ARGUMENT,
    ALLOCATIONS_ARGUMENT,
    AS_OF,
    WEEKS,
    TIME_OFF_ARGUMENT,
    HOLIDAYS_ARGUMENT,
    TENTATIVE,
    PROJECTS_ARGUMENT,
    LIMIT,
    ...OFFICE,
  ],
  layout:
    'A header row, then a row each, the most excess hours first: the role, or the only person in it; the load over all weeks; in how many weeks it is 85 % or more; hours beyond capacity; the projects that wait. Without any a line that says so. At the end a line for what was not counted.',
  notes: [
    'A role is a bottleneck with a load of 85 % or more in at least half of the weeks; a person, where two or more projects need the only one in a role.',
    'The load is blank where the role has no capacity at all.',
  ],
  examples: [
    {
      doc: 'The only tester: 110 hours of 112 in three weeks, but 10 too many in the first and 20 in the second.',
      args: [
        examplePeople(),
        exampleAllocations(),
        monday(),
        3,
        exampleTimeOff(),
        exampleHolidays(),
      ],
      result: [
        ['Role or person', 'Load', 'Weeks', 'Excess hours', 'Projects that wait'],
        ['Tester EF', 110 / 112, 2, 30, 'P-2, P-1'],
      ],
      tolerance: 1e-6,
    },
    {
      doc: 'Half a load is none.',
      args: [
        [['S-1', 'Developer AB', 'Developer']],
        [['P-1', 'S-1', null, monday(), monday() + 4, 0.5]],
        monday(),
        1,
      ],
      result: [
        ['Role or person', 'Load', 'Weeks', 'Excess hours', 'Projects that wait'],
        ['No bottleneck in the week to 22 Nov 2026', null, null, null, null],
      ],
    },
  ],
  make(
    people,
    allocations,
    asOf,
    weeks,
    timeOff,
    holidays,
    tentative,
    projects,
    limitShare,
    ...office
  ) {
    const plan = planCapacity(
      { people, allocations, timeOff, holidays, projects },
      { asOfDay: asOf, weeks, tentative, limitShare, office },
    );
    if (plan instanceof Failure) return plan;
    const { grid, notCounted } = plan;
    const names = new Map(grid.people.map(({ id, name }) => [id, name]));
    const found = findBottlenecks(grid);
    return [
      ['Role or person', 'Load', 'Weeks', 'Excess hours', 'Projects that wait'],
      ...(found.length === 0
        ? [[noneInView(grid, 'bottleneck')]]
        : found.map((one) => bottleneckRow(one, names))),
      ...notCountedLines(notCounted),
    ];
  },
});

function bottleneckRow(
  { person, role, load, loadedPeriods, excessHours, projects }: Bottleneck,
  names: ReadonlyMap<string, string>,
): readonly ResultCell[] {
  return [
    (person === null ? undefined : names.get(person)) ?? role,
    load ?? new Unknown('no capacity'),
    loadedPeriods,
    excessHours,
    projects.join(', '),
  ];
}

/** CONFLICTS: what is wrong with a plan of people’s time. */

import type { CapacityGrid } from '../capacity/capacity-grid.ts';
import type { Conflict } from '../capacity/conflict.ts';
import { CONFLICT_TITLES, conflictSentence } from '../capacity/conflict-sentence.ts';
import { findConflicts } from '../capacity/find-conflicts.ts';
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
export const CONFLICTS = defineBlock({
  id: 'CONFLICTS',
  since: '0.2.0',
  topic: 'capacity',
  summary:
    'Lists who and which role is planned for more than there is, when, and by which projects.',
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
    'A header row, then a row for each conflict: kind, who, first and last day, how many weeks, hours beyond what there is, projects, and a sentence. Without any a line that says so. At the end a line for what was not counted.',
  notes: [
    'The kinds, in this order: over-allocated, planned while away, too many projects (more than 3 at once), roles short, crowded out by BAU (less than 40 % left for projects), unstaffed requests (that start within 4 weeks), in no table. Within a kind the most hours come first.',
    'Neighbouring weeks are one conflict. An hour may stand in several kinds: do not add them up.',
    'Hours are blank where they do not measure it: too many projects, names in no table.',
    'Projects that no table has are found only where the projects’ table is given.',
  ],
  examples: [
    {
      doc: 'Six conflicts of three people in three weeks.',
      args: [
        examplePeople(),
        exampleAllocations(),
        monday(),
        3,
        exampleTimeOff(),
        exampleHolidays(),
      ],
      result: [
        ['Kind', 'Who', 'From', 'To', 'Weeks', 'Hours', 'Projects', 'What'],
        [
          ...['Over-allocated', 'Tester EF', monday(), monday() + 6, 1, 10, 'P-1'],
          'Tester EF has 50 h planned and 40 h of capacity in 1 week (16–22 Nov 2026): 10 h too many, 125% at worst; on P-1',
        ],
        [
          ...['Over-allocated', 'Developer CD', monday() + 7, monday() + 13, 1, 10, 'P-2'],
          'Developer CD has 10 h planned and no capacity in 1 week (23–29 Nov 2026): 10 h too many; on P-2',
        ],
        [
          ...['Planned while away', 'Developer CD', monday() + 7, monday() + 13, 1, 10, 'P-2'],
          'Developer CD has 10 h planned while not available in 1 week (23–29 Nov 2026); on P-2',
        ],
        [
          ...['Roles short', 'Tester', monday(), monday() + 13, 2, 30, 'P-2, P-1'],
          'Tester: 110 h asked for and 80 h of capacity in 2 weeks (16–29 Nov 2026): 30 h short, 150% at worst; on P-2, P-1',
        ],
        [
          ...['Roles short', 'Developer', monday() + 7, monday() + 13, 1, 10, 'P-1, P-2'],
          'Developer: 42 h asked for and 32 h of capacity in 1 week (23–29 Nov 2026): 10 h short, 131% at worst; on P-1, P-2',
        ],
        [
          ...['Unstaffed requests', 'Tester', monday() + 7, monday() + 11, 1, 20, 'P-2'],
          'Tester: nobody is named for P-2 from 23–27 Nov 2026, 60 h; the role’s people lack 20 h of it',
        ],
      ],
    },
    {
      doc: 'Exactly full is no conflict.',
      args: [
        [['S-1', 'Developer AB', 'Developer']],
        [['P-1', 'S-1', null, monday(), monday() + 4, 1]],
        monday(),
        2,
      ],
      result: [
        ['Kind', 'Who', 'From', 'To', 'Weeks', 'Hours', 'Projects', 'What'],
        ['No conflict in the 2 weeks to 29 Nov 2026', null, null, null, null, null, null, null],
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
    const { grid, asOfDay, notCounted } = plan;
    const conflicts = findConflicts(grid, asOfDay);
    return [
      ['Kind', 'Who', 'From', 'To', 'Weeks', 'Hours', 'Projects', 'What'],
      ...(conflicts.length === 0
        ? [[noneInView(grid, 'conflict')]]
        : conflicts.map((conflict) => conflictRow(conflict, grid))),
      ...notCountedLines(notCounted),
    ];
  },
});

function conflictRow(conflict: Conflict, grid: CapacityGrid): readonly ResultCell[] {
  const { kind, subject, fromDay, toDay, periods, excessHours, projects } = conflict;
  return [
    CONFLICT_TITLES[kind],
    subject.name,
    fromDay,
    toDay,
    periods,
    excessHours ?? new Unknown(whyNoHours(conflict)),
    projects.join(', '),
    conflictSentence(conflict, grid),
  ];
}

function whyNoHours({ kind }: Conflict): string {
  return kind === 'unstaffed'
    ? 'it is not known how many the role’s people have left'
    : 'hours do not measure it';
}

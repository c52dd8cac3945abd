/** ROOM: who could take on more, and when. */

import { cleanHours, HOURS_TOLERANCE } from '../capacity/conflicts/whole-hours.ts';
import { makeHeatMap } from '../capacity/heat-map.ts';
import { referenceKey } from '../model/references.ts';
import { planCapacity } from './capacity-plan.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  TIME_OFF_ARGUMENT,
} from './capacity-tables.ts';
import { AS_OF, GRAIN, OFFICE, TENTATIVE, WEEKS } from './capacity-terms.ts';
import { defineBlock } from './define-function.ts';
import type { ValueArgument } from './function-spec.ts';
import { periodBlock, rowNames } from './period-block.ts';
import { Failure } from './result-cell.ts';
import { sumHours } from './sum-hours.ts';
import {
  exampleAllocations,
  exampleHolidays,
  examplePeople,
  exampleTimeOff,
  monday,
  mondays,
} from './three-weeks.ts';

const ROLE = {
  name: 'role',
  kind: 'text',
  shape: 'one',
  optional: true,
  doc: 'Whose role this is; case and spaces do not matter. Blank: everybody.',
} as const satisfies ValueArgument;

/** See the head of the file. */
export const ROOM = defineBlock({
  id: 'ROOM',
  since: '0.2.0',
  topic: 'capacity',
  summary: 'Lists who has hours left for more work, week by week, the most first.',
  source: 'Net capacity less demand, where that is more than none',
  args: [
    PEOPLE_ARGUMENT,
    ALLOCATIONS_ARGUMENT,
    AS_OF,
    WEEKS,
    ROLE,
    TIME_OFF_ARGUMENT,
    HOLIDAYS_ARGUMENT,
    TENTATIVE,
    GRAIN,
    ...OFFICE,
  ],
  layout:
    'A header row (`Person`, the first day of each week, `Total`), then a row for everybody with room: the name, the hours left over in each week, 0 where there are none, and their sum. At the end a line for what was not counted.',
  notes: [
    'What is too much in one week takes nothing from what is left in another.',
    'Open requests are nobody’s: they take up no room.',
    'The most hours come first, then the order of the table.',
  ],
  examples: [
    {
      doc: 'EF has the second and third week, CD half of the first and the third; AB is full and not listed.',
      args: [
        examplePeople(),
        exampleAllocations(),
        monday(),
        3,
        null,
        exampleTimeOff(),
        exampleHolidays(),
      ],
      result: [
        ['Person', ...mondays(), 'Total'],
        ['Tester EF', 0, 40, 32, 72],
        ['Developer CD', 10, 0, 16, 26],
      ],
    },
    {
      doc: 'The developers alone, in one week.',
      args: [examplePeople(), exampleAllocations(), monday(), 1, 'developer'],
      result: [
        ['Person', monday(), 'Total'],
        ['Developer CD', 10, 10],
      ],
    },
  ],
  make(people, allocations, asOf, weeks, role, timeOff, holidays, tentative, grain, ...office) {
    const plan = planCapacity(
      { people, allocations, timeOff, holidays },
      { asOfDay: asOf, weeks, grain, tentative, office },
    );
    if (plan instanceof Failure) return plan;
    const { grid } = plan;
    const wanted = role === null ? null : referenceKey(role);
    const isWanted = (person: number): boolean =>
      wanted === null || referenceKey(grid.people[person]?.role ?? '') === wanted;
    if (wanted !== null && !grid.people.some((_, person) => isWanted(person))) {
      return new Failure('#N/A', `nobody in People has the role ${role}`);
    }
    const { rows } = makeHeatMap(grid, 'person');
    const names = rowNames(rows);
    const rooms = rows.flatMap(({ netHours, demandHours }, person) => {
      if (!isWanted(person)) return [];
      const cells = netHours.map((net, period) => {
        const free = net - (demandHours[period] as number);
        return free > HOURS_TOLERANCE ? cleanHours(free) : 0;
      });
      const total = sumHours(cells);
      return total > 0 ? [{ name: names[person] as string, cells, total }] : [];
    });
    rooms.sort((a, b) => b.total - a.total);
    return periodBlock(plan, 'Person', rooms, 'Nobody has hours left in these weeks');
  },
});

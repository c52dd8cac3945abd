/** LOAD: the heat map, who is how full in which week. */

import { type HeatRow, type HeatRowKind, makeHeatMap } from '../capacity/heat-map.ts';
import { spellHours } from '../capacity/spell-hours.ts';
import { planCapacity } from './capacity-plan.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  TIME_OFF_ARGUMENT,
} from './capacity-tables.ts';
import { AS_OF, BY, GRAIN, OFFICE, TENTATIVE, WEEKS } from './capacity-terms.ts';
import { defineBlock } from './define-function.ts';
import { headerOfRows, periodBlock, rowNames } from './period-block.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';
import {
  exampleAllocations,
  exampleHolidays,
  examplePeople,
  exampleTimeOff,
  monday,
  mondays,
} from './three-weeks.ts';

/** See the head of the file. */
export const LOAD = defineBlock({
  id: 'LOAD',
  since: '0.2.0',
  topic: 'capacity',
  summary: 'Heat map: the load of people, roles or teams week by week, 1 = full.',
  source:
    'Demand ÷ net capacity; of several people or weeks the sums (Oracle Fusion, "resource projected utilization")',
  args: [
    PEOPLE_ARGUMENT,
    ALLOCATIONS_ARGUMENT,
    AS_OF,
    WEEKS,
    BY,
    TIME_OFF_ARGUMENT,
    HOLIDAYS_ARGUMENT,
    TENTATIVE,
    GRAIN,
    ...OFFICE,
  ],
  layout:
    'A header row (`Person`, `Role` or `Team`; the first day of each week; `Total`), then a row each: the name, the load of each week and of all of them, as shares. Where there is no capacity the cell is blank. At the end a line for what was not counted.',
  notes: [
    'Net capacity is working days within availability × hours of a day, less time off, less BAU, on-call and unplanned work. Demand spreads over the working days of its span.',
    'By role open requests are part of the demand; by person and by team they are nobody’s and not in it.',
    'Exactly 1 is full, not over. People stand in the order of the table, roles and teams by name.',
  ],
  examples: [
    {
      doc: 'Person by person: CD is away in the second week, so that there is no load though there is work.',
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
        ['Developer AB', 1, 1, 1, 1],
        ['Developer CD', 0.5, null, 0, 20 / 36],
        ['Tester EF', 1.25, 0, 0, 50 / 112],
      ],
      tolerance: 1e-6,
    },
    {
      doc: 'Role by role: the open request for a tester counts; two developers share 42 hours of 52, 42 of 32 and 25.6 of 41.6.',
      args: [
        examplePeople(),
        exampleAllocations(),
        monday(),
        3,
        'role',
        exampleTimeOff(),
        exampleHolidays(),
      ],
      result: [
        ['Role', ...mondays(), 'Total'],
        ['Developer', 42 / 52, 42 / 32, 25.6 / 41.6, 109.6 / 125.6],
        ['Tester', 1.25, 1.5, 0, 110 / 112],
      ],
      tolerance: 1e-6,
    },
    {
      doc: 'Tables without headers have their columns in the order of the documentation; S-9 is nobody, which is said.',
      args: [
        [['S-1', 'Developer AB', 'Developer']],
        [
          ['P-1', 'S-1', null, monday(), monday() + 4, 0.5],
          ['P-1', 'S-9', null, monday(), monday() + 4, 0.5],
        ],
        monday(),
        1,
      ],
      result: [
        ['Person', monday(), 'Total'],
        ['Developer AB', 0.5, 0.5],
        ['Not counted: Allocations, row 2: "S-9" is not in People', null, null],
      ],
    },
  ],
  make(people, allocations, asOf, weeks, by, timeOff, holidays, tentative, grain, ...office) {
    const plan = planCapacity(
      { people, allocations, timeOff, holidays },
      { asOfDay: asOf, weeks, by, grain, tentative, office },
    );
    if (plan instanceof Failure) return plan;
    const kind = (by ?? 'person') as HeatRowKind;
    const { rows } = makeHeatMap(plan.grid, kind);
    const names = rowNames(rows);
    return periodBlock(
      plan,
      headerOfRows(kind),
      rows.map((row, index) => ({
        name: names[index] as string,
        cells: row.loadShares.map((load, period) => load ?? whyNone(row, period)),
        total: row.loadShare ?? new Unknown('no capacity in these weeks'),
      })),
    );
  },
});

const NO_CAPACITY = new Unknown('no capacity');

function whyNone({ unmetPeriods, demandHours }: HeatRow, period: number): ResultCell {
  if (!unmetPeriods.includes(period)) return NO_CAPACITY;
  return new Unknown(`${spellHours(demandHours[period] as number)} planned and no capacity`);
}

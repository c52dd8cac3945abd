/** CAPACITY: the hours that people have for projects, week by week. */

import { cleanHours } from '../capacity/conflicts/whole-hours.ts';
import { type HeatRowKind, makeHeatMap } from '../capacity/heat-map.ts';
import { planCapacity } from './capacity-plan.ts';
import { HOLIDAYS_ARGUMENT, PEOPLE_ARGUMENT, TIME_OFF_ARGUMENT } from './capacity-tables.ts';
import { AS_OF, BY, GRAIN, OFFICE, WEEKS } from './capacity-terms.ts';
import { defineBlock } from './define-function.ts';
import { headerOfRows, periodBlock, rowNames } from './period-block.ts';
import { Failure } from './result-cell.ts';
import { sumHours } from './sum-hours.ts';
import { exampleHolidays, examplePeople, exampleTimeOff, monday, mondays } from './three-weeks.ts';

/** See the head of the file. */
export const CAPACITY = defineBlock({
  id: 'CAPACITY',
  since: '0.2.0',
  topic: 'capacity',
  summary: 'Net hours that people, roles or teams have for projects, week by week.',
  source:
    'Working days × hours of a day, less time off, less the shares of BAU, on-call and unplanned work',
  args: [PEOPLE_ARGUMENT, AS_OF, WEEKS, BY, TIME_OFF_ARGUMENT, HOLIDAYS_ARGUMENT, GRAIN, ...OFFICE],
  layout:
    'A header row (`Person`, `Role` or `Team`; the first day of each week; `Total`), then a row each: the name, the hours of each week and their sum. At the end a line for what was not counted.',
  notes: [
    'A day of a person has their hours per week ÷ the working days of their pattern.',
    'People stand in the order of the table, roles and teams by name; people without a team are in none.',
  ],
  examples: [
    {
      doc: 'Person by person: BAU takes a fifth of AB, CD is away in the second week, the third has a holiday.',
      args: [examplePeople(), monday(), 3, null, exampleTimeOff(), exampleHolidays()],
      result: [
        ['Person', ...mondays(), 'Total'],
        ['Developer AB', 32, 32, 25.6, 89.6],
        ['Developer CD', 20, 0, 16, 36],
        ['Tester EF', 40, 40, 32, 112],
      ],
    },
    {
      doc: 'A team’s hours in two weeks are those of its people.',
      args: [examplePeople(), monday(), 2, 'team'],
      result: [
        ['Team', monday(), monday() + 7, 'Total'],
        ['Quality', 40, 40, 80],
        ['Web', 52, 52, 104],
      ],
    },
  ],
  make(people, asOf, weeks, by, timeOff, holidays, grain, ...office) {
    const plan = planCapacity(
      { people, timeOff, holidays },
      { asOfDay: asOf, weeks, by, grain, office },
    );
    if (plan instanceof Failure) return plan;
    const kind = (by ?? 'person') as HeatRowKind;
    const { rows } = makeHeatMap(plan.grid, kind);
    const names = rowNames(rows);
    return periodBlock(
      plan,
      headerOfRows(kind),
      rows.map(({ netHours }, index) => ({
        name: names[index] as string,
        cells: netHours.map(cleanHours),
        total: sumHours(netHours),
      })),
    );
  },
});

/** UTILISATION: capacity, demand and load of people, roles or teams over a stretch of weeks, and of all together. */

import { HOURS_TOLERANCE } from '../capacity/conflicts/whole-hours.ts';
import { type HeatRow, type HeatRowKind, makeHeatMap } from '../capacity/heat-map.ts';
import { utilisation } from '../capacity/utilisation.ts';
import { planCapacity } from './capacity-plan.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  TIME_OFF_ARGUMENT,
} from './capacity-tables.ts';
import { AS_OF, BY, LIMIT, OFFICE, TENTATIVE, WEEKS } from './capacity-terms.ts';
import { dayOf } from './day-of.ts';
import { defineBlock } from './define-function.ts';
import { notCountedLines } from './not-counted.ts';
import { headerOfRows, rowNames } from './period-block.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';
import { sumHours } from './sum-hours.ts';
import {
  exampleAllocations,
  exampleHolidays,
  examplePeople,
  exampleTimeOff,
  monday,
} from './three-weeks.ts';

/** See the head of the file. */
export const UTILISATION = defineBlock({
  id: 'UTILISATION',
  since: '0.2.0',
  topic: 'capacity',
  summary:
    'Capacity, demand and load of people, roles or teams over some weeks, and of all together.',
  source:
    'Sum ÷ sum, never the mean of shares: Oracle Fusion, "example of resource projected utilization"',
  args: [
    PEOPLE_ARGUMENT,
    ALLOCATIONS_ARGUMENT,
    AS_OF,
    WEEKS,
    BY,
    TIME_OFF_ARGUMENT,
    HOLIDAYS_ARGUMENT,
    TENTATIVE,
    LIMIT,
    ...OFFICE,
  ],
  layout:
    'A header row, then a row each: name, net hours, hours asked for, load (1 = full), hours above the limit, in how many weeks; the last row is all of them together, its weeks added up. At the end a line for what was not counted.',
  notes: [
    'The load is blank where there is no capacity.',
    'Hours above the limit are summed over the weeks that have any: room in one week makes up for nothing in another. A week with demand and no capacity is one of them.',
    'By role open requests are part of the demand; by person and by team they are nobody’s and not in it.',
  ],
  examples: [
    {
      doc: 'Person by person over three weeks: EF has room on the whole and 10 hours too many in the first week.',
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
        ['Person', 'Net hours', 'Demand hours', 'Load', 'Hours over', 'Weeks over'],
        ['Developer AB', 89.6, 89.6, 1, 0, 0],
        ['Developer CD', 36, 20, 20 / 36, 10, 1],
        ['Tester EF', 112, 50, 50 / 112, 10, 1],
        ['All', 237.6, 159.6, 159.6 / 237.6, 20, 2],
      ],
      tolerance: 1e-6,
    },
    {
      doc: 'As Oracle has it: 40 of 40, 20 of 40 and 10 of 20 hours are 70 % of all.',
      args: [
        [
          ['Name', 'Role', 'Hours per week'],
          ['First', 'Consultant', 40],
          ['Second', 'Consultant', 40],
          ['Third', 'Consultant', 20],
        ],
        [
          ['Project', 'Person', 'From', 'To', 'Total hours'],
          ['P-1', 'First', dayOf('2026-11-16'), dayOf('2026-11-20'), 40],
          ['P-1', 'Second', dayOf('2026-11-16'), dayOf('2026-11-20'), 20],
          ['P-1', 'Third', dayOf('2026-11-16'), dayOf('2026-11-20'), 10],
        ],
        dayOf('2026-11-18'),
        1,
      ],
      result: [
        ['Person', 'Net hours', 'Demand hours', 'Load', 'Hours over', 'Weeks over'],
        ['First', 40, 40, 1, 0, 0],
        ['Second', 40, 20, 0.5, 0, 0],
        ['Third', 20, 10, 0.5, 0, 0],
        ['All', 100, 70, 0.7, 0, 0],
      ],
    },
  ],
  make(people, allocations, asOf, weeks, by, timeOff, holidays, tentative, limitShare, ...office) {
    const plan = planCapacity(
      { people, allocations, timeOff, holidays },
      { asOfDay: asOf, weeks, by, tentative, limitShare, office },
    );
    if (plan instanceof Failure) return plan;
    const kind = (by ?? 'person') as HeatRowKind;
    const { rows } = makeHeatMap(plan.grid, kind);
    const names = rowNames(rows);
    const limit = plan.grid.settings.loadLimitShare;
    const sums = rows.map((row) => sumRow(row, limit));
    const totals = [0, 1, 2, 3].map((at) => sumHours(sums.map((row) => row[at] as number)));
    return [
      [headerOfRows(kind), 'Net hours', 'Demand hours', 'Load', 'Hours over', 'Weeks over'],
      ...sums.map((sum, row) => [names[row] as string, ...cellsOf(sum)]),
      ['All', ...cellsOf(totals)],
      ...notCountedLines(plan.notCounted),
    ];
  },
});

/** Net hours, demand, hours above the limit, and in how many periods. */
function sumRow({ netHours, demandHours }: HeatRow, limit: number): readonly number[] {
  const over = netHours.map((net, period) => {
    const hours = (demandHours[period] as number) - net * limit;
    return hours > HOURS_TOLERANCE ? hours : 0;
  });
  const periods = over.filter((hours) => hours > 0).length;
  return [sumHours(netHours), sumHours(demandHours), sumHours(over), periods];
}

function cellsOf([net = 0, demand = 0, over = 0, periods = 0]: readonly number[]): ResultCell[] {
  const { loadShare } = utilisation(demand, net);
  return [net, demand, loadShare ?? new Unknown('no capacity in these weeks'), over, periods];
}

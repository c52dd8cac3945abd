/** SLIPPAGE: by how many working days an end has moved, row by row. */

import { workingDaysLater } from '../day/working-days.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';
import { calendarOf, HOLIDAYS, WEEKEND } from './work-week.ts';

/** See the head of the file. */
export const SLIPPAGE = defineRows({
  id: 'SLIPPAGE',
  since: '0.2.0',
  topic: 'calendar',
  summary: 'Working days from the baseline to the forecast: positive is late, negative early.',
  source: 'The slip of the Executive tab: a distance, so that on time is 0',
  notes: ['WORKDAYS counts both ends; this counts the working days after the first one.'],
  args: [
    {
      name: 'baseline',
      kind: 'date',
      shape: 'each',
      doc: 'The day that was approved. Blank: the result is blank.',
    },
    {
      name: 'forecast',
      kind: 'date',
      shape: 'each',
      doc: 'The day that is expected now. Blank: the result is blank.',
    },
    HOLIDAYS,
    WEEKEND,
  ],
  columns: [
    {
      header: 'Slippage (working days)',
      kind: 'number',
      unit: 'working days',
      doc: '0 on time, negative early; blank where one of the days is.',
    },
  ],
  examples: [
    {
      doc: 'From a Friday to the Friday after.',
      args: [dayOf('2026-11-20'), dayOf('2026-11-27')],
      result: [[5]],
    },
    {
      doc: 'Columns with their headers: late over a holiday, early, on time, without a forecast.',
      args: [
        [
          ['Baseline end'],
          [dayOf('2026-12-24')],
          [dayOf('2026-11-23')],
          [dayOf('2026-11-23')],
          [dayOf('2026-11-23')],
        ],
        [
          ['Forecast end'],
          [dayOf('2026-12-28')],
          [dayOf('2026-11-20')],
          [dayOf('2026-11-23')],
          [null],
        ],
        [[dayOf('2026-12-25')]],
        1,
      ],
      result: [['Slippage (working days)'], [1], [-1], [0], [null]],
    },
  ],
  allRows(count, baseline, forecast, holidays, weekend) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    return Array.from({ length: count }, (_, row) => {
      const planned = baseline[row] ?? null;
      const expected = forecast[row] ?? null;
      if (planned === null) return [new Unknown('no baseline')];
      if (expected === null) return [new Unknown('no forecast')];
      return [workingDaysLater(calendar, planned, expected)];
    });
  },
});

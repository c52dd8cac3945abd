/** WORKDAYS: working days between two days, row by row. */

import { workingDaysIn } from '../day/working-days.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';
import { calendarOf, HOLIDAYS, WEEKEND } from './work-week.ts';

/** See the head of the file. */
export const WORKDAYS = defineRows({
  id: 'WORKDAYS',
  since: '0.2.0',
  topic: 'calendar',
  summary: 'Working days from one day to another, both included, for whole columns at once.',
  source: 'NETWORKDAYS.INTL of Excel and Google Sheets',
  notes: [
    'Negative where the second day comes first, as NETWORKDAYS.INTL counts. A time of day is dropped.',
    'Holidays on days that are off anyway, and holidays named twice, change nothing.',
  ],
  args: [
    {
      name: 'from',
      kind: 'date',
      shape: 'each',
      doc: 'The first day. Blank: the result is blank.',
    },
    { name: 'to', kind: 'date', shape: 'each', doc: 'The last day. Blank: the result is blank.' },
    HOLIDAYS,
    WEEKEND,
  ],
  columns: [
    {
      header: 'Working days',
      kind: 'number',
      unit: 'days',
      doc: 'Whole days, both ends included; blank where one of the days is.',
    },
  ],
  examples: [
    {
      doc: 'January 2006 (the worked example of NETWORKDAYS.INTL).',
      args: [dayOf('2006-01-01'), dayOf('2006-01-31')],
      result: [[22]],
    },
    {
      doc: 'Backwards (the same page).',
      args: [dayOf('2006-02-28'), dayOf('2006-01-31')],
      result: [[-21]],
    },
    {
      doc: 'Friday and Saturday off, two holidays (the same page).',
      args: [
        dayOf('2006-01-01'),
        dayOf('2006-02-01'),
        [[dayOf('2006-01-02')], [dayOf('2006-01-16')]],
        7,
      ],
      result: [[22]],
    },
    {
      doc: 'Columns with their headers, one end not known yet.',
      args: [
        [['Start'], [dayOf('2026-11-16')], [dayOf('2026-11-20')], [dayOf('2026-12-01')]],
        [['End'], [dayOf('2026-11-20')], [dayOf('2026-11-23')], ['TBD']],
        [[dayOf('2026-11-18')]],
        '0000011',
      ],
      result: [['Working days'], [4], [2], [null]],
    },
  ],
  allRows(count, from, to, holidays, weekend) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    return Array.from({ length: count }, (_, row) => {
      const first = from[row] ?? null;
      const last = to[row] ?? null;
      if (first === null) return [new Unknown('no day to count from')];
      if (last === null) return [new Unknown('no day to count to')];
      return [workingDaysIn(calendar, first, last)];
    });
  },
});

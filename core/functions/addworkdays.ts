/** ADDWORKDAYS: the day so many working days after another, row by row. */

import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../cell/plausible-day.ts';
import { addWorkingDaysIn } from '../day/working-days.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';
import { calendarOf, HOLIDAYS, noWorkingDay, WEEKEND } from './work-week.ts';

/** See the head of the file. */
export const ADDWORKDAYS = defineRows({
  id: 'ADDWORKDAYS',
  since: '0.2.0',
  topic: 'calendar',
  summary: 'The day so many working days after a day, or before it, for whole columns at once.',
  source: 'WORKDAY.INTL of Excel and Google Sheets',
  notes: [
    'The first day itself is not counted and may be a day off; 0 days give it back as it is.',
    'A fraction of a day is cut off.',
    'A result before 1950 or after 2100 fails, as such days are read nowhere else either.',
  ],
  args: [
    {
      name: 'from',
      kind: 'date',
      shape: 'each',
      doc: 'The day to count from. Blank: the result is blank.',
    },
    {
      name: 'days',
      kind: 'number',
      shape: 'each',
      unit: 'working days',
      doc: 'How many working days later; earlier where negative. Blank: the result is blank.',
    },
    HOLIDAYS,
    WEEKEND,
  ],
  columns: [
    { header: 'Day', kind: 'date', doc: 'A working day; blank where an argument of its row is.' },
  ],
  examples: [
    {
      doc: 'Five working days after a Friday.',
      args: [dayOf('2026-11-20'), 5],
      result: [[dayOf('2026-11-27')]],
    },
    {
      doc: 'A column with its header: over a holiday, backwards, not known yet.',
      args: [
        [['Start'], [dayOf('2026-12-24')], [dayOf('2026-11-23')], [dayOf('2026-11-23')]],
        [['Days'], [1], [-1], [null]],
        [[dayOf('2026-12-25')]],
        '0000011',
      ],
      result: [['Day'], [dayOf('2026-12-28')], [dayOf('2026-11-20')], [null]],
    },
  ],
  allRows(count, from, days, holidays, weekend) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    if (calendar.daysPerWeek === 0) return noWorkingDay();
    return Array.from({ length: count }, (_, row) => {
      const first = from[row] ?? null;
      const steps = days[row] ?? null;
      if (first === null) return [new Unknown('no day to count from')];
      if (steps === null) return [new Unknown('no number of days')];
      const day =
        Math.abs(steps) > LAST_PLAUSIBLE_DAY ? null : addWorkingDaysIn(calendar, first, steps);
      if (day === null || day < FIRST_PLAUSIBLE_DAY || day > LAST_PLAUSIBLE_DAY) {
        return [new Failure('#VALUE!', `"${steps}" in Days leads out of the years 1950 to 2100`)];
      }
      return [day];
    });
  },
});

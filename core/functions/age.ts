/** AGE: how old an entry is, row by row. */

import { workingDaysLater } from '../day/working-days.ts';
import { findAgeGap } from '../raid/raid-age.ts';
import { ageGapText } from '../raid/raid-gap-text.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { Failure, Unknown } from './result-cell.ts';
import { calendarOf, HOLIDAYS, WEEKEND } from './work-week.ts';

/** See the head of the file. */
export const AGE = defineRows({
  id: 'AGE',
  since: '0.2.0',
  topic: 'raid',
  summary: 'Days from the day something was raised to the as-of day, or to the day it was closed.',
  source: 'The age of the RAID review: the day itself is 0',
  notes: [
    'A closing day after the as-of day has not come yet: the age counts to the as-of day.',
    'The age is blank where it was raised after the as-of day, or closed before it was raised.',
  ],
  args: [
    {
      name: 'raised',
      kind: 'date',
      shape: 'each',
      doc: 'The day on which it was raised. Blank: the age is blank.',
    },
    {
      name: 'as_of',
      kind: 'date',
      shape: 'one',
      doc: 'The day on which it is looked at, such as TODAY().',
    },
    {
      name: 'closed',
      kind: 'date',
      shape: 'each',
      optional: true,
      doc: 'The day on which it was closed. Blank: it is open.',
    },
    {
      name: 'working_days',
      kind: 'yes-no',
      shape: 'one',
      optional: true,
      doc: 'TRUE counts working days. Blank counts as FALSE: calendar days.',
    },
    HOLIDAYS,
    WEEKEND,
  ],
  columns: [
    { header: 'Age (days)', kind: 'number', unit: 'days', doc: 'Whole days, 0 on the day itself.' },
  ],
  examples: [
    {
      doc: 'Raised ten days ago.',
      args: [dayOf('2026-11-13'), dayOf('2026-11-23')],
      result: [[10]],
    },
    {
      doc: 'Columns with their headers, in working days: open, closed, raised tomorrow, not known.',
      args: [
        [
          ['Raised'],
          [dayOf('2026-11-13')],
          [dayOf('2026-11-13')],
          [dayOf('2026-11-24')],
          ['unknown'],
        ],
        dayOf('2026-11-23'),
        [['Closed'], [null], [dayOf('2026-11-20')], [null], [dayOf('2026-11-20')]],
        true,
        [[dayOf('2026-11-19')]],
        '0000011',
      ],
      result: [['Age (days)'], [5], [4], [null], [null]],
    },
  ],
  allRows(count, raised, asOf, closed, workingDays, holidays, weekend) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    const asOfDay = asOf as number;
    return Array.from({ length: count }, (_, row) => {
      const raisedDay = raised[row] ?? null;
      const closedDay = closed[row] ?? null;
      const endDay = closedDay !== null && closedDay <= asOfDay ? closedDay : asOfDay;
      const gap = findAgeGap(raisedDay, endDay, asOfDay);
      if (raisedDay === null || gap !== null) {
        return [new Unknown(ageGapText(gap ?? 'no-raised-day'))];
      }
      return [
        workingDays === true ? workingDaysLater(calendar, raisedDay, endDay) : endDay - raisedDay,
      ];
    });
  },
});

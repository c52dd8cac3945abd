/** AGE: days worked out by hand, and the ages that the RAID log gives. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import { AGE } from '../../../core/functions/age.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { AS_OF, ageOne, day } from '../raid/make-log.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(AGE, args));

// As of Monday 23 November 2026; the 13th was a Friday.
it.each([
  ['on the day itself', '2026-11-23', null, null, 0],
  ['ten days', '2026-11-13', null, null, 10],
  ['of which six are worked', '2026-11-13', null, true, 6],
  ['closed earlier', '2026-11-13', '2026-11-16', null, 3],
  ['one working day to the Monday', '2026-11-13', '2026-11-16', true, 1],
  ['closed on the day on which it was raised', '2026-11-13', '2026-11-13', null, 0],
  ['a closing day to come is none yet', '2026-11-13', '2026-12-31', null, 10],
])('%s', (_, raised, closed, workingDays, expected) => {
  expect(call(day(raised), AS_OF, closed, workingDays)).toEqual([[expected]]);
});

it.each([
  ['raised in the future', '2026-11-24', null],
  ['raised in the future', '2026-11-24', '2026-11-20'],
  ['closed before it was raised', '2026-11-13', '2026-11-12'],
  ['no day on which it was raised', null, '2026-11-12'],
])('%s: no age', (reason, raised, closed) => {
  expect(call(raised, AS_OF, closed)).toEqual([[`unknown: ${reason}`]]);
});

it('needs a day to look at it', () => {
  expect(call(AS_OF, null)).toEqual([['#VALUE! As of is blank']]);
  expect(call(AS_OF, 'today')[0]?.[0]).toMatch(/^#VALUE! "today" in As of is not a date/);
});

it('a bad closing day fails in its row alone', () => {
  expect(call([[AS_OF - 1], [AS_OF - 2]], AS_OF, [['soon'], [null]])).toEqual([
    ['#VALUE! row 1: "soon" in Closed is not a date; expected a date such as 2026-02-28'],
    [2],
  ]);
});

it('is the age of an entry of the RAID log', () => {
  const near = fc.integer({ min: AS_OF - 500, max: AS_OF + 30 });
  fc.assert(
    fc.property(near, fc.option(near), fc.array(near), (raisedDay, closedDay, holidays) => {
      const entry = ageOne(
        { raisedDay, closedDay },
        { calendar: makeCalendar('0000011', holidays) },
      );
      for (const [isWorking, expected] of [
        [false, entry.ageDays],
        [true, entry.ageWorkingDays],
      ] as const) {
        const [[found]] = call(raisedDay, AS_OF, closedDay, isWorking, [holidays]) as [[unknown]];
        if (expected === null) expect(found).toMatch(/^unknown: /);
        else expect(found).toBe(expected);
      }
    }),
  );
});

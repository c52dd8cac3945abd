/** ADDWORKDAYS: published examples, its tie with WORKDAYS, and the ends of the calendar. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDWORKDAYS } from '../../../core/functions/addworkdays.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { WORKDAYS } from '../../../core/functions/workdays.ts';
import { shown } from './standard-call.ts';

type Args = Parameters<typeof callFunction>[1];
const call = (...args: Args) => shown(callFunction(ADDWORKDAYS, args));
const MONDAY = dayOf('2026-11-16');

// support.microsoft.com, WORKDAY: 151 days from 1 October 2008, without and with three holidays.
it.each([
  [[], '2009-04-30'],
  [['2008-11-26', '2008-12-04', '2009-01-21'], '2009-05-05'],
])('the published example with the holidays %j ends on %s', (holidays, expected) => {
  expect(call(dayOf('2008-10-01'), 151, [holidays])).toEqual([[dayOf(expected)]]);
});

it.each([
  ['no days give the day itself, also a day off', dayOf('2026-11-21'), 0, dayOf('2026-11-21')],
  ['one day from a Saturday is the Monday', dayOf('2026-11-21'), 1, dayOf('2026-11-23')],
  ['one day back from a Sunday is the Friday', dayOf('2026-11-22'), -1, dayOf('2026-11-20')],
  ['a fraction is cut off', MONDAY, 1.9, MONDAY + 1],
  ['so is one below zero', MONDAY, -1.9, dayOf('2026-11-13')],
])('%s', (_, from, days, expected) => {
  expect(call(from, days)).toEqual([[expected]]);
});

it('days beyond the calendar fail in their row alone', () => {
  expect(call(MONDAY, [[5], [1e9], [-1e9], [40_000], [-40_000]])).toEqual([
    [MONDAY + 7],
    ['#VALUE! "1000000000" in Days leads out of the years 1950 to 2100'],
    ['#VALUE! "-1000000000" in Days leads out of the years 1950 to 2100'],
    ['#VALUE! "40000" in Days leads out of the years 1950 to 2100'],
    ['#VALUE! "-40000" in Days leads out of the years 1950 to 2100'],
  ]);
});

it('a week without a working day has no such day', () => {
  expect(call(MONDAY, 1, null, '1111111')).toEqual([
    ['#VALUE! Weekend leaves no day of the week that is worked'],
  ]);
});

it('blanks stay blank with their reason, bad cells fail in their row', () => {
  expect(call([[MONDAY], [null], [MONDAY], ['x']], [[1], [1], [null], [1]])).toEqual([
    [MONDAY + 1],
    ['unknown: no day to count from'],
    ['unknown: no number of days'],
    ['#VALUE! row 4: "x" in From is not a date; expected a date such as 2026-02-28'],
  ]);
});

it('WORKDAYS counts from a day to the day that is so many working days later', () => {
  const day = fc.integer({ min: MONDAY - 400, max: MONDAY + 400 });
  const steps = fc.integer({ min: 1, max: 500 });
  const code = fc.constantFrom(1, 3, 7, 11, 16);
  fc.assert(
    fc.property(day, steps, code, fc.array(day, { maxLength: 20 }), (from, days, weekend, off) => {
      const [[end]] = call(from, days, [off], weekend) as [[number]];
      const count = (...ends: [number, number]) =>
        shown(callFunction(WORKDAYS, [...ends, [off], weekend]))[0]?.[0];
      expect(count(from + 1, end)).toBe(days);
      expect(count(end, end)).toBe(1);
      const [[back]] = call(end, -days, [off], weekend) as [[number]];
      expect(count(back, end - 1)).toBe(days);
    }),
  );
});

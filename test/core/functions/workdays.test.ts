/** WORKDAYS: published examples, the computation behind it, day by day, and what is in the way of a count. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { WORKDAYS } from '../../../core/functions/workdays.ts';
import { shown } from './standard-call.ts';

const call = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(WORKDAYS, args));
const BAD_WEEKEND =
  'in Weekend is no weekend; expected seven digits from Monday to Sunday such as "0000011", or a number from 1 to 7 or 11 to 17';

// support.microsoft.com, NETWORKDAYS and NETWORKDAYS.INTL.
it.each([
  ['2012-10-01', '2013-03-01', 110],
  ['2006-01-01', '2006-01-31', 22],
  ['2006-02-28', '2006-01-31', -21],
])('%s to %s are %i working days, as published', (from, to, expected) => {
  expect(call(dayOf(from), dayOf(to))).toEqual([[expected]]);
});

// One week from Monday 16 November 2026: with two days off five are left, with one day off six.
const WEEK = [dayOf('2026-11-16'), dayOf('2026-11-22')] as const;

it.each([1, 2, 3, 4, 5, 6, 7, '1', '7'])('a week has five working days with weekend %s', (code) => {
  expect(call(...WEEK, null, code)).toEqual([[5]]);
});

it.each([11, 12, 13, 14, 15, 16, 17])('a week has six working days with weekend %i', (code) => {
  expect(call(...WEEK, null, code)).toEqual([[6]]);
});

it.each([
  // 2026-11-16 is a Monday.
  [1, ['2026-11-21', '2026-11-22']],
  [2, ['2026-11-16', '2026-11-22']],
  [3, ['2026-11-16', '2026-11-17']],
  [7, ['2026-11-20', '2026-11-21']],
  [11, ['2026-11-22']],
  [12, ['2026-11-16']],
  [17, ['2026-11-21']],
] as const)('weekend %i is off on the days that NETWORKDAYS.INTL names', (code, off) => {
  const days = Array.from({ length: 7 }, (_, index) => WEEK[0] + index);
  const found = call(
    days.map((day) => [day]),
    days.map((day) => [day]),
    null,
    code,
  );
  expect(days.filter((_, index) => found[index]?.[0] === 0)).toEqual(off.map(dayOf));
});

it.each(['0', '8', '10', '18', '000001', '00000112', 'Saturday', '0.5'])(
  'weekend "%s" is none',
  (weekend) => {
    expect(call(...WEEK, null, weekend)).toEqual([[`#VALUE! "${weekend}" ${BAD_WEEKEND}`]]);
  },
);

it('a week without any working day counts none', () => {
  expect(call(...WEEK, null, '1111111')).toEqual([[0]]);
});

it('texts that are dates count, and a time of day is dropped', () => {
  expect(call('16 Nov 2026', WEEK[1] + 0.9, [['2026-11-18', null]])).toEqual([[4]]);
});

it('a bad cell fails in its row, a blank one stays blank with its reason', () => {
  const from = [['Start'], [WEEK[0]], ['soon'], [null], [WEEK[0]], [null]];
  const to = [['End'], [WEEK[1]], [WEEK[1]], [WEEK[1]], [null], [null]];
  expect(call(from, to)).toEqual([
    ['Working days'],
    [5],
    ['#VALUE! row 3: "soon" in From is not a date; expected a date such as 2026-02-28'],
    ['unknown: no day to count from'],
    ['unknown: no day to count to'],
  ]);
});

it('a holiday list that holds no date fails as a whole, with its row', () => {
  expect(call(...WEEK, [[WEEK[0]], ['Christmas']])).toEqual([
    ['#VALUE! row 2: "Christmas" in Holidays is not a date; expected a date such as 2026-02-28'],
  ]);
});

it('a holiday list may have its header', () => {
  expect(call(...WEEK, [['Date'], [WEEK[0]], [WEEK[0]], [null]])).toEqual([[4]]);
});

describe('laws', () => {
  const day = fc.integer({ min: WEEK[0] - 60, max: WEEK[0] + 60 });
  const mask = fc.array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 });

  it('it counts what going through the days one by one counts', () => {
    fc.assert(
      fc.property(day, day, mask, fc.array(day, { maxLength: 6 }), (from, to, off, holidays) => {
        let count = 0;
        for (let one = Math.min(from, to); one <= Math.max(from, to); one += 1) {
          // Serial 2, 1900-01-01, was a Monday.
          if (off[(one - 2) % 7] === '0' && !holidays.includes(one)) count += 1;
        }
        expect(call(from, to, [holidays], off.join(''))).toEqual([
          [(from <= to ? count : -count) + 0],
        ]);
      }),
    );
  });
});

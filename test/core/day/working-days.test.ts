/** Working days: published results, an independent count by stepping, and laws. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../core/day/serial.ts';
import { isMask, makeCalendar, WEEKEND_MASK } from '../../../core/day/work-calendar.ts';
import {
  addWorkingDays,
  addWorkingDaysIn,
  isWorkingDay,
  workingDays,
  workingDaysIn,
} from '../../../core/day/working-days.ts';

const day = (text: string): number => parseDay(text) as number;
const days = (...texts: string[]): number[] => texts.map(day);

/** Steps through the span with the host's own calendar: slow, plain and independent of the code under test. */
function stepThrough(mask: string, holidays: readonly number[]): (serial: number) => boolean {
  return (serial) => {
    const weekdayFromMonday = (new Date((serial - 25569) * 86_400_000).getUTCDay() + 6) % 7;
    return mask[weekdayFromMonday] === '0' && !holidays.includes(serial);
  };
}

const anyMask = fc
  .array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 })
  .map((letters) => letters.join(''));
const aDay = fc.integer({ min: 44_000, max: 44_120 });
const anyHolidays = fc.array(aDay, { maxLength: 20 });

describe('workingDays', () => {
  it.each([
    // Microsoft's pages of NETWORKDAYS and NETWORKDAYS.INTL.
    ['2012-10-01', '2013-03-01', WEEKEND_MASK, [], 110],
    ['2012-10-01', '2013-03-01', WEEKEND_MASK, days('2012-11-22'), 109],
    ['2012-10-01', '2013-03-01', WEEKEND_MASK, days('2012-11-22', '2012-12-04', '2013-01-21'), 107],
    ['2006-01-01', '2006-01-31', WEEKEND_MASK, [], 22],
    ['2006-02-28', '2006-01-31', WEEKEND_MASK, [], -21],
    ['2006-01-01', '2006-02-01', '0000110', days('2006-01-02', '2006-01-16'), 22],
    // Corners.
    ['2026-11-21', '2026-11-22', WEEKEND_MASK, [], 0],
    ['2026-11-20', '2026-11-20', WEEKEND_MASK, [], 1],
    ['2026-11-20', '2026-11-20', WEEKEND_MASK, days('2026-11-20'), 0],
    ['2026-11-20', '2026-11-19', WEEKEND_MASK, [], -2],
    ['2026-11-01', '2026-11-30', '1111111', [], 0],
    ['2026-11-01', '2026-11-30', '0000000', days('2026-11-30', '2026-11-30'), 29],
    ['2026-11-16', '2026-11-22', WEEKEND_MASK, days('2026-11-21', '2026-11-22'), 5],
  ])('%s to %s with %s and %j off is %d', (from, to, mask, holidays, expected) => {
    expect(workingDays(day(from), day(to), mask, holidays)).toBe(expected);
  });

  it('agrees with stepping for any mask, span and holidays', () => {
    fc.assert(
      fc.property(aDay, aDay, anyMask, anyHolidays, (from, to, mask, holidays) => {
        const isWorked = stepThrough(mask, holidays);
        let count = 0;
        for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
          if (isWorked(at)) count += 1;
        }
        expect(workingDays(from, to, mask, holidays)).toBe(from <= to ? count : 0 - count);
      }),
    );
  });

  it('agrees with stepping on every day of 1900–2100', () => {
    const holidays: number[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      holidays.push(...days(`${year}-01-01`, `${year}-05-01`, `${year}-12-25`, `${year}-12-26`));
    }
    const closed = new Set(holidays);
    const calendar = makeCalendar('0010011', holidays);
    const isWeekdayWorked = stepThrough('0010011', []);
    const first = day('1900-01-01');
    const last = day('2100-12-31');
    let count = 0;
    for (let at = first; at <= last; at += 1) {
      const worked = isWeekdayWorked(at) && !closed.has(at);
      if (isWorkingDay(calendar, at) !== worked) expect(at).toBe('judged wrongly');
      if (worked) {
        count += 1;
        if (addWorkingDaysIn(calendar, first - 1, count) !== at) expect(at).toBe('not reached');
      }
      if (workingDaysIn(calendar, first, at) !== count) expect(at).toBe('counted wrongly');
    }
    expect(count).toBeGreaterThan(41_000);
  });

  it('adds up over neighbouring spans and turns round with its sign', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, anyMask, anyHolidays, (a, b, c, mask, holidays) => {
        const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const calendar = makeCalendar(mask, holidays);
        expect(workingDaysIn(calendar, low, high)).toBe(
          workingDaysIn(calendar, low, middle) +
            (middle < high ? workingDaysIn(calendar, middle + 1, high) : 0),
        );
        // Turned round, the count is the same but for its sign.
        expect(workingDaysIn(calendar, low, high) + workingDaysIn(calendar, high, low)).toBe(
          low === high ? 2 * workingDaysIn(calendar, low, high) : 0,
        );
      }),
    );
  });

  it('drops times of day', () => {
    expect(workingDays(day('2026-11-20') + 0.9, day('2026-11-23') + 0.1, WEEKEND_MASK)).toBe(2);
  });

  it('takes a typed array of holidays as well as a list', () => {
    const holidays = days('2026-12-25', '2026-12-28');
    const span = [day('2026-12-01'), day('2026-12-31')] as const;
    expect(workingDays(...span, WEEKEND_MASK, Float64Array.from(holidays))).toBe(21);
    expect(workingDays(...span, WEEKEND_MASK, holidays)).toBe(21);
  });
});

describe('addWorkingDays', () => {
  it.each([
    // Microsoft's pages of WORKDAY and WORKDAY.INTL.
    ['2008-10-01', 151, WEEKEND_MASK, [], '2009-04-30'],
    ['2008-10-01', 151, WEEKEND_MASK, days('2008-11-26', '2008-12-04', '2009-01-21'), '2009-05-05'],
    ['2012-01-01', 90, '0000001', [], '2012-04-14'], // weekend number 11
    ['2012-01-01', 30, '0000010', [], '2012-02-05'], // weekend number 17
    // Corners.
    ['2026-11-21', 0, WEEKEND_MASK, [], '2026-11-21'],
    ['2026-11-21', 1, WEEKEND_MASK, [], '2026-11-23'],
    ['2026-11-21', -1, WEEKEND_MASK, [], '2026-11-20'],
    ['2026-11-20', 1, WEEKEND_MASK, days('2026-11-23'), '2026-11-24'],
    ['2026-11-23', 1, WEEKEND_MASK, days('2026-11-23', '2026-11-23'), '2026-11-24'],
    ['2026-11-23', -1, WEEKEND_MASK, days('2026-11-20', '2026-11-23'), '2026-11-19'],
    ['2026-11-20', 1.9, WEEKEND_MASK, [], '2026-11-23'],
    ['2026-11-20', -0.9, WEEKEND_MASK, [], '2026-11-20'],
  ])('%s and %d with %s and %j off is %s', (from, count, mask, holidays, expected) => {
    expect(addWorkingDays(day(from), count, mask, holidays)).toBe(day(expected));
  });

  it.each([-3, 0, 3])('has no answer where no weekday is worked (count %d)', (count) => {
    expect(addWorkingDays(day('2026-11-20'), count, '1111111')).toBeNull();
  });

  it('agrees with stepping for any mask, count and holidays', () => {
    const someMask = anyMask.filter((mask) => mask !== '1111111');
    const aCount = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(aDay, aCount, someMask, anyHolidays, (from, count, mask, holidays) => {
        const isWorked = stepThrough(mask, holidays);
        let at = from;
        for (let left = Math.abs(count); left > 0; ) {
          at += Math.sign(count);
          if (isWorked(at)) left -= 1;
        }
        expect(addWorkingDays(from, count, mask, holidays)).toBe(at);
      }),
    );
  });

  it('undoes workingDays: the last day of a span is its count away from the day before it', () => {
    fc.assert(
      fc.property(aDay, aDay, anyMask, anyHolidays, (from, to, mask, holidays) => {
        const calendar = makeCalendar(mask, holidays);
        fc.pre(from <= to && isWorkingDay(calendar, to));
        const count = workingDaysIn(calendar, from, to);
        expect(addWorkingDaysIn(calendar, from - 1, count)).toBe(to);
      }),
    );
  });
});

describe('makeCalendar', () => {
  it.each(['', '000001', '00000111', '000002x', 'sat,sun'])('refuses the mask "%s"', (mask) => {
    expect(isMask(mask)).toBe(false);
    expect(() => makeCalendar(mask)).toThrow(RangeError);
  });

  it('keeps each worked holiday once, in order, and leaves out what is no day', () => {
    const holidays = [...days('2026-12-25', '2026-01-01', '2026-12-26', '2026-12-25'), Number.NaN];
    expect([...makeCalendar(WEEKEND_MASK, holidays).holidays]).toEqual(
      days('2026-01-01', '2026-12-25'),
    );
  });
});

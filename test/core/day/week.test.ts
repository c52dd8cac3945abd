/** Weekdays and ISO weeks against an independent count and published examples. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../../core/day/serial.ts';
import { isoWeek, isoWeekStart, weekday, weekStart } from '../../../core/day/week.ts';

const day = (text: string): number => parseDay(text) as number;
const anyDay = fc.integer({ min: FIRST_DAY + 7, max: LAST_DAY - 7 });

describe('weeks', () => {
  it('have the weekdays of an independent count on every day of 1900–2100', () => {
    let serial = 2;
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
      const expected = (new Date(time).getUTCDay() + 6) % 7;
      if (weekday(serial) !== expected) expect(weekday(serial), `serial ${serial}`).toBe(expected);
      serial += 1;
    }
    expect(serial).toBe(73_416);
  });

  it('count weekdays before the origin too', () => {
    expect(weekday(-5)).toBe(0);
    expect(weekday(-6)).toBe(6);
  });

  it.each([
    // The examples of ISO 8601 and its usual tables.
    ['1977-01-01', 1976, 53],
    ['1978-01-01', 1977, 52],
    ['1979-12-31', 1980, 1],
    ['1981-12-31', 1981, 53],
    ['2005-01-01', 2004, 53],
    ['2008-12-29', 2009, 1],
    ['2026-11-22', 2026, 47],
    ['2027-01-01', 2026, 53],
  ])('%s lies in ISO week %d-W%d', (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
  });

  it.each([
    ['2026-11-22', 0, '2026-11-16'],
    ['2026-11-16', 0, '2026-11-16'],
    ['2026-11-22', 6, '2026-11-22'],
    ['2026-11-21', 6, '2026-11-15'],
  ])('the week of %s that starts on weekday %d starts on %s', (text, first, expected) => {
    expect(weekStart(day(text), first)).toBe(day(expected));
  });

  it('start on the weekday asked for, at most six days back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (serial, first) => {
        const start = weekStart(serial, first);
        expect(weekday(start)).toBe(first);
        expect(serial - start).toBeGreaterThanOrEqual(0);
        expect(serial - start).toBeLessThan(7);
      }),
    );
  });

  it('name each ISO week by its own Monday', () => {
    fc.assert(fc.property(anyDay, (serial) => isoWeekStart(isoWeek(serial)) === weekStart(serial)));
  });
});

/** Serials against an independent count, published dates and their own laws. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_DAY,
  formatDay,
  formatDayInFull,
  formatDayLong,
  fromSerial,
  isCalendarDate,
  LAST_DAY,
  parseDay,
  toSerial,
} from '../../../core/day/serial.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('serials', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2008-01-01', 39448], // the example of Excel's DATE page
    ['2026-11-22', 46348],
    ['9999-12-31', 2958465], // the last day of Excel
    ['0001-01-01', FIRST_DAY],
  ])('%s is %d', (text, serial) => {
    expect(parseDay(text)).toBe(serial);
    expect(formatDay(serial)).toBe(text);
  });

  it('agree with an independent count on every day of 1900–2100', () => {
    let days = 0;
    let serial = 2;
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
      const date = new Date(time);
      const year = date.getUTCFullYear();
      const month = date.getUTCMonth() + 1;
      const day = date.getUTCDate();
      const found = fromSerial(serial);
      if (found.year !== year || found.month !== month || found.day !== day) {
        expect(found, `serial ${serial}`).toEqual({ year, month, day });
      }
      if (toSerial(year, month, day) !== serial) {
        expect(toSerial(year, month, day)).toBe(serial);
      }
      serial += 1;
      days += 1;
    }
    expect(days).toBe(73_414);
  });

  it('survive formatting and parsing', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day));
  });

  it('follow the calendar: the next day is the next calendar date', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 1 }), (day) => {
        const today = fromSerial(day);
        const next = fromSerial(day + 1);
        expect(isCalendarDate(today.year, today.month, today.day)).toBe(true);
        expect(next.day === today.day + 1 || next.day === 1).toBe(true);
        expect(formatDay(day) < formatDay(day + 1)).toBe(true);
      }),
    );
  });

  it('drop the time of day', () => {
    expect(formatDay(46348.99)).toBe('2026-11-22');
    expect(formatDay(-0.5)).toBe('1899-12-29');
    expect(formatDayLong(46348.5)).toBe('22 Nov 2026');
    expect(formatDayInFull(46348.5)).toBe('22 November 2026');
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('refuse the text "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, FIRST_DAY - 1, LAST_DAY + 1])(
    'refuse the number %d',
    (serial) => {
      expect(() => formatDay(serial)).toThrow(RangeError);
    },
  );
});

/** Months: their ends, and adding them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, monthEnd, monthStart } from '../../../core/day/month.ts';
import { formatDay, fromSerial, parseDay } from '../../../core/day/serial.ts';

const day = (text: string): number => parseDay(text) as number;

describe('months', () => {
  it.each([
    ['2026-11-22', '2026-11-01', '2026-11-30'],
    ['2024-02-29', '2024-02-01', '2024-02-29'],
    ['1900-02-01', '1900-02-01', '1900-02-28'],
    ['2000-12-31', '2000-12-01', '2000-12-31'],
  ])('the month of %s runs from %s to %s', (text, start, end) => {
    expect(formatDay(monthStart(day(text)))).toBe(start);
    expect(formatDay(monthEnd(day(text)))).toBe(end);
  });

  it.each([
    ['2011-01-15', 1, '2011-02-15'], // the examples of Excel's EDATE page
    ['2011-01-15', -1, '2010-12-15'],
    ['2011-01-15', 2, '2011-03-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-11-22', 14, '2028-01-22'],
  ])('%s and %d months is %s', (text, months, expected) => {
    expect(formatDay(addMonths(day(text), months))).toBe(expected);
  });

  it('added one by one reach the same month as added at once', () => {
    const span = fc.integer({ min: -240, max: 240 });
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 70_000 }), span, span, (serial, a, b) => {
        const once = fromSerial(addMonths(serial, a + b));
        const twice = fromSerial(addMonths(addMonths(serial, a), b));
        expect([twice.year, twice.month]).toEqual([once.year, once.month]);
        expect(twice.day).toBeLessThanOrEqual(once.day);
      }),
    );
  });
});

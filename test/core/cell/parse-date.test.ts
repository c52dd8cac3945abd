/** Dates as people and exports write them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, parseDate } from '../../../core/cell/parse-date.ts';
import { formatDay, formatDayLong, fromSerial } from '../../../core/day/serial.ts';

const asText = (found: number | readonly number[] | null): unknown =>
  typeof found === 'number' ? formatDay(found) : (found?.map(formatDay) ?? null);

describe('parseDate', () => {
  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-2-3', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    ['2026.02.03', '2026-02-03'],
    ['20260203', '2026-02-03'],
    ['2026-02-03 17:00', '2026-02-03'],
    ['2016-05-25 17:00:00', '2016-05-25'],
    ['2026-02-03T17:00', '2026-02-03'],
    ['2026-02-03T17:00:00.000Z', '2026-02-03'],
    ['2026-02-03T23:30:00+10:00', '2026-02-03'],
    ['3-Feb-26', '2026-02-03'],
    ['03-FEB-2026', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'],
    ['3 February 2026', '2026-02-03'],
    ['3. Februar 2026', '2026-02-03'],
    ['3rd of February 2026', '2026-02-03'],
    ['3 février 2026', '2026-02-03'],
    ['3 de febrero de 2026', '2026-02-03'],
    ['1er', null],
    ['3Feb2026', '2026-02-03'],
    ['3/Feb/2026', '2026-02-03'],
    ["3 Feb '26", '2026-02-03'],
    ['Feb 3, 2026', '2026-02-03'],
    ['Feb. 3, 2026', '2026-02-03'],
    ['February 3rd, 2026', '2026-02-03'],
    ['Feb-03-2026', '2026-02-03'],
    ['Feb 3, 26', '2026-02-03'],
    ["Feb 3 '26", '2026-02-03'],
    ['3/Feb/26', '2026-02-03'],
    ['3Feb26', '2026-02-03'],
    ['12 May - 2014', '2014-05-12'],
    ['2026 Feb 3', '2026-02-03'],
    ['2026-Feb-03', '2026-02-03'],
    ['30/03/2016', '2016-03-30'],
    ['30/03/2016 5:00:00 PM', '2016-03-30'],
    ['3/30/2016', '2016-03-30'],
    ['30.03.2016', '2016-03-30'],
    ['30-03-2016', '2016-03-30'],
    ['30/03/16', '2016-03-30'],
    ['30. 3. 2016', '2016-03-30'],
    ['03/03/2026', '2026-03-03'],
    ['Tue 3 Feb 2026', '2026-02-03'],
    ['Tuesday, 3 February 2026', '2026-02-03'],
    ['Tue, Feb 3, 2026 at 5:00 pm', '2026-02-03'],
    [' 3 Feb 2026\u00a0', '2026-02-03'],
    ['29 Feb 2024', '2024-02-29'],
    ['31-12-69', '2069-12-31'],
    ['31/12/70', '1970-12-31'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(asText(parseDate(text))).toBe(expected);
  });

  it.each([
    ['03/02/2026', ['2026-02-03', '2026-03-02']],
    ['5/02/2016 5:00:00 PM', ['2016-02-05', '2016-05-02']],
    ['3.2.26', ['2026-02-03', '2026-03-02']],
    ['03-02-26', ['2026-02-03', '2026-03-02', '2003-02-26']],
    ['26-02-03', ['2003-02-26', '2026-02-03']],
  ])('gives the candidates of "%s"', (text, expected) => {
    expect(asText(parseDate(text))).toEqual(expected);
  });

  it.each([
    ['03/02/2026', 'day-month-year', '2026-02-03'],
    ['03/02/2026', 'month-day-year', '2026-03-02'],
    ['5/02/2016 5:00:00 PM', 'day-month-year', '2016-02-05'],
    ['26-02-03', 'year-month-day', '2026-02-03'],
    ['26/02/03', 'year-month-day', '2026-02-03'],
    ['25/02/2026', 'month-day-year', '2026-02-25'], // only one meaning
    ['2026-02-03', 'day-month-year', '2026-02-03'],
  ] as const)('reads "%s" in the order %s as %s', (text, order, expected) => {
    expect(asText(parseDate(text, order))).toBe(expected);
  });

  it.each([
    '',
    'soon',
    'Q1 2026',
    '2026 Q1',
    'Feb 2026',
    'February',
    '3 Feb',
    'May 12-14',
    'Dec 24-25',
    'Jan 20-26',
    'Jan 20 - 26',
    'Jan 20/26',
    '20 Jan - 26',
    'Sat Dec 24-25',
    'FY26',
    '2026',
    '46348',
    'Week 7',
    '31/02/2026',
    '31/31/2026',
    '0/1/2026',
    '2026-02-30',
    '2026-13-01',
    '30 Feb 2026',
    '29 Feb 2026',
    '3 Febtober 2026',
    '2026-02-03 25:00',
    '2026-02-03 17:75',
    '17:00',
    '3/2-2026',
    '3/2/026',
    'end of 3 Feb 2026',
    '1.2.3',
    '3 Feb 2026 '.repeat(10_000),
  ])('reads no date from "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    ['30/03/2016', 'day-month-year'],
    ['30/03/2016 5:00:00 PM', 'day-month-year'],
    ['3/30/16', 'month-day-year'],
    ['03/03/2016', null],
    ['3/2/2016', null],
    ['30-03-16', null],
    ['32/03/2016', null],
    ['2016-03-30', null],
    ['30 March 2016', null],
  ])('"%s" proves the order %s', (text, order) => {
    expect(dateOrderOf(text)).toBe(order);
  });

  const anyDay = fc.integer({ min: 18_264, max: 73_415 });

  it('gives back every day that is written without doubt', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = fromSerial(day);
        expect(parseDate(formatDay(day))).toBe(day);
        expect(parseDate(formatDayLong(day))).toBe(day);
        expect(parseDate(`${formatDay(day)}T12:00:00Z`)).toBe(day);
        expect(parseDate(`${dayOfMonth}/${month}/${year}`, 'day-month-year')).toBe(day);
        expect(parseDate(`${month}/${dayOfMonth}/${year}`, 'month-day-year')).toBe(day);
      }),
    );
  });

  it('has the true day among the candidates of digits', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '.', '-'), (day, separator) => {
        const { year, month, day: dayOfMonth } = fromSerial(day);
        const found = parseDate([dayOfMonth, month, year].join(separator));
        expect([found].flat()).toContain(day);
      }),
    );
  });

  it('never throws and never gives what is no whole number', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789/-.: TFebMarpm,') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const day of [parseDate(text)].flat()) {
          expect(day === null || Number.isInteger(day)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

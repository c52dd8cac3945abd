/** Weeks and months that head a staffing matrix. */
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../core/day/serial.ts';
import {
  isAmbiguousStart,
  orderOfStarts,
  periodStart,
  periodsOf,
} from '../../../core/model/periods.ts';

const day = (text: string) => parseDay(text) as number;

describe('a period’s header', () => {
  it.each([
    [46055, '2026-02-02'],
    ['2026-02-02', '2026-02-02'],
    ['w/c 2 Feb 2026', '2026-02-02'],
    ['Week commencing: 2 Feb 2026', '2026-02-02'],
    ['Feb 2026', '2026-02-01'],
    ['Feb-26', '2026-02-01'],
    ["Feb '26", '2026-02-01'],
    ['February 2026', '2026-02-01'],
    ['2026 Feb', '2026-02-01'],
    ['2026-02', '2026-02-01'],
    ['02/2026', '2026-02-01'],
    ['2026-W06', '2026-02-02'],
    ['W6 2026', '2026-02-02'],
    ['KW 6/2026', '2026-02-02'],
    ['W53 2026', '2026-12-28'],
    ['W52 2025', '2025-12-22'],
    ['W1 2026', '2025-12-29'],
    ['25/02/2026', '2026-02-25'],
  ])('%j begins on %s', (header, start) => {
    const found = periodStart(header, null);
    expect(found === null ? null : formatDay(found)).toBe(start);
  });

  it.each([
    [12],
    [46055.5],
    ['Total'],
    ['Q1 2026'],
    ['13/2026'],
    ['W60 2026'],
    ['W53 2025'],
    ['2027-W53'],
    ['W0 2026'],
    ['W1 0000'],
    ['W1 9999'],
    ['02/03/2026'],
    [null],
    [true],
  ])('%j is none', (header) => {
    expect(periodStart(header, null)).toBeNull();
  });

  it('in digits is settled by the order of dates', () => {
    expect(periodStart('02/03/2026', 'day-month-year')).toBe(day('2026-03-02'));
  });
});

describe('the order of the dates in a row of headers', () => {
  it.each([
    ['a part above 12', ['23/11/2026', '07/12/2026'], 'day-month-year'],
    ['a part above 12 in second place', ['12/07/2026', '12/14/2026'], 'month-day-year'],
    ['steps of a week', ['02/11/2026', '09/11/2026'], 'day-month-year'],
    ['steps of a week with the month first', ['11/02/2026', '11/09/2026'], 'month-day-year'],
    ['first days of months', ['01/11/2026', '01/12/2026', '01/01/2027'], 'day-month-year'],
    ['months with the month first', ['01/01/2026', '02/01/2026'], 'month-day-year'],
    ['a step from a true date', [day('2026-11-30'), '07/12/2026'], 'day-month-year'],
    ['words in front', ['w/c 30/11/2026', 'w/c 07/12/2026'], 'day-month-year'],
  ])('is told by %s', (_, headers, order) => {
    expect(orderOfStarts(['Project', 'Person', ...headers, 'Total'])).toBe(order);
  });

  it.each([
    ['one date alone', ['07/12/2026']],
    ['irregular days', ['07/12/2026', '11/12/2026']],
    ['headers that prove opposite orders', ['23/11/2026', '11/30/2026', '07/12/2026']],
    ['no date', ['Person', 'Total']],
    ['no date in doubt', ['2026-11-23', '2026-11-30']],
  ])('is not told by %s', (_, headers) => {
    expect(orderOfStarts(headers)).toBeNull();
  });

  it.each([
    ['07/12/2026', true],
    ['w/c 07/12/2026', true],
    ['23/11/2026', false],
    ['07/07/2026', false],
    ['12/2026', false],
    ['02/03/9999', false],
    [12, false],
    [null, false],
  ])('%j is in doubt: %s', (header, isDoubtful) => {
    expect(isAmbiguousStart(header)).toBe(isDoubtful);
  });
});

describe('periods', () => {
  const spans = (...starts: string[]) =>
    periodsOf(starts.map(day)).map(
      ({ fromDay, toDay }) => `${formatDay(fromDay)}..${formatDay(toDay)}`,
    );

  it('that all begin with a month are months', () => {
    expect(spans('2026-02-01', '2026-04-01')).toEqual([
      '2026-02-01..2026-02-28',
      '2026-04-01..2026-04-30',
    ]);
  });

  it('are as long as the shortest step, in the order given', () => {
    expect(spans('2026-02-16', '2026-02-02', '2026-02-09')).toEqual([
      '2026-02-16..2026-02-22',
      '2026-02-02..2026-02-08',
      '2026-02-09..2026-02-15',
    ]);
  });

  it('that stand alone are a week', () => {
    expect(spans('2026-02-02')).toEqual(['2026-02-02..2026-02-08']);
  });
});

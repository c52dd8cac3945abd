/** The wrapper by itself, with functions made for it: what it does for every function of the catalogue. */

import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { dayOf } from '../../../core/functions/day-of.ts';
import { defineBlock, defineEachRow, defineRows } from '../../../core/functions/define-function.ts';
import { Failure, Unknown } from '../../../core/functions/result-cell.ts';
import { HOLIDAYS } from '../../../core/model/holidays.ts';
import { shown } from './standard-call.ts';

const TEXTS = { since: '0', topic: 'scoring', summary: '', source: '', examples: [] } as const;
const COLUMN = { header: 'Result', kind: 'number', doc: '' } as const;

const SUM = defineEachRow({
  ...TEXTS,
  id: 'SUMOF',
  args: [
    { name: 'first_part', kind: 'number', shape: 'each', doc: '' },
    { name: 'share', kind: 'percent', shape: 'each', optional: true, doc: '' },
    { name: 'more', kind: 'number', shape: 'list', optional: true, doc: '' },
  ],
  columns: [COLUMN],
  eachRow: (part, share, more) =>
    part === null
      ? new Unknown('the first part is blank')
      : part * (share ?? 1) + more.reduce((sum, one) => sum + one, 0),
});

const MEAN = defineRows({
  ...TEXTS,
  id: 'MEANOF',
  args: [
    { name: 'ratings', kind: 'number', shape: 'block', min: 0, doc: '' },
    { name: 'day', kind: 'date', shape: 'one', doc: '' },
  ],
  columns: [COLUMN, { ...COLUMN, header: 'Day', kind: 'date' }],
  allRows: (count, ratings, day) =>
    Array.from({ length: count }, (_, row) => {
      const known = (ratings[row] ?? []).flatMap((value) => value ?? []);
      return [known.length === 0 ? null : known.reduce((a, b) => a + b) / known.length, day];
    }),
});

const DAYS = defineBlock({
  ...TEXTS,
  id: 'DAYSOF',
  layout: '',
  args: [
    {
      name: 'holidays',
      shape: 'table',
      table: HOLIDAYS,
      columns: ['day', 'name', 'calendar'],
      needs: ['day'],
      doc: '',
    },
  ],
  make: (table) => [
    ...((table.values['day'] ?? []) as number[]).map((day) => [day]),
    ...table.troubles.map(({ reason }) => [reason, null]),
  ],
});

const RATED = defineRows({
  ...TEXTS,
  id: 'RATEDOF',
  args: [
    { name: 'ratings', kind: 'rating', shape: 'block', scale: ['least', 'most'], doc: '' },
    { name: 'least', kind: 'number', shape: 'list', keepsBlanks: true, optional: true, doc: '' },
    { name: 'most', kind: 'number', shape: 'list', keepsBlanks: true, optional: true, doc: '' },
  ],
  columns: [COLUMN, COLUMN],
  allRows: (_, ratings, least) =>
    ratings.map((row) => [row.join(' '), least.map((one) => one ?? 'blank').join(' ')]),
});

/** What a call shows, failures and unknowns in words. */
const call = (...args: Parameters<typeof callFunction>) => shown(callFunction(...args));

describe('what it is handed', () => {
  it.each([
    ['a number', 5, [[5]]],
    ['a number as text', '1 250,5', [[1250.5]]],
    ['a money sign', '€5', [[5]]],
    ['a blank', null, [['unknown: the first part is blank']]],
    ['a word for missing', 'TBD', [['unknown: the first part is blank']]],
    ['a 1 × 1 range', [[5]], [[5]]],
    ['a column', [[5], [6]], [[5], [6]]],
    ['a row of cells, as a column', [[5, 6]], [[5], [6]]],
    ['a header row', [['First part'], [5]], [['Result'], [5]]],
    ['a header row of any other text', [['Points'], [5]], [['Result'], [5]]],
    ['blank rows at the end', [[5], [null], ['  ']], [[5]]],
    ['a blank row in between', [[5], [null], [6]], [[5], [null], [6]]],
    ['nothing but blanks', [[null], [null]], [[null]]],
    ['an empty range', [], [[null]]],
    [
      'a true',
      true,
      [['#VALUE! "TRUE" in First part is not a number; expected a number such as 1250']],
    ],
  ])('%s', (_, given, expected) => {
    expect(call(SUM, [given])).toEqual(expected);
  });

  it('names argument and row of a bad cell, and goes on with the others', () => {
    expect(call(SUM, [[[1], ['soon'], [{ error: '#REF!' }], [4]]])).toEqual([
      [1],
      ['#VALUE! row 2: "soon" in First part is not a number; expected a number such as 1250'],
      ['#VALUE! row 3: First part holds the error #REF!; expected a value or a blank cell'],
      [4],
    ]);
  });

  it('takes a text at the top of a column for a slip where another column has a number beside it', () => {
    expect(
      call(SUM, [
        [['soon'], [5]],
        [[0.5], [0.5]],
      ]),
    ).toEqual([
      ['#VALUE! row 1: "soon" in First part is not a number; expected a number such as 1250'],
      [2.5],
    ]);
  });

  it('lets a single value count for every row', () => {
    expect(call(SUM, [[[1], [2]], 0.5, [[10], [null], [20]]])).toEqual([[30.5], [31]]);
  });

  it('lets a bad single value fail in every row', () => {
    const [first, second] = call(SUM, [[[1], [2]], 'half']);
    expect(first).toEqual(second);
    expect(first?.[0]).toMatch(/^#VALUE! "half" in Share is not a number/);
  });

  it.each([
    ['a share with its sign', '50%', 1],
    ['a share as a fraction', 0.5, 1],
    ['a whole', 1, 2],
    ['points, clear by their size', 50, 1],
  ])('reads %s', (_, share, expected) => {
    expect(call(SUM, [2, share])).toEqual([[expected]]);
  });

  it('reads a column of shares in the unit that most of it shows', () => {
    expect(
      call(SUM, [
        [[2], [2], [2]],
        [[50], [25], [100]],
      ]),
    ).toEqual([[1], [0.5], [2]]);
  });

  it('reads dates as serials and as text that means one day', () => {
    const day = dayOf('2026-02-03');
    for (const given of [day, day + 0.75, '2026-02-03', '3 Feb 2026', '3-Feb-26']) {
      expect(call(MEAN, [[[1]], given])).toEqual([[1, day]]);
    }
    expect(call(MEAN, [[[1]], '03/04/2026'])[0]?.[0]).toMatch(
      /^#VALUE! "03\/04\/2026" in Day can be 2026-04-03 or 2026-03-04/,
    );
  });

  it('says limits, in every column of the result', () => {
    const failure = '#VALUE! "-1" in Ratings is out of range; expected a number of at least 0';
    expect(call(MEAN, [-1, 46000])).toEqual([[failure, failure]]);
  });
});

describe('a list that keeps its blanks', () => {
  it.each([
    ['in a row', [[1, null, 3, null]], '1 blank 3 blank'],
    ['in a column', [[1], [null], [3], [null]], '1 blank 3 blank'],
    ['in a column under a header', [['Least'], [1], [null], [3]], '1 blank 3'],
    ['row by row', [[1, 2], [null, 4], [5]], '1 2 blank 4 5 blank'],
    ['nothing at all', null, ''],
    ['nothing but blanks', [[null, null]], ''],
  ])('%s', (_, least, expected) => {
    expect(call(RATED, [[[5, 5, 5, 5]], least, 5])[0]?.[1]).toBe(expected);
  });

  it('while other lists leave them out', () => {
    expect(call(SUM, [1, null, [[10, null, 20]]])).toEqual([[31]]);
  });
});

describe('a block of ratings', () => {
  it('is read on the scales of its columns', () => {
    const given = [
      ['low', 'high', 'medium'],
      [1, 10, 50],
    ];
    const block = call(RATED, [given, [[1, 0, null]], [[null, 10, 100]]]);
    expect(block.map(([ratings]) => ratings)).toEqual(['2 7.5 50.5', '1 10 50']);
  });

  it('on one scale for all columns where there is one value', () => {
    expect(call(RATED, [[['very low', 'very high']], 0, 10])[0]?.[0]).toBe('0 10');
  });

  it('names the row of a rating that is off its scale', () => {
    const block = call(RATED, [
      [
        [1, 1],
        [1, 11],
      ],
      0,
      [[5, 10]],
    ]);
    expect(block[0]?.[0]).toBe('1 1');
    expect(block[1]?.[0]).toBe(
      '#VALUE! row 2: "11" in Ratings is out of range; expected a number from 0 to 10',
    );
  });
});

describe('a table', () => {
  const rows = [
    [dayOf('2026-12-25'), 'Christmas Day', null],
    [dayOf('2027-01-01'), 'New Year', null],
  ];
  const days = rows.map(([day]) => [day]);

  it.each([
    ['with its headers', [['Date', 'Name', 'Calendar'], ...rows]],
    ['with other names of its headers', [['Holiday date', 'Holiday', 'Region'], ...rows]],
    ['without headers, by the order of its columns', rows],
  ])('%s', (_, given) => {
    expect(call(DAYS, [given])).toEqual(days);
  });

  it('whose headers stand in another order', () => {
    const turned = rows.map(([day, name]) => [name ?? null, day ?? null]);
    expect(call(DAYS, [[['Name', 'Date'], ...turned]])).toEqual(days);
  });

  it('that lacks a column says which', () => {
    expect(
      call(DAYS, [
        [
          ['Name', 'Calendar'],
          ['Christmas Day', null],
        ],
      ]),
    ).toEqual([['#VALUE! Holidays has no column Date']]);
  });

  it('whose columns cannot be told says what they are', () => {
    const wide = rows.map((row) => [...row, 'x', 'y']);
    expect(call(DAYS, [wide])).toEqual([
      [
        '#VALUE! Holidays has no header row that is known; without one its columns are, in this order: Date, Name, Calendar',
      ],
    ]);
  });

  it('names rows that cannot be used by argument, row and column', () => {
    const given = [
      ['Date', 'Name'],
      ['soon', 'a'],
      [null, 'b'],
      [null, null],
      [46000, 'c'],
    ];
    expect(call(DAYS, [given]).slice(-2)).toEqual([
      ['Holidays, row 2: "soon" in Date is not a date; expected a date such as 2026-02-28', null],
      ['Holidays, row 3: Date is blank', null],
    ]);
  });
});

describe('what it gives', () => {
  it('never a number that no cell can hold', () => {
    expect(call(SUM, [1e308, null, [[1e308, 1e308]]])).toEqual([
      ['unknown: the result is too large for a number'],
    ]);
    expect(Object.is(callFunction(SUM, [-0])[0]?.[0], 0)).toBe(true);
  });

  it('reasons where they are asked for', () => {
    const asked = callFunction(SUM, [
      [['Points'], [1], [null], ['x']],
      [[null], [1], [1], [1]],
      undefined,
      true,
    ]);
    expect(shown(asked).map((row) => row[1])).toEqual([
      'Reason',
      null,
      'the first part is blank',
      'row 4: "x" in First part is not a number; expected a number such as 1250',
    ]);
  });

  it('one failure for a wrong call, with its code', () => {
    for (const args of [
      [],
      [1, 1, 1, 1, 1],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
    ]) {
      const block = callFunction(SUM, args as Parameters<typeof callFunction>[1]);
      expect(block).toHaveLength(1);
      expect(block[0]?.[0]).toBeInstanceOf(Failure);
    }
  });
});

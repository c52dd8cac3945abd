/** CAPACITY: the hours that are there. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CAPACITY } from '../../../core/functions/capacity.ts';
import { MONDAY, notCountedIn, peopleCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', 'Web', 40],
  ['S-2', 'Developer', 'Data', 20],
  ['S-3', 'Tester', null, null],
]);

describe('published examples', () => {
  it('Meisterplan: three full-time resources are 3 FTE, and one more is 4 (help.meisterplan.com, article 115004428833)', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, at) => [`S-${at}`, `Person ${at}`, 'Developer']);
    const hoursOf = (count: number) =>
      callFunction(CAPACITY, [people(count), MONDAY, 1, 'role'])[1]?.[1];
    expect([hoursOf(3), hoursOf(4)]).toEqual([3 * 40, 4 * 40]);
  });

  it('Meisterplan: a resource of 50 % counts with 50 % in its team (help.meisterplan.com, article 360021369100)', () => {
    const people = [
      ['Name', 'Role', 'Team', 'FTE'],
      ['Developer AB', 'Developer', 'Web', 0.5],
    ];
    expect(callFunction(CAPACITY, [people, MONDAY, 1, 'team'])[1]).toEqual(['Web', 20, 20]);
  });
});

it('by person, role and team, people without a team in none, which is said', () => {
  const rows = (by: string) => callFunction(CAPACITY, [PEOPLE, MONDAY, 2, by]).slice(1);
  expect(rows('person')).toEqual([
    ['Person S-1', 40, 40, 80],
    ['Person S-2', 20, 20, 40],
    ['Person S-3', 40, 40, 80],
  ]);
  expect(rows('role')).toEqual([
    ['Developer', 60, 60, 120],
    ['Tester', 40, 40, 80],
  ]);
  expect(rows('team')).toEqual([
    ['Data', 20, 20, 40],
    ['Web', 40, 40, 80],
    ['Not counted: People, row 4: Team is blank', null, null, null],
  ]);
});

it('a week wholly off has 0 hours, which is a number and no blank', () => {
  const away = [
    ['Person', 'From', 'To', 'Share'],
    ['S-1', MONDAY, MONDAY + 4, null],
    ['Person S-2', MONDAY, MONDAY, 0.5],
  ];
  expect(callFunction(CAPACITY, [PEOPLE, MONDAY, 1, null, away]).slice(1, 3)).toEqual([
    ['Person S-1', 0, 0],
    ['Person S-2', 18, 18],
  ]);
});

describe('holidays', () => {
  const hoursOf = (holidays: Cell | readonly (readonly Cell[])[]) =>
    callFunction(CAPACITY, [PEOPLE, MONDAY, 1, 'role', null, holidays])[1]?.[1];

  it.each([
    [
      'a table',
      [
        ['Date', 'Name'],
        [MONDAY, 'Founders’ day'],
      ],
    ],
    ['a column of dates', [[MONDAY]]],
    ['one date', MONDAY],
    ['a date as text', '2026-11-16'],
    ['days on a weekend too', [[MONDAY], [MONDAY + 5]]],
  ])('may be %s', (_, holidays) => {
    expect(hoursOf(holidays)).toBe(48);
  });

  it('of a calendar hold for its people alone', () => {
    const people = [
      ['ID', 'Name', 'Role', 'Calendar'],
      ['S-1', 'Developer AB', 'Developer', 'North'],
      ['S-2', 'Developer CD', 'Developer', null],
    ];
    const holidays = [
      ['Date', 'Calendar'],
      [MONDAY, 'north'],
    ];
    const block = callFunction(CAPACITY, [people, MONDAY, 1, null, null, holidays]);
    expect(block.slice(1).map((row) => row[1])).toEqual([32, 40]);
  });

  it('that are no dates are named', () => {
    const block = callFunction(CAPACITY, [
      ...[PEOPLE, MONDAY, 1, null, null, [['Date'], ['Easter'], [MONDAY]]],
    ]);
    expect(block[1]?.[1]).toBe(32);
    expect(notCountedIn(block)).toEqual([
      'Holidays, row 2: "Easter" in Date is not a date; expected a date such as 2026-02-28',
    ]);
  });
});

it('the days of the weeks have the weeks’ hours, whoever works when', () => {
  const person = fc.record({
    hours: fc.integer({ min: 1, max: 60 }),
    from: fc.integer({ min: -20, max: 20 }),
    bau: fc.constantFrom(0, 0.1, 0.25, 0.6),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (list) => {
      const people = [
        ['Name', 'Role', 'Hours per week', 'Available from', 'BAU %'],
        ...list.map(({ hours, from, bau }, at) => [
          ...[`Person ${at}`, 'Developer', hours, MONDAY + from, bau],
        ]),
      ];
      const totals = (grain: string) =>
        callFunction(CAPACITY, [people, MONDAY, 3, null, null, null, grain]).map((row) =>
          row.at(-1),
        );
      const [weeks, days] = [totals('week'), totals('day')];
      for (let row = 1; row <= list.length; row += 1) {
        expect(days[row]).toBeCloseTo(weeks[row] as number, 5);
      }
    }),
    { numRuns: 40 },
  );
});

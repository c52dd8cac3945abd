/** LOAD: what is full, what is blank and why, and what is left out. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CAPACITY } from '../../../core/functions/capacity.ts';
import { LOAD } from '../../../core/functions/load.ts';
import { WORKDAYS } from '../../../core/functions/workdays.ts';
import { MONDAY, notCountedIn, peopleCells, shownBlock, workCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', 'Web', 40],
  ['S-2', 'Tester', 'Web', 20],
]);

describe('published examples', () => {
  // Runn: utilisation is allocated time over contracted time less time off (help.runn.io, article 7189045).
  it.each([
    ['32 hours of 40', 32, 0, 0.8],
    ['nothing of 40 with a day off', 0, 1, 0],
    ['32 hours of 40 with a day off', 32, 1, 1],
  ])('Runn: %s', (_, hours, daysOff, expected) => {
    const timeOff =
      daysOff === 0
        ? null
        : [
            ['Person', 'From', 'To'],
            ['S-1', MONDAY + 2, MONDAY + 2],
          ];
    const block = callFunction(LOAD, [
      ...[PEOPLE, workCells([{ person: 'S-1', perWeek: hours }]), MONDAY, 1, null, timeOff],
    ]);
    expect(block[1]).toEqual(['Person S-1', expected, expected]);
  });

  // Redmine workload: 60 hours over Thursday 12, Friday 13 and Monday 16 September 2013 are 20 a day
  // (JostBaron/redmine_workload, issue 14): 2.5 days of 8 hours.
  it('Redmine: hours over a weekend fall on its working days', () => {
    const work = workCells([{ person: 'S-1', from: '2013-09-12', to: '2013-09-16', hours: 60 }]);
    const block = callFunction(LOAD, [
      ...[PEOPLE, work, '2013-09-12', 1, null, null, null, null, 'day'],
    ]);
    // Thursday to Sunday, and in all 40 of 16 hours: what falls on Monday is in the next week.
    expect(shownBlock(block)[1]).toEqual([
      ...['Person S-1', 2.5, 2.5, 'blank: no capacity', 'blank: no capacity', 2.5],
    ]);
  });
});

it('a cell without capacity is blank and says whether work waits there', () => {
  const people = [
    ['ID', 'Name', 'Role', 'Available from', 'Available to'],
    ['S-1', 'Developer AB', 'Developer', MONDAY + 7, MONDAY + 13],
  ];
  const work = workCells([{ person: 'S-1', to: MONDAY + 11, perWeek: 8 }]);
  expect(shownBlock(callFunction(LOAD, [people, work, MONDAY, 3]))[1]).toEqual([
    ...['Developer AB', 'blank: 8 h planned and no capacity', 0.2, 'blank: no capacity', 0.4],
  ]);
});

it('exactly full is 1, though its parts are 0.1, 0.2 and 0.7', () => {
  const work = workCells([0.1, 0.2, 0.7].map((share) => ({ person: 'S-1', share })));
  expect(callFunction(LOAD, [PEOPLE, work, MONDAY, 1])[1]).toEqual(['Person S-1', 1, 1]);
});

it('counts tentative work only where it is asked to', () => {
  const work = workCells([
    { person: 'S-1', share: 0.5 },
    { person: 'S-1', share: 0.25, status: 'tentative' },
  ]);
  const loadOf = (tentative: Cell) =>
    callFunction(LOAD, [PEOPLE, work, MONDAY, 1, null, null, null, tentative])[1]?.[1];
  expect([loadOf(null), loadOf(false), loadOf(true)]).toEqual([0.5, 0.5, 0.75]);
});

it('a role that nobody has stands there with its requests, blank', () => {
  const work = workCells([{ role: 'Architect', hours: 12 }]);
  const block = shownBlock(callFunction(LOAD, [PEOPLE, work, MONDAY, 1, 'role']));
  expect(block[1]).toEqual([
    ...['Architect', 'blank: 12 h planned and no capacity', 'blank: no capacity in these weeks'],
  ]);
});

it('two people of one name are told apart by their ids', () => {
  const people = [
    ['ID', 'Name', 'Role'],
    ['S-1', 'Developer AB', 'Developer'],
    ['S-2', 'Developer AB', 'Developer'],
    ['S-3', 'Developer CD', 'Developer'],
  ];
  const names = callFunction(LOAD, [people, workCells([]), MONDAY, 1]).map(([name]) => name);
  expect(names).toEqual([
    ...['Person', 'Developer AB (S-1)', 'Developer AB (S-2)', 'Developer CD'],
  ]);
});

describe('periods', () => {
  it('begin with the week of the as-of day; blank weeks are the setting’s 26', () => {
    const header = callFunction(LOAD, [PEOPLE, workCells([]), MONDAY + 3])[0];
    expect(header?.slice(0, 3)).toEqual(['Person', MONDAY, MONDAY + 7]);
    expect(header).toHaveLength(28);
  });

  it('may begin on Sundays, or be months', () => {
    const call = (...rest: Cell[]) =>
      callFunction(LOAD, [PEOPLE, workCells([]), MONDAY, 5, null, null, null, null, ...rest])[0];
    expect(call(null, null, null, 'Sunday')?.[1]).toBe(MONDAY - 1);
    // Five weeks from 16 November reach to 20 December: November and December begin in them.
    expect(call('month')).toEqual(['Person', MONDAY - 15, MONDAY + 15, 'Total']);
  });

  it.each([
    ['half a week', [2.5], 'Weeks is 2.5; expected a whole number of weeks'],
    ['no week', [0], 'Weeks'],
    ['more than ten years', [521], 'Weeks'],
  ])('cannot be %s', (_, [weeks = null], reason) => {
    const block = shownBlock(callFunction(LOAD, [PEOPLE, workCells([]), MONDAY, weeks]));
    expect(block).toHaveLength(1);
    expect(block[0]?.[0]).toContain(`#VALUE! `);
    expect(block[0]?.[0]).toContain(reason);
  });
});

describe('the office’s week', () => {
  const people = [['S-1', 'Developer AB', 'Developer']];
  const work = workCells([{ person: 'S-1', hours: 19 }]);
  const call = (...office: Cell[]) =>
    shownBlock(
      callFunction(LOAD, [people, work, MONDAY, 1, null, null, null, null, null, ...office]),
    );

  it('is 40 hours from Monday to Friday unless it is told', () => {
    expect(call()[1]?.[1]).toBe(0.475);
    expect(call(38)[1]?.[1]).toBe(0.5);
  });

  it('takes a weekend as digits or as a number of NETWORKDAYS.INTL', () => {
    // Monday off too: four days of 10 hours.
    expect(call(40, '1000011')[1]?.[1]).toBe(0.475);
    expect(call(40, 'Saturday')[0]?.[0]).toContain('"Saturday" in Weekend is no weekend');
    expect(call(40, '1111111')).toEqual([
      ['#VALUE! Weekend leaves no day of the week that is worked'],
    ]);
  });

  it.each([null, '0000011', '1000011', 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 16, 17, '11'])(
    'a weekend of %s is the one that WORKDAYS has',
    (weekend) => {
      const days = callFunction(CAPACITY, [
        ...[people, MONDAY, 1, null, null, null, 'day', null, weekend],
      ]);
      for (let day = 0; day < 7; day += 1) {
        const ends = [MONDAY + day, MONDAY + day];
        const [[worked]] = callFunction(WORKDAYS, [...ends, null, weekend]) as [[number]];
        expect((days[1]?.[day + 1] as number) > 0).toBe(worked === 1);
      }
    },
  );
});

describe('what is not counted', () => {
  it('is said row by row: bad cells, reversed days, no or two amounts, people whom nobody knows', () => {
    const work = workCells([
      { person: 'S-1', from: 'soon', share: 0.5 },
      { person: 'S-1', from: MONDAY + 4, to: MONDAY, share: 0.5 },
      { person: 'S-1' },
      { person: 'S-1', share: 0.5, hours: 8 },
      { person: 'S-1', share: 'half' },
    ]);
    const block = callFunction(LOAD, [PEOPLE, work, MONDAY, 1]);
    expect(block[1]).toEqual(['Person S-1', 0, 0]);
    expect(notCountedIn(block)).toEqual([
      'Allocations, row 2: "soon" in From is not a date; expected a date such as 2026-02-28',
      'Allocations, row 6: "half" in Allocation % is not a number; expected a percentage such as 45%',
      'Allocations, row 3: To is before From',
      'Allocations, row 4: none of Allocation %, Hours per week and Total hours is filled',
      'Allocations, row 5: Allocation % and Total hours are filled together',
    ]);
  });

  it('people whom nobody knows are named once, in these weeks alone', () => {
    const work = workCells([
      { person: 'S-9', share: 0.5 },
      { person: 's-9', share: 0.5 },
      { person: 'S-8', share: 0.5, from: MONDAY + 70, to: MONDAY + 74 },
      { person: 'S-7', share: 0.5, status: 'tentative' },
    ]);
    expect(notCountedIn(callFunction(LOAD, [PEOPLE, work, MONDAY, 1]))).toEqual([
      'Allocations, row 2 and 1 more: "S-9" is not in People',
    ]);
  });

  it('people without an id, a role or a name are left out, a repeated id counts once', () => {
    const people = [
      ['ID', 'Name', 'Role'],
      ['S-1', 'Developer AB', 'Developer'],
      [null, 'Developer CD', 'Developer'],
      ['S-3', 'Developer EF', null],
      ['s-1', 'Developer GH', 'Developer'],
    ];
    const block = callFunction(LOAD, [people, workCells([]), MONDAY, 1]);
    expect(block).toHaveLength(5);
    expect(notCountedIn(block)).toEqual([
      'People, row 4: Role is blank',
      'People, row 3: ID is blank',
      'People, row 5: the id "s-1" stands twice in People',
    ]);
  });

  it('a bad cell that a person can do without counts as blank, as on the tab', () => {
    const people = [
      ['ID', 'Name', 'Role', 'BAU %', 'Working days'],
      ['S-1', 'Developer AB', 'Developer', 'lots', 'Mo-Fr'],
    ];
    const work = workCells([{ person: 'S-1', share: 0.5 }]);
    const block = callFunction(LOAD, [people, work, MONDAY, 1]);
    expect(block[1]?.[1]).toBe(0.5);
    expect(notCountedIn(block)).toEqual([
      'People, row 2: "lots" in BAU % is not a number; expected a percentage such as 45%',
    ]);
  });

  it('a week’s pattern that is none, and time off of nobody, are said', () => {
    const people = [
      ['ID', 'Name', 'Role', 'Working days'],
      ['S-1', 'Developer AB', 'Developer', 'Mo-Fr'],
    ];
    const away = [
      ['Person', 'From', 'To'],
      ['S-9', MONDAY, MONDAY],
    ];
    const block = callFunction(LOAD, [people, workCells([]), MONDAY, 1, null, away]);
    expect(notCountedIn(block)).toEqual([
      'People, row 2: "Mo-Fr" is not a week’s pattern such as 0000011',
      'Time off, row 2: "S-9" in Person is not in People',
    ]);
  });

  it('says that there is nobody', () => {
    const block = callFunction(LOAD, [[['ID', 'Name', 'Role']], workCells([]), MONDAY, 1]);
    expect(block).toEqual([
      ['Person', MONDAY, 'Total'],
      ['No person can be counted', null, null],
    ]);
  });
});

describe('laws', () => {
  const amounts = fc.array(
    fc.record({
      person: fc.constantFrom('S-1', 'S-2'),
      from: fc.integer({ min: -10, max: 20 }).map((days) => MONDAY + days),
      perWeek: fc.integer({ min: 0, max: 80 }),
    }),
    { maxLength: 6 },
  );

  it('the order of the rows does not show', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const work = rows.map((one) => ({ ...one, to: one.from + 9 }));
        const call = (list: typeof work) =>
          callFunction(LOAD, [PEOPLE, workCells(list), MONDAY, 4]);
        expect(call([...work].reverse())).toEqual(call(work));
      }),
      { numRuns: 50 },
    );
  });

  it('twice the work is twice the load', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const work = rows.map((one) => ({ ...one, to: one.from + 9 }));
        const once = callFunction(LOAD, [PEOPLE, workCells(work), MONDAY, 4]);
        const twice = callFunction(LOAD, [PEOPLE, workCells([...work, ...work]), MONDAY, 4]);
        for (const row of [1, 2]) {
          for (let column = 1; column < 6; column += 1) {
            const [a, b] = [once[row]?.[column] as number, twice[row]?.[column] as number];
            expect(Math.abs(b - 2 * a)).toBeLessThanOrEqual(2e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

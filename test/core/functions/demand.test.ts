/** DEMAND: the hours that are asked for. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { DEMAND } from '../../../core/functions/demand.ts';
import { MONDAY, notCountedIn, peopleCells, workCells } from './make-plan-cells.ts';

const PEOPLE = peopleCells([
  ['S-1', 'Developer', 'Web', 40],
  ['S-2', 'Tester', 'Web', 20],
]);

it('by day, hours over a weekend fall on its working days: 20 a day (JostBaron/redmine_workload, issue 14)', () => {
  const work = workCells([{ person: 'S-1', from: '2013-09-12', to: '2013-09-16', hours: 60 }]);
  const block = callFunction(DEMAND, [
    ...[PEOPLE, work, '2013-09-12', 2, null, null, null, null, 'day'],
  ]);
  // The week of Monday 9 September and the next one, from Thursday on.
  expect(block[1]).toEqual(['Person S-1', 20, 20, 0, 0, 20, 0, 0, 0, 0, 0, 0, 60]);
});

it('shares, hours a week and total hours are hours alike; requests belong to roles and projects', () => {
  const work = workCells([
    { person: 'S-1', share: 0.5 },
    { person: 'S-2', perWeek: 5, project: 'P-2' },
    { person: 'S-1', hours: 3, project: 'P-2' },
    { role: 'Tester', hours: 10 },
    { person: 'Tester', hours: 4 },
  ]);
  const rows = (by: string) =>
    callFunction(DEMAND, [PEOPLE, work, MONDAY, 1, by])
      .slice(1)
      .map((row) => row.slice(0, 2));
  expect(rows('person')).toEqual([
    ['Person S-1', 23],
    ['Person S-2', 5],
  ]);
  expect(rows('role')).toEqual([
    ['Developer', 23],
    ['Tester', 19],
  ]);
  expect(rows('team')).toEqual([['Web', 28]]);
  expect(rows('project')).toEqual([
    ['P-1', 34],
    ['P-2', 8],
  ]);
});

describe('by project', () => {
  it('lists those with work in these weeks alone, and tentative work where it counts', () => {
    const work = workCells([
      { person: 'S-1', share: 0.5, from: MONDAY + 70, to: MONDAY + 74 },
      { person: 'S-1', share: 0.5, project: 'P-2', status: 'tentative' },
      { person: 'S-1', share: 0.5, project: 'P-3' },
    ]);
    const ids = (tentative: boolean) =>
      callFunction(DEMAND, [PEOPLE, work, MONDAY, 1, 'project', null, tentative])
        .slice(1)
        .map(([id]) => id);
    expect(ids(false)).toEqual(['P-3']);
    expect(ids(true)).toEqual(['P-2', 'P-3']);
  });

  it('one name in several spellings is one project', () => {
    const work = workCells([
      { person: 'S-1', hours: 3, project: 'Portal' },
      { person: 'S-1', hours: 4, project: ' portal' },
    ]);
    expect(callFunction(DEMAND, [PEOPLE, work, MONDAY, 1, 'project']).slice(1)).toEqual([
      ['Portal', 7, 7],
    ]);
  });

  it('names projects without an id among what was not counted', () => {
    const projects = [
      ['ID', 'Name'],
      ['P-1', null],
      [null, 'Archive'],
    ];
    const block = callFunction(DEMAND, [
      ...[PEOPLE, workCells([{ person: 'S-1', hours: 3 }]), MONDAY, 1, 'project'],
      ...[null, null, projects],
    ]);
    expect(block[1]).toEqual(['P-1', 3, 3]);
    expect(notCountedIn(block)).toEqual(['Projects, row 3: ID is blank']);
  });
});

it('roles and projects ask for the same hours together, and total hours are kept', () => {
  const row = fc.record({
    project: fc.constantFrom('P-1', 'P-2', 'P-3'),
    person: fc.constantFrom('S-1', 'S-2', null),
    role: fc.constantFrom('Tester', 'Architect'),
    from: fc.integer({ min: 0, max: 10 }).map((days) => MONDAY + days),
    hours: fc.integer({ min: 0, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const work = workCells(rows.map((one) => ({ ...one, to: one.from + 9 })));
      const total = (by: string) =>
        callFunction(DEMAND, [PEOPLE, work, MONDAY, 4, by])
          .slice(1)
          .reduce((sum, cells) => sum + ((cells.at(-1) as number | null) ?? 0), 0);
      const planned = rows.reduce((sum, { hours }) => sum + hours, 0);
      expect(total('role')).toBeCloseTo(planned, 4);
      expect(total('project')).toBeCloseTo(planned, 4);
    }),
    { numRuns: 50 },
  );
});

/** Bottlenecks: roles at 85 % (Settings) in half of the weeks (Settings), and only people whom several projects need. */

import { describe, expect, it } from 'vitest';
import type { CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import type { Bottleneck } from '../../../core/capacity/conflict.ts';
import { findBottlenecks } from '../../../core/capacity/find-bottlenecks.ts';
import { findConflicts } from '../../../core/capacity/find-conflicts.ts';
import { MONDAY, PROJECTS, settings } from './conflicts/find-kind.ts';
import { away, day, effort, gridOf, person, weeks } from './make-capacity.ts';

/** Two developers of 40 h. */
const people = [person('S-1'), person('S-2')];
/** One tester of 40 h more. */
const withTester = [...people, person('S-3', { role: 'Tester' })];

function find(parts: Partial<CapacityInput>, weekCount = 4): readonly Bottleneck[] {
  return findBottlenecks(gridOf({ projects: PROJECTS, ...parts }, weeks(MONDAY, weekCount)));
}

describe('a role that is a bottleneck', () => {
  it('has the load in half of the weeks, and names the projects of those weeks, most hours first', () => {
    // Weeks 1 and 2: 30 + 38 = 68 of 80 h, exactly 85 %. Weeks 3 and 4: 20 of 80 h. Together 176 of 320 h: 55 %.
    const efforts = [
      effort('2026-11-16', '2026-11-27', { project: 'P-2', hoursPerWeek: 30 }),
      effort('2026-11-16', '2026-11-27', { person: 'S-2', hoursPerWeek: 38 }),
      effort('2026-11-30', '2026-12-11', { person: 'S-2', project: 'P-3', hoursPerWeek: 20 }),
    ];
    expect(find({ people, efforts })).toEqual([
      {
        kind: 'role',
        role: 'Developer',
        person: null,
        loadedPeriods: 2,
        periods: 4,
        load: 0.55,
        demandHours: 176,
        netHours: 320,
        excessHours: 0,
        projects: ['P-1', 'P-2'],
      },
    ]);
  });

  it.each([
    ['an hour less a week is below 85 %', 29, '2026-11-27', 0],
    ['one week of four is too few', 30, '2026-11-20', 0],
    ['three weeks of four', 30, '2026-12-04', 1],
  ])('%s', (_, hoursPerWeek, to, count) => {
    const efforts = [
      effort(MONDAY, to, { hoursPerWeek }),
      effort(MONDAY, to, { person: 'S-2', hoursPerWeek: 38 }),
    ];
    expect(find({ people, efforts })).toHaveLength(count);
  });

  it('sums what is beyond capacity over the weeks that have any, requests included', () => {
    // 80 h booked each week; 10 h requested in week 1, 30 h in week 2. Weeks 3 and 4 are exactly full.
    const efforts = [
      ...people.map(({ id }) => effort(MONDAY, '2026-12-11', { person: id, share: 1 })),
      effort('2026-11-16', '2026-11-20', { person: null, role: 'developer', totalHours: 10 }),
      effort('2026-11-23', '2026-11-27', {
        ...{ person: null, role: 'Developer', project: 'P-2', totalHours: 30 },
      }),
    ];
    const grid = gridOf({ projects: PROJECTS, people, efforts }, weeks(MONDAY, 4));
    expect(findBottlenecks(grid)).toMatchObject([
      { excessHours: 40, loadedPeriods: 4, load: 1.125, projects: ['P-1', 'P-2'] },
    ]);
    const short = findConflicts(grid, day(MONDAY)).filter(({ kind }) => kind === 'role-short');
    expect(short.map(({ excessHours }) => excessHours)).toEqual([40]);
  });

  it('counts a week with demand and no capacity, and not one with neither', () => {
    // Both are away in weeks 1 and 2; in week 1 alone something is planned: 1 week of 4.
    const timeOff = people.map(({ id }) => away(id, '2026-11-16', '2026-11-27'));
    const inWeek1 = [effort('2026-11-16', '2026-11-20', { share: 0.1 })];
    expect(find({ people, timeOff, efforts: inWeek1 })).toEqual([]);
    const inBoth = [effort('2026-11-16', '2026-11-27', { share: 0.1 })];
    expect(find({ people, timeOff, efforts: inBoth })).toMatchObject([
      { loadedPeriods: 2, excessHours: 8, load: 0.05 },
    ]);
  });

  it('is a role that nobody has, before the others of as many hours', () => {
    // 40 h of no Tester in each of two weeks; 40 h beyond the developers’ 80 h in each of two.
    const request = { person: null, share: 1 };
    const efforts = [
      ...people.map(({ id }) => effort('2026-11-16', '2026-11-27', { person: id, share: 1 })),
      effort('2026-11-16', '2026-11-27', { ...request, role: 'Developer' }),
      effort('2026-11-16', '2026-11-27', { ...request, role: 'Tester' }),
    ];
    const found = find({ people, efforts });
    expect(found.map(({ role, load, excessHours }) => [role, load, excessHours])).toEqual([
      ['Tester', null, 80],
      ['Developer', 0.75, 80],
    ]);
  });

  it('obeys Settings', () => {
    const efforts = [effort(MONDAY, '2026-11-20', { hoursPerWeek: 32 })];
    const low = settings({ bottleneckLoadShare: 0.4, bottleneckWeekShare: 0.25 });
    expect(find({ people, efforts })).toEqual([]);
    expect(find({ people, efforts, settings: low })).toHaveLength(1);
    // A share of 0 % of the weeks still asks for one.
    const none = settings({ bottleneckWeekShare: 0 });
    expect(find({ people, efforts, settings: none })).toEqual([]);
  });
});

describe('a single person', () => {
  it('is one of whom there is only one, and whom two projects need', () => {
    // 4 + 8 h of 160 h: the load is no matter.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'S-3', project: 'P-2', totalHours: 4 }),
      effort('2026-11-23', '2026-11-27', { person: null, role: 'Tester', totalHours: 8 }),
    ];
    expect(find({ people: withTester, efforts })).toEqual([
      {
        kind: 'single-person',
        role: 'Tester',
        person: 'S-3',
        loadedPeriods: 0,
        periods: 4,
        load: 0.075,
        demandHours: 12,
        netHours: 160,
        excessHours: 0,
        projects: ['P-1', 'P-2'],
      },
    ]);
  });

  it('is not one whom one project needs, or a second one only tentatively or after the horizon', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'S-3', totalHours: 4 }),
      effort('2026-11-23', '2026-11-27', { person: 'Person S-3', project: 'p-1', totalHours: 4 }),
      effort('2026-11-16', '2026-11-20', {
        ...{ person: 'S-3', project: 'P-2', totalHours: 4, status: 'tentative' as const },
      }),
      effort('2027-03-01', '2027-03-05', { person: 'S-3', project: 'P-3', totalHours: 4 }),
    ];
    expect(find({ people: withTester, efforts })).toEqual([]);
  });

  it('is listed once where the role is a bottleneck too, and as a role where one project alone needs it', () => {
    const full = effort(MONDAY, '2026-12-11', { person: 'S-3', share: 1 });
    const some = effort(MONDAY, '2026-11-20', { person: 'S-3', project: 'P-2', share: 0.1 });
    expect(find({ people: withTester, efforts: [full, some] })).toMatchObject([
      { kind: 'single-person', loadedPeriods: 4, excessHours: 4, projects: ['P-1', 'P-2'] },
    ]);
    expect(find({ people: withTester, efforts: [full] })).toMatchObject([
      { kind: 'role', person: null, projects: ['P-1'] },
    ]);
  });
});

describe('bottlenecks', () => {
  it('are none where there are no people: nothing is known of capacity', () => {
    const efforts = [effort(MONDAY, '2026-12-11', { person: null, role: 'Tester', share: 1 })];
    expect(find({ people: [], efforts })).toEqual([]);
  });

  it('come in the order of excess hours, then load, then role', () => {
    const team = ['Analyst', 'Builder', 'Cook'].map((role, at) => person(`S-${at}`, { role }));
    const efforts = [
      effort(MONDAY, '2026-12-11', { person: 'S-0', share: 0.9 }),
      effort(MONDAY, '2026-12-11', { person: 'S-1', share: 1 }),
      effort(MONDAY, '2026-12-11', { person: 'S-2', share: 1.1 }),
    ];
    const roles = (shuffled: typeof efforts) =>
      find({ people: team, efforts: shuffled }).map(({ role }) => role);
    expect(roles(efforts)).toEqual(['Cook', 'Builder', 'Analyst']);
    expect(roles([...efforts].reverse())).toEqual(['Cook', 'Builder', 'Analyst']);
  });
});

/** Unstaffed: an open request starts within four weeks (Settings), or has started. Developers of 40 h. */

import { describe, expect, it } from 'vitest';
import type { Effort } from '../../../../core/capacity/effort.ts';
import { whoHasRoom } from '../../../../core/capacity/who-has-room.ts';
import { away, day, effort, gridOf, person, weeks } from '../make-capacity.ts';
import { find, MONDAY, PROJECTS, settings, spans } from './find-kind.ts';

const people = [person('S-1'), person('S-2')];

function request(from: string, to: string, more: Partial<Effort> = {}) {
  return effort(from, to, { person: null, role: 'Developer', share: 1, ...more });
}

describe('unstaffed', () => {
  it('says what the request needs, and what the role’s people lack for it', () => {
    // Two weeks at 40 h. S-1 is full, S-2 has 10 h left in the first week and 30 h in the second: 30 + 10 h are lacking.
    const efforts = [
      effort('2026-11-16', '2026-11-27', { share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-2', hoursPerWeek: 30 }),
      effort('2026-11-23', '2026-11-27', { person: 'S-2', hoursPerWeek: 10 }),
      request('2026-11-16', '2026-11-27', { project: 'P-2' }),
    ];
    expect(find('unstaffed', { people, efforts })).toEqual([
      {
        kind: 'unstaffed',
        subject: { what: 'role', id: 'Developer', name: 'Developer' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-27'),
        periods: 2,
        excessHours: 40,
        demandHours: 80,
        netHours: 160,
        peak: null,
        periodsWithoutCapacity: 0,
        projects: ['P-2'],
        efforts: [3],
      },
    ]);
  });

  it('takes nothing from the room of one for the overload of another', () => {
    // S-1 has 60 of 40 h, S-2 nothing: 40 h are left, not 20.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { hoursPerWeek: 60 }),
      request('2026-11-16', '2026-11-20'),
    ];
    expect(find('unstaffed', { people, efforts })).toMatchObject([
      { excessHours: 0, demandHours: 40 },
    ]);
  });

  it.each([
    ['ended the day before', '2026-11-02', '2026-11-15', 0],
    ['ends on the as-of day', '2026-11-02', '2026-11-16', 1],
    ['starts today', '2026-11-16', '2026-11-20', 1],
    // 16 November and 28 days: 14 December.
    ['starts on the last day of four weeks', '2026-12-14', '2026-12-18', 1],
    ['starts a day later', '2026-12-15', '2026-12-18', 0],
  ])('is asked of a request that %s', (_, from, to, count) => {
    expect(find('unstaffed', { people, efforts: [request(from, to)] }, 8)).toHaveLength(count);
  });

  it('counts the part of the request that lies in the horizon, by its working days', () => {
    // Began on Thursday of the week before; two days of this week are left: 16 h.
    const efforts = [request('2026-11-12', '2026-11-17')];
    const found = find('unstaffed', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-12 … 2026-11-17']);
    expect(found).toMatchObject([{ periods: 1, demandHours: 16, netHours: 80 }]);
  });

  it('knows no hours of a request beyond the horizon', () => {
    const efforts = [request('2026-12-14', '2026-12-18')];
    expect(find('unstaffed', { people, efforts }, 2)).toMatchObject([
      { periods: 0, excessHours: null, demandHours: null, netHours: null },
    ]);
  });

  it('is one conflict for each request, the earliest first', () => {
    const efforts = [
      request('2026-11-30', '2026-12-04', { project: 'P-3' }),
      request('2026-11-16', '2026-11-20', { project: 'P-2' }),
      request('2026-11-16', '2026-11-20', { project: 'P-1', share: 3 }),
    ];
    // P-1 asks for 120 h, of which 40 are lacking; P-2 for 40 h, which are there.
    const found = find('unstaffed', { people, efforts });
    expect(found.map(({ projects }) => projects)).toEqual([['P-1'], ['P-2'], ['P-3']]);
    expect(found.map(({ excessHours }) => excessHours)).toEqual([40, 0, 0]);
  });

  it('takes neighbouring cells of a staffing row as one request, and a gap as two', () => {
    const cells = [
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-12-07', '2026-12-13'],
    ] as const;
    const efforts = cells.map(([from, to], at) =>
      request(from, to, { share: 0.5, periodColumn: 3 + at }),
    );
    const found = find('unstaffed', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-11-29', '2026-12-07 … 2026-12-13']);
    expect(found).toMatchObject([
      { demandHours: 40, efforts: [1, 2] },
      { demandHours: 20, efforts: [3] },
    ]);
  });

  it('is no request without hours, and no tentative one unless Settings counts it', () => {
    const efforts = [
      request('2026-11-16', '2026-11-20', { share: 0 }),
      request('2026-11-16', '2026-11-20', { status: 'tentative' }),
    ];
    expect(find('unstaffed', { people, efforts })).toEqual([]);
    const counting = settings({ countTentative: true });
    expect(find('unstaffed', { people, efforts, settings: counting })).toMatchObject([
      { efforts: [1] },
    ]);
  });

  it('does not know what is lacking where there are no people', () => {
    const efforts = [request('2026-11-16', '2026-11-20')];
    expect(find('unstaffed', { people: [], efforts })).toMatchObject([
      { demandHours: 40, excessHours: null, netHours: null },
    ]);
  });
});

describe('who has room', () => {
  it('names the people of the role, who could take the most first', () => {
    const team = [person('S-1'), person('S-2'), person('S-3'), person('S-4', { role: 'Tester' })];
    // Two weeks at 40 h. S-1 is away the second week: 40 h. S-2 has 30 h left in each: 60 h. S-3 has none.
    const timeOff = [away('S-1', '2026-11-23', '2026-11-27')];
    const efforts = [
      request('2026-11-16', '2026-11-27'),
      effort('2026-11-16', '2026-11-27', { person: 'S-2', hoursPerWeek: 10 }),
      effort('2026-11-16', '2026-11-27', { person: 'S-3', share: 1 }),
    ];
    const parts = { people: team, timeOff, efforts, projects: PROJECTS };
    const grid = gridOf(parts, weeks(MONDAY, 4));
    expect(whoHasRoom(grid, 0)).toEqual([
      { person: 'S-2', name: 'Person S-2', takesHours: 60, freeHours: 60 },
      { person: 'S-1', name: 'Person S-1', takesHours: 40, freeHours: 40 },
    ]);
    expect(whoHasRoom(grid, 1)).toEqual([]);
    expect(whoHasRoom(grid, 99)).toEqual([]);
  });
});

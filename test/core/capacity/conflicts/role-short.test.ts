/** Role short: a role's demand, open requests included, against its people's net capacity. Two developers of 40 h. */

import { describe, expect, it } from 'vitest';
import type { Effort } from '../../../../core/capacity/effort.ts';
import { away, day, effort, person } from '../make-capacity.ts';
import { find, settings, spans } from './find-kind.ts';

const people = [person('S-1'), person('S-2')];

function request(from: string, to: string, more: Partial<Effort>) {
  return effort(from, to, { person: null, role: 'Developer', ...more });
}

describe('role short', () => {
  it('adds open requests to what the role’s people are booked for', () => {
    // 40 + 20 h booked, 30 h requested: 90 h of 80 h, 10 h short, 90 / 80 = 112.5 %.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-2', project: 'P-2', share: 0.5 }),
      request('2026-11-16', '2026-11-20', { project: 'P-3', hoursPerWeek: 30 }),
    ];
    expect(find('role-short', { people, efforts })).toEqual([
      {
        kind: 'role-short',
        subject: { what: 'role', id: 'Developer', name: 'Developer' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-22'),
        periods: 1,
        excessHours: 10,
        demandHours: 90,
        netHours: 80,
        peak: 1.125,
        periodsWithoutCapacity: 0,
        projects: ['P-1', 'P-3', 'P-2'],
        efforts: [0, 1, 2],
      },
    ]);
  });

  it('is not a role that is exactly full, though one of its people is over', () => {
    // 60 h on one, 20 h on the other: together 80 of 80 h. A role may be full while its work lies badly.
    const efforts = [
      effort('2026-11-16', '2026-11-20', { hoursPerWeek: 60 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-2', hoursPerWeek: 20 }),
    ];
    expect(find('role-short', { people, efforts })).toEqual([]);
    expect(find('over-allocated', { people, efforts })).toHaveLength(1);
  });

  it('is two episodes where a good week lies between', () => {
    // 80 h booked in each of three weeks; 16 h requested in the first and the third.
    const efforts = [
      ...['S-1', 'S-2'].map((who) => effort('2026-11-16', '2026-12-04', { person: who, share: 1 })),
      request('2026-11-16', '2026-11-20', { totalHours: 16 }),
      request('2026-11-30', '2026-12-04', { totalHours: 16 }),
    ];
    const found = find('role-short', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-16 … 2026-11-22', '2026-11-30 … 2026-12-06']);
    expect(found.map(({ excessHours }) => excessHours)).toEqual([16, 16]);
    expect(found.map(({ efforts: parts }) => parts)).toEqual([
      [0, 1, 2],
      [0, 1, 3],
    ]);
  });

  it('counts a part of a week by its working days', () => {
    // Both are full; Friday alone is requested at 100 %: 8 h.
    const efforts = [
      ...people.map(({ id }) => effort('2026-11-16', '2026-11-20', { person: id, share: 1 })),
      request('2026-11-20', '2026-11-22', { share: 1 }),
    ];
    expect(find('role-short', { people, efforts })).toMatchObject([{ excessHours: 8 }]);
  });

  it('is a role that nobody has and somebody asks for', () => {
    const efforts = [request('2026-11-16', '2026-11-20', { role: 'Tester', share: 0.5 })];
    expect(find('role-short', { people, efforts })).toMatchObject([
      { subject: { id: 'Tester' }, excessHours: 20, demandHours: 20, netHours: 0, peak: null },
    ]);
  });

  it('has the peak of its worst week with capacity', () => {
    // First week both away: 80 h of 0 h. Second week 96 h of 80 h: 120 %.
    const timeOff = people.map(({ id }) => away(id, '2026-11-16', '2026-11-20'));
    const efforts = [
      ...people.map(({ id }) => effort('2026-11-16', '2026-11-27', { person: id, share: 1 })),
      request('2026-11-23', '2026-11-27', { totalHours: 16 }),
    ];
    expect(find('role-short', { people, timeOff, efforts })).toMatchObject([
      {
        periods: 2,
        excessHours: 96,
        demandHours: 176,
        netHours: 80,
        peak: 1.2,
        periodsWithoutCapacity: 1,
      },
    ]);
  });

  it('knows nothing of capacity where there are no people', () => {
    const efforts = [request('2026-11-16', '2026-11-20', { share: 1 })];
    expect(find('role-short', { people: [], efforts })).toEqual([]);
  });

  it('counts tentative requests where Settings says so, from the limit of Settings on', () => {
    // 80 h firm and 24 h tentatively requested; 120 % of 80 h are 96 h: 8 h above.
    const efforts = [
      ...people.map(({ id }) => effort('2026-11-16', '2026-11-20', { person: id, share: 1 })),
      request('2026-11-16', '2026-11-20', { totalHours: 24, status: 'tentative' }),
    ];
    expect(find('role-short', { people, efforts })).toEqual([]);
    const counting = settings({ countTentative: true, loadLimitShare: 1.2 });
    expect(find('role-short', { people, efforts, settings: counting })).toMatchObject([
      { excessHours: 8, demandHours: 104 },
    ]);
  });
});

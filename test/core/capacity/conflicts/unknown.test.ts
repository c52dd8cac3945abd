/** Unknown: planned work names a person, a role or a project that no table has. */

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { day, effort, holiday, person } from '../make-capacity.ts';
import { find, spans } from './find-kind.ts';

const people = [person('S-1')];

describe('unknown', () => {
  it('is one conflict for each name, with all allocations that bear it', () => {
    // By the usual week of 40 hours, as nobody knows how much they work.
    const efforts = [
      effort('2026-11-30', '2026-12-04', { person: 'S-9', share: 1 }),
      effort('2026-11-16', '2026-11-20', { share: 0.5 }),
      effort('2026-11-16', '2026-11-20', { person: 's-9 ', project: 'P-2', share: 1 }),
    ];
    expect(find('unknown', { people, efforts })).toEqual([
      {
        kind: 'unknown',
        subject: { what: 'person', id: 'S-9', name: 'S-9' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-12-04'),
        periods: 3,
        excessHours: null,
        demandHours: 80,
        netHours: null,
        peak: null,
        periodsWithoutCapacity: 0,
        projects: ['P-1', 'P-2'],
        efforts: [0, 2],
      },
    ]);
  });

  it('lists people, then roles, then projects, each by name', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { project: 'Moonshot', share: 0.5 }),
      effort('2026-11-16', '2026-11-20', { project: 'Atlantis', share: 0.25 }),
      effort('2026-11-16', '2026-11-20', { person: null, role: 'Tester', share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-9', share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-8', share: 1 }),
    ];
    const found = find('unknown', { people, efforts });
    expect(
      found.map(({ subject, demandHours }) => [subject.what, subject.name, demandHours]),
    ).toEqual([
      ['person', 'S-8', 40],
      ['person', 'S-9', 40],
      ['role', 'Tester', 40],
      ['project', 'Atlantis', 10],
      ['project', 'Moonshot', 20],
    ]);
    expect(found.at(-1)?.projects).toEqual(['Moonshot']);
  });

  it('has the hours that would be demand: firm ones in the horizon, on the calendar of Settings', () => {
    const efforts = [
      effort('2026-11-02', '2026-11-20', { person: 'S-9', hoursPerWeek: 10 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-9', share: 0.5, status: 'tentative' }),
      effort('2026-11-16', '2026-11-20', { person: 'S-8', share: 0.5, status: 'tentative' }),
    ];
    const hoursOf = (countTentative: boolean) =>
      find('unknown', {
        ...{ people, efforts, holidays: [holiday('2026-11-18')] },
        settings: { ...DEFAULT_SETTINGS, countTentative },
      }).map(({ demandHours }) => demandHours);
    expect(hoursOf(false)).toEqual([null, 8]);
    expect(hoursOf(true)).toEqual([16, 24]);
  });

  it('does not list a role in place of a person: it is an open request', () => {
    const efforts = [effort('2026-11-16', '2026-11-20', { person: ' developer', share: 1 })];
    expect(find('unknown', { people, efforts })).toEqual([]);
    const requests = find('unstaffed', { people, efforts });
    expect(requests.map(({ subject, demandHours }) => [subject.id, demandHours])).toEqual([
      ['Developer', 40],
    ]);
    // A role that only an open request names is known to nobody.
    const asked = [
      effort('2026-11-16', '2026-11-20', { person: null, role: 'Tester', share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'Tester', share: 1 }),
    ];
    const whats = find('unknown', { people, efforts: asked }).map(({ subject }) => subject.what);
    expect(whats).toEqual(['person', 'role']);
  });

  it('does not ask for the role where a person is named', () => {
    const efforts = [effort('2026-11-16', '2026-11-20', { role: 'Astronaut', share: 1 })];
    expect(find('unknown', { people, efforts })).toEqual([]);
  });

  it('finds people and projects by id or name, whatever the case', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'person  s-1', project: 'PROJECT 2', share: 1 }),
    ];
    expect(find('unknown', { people, efforts })).toEqual([]);
  });

  it('says nothing of people where there are none, nor of projects where there are none', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'S-9', project: 'Moonshot', share: 1 }),
      effort('2026-11-16', '2026-11-20', { person: null, role: 'Tester', share: 1 }),
    ];
    const whats = (parts: Parameters<typeof find>[1]) =>
      find('unknown', { efforts, ...parts }).map(({ subject }) => subject.what);
    expect(whats({ people: [] })).toEqual(['project']);
    expect(whats({ people, projects: [] })).toEqual(['person', 'role']);
  });

  it('names tentative ones, those that cannot be counted, and those outside the horizon too', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-20', { person: 'S-9', share: 1, status: 'tentative' }),
      effort('2026-11-20', '2026-11-16', { person: 'S-9', share: 1 }),
      effort('2028-01-03', '2028-01-07', { person: 'S-8', share: 1 }),
      // The name is known; it is the dates that are wrong.
      effort('2026-11-20', '2026-11-16', { share: 1 }),
    ];
    const found = find('unknown', { people, efforts });
    expect(found.map(({ efforts: parts }) => parts)).toEqual([[2], [0, 1]]);
    expect(spans(found)).toEqual(['2028-01-03 … 2028-01-07', '2026-11-16 … 2026-11-20']);
    expect(found.map(({ periods }) => periods)).toEqual([0, 1]);
  });
});

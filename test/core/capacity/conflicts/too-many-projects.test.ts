/** Too many projects: more than three (Settings) in a person's week. */

import { describe, expect, it } from 'vitest';
import type { Effort } from '../../../../core/capacity/effort.ts';
import { away, day, effort, person } from '../make-capacity.ts';
import { find, settings, spans } from './find-kind.ts';

const people = [person('S-1')];

function onProjects(projects: readonly string[], more: Partial<Effort> = {}) {
  return projects.map((project) =>
    effort('2026-11-16', '2026-11-20', { project, share: 0.1, ...more }),
  );
}

describe('too many projects', () => {
  it('is four in one week; three are not', () => {
    expect(
      find('too-many-projects', { people, efforts: onProjects(['P-1', 'P-2', 'P-3']) }),
    ).toEqual([]);
    // 4 × 10 % of 40 h: 16 h of 40 h. Hours do not measure it.
    const efforts = onProjects(['P-4', 'P-3', 'P-2', 'P-1']);
    expect(find('too-many-projects', { people, efforts })).toEqual([
      {
        kind: 'too-many-projects',
        subject: { what: 'person', id: 'S-1', name: 'Person S-1' },
        fromDay: day('2026-11-16'),
        toDay: day('2026-11-22'),
        periods: 1,
        excessHours: null,
        demandHours: 16,
        netHours: 40,
        peak: 4,
        periodsWithoutCapacity: 0,
        projects: ['P-1', 'P-2', 'P-3', 'P-4'],
        efforts: [0, 1, 2, 3],
      },
    ]);
  });

  it('counts a project once, however often it is booked, by id or by name', () => {
    const efforts = onProjects(['P-1', 'P-1', 'p-1', 'Project 1', 'P-2', 'P-3']);
    expect(find('too-many-projects', { people, efforts })).toEqual([]);
  });

  it('counts names that no table has, each once whatever its case', () => {
    const efforts = onProjects(['P-1', 'P-2', 'Skunk works', 'SKUNK  works']);
    expect(find('too-many-projects', { people, efforts })).toEqual([]);
    const another = [...efforts, ...onProjects(['Moonshot'])];
    expect(find('too-many-projects', { people, efforts: another })).toMatchObject([
      { peak: 4, projects: ['SKUNK works', 'Moonshot', 'P-1', 'P-2'] },
    ]);
  });

  it('does not count what has no hours in the week', () => {
    // P-4 at 0 %, P-5 on the weekend's days alone, P-6 in the week after.
    const efforts = [
      ...onProjects(['P-1', 'P-2', 'P-3']),
      ...onProjects(['P-4'], { share: 0 }),
      effort('2026-11-21', '2026-11-22', { project: 'P-5', share: 1 }),
      effort('2026-11-23', '2026-11-27', { project: 'P-6', share: 1 }),
    ];
    expect(find('too-many-projects', { people, efforts })).toEqual([]);
  });

  it('counts projects of different days of one week, for the week is what is looked at', () => {
    const efforts = ['16', '17', '18', '19'].map((date, at) =>
      effort(`2026-11-${date}`, `2026-11-${date}`, { project: `P-${at + 1}`, share: 1 }),
    );
    expect(find('too-many-projects', { people, efforts })).toMatchObject([{ peak: 4 }]);
  });

  it('is two episodes where a good week lies between, each with its own peak', () => {
    const efforts = [
      ...['P-1', 'P-2', 'P-3'].map((project) =>
        effort('2026-11-16', '2026-12-11', { project, share: 0.1 }),
      ),
      effort('2026-11-16', '2026-11-20', { project: 'P-4', share: 0.1 }),
      effort('2026-11-30', '2026-12-11', { project: 'P-4', share: 0.1 }),
      effort('2026-12-07', '2026-12-11', { project: 'P-5', share: 0.1 }),
    ];
    const found = find('too-many-projects', { people, efforts });
    expect(spans(found)).toEqual(['2026-11-30 … 2026-12-13', '2026-11-16 … 2026-11-22']);
    expect(found.map(({ peak }) => peak)).toEqual([5, 4]);
  });

  it('counts a week of leave too: the plan says that they are on the projects', () => {
    const timeOff = [away('S-1', '2026-11-16', '2026-11-20')];
    const efforts = onProjects(['P-1', 'P-2', 'P-3', 'P-4']);
    expect(find('too-many-projects', { people, timeOff, efforts })).toMatchObject([
      { netHours: 0 },
    ]);
  });

  it('obeys Settings: how many, and whether tentative work counts', () => {
    const efforts = [
      ...onProjects(['P-1', 'P-2']),
      ...onProjects(['P-3'], { status: 'tentative' }),
    ];
    const two = settings({ maxProjectsAtOnce: 2 });
    expect(find('too-many-projects', { people, efforts, settings: two })).toEqual([]);
    const counting = settings({ maxProjectsAtOnce: 2, countTentative: true });
    expect(find('too-many-projects', { people, efforts, settings: counting })).toMatchObject([
      { peak: 3 },
    ]);
  });
});

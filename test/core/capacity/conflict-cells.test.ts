/** Every conflict names the cells that it came from; and health asks which conflicts touch a project. */

import { describe, expect, it } from 'vitest';
import type { CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import type { ConflictKind } from '../../../core/capacity/conflict.ts';
import { type CapacityCells, makeCapacityCells } from '../../../core/capacity/conflict-cells.ts';
import { conflictsByProject } from '../../../core/capacity/conflicts-by-project.ts';
import { findConflicts } from '../../../core/capacity/find-conflicts.ts';
import { MONDAY, PROJECTS } from './conflicts/find-kind.ts';
import { away, day, effort, gridOf, person, weeks } from './make-capacity.ts';

/** The cells of the first conflict of a kind, `People!E2` and so on. */
function cellsOf(kind: ConflictKind, parts: Partial<CapacityInput>): readonly string[] {
  const grid = gridOf({ projects: PROJECTS, ...parts }, weeks(MONDAY, 4));
  const conflict = findConflicts(grid, day(MONDAY)).find((one) => one.kind === kind);
  if (conflict === undefined) throw new Error(`There is no ${kind}`);
  return places(makeCapacityCells(grid, parts.timeOff ?? []).ofConflict(conflict));
}

function places({ supplyCells, cells }: CapacityCells): readonly string[] {
  return [...supplyCells, ...cells].map(({ sheet, a1 }) => `${sheet}!${a1}`);
}

function inSheet(cells: readonly string[], sheet: string): readonly string[] {
  return cells
    .filter((cell) => cell.startsWith(`${sheet}!`))
    .map((cell) => cell.split('!')[1] ?? '');
}

describe('the cells of a conflict', () => {
  it('name the leave of the one whom it counts for, where two bear the name', () => {
    // The leave by name is that of S-1, who stands first: S-2 was there all week.
    const people = [
      person('S-2', { name: 'Tester A.B.', sheetRow: 8 }),
      person('S-1', { name: 'tester a.b.', sheetRow: 7 }),
    ];
    const timeOff = [away('Tester A.B.', '2026-11-16', '2026-11-18', null, 3)];
    const over = (who: string) => ({
      ...{ people, timeOff },
      efforts: [effort('2026-11-16', '2026-11-20', { person: who, share: 1.2 })],
    });
    expect(inSheet(cellsOf('over-allocated', over('S-1')), 'Time off')).toContain('A4');
    expect(inSheet(cellsOf('over-allocated', over('S-2')), 'Time off')).toEqual([]);
  });

  it('are the person’s hours, pattern, dates and shares, their leave in those days, and the allocations', () => {
    const people = [person('S-1', { sheetRow: 7 }), person('S-2', { sheetRow: 8 })];
    const timeOff = [
      away('S-1', '2026-11-20', '2026-11-20', null, 3),
      away('person s-1', '2026-11-22', '2026-12-31', null, 4),
      away('S-1', '2026-11-23', '2026-11-23', null, 5),
      away('S-2', '2026-11-16', '2026-11-16', null, 6),
    ];
    const efforts = [
      effort('2026-11-16', '2026-11-20', { share: 1, sheetRow: 1 }),
      effort('2026-11-16', '2026-11-20', { person: 'S-2', share: 0.1, sheetRow: 2 }),
    ];
    const cells = cellsOf('over-allocated', { people, timeOff, efforts });
    expect(inSheet(cells, 'People')).toEqual([
      'E8',
      'M8',
      'F8',
      'G8',
      'H8',
      'I8',
      'J8',
      'K8',
      'L8',
    ]);
    expect(inSheet(cells, 'Time off')).toEqual(
      ['A4', 'B4', 'C4', 'D4'].concat(['A5', 'B5', 'C5', 'D5']),
    );
    // Project, person, from, to and the share.
    expect(inSheet(cells, 'Allocations')).toEqual(['A2', 'B2', 'D2', 'E2', 'F2']);
  });

  it('are the availability where somebody is planned while away', () => {
    const people = [person('S-1', { availableToDay: day('2026-11-18') })];
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 1 })];
    const cells = cellsOf('unavailable', { people, efforts });
    expect(inSheet(cells, 'People')).toEqual(['F2', 'G2', 'H2', 'I2']);
  });

  it('are those of all who have the role where it is short or a request is open', () => {
    const people = [person('S-1', { sheetRow: 1 }), person('S-2', { sheetRow: 2, role: 'Tester' })];
    const more = { person: null, role: 'Developer', share: 2 };
    const efforts = [effort('2026-11-16', '2026-11-20', more)];
    for (const kind of ['role-short', 'unstaffed'] as const) {
      const cells = cellsOf(kind, { people, efforts });
      expect(inSheet(cells, 'People')[0]).toBe('C2');
      expect(inSheet(cells, 'People').every((cell) => cell.endsWith('2'))).toBe(true);
      // Project, role, from, to and the share.
      expect(inSheet(cells, 'Allocations')).toEqual(['A2', 'C2', 'D2', 'E2', 'F2']);
    }
  });

  it('are the allocations alone, and who it is, where there are too many projects', () => {
    const efforts = ['P-1', 'P-2', 'P-3', 'P-4'].map((project, sheetRow) =>
      effort('2026-11-16', '2026-11-20', { project, share: 0.1, sheetRow }),
    );
    const timeOff = [away('S-1', '2026-11-16', '2026-11-16')];
    const cells = cellsOf('too-many-projects', { people: [person('S-1')], timeOff, efforts });
    expect(inSheet(cells, 'People')).toEqual(['A2']);
    expect(inSheet(cells, 'Time off')).toEqual([]);
    expect(inSheet(cells, 'Allocations')).toHaveLength(20);
  });

  it('are the cells that bear an unknown name, each once', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-22', { person: 'S-9', share: 1, sheetRow: 4 }),
      effort('2026-11-23', '2026-11-29', { person: 'S-9', share: 1, sheetRow: 4 }),
      effort('2026-11-23', '2026-11-29', { person: 's-9', share: 1, sheetRow: 6 }),
    ];
    expect(cellsOf('unknown', { people: [person('S-1')], efforts })).toEqual([
      'Allocations!B5',
      'Allocations!B7',
    ]);
  });
});

describe('the cells of a load', () => {
  const people = [
    person('S-1', { sheetRow: 1 }),
    person('S-2', { sheetRow: 2 }),
    person('S-3', { sheetRow: 3, role: 'Tester' }),
  ];
  const timeOff = [
    away('S-2', '2026-11-20', '2026-11-23', null, 5),
    away('S-2', '2026-12-01', '2026-12-01', null, 6),
  ];
  const efforts = [
    effort('2026-11-16', '2026-11-27', { share: 0.5, sheetRow: 1 }),
    effort('2026-11-23', '2026-11-27', { person: 'S-2', share: 0.5, sheetRow: 2 }),
    effort('2026-11-23', '2026-11-27', { person: null, role: 'Developer', share: 1, sheetRow: 3 }),
    effort('2026-11-23', '2026-11-27', { person: 'S-3', share: 1, sheetRow: 4 }),
    effort('2026-11-16', '2026-11-20', { person: 'S-2', share: 0.1, status: 'tentative' }),
  ];
  const parts = { people, timeOff, efforts, projects: PROJECTS };
  const grid = gridOf(parts, weeks(MONDAY, 2));
  const finder = makeCapacityCells(grid, timeOff);

  it('of a person are theirs, their leave of that week, and the work of that week that counts', () => {
    const cells = places(finder.ofLoad('person', 1, 0));
    expect(inSheet(cells, 'People').every((cell) => cell.endsWith('3'))).toBe(true);
    expect(inSheet(cells, 'Time off')).toEqual(['A6', 'B6', 'C6', 'D6']);
    expect(inSheet(cells, 'Allocations')).toEqual([]);
    const next = places(finder.ofLoad('person', 1, 1));
    expect(inSheet(next, 'Time off')).toEqual(['A6', 'B6', 'C6', 'D6']);
    expect(inSheet(next, 'Allocations')).toEqual(['A3', 'B3', 'D3', 'E3', 'F3']);
  });

  it('of a role are those of all its people and of its open requests', () => {
    const cells = places(finder.ofLoad('role', grid.roles.indexOf('Developer'), 1));
    const rows = (sheet: string) => [
      ...new Set(inSheet(cells, sheet).map((cell) => cell.replace(/[A-Z]+/, ''))),
    ];
    expect([rows('People'), rows('Allocations')]).toEqual([
      ['2', '3'],
      ['2', '3', '4'],
    ]);
  });

  it('of a bottleneck are those of the whole horizon', () => {
    const cells = places(finder.ofBottleneck({ role: 'Developer' }));
    expect(inSheet(cells, 'Allocations')).toHaveLength(15);
    expect(inSheet(cells, 'Time off')).toHaveLength(4);
  });
});

describe('the conflicts of a project', () => {
  // S-1 is over-allocated in weeks 1 to 3: P-1 takes part all the time, P-2 in week 1, P-3 in week 3.
  const efforts = [
    effort('2026-11-16', '2026-12-04', { share: 0.8 }),
    effort('2026-11-16', '2026-11-20', { project: 'P-2', share: 0.3 }),
    effort('2026-11-23', '2026-11-27', { project: 'P-9', share: 0.3 }),
    effort('2026-11-30', '2026-12-04', { project: 'P-3', share: 0.3 }),
    effort('2026-11-30', '2026-12-04', { project: 'Moonshot', share: 0.1 }),
  ];
  const parts = { people: [person('S-1')], efforts, projects: PROJECTS };
  const grid = gridOf(parts, weeks(MONDAY, 4));
  const conflicts = findConflicts(grid, day(MONDAY));
  const projectsOf = (asOf: string, weekCount: number) =>
    [...conflictsByProject(grid, conflicts, day(asOf), weekCount)]
      .filter(([, touched]) => touched.some(({ kind }) => kind === 'over-allocated'))
      .map(([id]) => id)
      .sort();

  it('are those in which it has work on the days to come', () => {
    expect(conflicts.filter(({ kind }) => kind === 'over-allocated')).toHaveLength(1);
    expect(projectsOf('2026-11-16', 2)).toEqual(['P-1', 'P-2', 'P-9']);
    expect(projectsOf('2026-11-16', 8)).toEqual(['Moonshot', 'P-1', 'P-2', 'P-3', 'P-9']);
  });

  it('end with the day before so many weeks from the as-of day', () => {
    // Two weeks from Tuesday 17 November end on Monday 30 November, a day of P-3; from Monday 16 on Sunday.
    expect(projectsOf('2026-11-17', 2)).toContain('P-3');
    expect(projectsOf('2026-11-16', 2)).not.toContain('P-3');
    expect(projectsOf('2026-11-16', 0)).toEqual([]);
  });

  it('are not those that have ended by the as-of day', () => {
    expect(projectsOf('2026-11-23', 8)).not.toContain('P-2');
    expect(projectsOf('2026-11-20', 8)).toContain('P-2');
  });

  it('stand in the order of the conflicts', () => {
    const ofMoonshot = conflictsByProject(grid, conflicts, day(MONDAY), 8).get('Moonshot');
    expect(ofMoonshot?.map(({ kind }) => kind)).toEqual([
      'over-allocated',
      'role-short',
      'unknown',
    ]);
  });
});

import { expect, test } from 'vitest';
import type { Milestone } from '../../../core/model/milestones.ts';
import type { RaidItem } from '../../../core/model/raid.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { ageOne, day, GOOD } from './make-log.ts';

const projects = [
  makeProject({ id: 'P-010', name: 'Bank interface', forecastEndDay: day('2027-01-29') }),
  makeProject({ id: 'P-011', name: 'Data platform', actualEndDay: day('2026-11-13') }),
  makeProject({ id: 'P-012', name: 'Without a forecast' }),
  makeProject({ id: 'P-013', name: 'Late already', forecastEndDay: day('2026-11-02') }),
  makeProject({ id: 'P-015', name: 'Portal: phase 2' }),
  makeProject({ id: 'P-014', name: 'Ends ahead', actualEndDay: day('2026-12-18') }),
];
const milestone = (name: string, facts: Partial<Milestone>) =>
  ({
    project: 'P-010',
    name,
    kind: null,
    baselineDay: null,
    forecastDay: null,
    actualDay: null,
    dependsOn: [],
    vendor: null,
    accepted: null,
    source: { sheet: 'Milestones', columns: { forecastDay: 4, actualDay: 5 } },
    sheetRow: 7,
    ...facts,
  }) as Milestone;
const milestones = [
  milestone('Formats agreed', { forecastDay: day('2026-12-04') }),
  milestone('formats  Agreed', { forecastDay: day('2026-12-11') }),
  milestone('Sign-in live', { project: 'P-015', forecastDay: day('2026-12-21') }),
  milestone('Wave 1: done', { project: 'P-015', forecastDay: day('2026-12-28') }),
  milestone('Test window', { actualDay: day('2026-11-06') }),
];

const slip = (facts: Partial<RaidItem>) =>
  ageOne(
    { ...GOOD, type: 'dependency', neededByDay: day('2026-12-14'), dueDay: null, ...facts },
    { projects, milestones },
  );

test.each([
  ['a project by id', { provider: 'P-010' }, 46, 'project'],
  ['a project by name, in any case', { provider: 'bank  INTERFACE' }, 46, 'project'],
  ['in time', { provider: 'P-010', neededByDay: day('2027-01-29') }, 0, 'project'],
  ['early', { provider: 'P-010', neededByDay: day('2027-02-01') }, -3, 'project'],
  ['a project that has ended', { provider: 'P-011' }, -31, 'delivered'],
  [
    'a project that ended too late',
    { provider: 'P-011', neededByDay: day('2026-11-09') },
    4,
    'delivered',
  ],
  ['a milestone, the latest of its name', { provider: 'P-010: formats agreed' }, -3, 'milestone'],
  ['a milestone that was reached', { provider: 'Bank interface:Test window' }, -38, 'delivered'],
  [
    'a milestone of a project whose name has a colon',
    { provider: 'Portal: phase 2: Sign-in live' },
    7,
    'milestone',
  ],
  ['a milestone whose name has a colon', { provider: 'P-015:Wave 1: done' }, 14, 'milestone'],
  [
    'the provider is asked before the due day',
    { provider: 'P-010', dueDay: day('2026-12-01') },
    46,
    'project',
  ],
  [
    'a vendor: the due day is what it has promised',
    { provider: 'Carrier', dueDay: day('2026-12-21') },
    7,
    'due',
  ],
  ['no provider', { dueDay: day('2026-12-21') }, 7, 'due'],
  ['a project without a forecast', { provider: 'P-012', dueDay: day('2026-12-07') }, -7, 'due'],
  [
    'a milestone that nobody knows',
    { provider: 'P-010: Nothing', dueDay: day('2026-12-15') },
    1,
    'due',
  ],
  [
    'a forecast that has passed',
    { provider: 'P-013', neededByDay: day('2026-11-20') },
    3,
    'passed',
  ],
  [
    'a due day that has passed, while it is needed later',
    { dueDay: day('2026-11-20') },
    -21,
    'passed',
  ],
  ['needed already, and nothing promised', { neededByDay: day('2026-11-16') }, 7, 'unpromised'],
  [
    'needed already, of a project that says nothing',
    { provider: 'P-012', neededByDay: day('2026-11-16') },
    7,
    'unpromised',
  ],
] as const)('by how many days, and on what that rests: %s', (_, facts, slippageDays, basis) => {
  const entry = slip(facts);
  expect(entry.slippage).toMatchObject({ slippageDays, basis, unknown: null });
  expect(entry.flags.includes('slips')).toBe(slippageDays > 0);
});

test.each([
  ['a risk', { type: 'risk' }, 'not-a-dependency'],
  ['closed', { status: 'closed' }, 'not-open'],
  ['no day on which it is needed', { neededByDay: null, provider: 'P-010' }, 'no-needed-by'],
  ['needed on no day', { neededByDay: Number.NaN, provider: 'P-010' }, 'no-needed-by'],
  ['a vendor that has promised nothing', { provider: 'Carrier' }, 'no-forecast'],
  ['a project that says nothing', { provider: 'P-012' }, 'no-forecast'],
  ['an actual end in the future has not happened', { provider: 'P-014' }, 'no-forecast'],
] as const)('cannot be told: %s', (_, facts, unknown) => {
  const entry = slip(facts);
  expect(entry.slippage).toMatchObject({ slippageDays: null, basis: null, unknown });
  expect(entry.flags).not.toContain('slips');
});

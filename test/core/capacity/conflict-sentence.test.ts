/** The words of each kind of conflict. */

import { expect, it } from 'vitest';
import { CONFLICT_KINDS, type Conflict } from '../../../core/capacity/conflict.ts';
import { CONFLICT_TITLES, conflictSentence } from '../../../core/capacity/conflict-sentence.ts';
import { spellHours, spellLoad } from '../../../core/capacity/spell-hours.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { day, weeks } from './make-capacity.ts';

const conflict: Conflict = {
  kind: 'over-allocated',
  subject: { what: 'person', id: 'S-1', name: 'Architect A.B.' },
  fromDay: day('2026-11-16'),
  toDay: day('2026-11-22'),
  periods: 1,
  excessHours: 12,
  demandHours: 52,
  netHours: 40,
  peak: 1.3,
  periodsWithoutCapacity: 0,
  projects: ['P-1', 'P-4'],
  efforts: [0, 1],
};
const role = { what: 'role', id: 'Architect', name: 'Architect' } as const;

/** Eight weeks to 10 January. */
function gridOf(settings: Partial<Settings> = {}) {
  return {
    horizon: weeks('2026-11-16', 8),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

it.each<[string, Partial<Conflict>]>([
  [
    'Architect A.B. has 52 h planned and 40 h of capacity in 1 week (16–22 Nov 2026): 12 h too many, 130% at worst; on P-1, P-4',
    {},
  ],
  [
    'Architect A.B. has 52 h planned and no capacity in 3 weeks (16 Nov – 6 Dec 2026): 52 h too many; on P-1',
    {
      ...{ netHours: 0, excessHours: 52, peak: null, projects: ['P-1'] },
      ...{ toDay: day('2026-12-06'), periods: 3, periodsWithoutCapacity: 3 },
    },
  ],
  [
    'Architect A.B. has 52 h planned and 40 h of capacity in 3 weeks (16 Nov – 6 Dec 2026): 12 h too many, 130% at worst, and no capacity in 2 of them; on P-1, P-4',
    { toDay: day('2026-12-06'), periods: 3, periodsWithoutCapacity: 2 },
  ],
  [
    'Architect A.B. has 12 h planned while not available in 1 week (16–22 Nov 2026); on P-1, P-4',
    { kind: 'unavailable' },
  ],
  [
    'Architect A.B. works on up to 5 projects at once in 1 week (16–22 Nov 2026): P-1, P-2, P-3, P-4 and 1 more',
    {
      ...{ kind: 'too-many-projects', excessHours: null, peak: 5 },
      projects: ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'],
    },
  ],
  [
    'Architect: 1,052.5 h asked for and 40 h of capacity in 1 week (16–22 Nov 2026): 1,012.5 h short, 2631% at worst; on P-1, P-4',
    { kind: 'role-short', subject: role, demandHours: 1052.5, excessHours: 1012.5, peak: 26.3125 },
  ],
  [
    'BAU, on-call and unplanned work leave Architect A.B. 14 h for projects that ask for 20 h in 1 week (16–22 Nov 2026): 6 h too many; on P-1, P-4',
    { kind: 'crowded-out', netHours: 14, demandHours: 20, excessHours: 6 },
  ],
  [
    'Architect: nobody is named for P-1 from 28 Dec 2026 – 8 Jan 2027, 80 h; the role’s people lack 12 h of it',
    {
      ...{ kind: 'unstaffed', subject: role, demandHours: 80, peak: null, projects: ['P-1'] },
      ...{ fromDay: day('2026-12-28'), toDay: day('2027-01-08') },
    },
  ],
  [
    'Architect: nobody is named for P-1 from 28 Dec 2026 – 30 Jun 2027, 80 h of it in 28 Dec 2026 – 10 Jan 2027; the role’s people lack 12 h of it',
    {
      ...{ kind: 'unstaffed', subject: role, demandHours: 80, peak: null, projects: ['P-1'] },
      ...{ fromDay: day('2026-12-28'), toDay: day('2027-06-30') },
    },
  ],
  [
    '"Moonshot" is not in Projects: named by 2 allocations (52 h in 16 Nov – 11 Dec 2026); on P-1, P-4',
    {
      ...{ kind: 'unknown', fromDay: day('2026-05-04'), toDay: day('2026-12-11') },
      subject: { what: 'project', id: 'Moonshot', name: 'Moonshot' },
    },
  ],
  [
    '"Architect C.D." is not in People: named by 2 allocations; on P-1, P-4',
    {
      ...{ kind: 'unknown', excessHours: null, demandHours: null, netHours: null, peak: null },
      subject: { what: 'person', id: 'Architect C.D.', name: 'Architect C.D.' },
    },
  ],
  [
    'Nobody in People has the role "Architect": named by 1 allocation (52 h); on P-1, P-4',
    { kind: 'unknown', subject: role, efforts: [3], excessHours: null, netHours: null },
  ],
  [
    '"Moonshot" is not in Projects: named by 1 allocation (52 h); on Moonshot',
    {
      ...{ kind: 'unknown', efforts: [3], projects: ['Moonshot'] },
      subject: { what: 'project', id: 'Moonshot', name: 'Moonshot' },
    },
  ],
])('%s', (sentence, facts) => {
  expect(conflictSentence({ ...conflict, ...facts }, gridOf())).toBe(sentence);
});

it('says above which limit hours are too many where it is not all that there is', () => {
  const strict = gridOf({ loadLimitShare: 0.8 });
  const short = { ...conflict, demandHours: 36, excessHours: 4, peak: 0.9 };
  expect(conflictSentence(short, strict)).toContain(': 4 h above 80% of it, 90% at worst;');
  expect(conflictSentence({ ...short, kind: 'role-short' }, strict)).toContain(
    ': 4 h above 80% of it, 90% at worst;',
  );
  const none = { ...short, netHours: 0, peak: null, periodsWithoutCapacity: 1 };
  expect(conflictSentence(none, strict)).toContain('no capacity in 1 week');
  expect(conflictSentence(none, strict)).toContain(': 4 h too many;');
});

it('says whether there is room for a request', () => {
  const unstaffed: Conflict = {
    ...conflict,
    ...{ kind: 'unstaffed', subject: role, demandHours: 80, projects: ['P-1'] },
  };
  const end = (facts: Partial<Conflict>) =>
    conflictSentence({ ...unstaffed, ...facts }, gridOf()).split('2026')[1];
  expect(end({ excessHours: 0 })).toBe(
    ', 80 h; taken alone, the role’s people have room for all of it',
  );
  expect(end({ excessHours: 80 })).toBe(', 80 h; nobody in the role has room for it');
  expect(end({ excessHours: 80, netHours: 0 })).toBe(', 80 h; the role has no capacity then');
  expect(end({ excessHours: null })).toBe(', 80 h');
  expect(end({ excessHours: null, demandHours: null })).toBe('');
});

it('speaks of days and months where the horizon has them', () => {
  const grains = (['day', 'month'] as const).map((grain) =>
    conflictSentence(
      { ...conflict, kind: 'unavailable', toDay: conflict.fromDay, periods: 2 },
      { ...gridOf(), horizon: { ...weeks('2026-11-16', 4), grain } },
    ),
  );
  expect(grains[0]).toContain('in 2 days (16 Nov 2026)');
  expect(grains[1]).toContain('in 2 months (16 Nov 2026)');
});

it('shows what a name hides', () => {
  const hidden = { what: 'project', id: 'x', name: 'P\u200b-1\n' } as const;
  const text = conflictSentence({ ...conflict, kind: 'unknown', subject: hidden }, gridOf());
  expect(text).toContain('"P\\u{200b}-1␊" is not in Projects');
});

it('has a title for every kind, each its own', () => {
  expect(new Set(CONFLICT_KINDS.map((kind) => CONFLICT_TITLES[kind])).size).toBe(7);
});

it.each([
  [0, '0 h'],
  [0.04, 'under 0.1 h'],
  [0.05, '0.1 h'],
  [9.96, '10 h'],
  [1234567.89, '1,234,567.9 h'],
])('spells %d hours as %s', (hours, text) => {
  expect(spellHours(hours)).toBe(text);
});

it.each([
  [0, '0%'],
  [1, '100%'],
  [1.0004, 'over 100%'],
  [1.004, '100.4%'],
  [1.006, '101%'],
  [0.996, '100%'],
])('spells a load of %d as %s', (load, text) => {
  expect(spellLoad(load)).toBe(text);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { uncoveredByProject } from '../../../core/capacity/uncovered-hours.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { away, day, effort, gridOf, type inputOf, person, weeks } from './make-capacity.ts';
import { someCapacity } from './random-capacity.ts';

const AS_OF = day('2026-11-18');
const TWO_WEEKS = weeks('2026-11-16', 2);
const FROM = '2026-11-16';
const TO = '2026-11-29';
const PROJECTS = [
  { id: 'P-1', name: 'Portal' },
  { id: 'P-2', name: 'Ledger' },
];

function uncovered(parts: Parameters<typeof inputOf>[0], horizon = TWO_WEEKS) {
  return uncoveredByProject(gridOf({ projects: PROJECTS, ...parts }, horizon), AS_OF);
}

test('what a person has not is shared out over all their work in proportion', () => {
  // 80 hours in two weeks, 96 are asked: 60 for one project, 36 for the other. A sixth is lacking of each.
  const found = uncovered({
    people: [person('S-1')],
    efforts: [
      effort(FROM, TO, { hoursPerWeek: 30 }),
      effort(FROM, TO, { project: 'Ledger', hoursPerWeek: 18 }),
    ],
  });
  expect(found.get('P-1')).toEqual({ plannedHours: 60, uncoveredHours: 10, efforts: [0] });
  expect(found.get('P-2')).toEqual({ plannedHours: 36, uncoveredHours: 6, efforts: [1] });
});

test('leave takes the hours of its week alone; a full week is covered', () => {
  const found = uncovered({
    people: [person('S-1')],
    timeOff: [away('S-1', '2026-11-23', '2026-11-24')],
    efforts: [effort(FROM, TO, { share: 1 })],
  });
  expect(found.get('P-1')).toEqual({ plannedHours: 80, uncoveredHours: 16, efforts: [0] });
});

test('a load that Settings allows is covered', () => {
  const settings = { ...DEFAULT_SETTINGS, loadLimitShare: 1.25 };
  const parts = { people: [person('S-1')], efforts: [effort(FROM, TO, { hoursPerWeek: 50 })] };
  expect(uncovered(parts).get('P-1')?.uncoveredHours).toBe(20);
  expect(uncovered({ ...parts, settings }).get('P-1')?.uncoveredHours).toBe(0);
});

test('an open request that starts soon is uncovered as a whole, a later one where its role is full', () => {
  const later = weeks('2026-11-16', 8);
  const ask = { person: null, role: 'Developer', hoursPerWeek: 10 };
  const busy = effort('2026-12-21', '2027-01-03', { project: 'P-2', hoursPerWeek: 40 });
  const found = (from: string, to: string) =>
    uncovered({ people: [person('S-1')], efforts: [busy, effort(from, to, ask)] }, later).get(
      'P-1',
    );
  expect(found(FROM, TO)).toEqual({ plannedHours: 20, uncoveredHours: 20, efforts: [1] });
  // From 21 December for four weeks: two of them are full.
  expect(found('2026-12-21', '2027-01-10')).toEqual({
    plannedHours: 30,
    uncoveredHours: 20,
    efforts: [1],
  });
});

test('tentative work counts where Settings counts it; outside the horizon and for unknown projects nothing does', () => {
  const tentative = {
    people: [person('S-1')],
    efforts: [effort(FROM, TO, { share: 2, status: 'tentative' })],
  };
  expect(uncovered(tentative).size).toBe(0);
  const settings = { ...DEFAULT_SETTINGS, countTentative: true };
  expect(uncovered({ ...tentative, settings }).get('P-1')?.uncoveredHours).toBe(80);
  const elsewhere = [
    effort('2027-03-01', '2027-03-31', { share: 2 }),
    effort(FROM, TO, { project: 'P-9', share: 2 }),
  ];
  expect(uncovered({ people: [person('S-1')], efforts: elsewhere }).size).toBe(0);
});

test('what is asked of nobody, or by numbers that are none, counts for nothing', () => {
  const found = uncovered({
    people: [person('S-1'), person('S-1')],
    efforts: [
      effort(FROM, TO, { person: null, role: null, share: 1 }),
      effort(FROM, TO, { person: 'S-9', share: 1 }),
      effort(FROM, TO, { share: Number.NaN }),
      effort(FROM, TO, { hoursPerWeek: -40 }),
      effort(TO, FROM, { share: 1 }),
      effort(FROM, TO, { project: 'P-2', share: 1 }),
    ],
  });
  expect(found.get('P-1')).toBeUndefined();
  expect(found.get('P-2')).toEqual({ plannedHours: 80, uncoveredHours: 0, efforts: [] });
});

test('never more is uncovered than planned, and the order of the rows does not show', () => {
  fc.assert(
    fc.property(someCapacity, ({ input, horizon }) => {
      const hours = (one: typeof input) =>
        [...uncoveredByProject(gridOf(one, horizon), AS_OF)]
          .map(([id, { plannedHours, uncoveredHours }]) => ({ id, plannedHours, uncoveredHours }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      const found = hours(input);
      for (const { plannedHours, uncoveredHours } of found) {
        expect(uncoveredHours).toBeGreaterThanOrEqual(0);
        expect(uncoveredHours).toBeLessThanOrEqual(plannedHours + 1e-6);
      }
      expect(hours({ ...input, efforts: [...input.efforts].reverse() })).toEqual(found);
    }),
  );
});

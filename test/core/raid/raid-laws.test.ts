import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RaidItem } from '../../../core/model/raid.ts';
import type { RaidResult } from '../../../core/raid/raid-result.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { AS_OF, ageItems, ageOne } from './make-log.ts';

/** Mostly what a sheet gives, now and then what only a caller's own cells can. */
const hostile = (usual: fc.Arbitrary<number>, strange: readonly number[]) =>
  fc.oneof(usual, usual, usual, fc.option(usual), fc.constantFrom(...strange));
const hostileDay = hostile(fc.integer({ min: AS_OF - 400, max: AS_OF + 60 }), [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...[1e300, -1e9, 46_000.75],
]);
const hostileNumber = hostile(fc.double({ min: 1, max: 5, noNaN: true }), [
  ...[0, -0, 7, Number.NaN, Number.POSITIVE_INFINITY, -3],
]);
const text = <T extends string>(...texts: readonly T[]) => fc.option(fc.constantFrom(...texts));
const facts = fc
  .record({
    id: fc.constantFrom('R-1', 'R-2', 'R-10', ''),
    type: fc.constantFrom('risk', 'assumption', 'issue', 'dependency'),
    project: fc.constantFrom('P-001', 'p-001', 'Ledger renewal', 'P-002', 'Ghost', 'ghost '),
    owner: text('PM (E.F.)', 'pm (e.f.)', 'CFO (A.B.)', ''),
    raisedDay: hostileDay as fc.Arbitrary<number>,
    dueDay: hostileDay,
    lastReviewedDay: hostileDay,
    status: text('open', 'in progress', 'mitigated', 'closed'),
    closedDay: hostileDay,
    probability: hostileNumber,
    impact: hostileNumber,
    severity: text('low', 'medium', 'high', 'critical'),
    costImpact: hostile(fc.double({ min: -1e6, max: 1e9, noNaN: true }), [Number.NaN, 1e308, -0]),
    response: text('mitigate', 'accept'),
    action: text('Ask', ''),
    escalatedTo: text('PMO', 'Steering', 'no', ''),
    neededByDay: hostileDay,
    provider: text('P-002', 'Carrier', 'P-002: x', ':'),
  })
  .map((one): Partial<RaidItem> => one);
const logs = fc.array(facts, { maxLength: 30 });
const projects = [
  makeProject({ programme: 'Finance platform', sponsor: 'CFO (A.B.)' }),
  makeProject({ id: 'P-002', name: 'Portal', forecastEndDay: AS_OF + 20 }),
];
const withoutEntries = ({ entries: _, ...rest }: RaidResult) => rest;

test('the order of the rows shows in the order of the entries alone', () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 1, max: 29 }), (log, turn) => {
      const place = (index: number) => (index * turn * 2 + index) % Math.max(1, log.length);
      const order = [...log.keys()].sort((a, b) => place(a) - place(b) || b - a);
      const straight = ageItems(
        log.map((one, row) => ({ ...one, sheetRow: row })),
        { projects },
      );
      const mixed = ageItems(
        order.map((row) => log[row] as Partial<RaidItem>),
        { projects },
      );
      expect(withoutEntries(mixed)).toEqual(withoutEntries(straight));
      mixed.entries.forEach((entry, index) => {
        expect({ ...entry, row: order[index] }).toEqual({
          ...straight.entries[order[index] as number],
          row: order[index],
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('survives JSON, hostile rows and all', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const result = ageItems(log, { projects });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
    { numRuns: 100 },
  );
});

test('a project without entries changes nothing', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const empty = makeProject({ id: 'P-777', name: 'Nothing logged' });
      expect(ageItems(log, { projects: [...projects, empty] })).toEqual(
        ageItems(log, { projects }),
      );
      expect(ageItems(log, { projects: [empty] })).toEqual(ageItems(log));
    }),
    { numRuns: 40 },
  );
});

test('neither the age nor the lateness of an open entry falls as time goes on', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 400 }), (one, later) => {
      const now = ageOne(one);
      const then = ageOne(one, { asOfDay: AS_OF + later });
      if (!now.isOpen || !then.isOpen) return;
      if (now.ageDays !== null) {
        expect(then.ageDays).toBe(now.ageDays + later);
        expect(then.ageWorkingDays).toBeGreaterThanOrEqual(now.ageWorkingDays as number);
        expect(then.bucket).toBeGreaterThanOrEqual(now.bucket as number);
      }
      if (now.dueInDays !== null) expect(then.dueInDays).toBe(now.dueInDays - later);
      if (now.flags.includes('overdue')) expect(then.flags).toContain('overdue');
    }),
    { numRuns: 200 },
  );
});

test('the parts add up: buckets, owners and projects to the open entries, exposures to the sum', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const {
        buckets,
        owners,
        projects: groups,
        counts,
        exposure,
        entries,
      } = ageItems(log, { projects });
      const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
      expect(sum(buckets.map((one) => one.open))).toBe(counts.open);
      expect(sum(owners.map((one) => one.counts.open))).toBe(counts.open);
      expect(sum(groups.map((one) => one.counts.open))).toBe(counts.open);
      expect(sum(groups.map((one) => one.counts.toEscalate))).toBe(counts.toEscalate);
      expect(entries.filter((one) => one.escalation !== null)).toHaveLength(counts.toEscalate);
      const hundredths = entries.flatMap((one) =>
        one.exposure === null ? [] : [Math.round(one.exposure * 100)],
      );
      expect(exposure.known).toBe(hundredths.length);
      if (exposure.sum !== null) expect(exposure.sum).toBeCloseTo(sum(hundredths) / 100, 1);
    }),
    { numRuns: 60 },
  );
});

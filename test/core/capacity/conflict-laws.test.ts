/** Laws of conflicts and bottlenecks that hold for every portfolio, and the same findings by a second, plain way. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid, CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import {
  CONFLICT_KINDS,
  type Conflict,
  type ConflictKind,
} from '../../../core/capacity/conflict.ts';
import { makeCapacityCells } from '../../../core/capacity/conflict-cells.ts';
import { conflictSentence } from '../../../core/capacity/conflict-sentence.ts';
import { conflictsByProject } from '../../../core/capacity/conflicts-by-project.ts';
import type { Effort } from '../../../core/capacity/effort.ts';
import { effortHours } from '../../../core/capacity/effort-hours.ts';
import { findBottlenecks } from '../../../core/capacity/find-bottlenecks.ts';
import { findConflicts } from '../../../core/capacity/find-conflicts.ts';
import type { Horizon } from '../../../core/capacity/horizon.ts';
import { whoHasRoom } from '../../../core/capacity/who-has-room.ts';
import { away, day, effort, gridOf, person, weeks } from './make-capacity.ts';
import { someCapacity, someEffort } from './random-capacity.ts';

const AS_OF = day('2026-11-18');
const NONE = 1e-6;

/** A portfolio with limits that bite; its efforts are told apart by their rows. */
const somePlan = fc
  .tuple(
    someCapacity,
    fc.record({
      loadLimitShare: fc.constantFrom(1, 0.8, 1.2),
      maxProjectsAtOnce: fc.constantFrom(1, 2, 3),
      minProjectShare: fc.constantFrom(0.4, 0.7, 1),
      unstaffedWeeks: fc.constantFrom(0, 1, 4, 20),
      bottleneckLoadShare: fc.constantFrom(0.5, 0.85),
      bottleneckWeekShare: fc.constantFrom(0, 0.5, 1),
    }),
  )
  .map(([{ input, horizon }, limits]): Plan => {
    const efforts = input.efforts.map((one, sheetRow) => ({ ...one, sheetRow }));
    return { input: { ...input, efforts, settings: { ...input.settings, ...limits } }, horizon };
  });

interface Plan {
  readonly input: CapacityInput;
  readonly horizon: Horizon;
}

function conflictsOf({ input, horizon }: Plan) {
  const grid = buildCapacityGrid(input, horizon);
  return { grid, conflicts: findConflicts(grid, AS_OF) };
}

function endOf({ horizon }: CapacityGrid, period: number): number {
  return (horizon.starts[period + 1] ?? horizon.endDay + 1) - 1;
}

/** Which demand counts, said once more: firm, and tentative where Settings counts it. */
function isDemand(grid: CapacityGrid, at: number): boolean {
  return grid.efforts[at]?.status !== 'tentative' || grid.settings.countTentative;
}

/** Whether something is wrong in a period, by how much, and who takes part; found from single efforts alone. */
type Wrong = { readonly hours: number; readonly efforts: readonly number[] } | null;

function wrongInPeriod(
  grid: CapacityGrid,
  kind: ConflictKind,
  person: number,
  period: number,
): Wrong {
  const at = person * grid.periods + period;
  const efforts = [...grid.efforts.keys()].filter(
    (one) =>
      grid.personOfEffort[one] === person &&
      isDemand(grid, one) &&
      effortHours(grid, one, period) > NONE,
  );
  const demand = efforts.reduce((sum, one) => sum + effortHours(grid, one, period), 0);
  const net = grid.netHours[at] as number;
  const available = grid.availableHours[at] as number;
  const { loadLimitShare, minProjectShare, maxProjectsAtOnce } = grid.settings;
  switch (kind) {
    case 'over-allocated': {
      const over = demand - net * loadLimitShare;
      return over > NONE ? { hours: over, efforts } : null;
    }
    case 'unavailable': {
      const hours = available <= NONE ? demand : (grid.outsideHours[at] as number);
      return hours > NONE ? { hours, efforts } : null;
    }
    case 'crowded-out': {
      const isCrowded = net < available * minProjectShare - NONE && demand - net > NONE;
      return isCrowded ? { hours: demand - net, efforts } : null;
    }
    default: {
      const projects = new Set(efforts.map((one) => grid.efforts[one]?.project.toLowerCase()));
      return projects.size > maxProjectsAtOnce ? { hours: projects.size, efforts } : null;
    }
  }
}

const OF_PEOPLE = ['over-allocated', 'unavailable', 'too-many-projects', 'crowded-out'] as const;

describe('conflicts of people', () => {
  it('are exactly the periods in which something is wrong, with their hours and all who take part', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { grid, conflicts } = conflictsOf(plan);
        for (const kind of OF_PEOPLE) {
          for (const [row, { id }] of grid.people.entries()) {
            const episodes = conflicts.filter((one) => one.kind === kind && one.subject.id === id);
            let wrongHours = 0;
            const seen = new Map<Conflict, Set<number>>();
            for (let period = 0; period < grid.periods; period += 1) {
              const wrong = wrongInPeriod(grid, kind, row, period);
              const covering = episodes.filter(
                ({ fromDay, toDay }) =>
                  fromDay <= (grid.horizon.starts[period] as number) &&
                  endOf(grid, period) <= toDay,
              );
              expect(covering).toHaveLength(wrong === null ? 0 : 1);
              if (wrong === null) continue;
              const [episode] = covering as [Conflict];
              wrongHours += wrong.hours;
              const parts = seen.get(episode) ?? new Set();
              for (const one of wrong.efforts) parts.add(one);
              seen.set(episode, parts);
            }
            const excess = episodes.reduce((sum, one) => sum + (one.excessHours ?? 0), 0);
            if (kind !== 'too-many-projects') {
              expect(Math.abs(excess - wrongHours)).toBeLessThan(1e-4);
            }
            for (const { efforts, fromDay, toDay, periods } of episodes) {
              expect(grid.horizon.starts).toContain(fromDay);
              expect(toDay).toBeGreaterThan(fromDay - 1);
              expect(periods).toBeGreaterThan(0);
              expect([...efforts].sort((a, b) => a - b)).toEqual(efforts);
            }
            for (const [{ efforts }, parts] of seen) {
              const named = new Set(efforts);
              // Of a week partly outside the dates only those take part that reach outside.
              if (kind === 'unavailable')
                expect([...named].every((one) => parts.has(one))).toBe(true);
              else expect(named).toEqual(parts);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are parted by a good period: no episode begins where another of its kind ends', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { conflicts } = conflictsOf(plan);
        const episodic = conflicts.filter(({ kind }) => kind !== 'unstaffed' && kind !== 'unknown');
        for (const one of episodic) {
          const next = episodic.filter(
            (other) =>
              other.kind === one.kind &&
              other.subject.id === one.subject.id &&
              other.fromDay === one.toDay + 1,
          );
          expect(next).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('conflicts of roles', () => {
  it('have for excess what the role’s demand is above its limit, and bottlenecks the same', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { grid, conflicts } = conflictsOf(plan);
        const bottlenecks = findBottlenecks(grid);
        for (const [row, role] of grid.roles.entries()) {
          let expected = 0;
          for (let period = 0; period < grid.periods; period += 1) {
            let demand = 0;
            let net = 0;
            for (const one of grid.efforts.keys()) {
              const who = grid.personOfEffort[one] as number;
              const isOfRole =
                who >= 0 ? grid.roleOfPerson[who] === row : grid.roleOfEffort[one] === row;
              if (isOfRole && isDemand(grid, one)) demand += effortHours(grid, one, period);
            }
            for (const who of grid.people.keys()) {
              if (grid.roleOfPerson[who] === row) {
                net += grid.netHours[who * grid.periods + period] as number;
              }
            }
            const over = demand - net * grid.settings.loadLimitShare;
            if (over > 1e-5 && grid.people.length > 0) expected += over;
          }
          const short = conflicts.filter(
            ({ kind, subject }) => kind === 'role-short' && subject.id === role,
          );
          const excess = short.reduce((sum, one) => sum + (one.excessHours as number), 0);
          expect(Math.abs(excess - expected)).toBeLessThan(1e-3);
          const bottleneck = bottlenecks.find((one) => one.role === role);
          if (bottleneck !== undefined) {
            expect(Math.abs(bottleneck.excessHours - excess)).toBeLessThan(1e-5);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Conflicts with efforts named by their rows, so that plans with rows in another order can be compared. */
function byRow(grid: CapacityGrid, conflicts: readonly Conflict[]) {
  return conflicts.map((conflict) => ({
    ...conflict,
    efforts: conflict.efforts.map((at) => grid.efforts[at]?.sheetRow).sort(),
  }));
}

describe('conflicts and bottlenecks', () => {
  it('are the same in whatever order the rows are, and in the same order', () => {
    const shuffled = somePlan.chain(({ input, horizon }) => {
      const mixed = <T>(rows: readonly T[]) =>
        fc.shuffledSubarray([...rows], { minLength: rows.length });
      return fc
        .record({
          people: mixed(input.people),
          timeOff: mixed(input.timeOff),
          efforts: mixed(input.efforts),
          projects: mixed(input.projects),
        })
        .map((rows) => [
          { input, horizon },
          { input: { ...input, ...rows }, horizon },
        ]);
    });
    fc.assert(
      fc.property(shuffled, ([plan, other]) => {
        const before = conflictsOf(plan as Plan);
        const after = conflictsOf(other as Plan);
        const withoutEfforts = (conflicts: readonly Conflict[]) =>
          conflicts.map((conflict) => ({ ...conflict, efforts: null }));
        expect(withoutEfforts(after.conflicts)).toEqual(withoutEfforts(before.conflicts));
        const texts = ({ grid, conflicts }: typeof before) =>
          byRow(grid, conflicts)
            .map((conflict) => JSON.stringify(conflict))
            .sort();
        expect(texts(after)).toEqual(texts(before));
        expect(findBottlenecks(after.grid)).toEqual(findBottlenecks(before.grid));
      }),
      { numRuns: 200 },
    );
  });

  it('are not changed by an empty project', () => {
    fc.assert(
      fc.property(somePlan, ({ input, horizon }) => {
        const projects = [{ id: 'P-0', name: 'Empty' }, ...input.projects];
        const before = conflictsOf({ input, horizon });
        const after = conflictsOf({ input: { ...input, projects }, horizon });
        expect(after.conflicts).toEqual(before.conflicts);
        expect(findBottlenecks(after.grid)).toEqual(findBottlenecks(before.grid));
      }),
      { numRuns: 100 },
    );
  });

  it('are not changed by an allocation that is split in two, but for the list of allocations', () => {
    const times = (amount: number | null, by: number) => (amount === null ? null : amount * by);
    const part = (one: Effort, by: number): Effort => ({
      ...one,
      share: times(one.share, by),
      hoursPerWeek: times(one.hoursPerWeek, by),
      totalHours: times(one.totalHours, by),
    });
    // Two open requests are two conflicts, and an amount next to nothing may vanish in its halves.
    const splittable = someEffort.filter(
      (one) =>
        one.person !== null &&
        (one.share ?? 1) > 0.01 &&
        (one.hoursPerWeek ?? 1) > 0.01 &&
        (one.totalHours ?? 100) > 10,
    );
    fc.assert(
      fc.property(somePlan, splittable, ({ input, horizon }, one) => {
        const withEfforts = (...efforts: readonly Effort[]) =>
          conflictsOf({ input: { ...input, efforts: [...input.efforts, ...efforts] }, horizon });
        const facts = (conflicts: readonly Conflict[]) =>
          conflicts.map(({ kind, subject, fromDay, toDay, projects }) =>
            JSON.stringify([kind, subject, fromDay, toDay, [...projects].sort()]),
          );
        const whole = withEfforts(one).conflicts;
        const split = withEfforts(part(one, 0.25), part(one, 0.75)).conflicts;
        expect(facts(split).sort()).toEqual(facts(whole).sort());
        const excess = (conflicts: readonly Conflict[]) =>
          conflicts.reduce((sum, { excessHours }) => sum + (excessHours ?? 0), 0);
        expect(Math.abs(excess(split) - excess(whole))).toBeLessThan(1e-4);
      }),
      { numRuns: 200 },
    );
  });

  it('lose no over-allocated week, and no hour of it, to more leave', () => {
    fc.assert(
      fc.property(
        somePlan,
        fc.nat({ max: 60 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ input, horizon }, offset, share) => {
          const first = (horizon.starts[0] as number) + offset;
          const more = { ...away('S-1', '2026-11-16', '2026-11-16', share) };
          const leave = { ...more, fromDay: first, toDay: first + 6 };
          const over = (plan: Plan) =>
            conflictsOf(plan).conflicts.filter(({ kind }) => kind === 'over-allocated');
          const before = over({ input, horizon });
          const after = over({ input: { ...input, timeOff: [...input.timeOff, leave] }, horizon });
          for (const one of before) {
            const wider = after.find(
              ({ subject, fromDay, toDay }) =>
                subject.id === one.subject.id && fromDay <= one.fromDay && one.toDay <= toDay,
            );
            const hours = wider?.excessHours as number;
            expect(hours).toBeGreaterThanOrEqual((one.excessHours as number) - 1e-5);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survive JSON, stand in the order of the kinds, and have words and cells', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { grid, conflicts } = conflictsOf(plan);
        const bottlenecks = findBottlenecks(grid);
        expect(JSON.parse(JSON.stringify({ conflicts, bottlenecks }))).toStrictEqual({
          conflicts,
          bottlenecks,
        });
        const places = conflicts.map(({ kind }) => CONFLICT_KINDS.indexOf(kind));
        expect([...places].sort()).toEqual(places);
        const cellsOf = makeCapacityCells(grid, plan.input.timeOff).ofConflict;
        for (const conflict of conflicts) {
          expect(conflictSentence(conflict, grid)).not.toMatch(/NaN|null|undefined|Infinity/);
          expect(cellsOf(conflict).cells.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('full time', () => {
  it.each([40, 38.5, 37.5, 33.3, 7.77])(
    'of %d hours, made of odd shares, is no conflict in thousands of weeks of many people',
    (hoursPerWeek) => {
      const splits = [
        [0.1, 0.2, 0.7],
        [0.15, 0.35, 0.5],
        [1 / 3, 1 / 3, 1 / 3],
        [1 / 7, 2 / 7, 4 / 7],
        [0.123456789, 0.876543211],
      ];
      const people = Array.from({ length: 100 }, (_, row) => {
        // What is left beside BAU is a full load too: 1 − 0.3 is a hair less than 0.7 in binary numbers.
        return person(`S-${row}`, { hoursPerWeek, bauShare: row % 2 === 0 ? null : 0.3 });
      });
      const efforts = people.flatMap(({ id, bauShare }, row) =>
        (splits[row % splits.length] as number[]).map((share) =>
          effort('2026-11-16', '2027-11-14', {
            person: id,
            share: bauShare === null ? share : share * 0.7,
          }),
        ),
      );
      const grid = gridOf({ people, efforts }, weeks('2026-11-16', 52));
      expect(findConflicts(grid, AS_OF)).toEqual([]);
    },
  );
});

describe('hostile rows', () => {
  const number = fc.oneof(
    fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, -5, 0, 1e-9, 1.5, 168, 1e7, 1e300),
    fc.double(),
  );
  const dayOrNot = fc.oneof(fc.integer({ min: AS_OF - 50, max: AS_OF + 50 }), number);
  const text = fc.constantFrom('', ' ', 'S-1', 's-1', 'P-1', 'Developer', '__proto__', '\u0000');
  const hostilePerson = fc
    .tuple(
      text,
      fc.record({
        hoursPerWeek: fc.option(number),
        availableFromDay: fc.option(dayOrNot),
        availableToDay: fc.option(dayOrNot),
        bauShare: fc.option(number),
        onCallShare: fc.option(number),
        role: text,
      }),
    )
    .map(([id, more]) => person(id, more));
  const hostileEffort = fc
    .record({
      project: text,
      person: fc.option(text),
      role: fc.option(text),
      fromDay: dayOrNot,
      toDay: dayOrNot,
      share: fc.option(number),
      hoursPerWeek: fc.option(number, { freq: 1 }),
      totalHours: fc.option(number, { freq: 1 }),
      status: fc.constantFrom(null, 'firm' as const, 'tentative' as const),
    })
    .map((more) => effort('2026-11-16', '2026-11-20', more));
  const hostileLeave = fc
    .record({ fromDay: dayOrNot, toDay: dayOrNot, share: fc.option(number), person: text })
    .map((more) => ({ ...away('S-1', '2026-11-16', '2026-11-16'), ...more }));

  it('give finite findings that survive JSON, and never a throw', () => {
    fc.assert(
      fc.property(
        fc.array(hostilePerson, { maxLength: 5 }),
        fc.array(hostileEffort, { maxLength: 8 }),
        fc.array(hostileLeave, { maxLength: 4 }),
        (people, efforts, timeOff) => {
          const grid = gridOf({ people, efforts, timeOff }, weeks('2026-11-16', 4));
          const conflicts = findConflicts(grid, AS_OF);
          const findings = { conflicts, bottlenecks: findBottlenecks(grid) };
          expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
          conflictsByProject(grid, conflicts, AS_OF, 8);
          const cellsOf = makeCapacityCells(grid, timeOff).ofConflict;
          for (const conflict of conflicts) {
            expect(conflictSentence(conflict, grid)).not.toMatch(/NaN|null|undefined|Infinity/);
            cellsOf(conflict);
            for (const at of conflict.efforts) whoHasRoom(grid, at);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Laws that hold for every portfolio, and the same numbers by a second, slow way. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid } from '../../../core/capacity/capacity-grid.ts';
import type { Effort } from '../../../core/capacity/effort.ts';
import { effortHours } from '../../../core/capacity/effort-hours.ts';
import { makeHeatMap } from '../../../core/capacity/heat-map.ts';
import { sumByRole, sumByTeam, sumPool } from '../../../core/capacity/totals.ts';
import { utilisation } from '../../../core/capacity/utilisation.ts';
import { away, effort, gridOf, inputOf, person, rowOf, weeks } from './make-capacity.ts';
import { someCapacity, someEffort } from './random-capacity.ts';
import { slowCapacity } from './slow-capacity.ts';

const BY_PERSON = [
  'grossHours',
  'availableHours',
  'netHours',
  'firmHours',
  'tentativeHours',
  'outsideHours',
] as const;
const BY_ROLE = ['requestFirmHours', 'requestTentativeHours'] as const;

/** Everything that is counted, by name instead of by place. */
function byName(grid: CapacityGrid) {
  const people = grid.people.map(
    (one, row) =>
      [
        one.id,
        grid.roles[grid.roleOfPerson[row] as number],
        grid.teams[grid.teamOfPerson[row] as number],
        BY_PERSON.map((key) => rowOf(grid, key, row)),
      ] as const,
  );
  return {
    people: people.sort(([a], [b]) => (a < b ? -1 : 1)),
    roles: grid.roles.map((role, row) => [role, BY_ROLE.map((key) => rowOf(grid, key, row))]),
    totals: [sumByRole(grid), sumByTeam(grid), sumPool(grid)],
    coverage: grid.coverage,
  };
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    expect(Math.abs(value - (expected[index] as number))).toBeLessThanOrEqual(1e-9);
  }
}

describe('the capacity grid', () => {
  it('agrees with capacity counted day by day', () => {
    fc.assert(
      fc.property(someCapacity, ({ input, horizon }) => {
        const grid = buildCapacityGrid(input, horizon);
        const slow = slowCapacity(input, horizon);
        for (const row of input.people.keys()) {
          expectClose(rowOf(grid, 'grossHours', row), slow.gross[row] as number[]);
          expectClose(rowOf(grid, 'availableHours', row), slow.available[row] as number[]);
          expectClose(rowOf(grid, 'netHours', row), slow.net[row] as number[]);
          expectClose(rowOf(grid, 'firmHours', row), slow.firm[row] as number[]);
          expectClose(rowOf(grid, 'tentativeHours', row), slow.tentative[row] as number[]);
          expectClose(rowOf(grid, 'outsideHours', row), slow.outside[row] as number[]);
        }
        const zeros = horizon.starts.map(() => 0);
        for (const [row, role] of grid.roles.entries()) {
          expectClose(rowOf(grid, 'requestFirmHours', row), slow.requestFirm[role] ?? zeros);
          expectClose(
            rowOf(grid, 'requestTentativeHours', row),
            slow.requestTentative[role] ?? zeros,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same, to the last bit, in whatever order the rows are', () => {
    const shuffled = someCapacity.chain(({ input, horizon }) => {
      const mixed = <T>(rows: readonly T[]) =>
        fc.shuffledSubarray([...rows], { minLength: rows.length });
      return fc
        .record({
          people: mixed(input.people),
          timeOff: mixed(input.timeOff),
          holidays: mixed(input.holidays),
          efforts: mixed(input.efforts),
          projects: mixed(input.projects),
        })
        .map((rows) => ({ input, other: { ...input, ...rows }, horizon }));
    });
    fc.assert(
      fc.property(shuffled, ({ input, other, horizon }) => {
        const named = byName(buildCapacityGrid(input, horizon));
        expect(byName(buildCapacityGrid(other, horizon))).toEqual(named);
      }),
      { numRuns: 200 },
    );
  });

  it('is not changed by an empty project, nor for others by a person whom nobody asks for', () => {
    fc.assert(
      fc.property(someCapacity, ({ input, horizon }) => {
        const before = byName(buildCapacityGrid(input, horizon));
        const projects = [{ id: 'P-0', name: 'Empty' }, ...input.projects];
        expect(byName(buildCapacityGrid({ ...input, projects }, horizon))).toEqual(before);
        const people = [person('S-0', { sheetRow: -1 }), ...input.people];
        const after = byName(buildCapacityGrid({ ...input, people }, horizon));
        expect(after.people.slice(1)).toEqual(before.people);
        expect(after.coverage).toEqual(before.coverage);
      }),
      { numRuns: 100 },
    );
  });

  it('is not changed by an allocation that is split in two, in amount or at a day', () => {
    const halves = (
      one: Effort,
      cut: number,
      isAtDay: boolean,
    ): readonly [Effort, Effort] | null => {
      if (isAtDay) {
        const days = one.toDay - one.fromDay;
        // Total hours would have to be split by working days.
        if (one.totalHours !== null || days < 1) return null;
        const lastDay = one.fromDay + Math.floor(cut * (days - 1));
        return [
          { ...one, toDay: lastDay },
          { ...one, fromDay: lastDay + 1 },
        ];
      }
      const times = (amount: number | null, by: number) => (amount === null ? null : amount * by);
      const part = (by: number): Effort => ({
        ...one,
        share: times(one.share, by),
        hoursPerWeek: times(one.hoursPerWeek, by),
        totalHours: times(one.totalHours, by),
      });
      return [part(cut), part(1 - cut)];
    };
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        someCapacity,
        someEffort,
        cut,
        fc.boolean(),
        ({ input, horizon }, one, at, isAtDay) => {
          const two = halves(one, at, isAtDay);
          fc.pre(two !== null);
          const whole = buildCapacityGrid({ ...input, efforts: [...input.efforts, one] }, horizon);
          const split = buildCapacityGrid(
            { ...input, efforts: [...two, ...input.efforts] },
            horizon,
          );
          for (const key of [...BY_PERSON, ...BY_ROLE])
            expectClose([...split[key]], [...whole[key]]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never lowers a load when somebody is away more', () => {
    fc.assert(
      fc.property(
        someCapacity,
        fc.nat({ max: 60 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ input, horizon }, offset, share) => {
          const before = buildCapacityGrid(input, horizon);
          const first = (horizon.starts[0] as number) + offset;
          const more = {
            ...away('S-1', '2026-11-16', '2026-11-16', share),
            fromDay: first,
            toDay: first + 6,
          };
          const after = buildCapacityGrid({ ...input, timeOff: [...input.timeOff, more] }, horizon);
          expect([...after.firmHours]).toEqual([...before.firmHours]);
          for (let at = 0; at < before.netHours.length; at += 1) {
            const [was, is] = [before.netHours[at] as number, after.netHours[at] as number];
            expect(is).toBeLessThanOrEqual(was);
            const demand = before.firmHours[at] as number;
            const load = utilisation(demand, is).loadShare;
            const loadBefore = utilisation(demand, was).loadShare;
            if (load !== null && loadBefore !== null) {
              expect(load).toBeGreaterThanOrEqual(loadBefore);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the sum of the hours of its efforts', () => {
    fc.assert(
      fc.property(someCapacity, ({ input, horizon }) => {
        const grid = buildCapacityGrid(input, horizon);
        for (const row of grid.people.keys()) {
          const sums = horizon.starts.map((_, period) => {
            let sum = 0;
            const end = grid.effortStart[row + 1] as number;
            for (let at = grid.effortStart[row] as number; at < end; at += 1) {
              sum += effortHours(grid, grid.effortsOfPerson[at] as number, period);
            }
            return sum;
          });
          const tentative = rowOf(grid, 'tentativeHours', row);
          expect(sums).toEqual(
            rowOf(grid, 'firmHours', row).map(
              (hours, period) => hours + (tentative[period] as number),
            ),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('makes heat maps that survive JSON', () => {
    fc.assert(
      fc.property(
        someCapacity,
        fc.constantFrom('person' as const, 'role' as const, 'team' as const),
        fc.boolean(),
        ({ input, horizon }, kind, isRounded) => {
          const map = makeHeatMap(buildCapacityGrid(input, horizon), kind, { isRounded });
          expect(JSON.parse(JSON.stringify(map))).toEqual(map);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('full time', () => {
  it.each([40, 38.5, 37.5, 38, 35, 33.3, 7.77])(
    'of %d hours is exactly 100 %% in hundreds of weeks, whatever shares it is made of',
    (hoursPerWeek) => {
      const horizon = weeks('2026-11-16', 300);
      const splits = [
        [0.1, 0.2, 0.7],
        [0.7, 0.1, 0.2],
        [0.3, 0.3, 0.4],
        [0.15, 0.35, 0.5],
        Array.from({ length: 10 }, () => 0.1),
        [1 / 3, 1 / 3, 1 / 3],
      ];
      const people = splits.map((_, index) => person(`S-${index}`, { hoursPerWeek }));
      const efforts = splits.flatMap((shares, index) =>
        shares.map((share) => effort('2026-11-16', '2033-01-01', { person: `S-${index}`, share })),
      );
      const grid = gridOf({ people, efforts }, horizon);
      const { rows } = makeHeatMap(grid, 'person');
      // The allocations end on Saturday 1 January 2033, in the 320th week.
      for (const { loadShares } of rows) expect(new Set(loadShares)).toEqual(new Set([1]));
      expect(new Set(makeHeatMap(grid, 'role').rows[0]?.loadShares)).toEqual(new Set([1]));
    },
  );

  it('of what BAU and on-call leave is exactly 100 % too', () => {
    // 40 × (1 − 0.1 − 0.2) = 28 hours against 0.7 × 40, and against 12 + 16 hours a week.
    const one = person('S-1', { bauShare: 0.1, onCallShare: 0.2 });
    const both = [
      effort('2026-11-16', '2026-11-22', { share: 0.7 }),
      effort('2026-11-23', '2026-11-29', { hoursPerWeek: 12 }),
      effort('2026-11-23', '2026-11-29', { hoursPerWeek: 16 }),
    ];
    const grid = buildCapacityGrid(
      inputOf({ people: [one], efforts: both }),
      weeks('2026-11-16', 2),
    );
    expect(makeHeatMap(grid, 'person').rows[0]?.loadShares).toEqual([1, 1]);
  });
});

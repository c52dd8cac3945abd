/** Worked examples that others have published. */

import { describe, expect, it } from 'vitest';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import { sumByRole, sumByTeam, sumPool } from '../../../core/capacity/totals.ts';
import { utilisation } from '../../../core/capacity/utilisation.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { away, day, effort, gridOf, person, rowOf, weeks } from './make-capacity.ts';

const WEEK = weeks('2026-11-16', 1);

describe('Runn: utilisation is allocated time over contracted time less time off (help.runn.io, article 7189045)', () => {
  it.each([
    ['32 hours of 40', 32, 40, 0, 0.8],
    ['nothing of 40 with a day off', 0, 40, 8, 0],
    ['32 hours of 40 with a day off', 32, 40, 8, 1],
  ])('%s', (_, allocatedHours, hoursPerWeek, leaveHours, expected) => {
    const timeOff = leaveHours === 0 ? [] : [away('S-1', '2026-11-18', '2026-11-18')];
    const efforts = [effort('2026-11-16', '2026-11-20', { hoursPerWeek: allocatedHours })];
    const grid = gridOf({ people: [person('S-1', { hoursPerWeek })], timeOff, efforts }, WEEK);
    const [demand, net] = [grid.firmHours[0] as number, grid.netHours[0] as number];
    expect(utilisation(demand, net)).toEqual({ loadShare: expected, gap: null });
  });
});

describe('Oracle Fusion: projected utilization of a pool is sum over sum (Project Management 24B, example of resource projected utilization)', () => {
  it.each([
    [
      'the first week',
      [
        [40, 40],
        [20, 40],
        [10, 20],
      ],
      [1, 0.5, 0.5],
      0.7,
    ],
    [
      'the second week',
      [
        [40, 40],
        [48, 40],
        [20, 20],
      ],
      [1, 1.2, 1],
      1.08,
    ],
  ])('%s', (_, pairs, shares, pool) => {
    const people = pairs.map(([, hours], index) =>
      person(`S-${index}`, { hoursPerWeek: hours as number }),
    );
    const efforts = pairs.map(([hours], index) =>
      effort('2026-11-16', '2026-11-22', { person: `S-${index}`, hoursPerWeek: hours as number }),
    );
    const grid = gridOf({ people, efforts }, WEEK);
    const loads = people.map((_person, index) =>
      utilisation(grid.firmHours[index] as number, grid.netHours[index] as number),
    );
    expect(loads.map(({ loadShare }) => loadShare)).toEqual(shares);
    const { firmHours, netHours } = sumPool(grid).hours;
    expect(utilisation(firmHours.total, netHours.total).loadShare).toBe(pool);
  });
});

describe('Redmine workload: hours over a weekend fall on its working days (JostBaron/redmine_workload, issue 14)', () => {
  it('60 hours over Thursday 12, Friday 13 and Monday 16 September 2013 are 20 a day, not 12', () => {
    const efforts = [effort('2013-09-12', '2013-09-16', { totalHours: 60 })];
    const horizon = makeHorizon(day('2013-09-12'), DEFAULT_SETTINGS, 'day', 5);
    const grid = gridOf({ people: [person('S-1')], efforts }, horizon);
    expect(rowOf(grid, 'firmHours')).toEqual([20, 20, 0, 0, 20]);
  });
});

describe('Meisterplan: what a resource adds to the capacity of its role', () => {
  it('three full-time resources are 3 FTE, and one more is 4 (help.meisterplan.com, article 115004428833)', () => {
    const three = ['S-1', 'S-2', 'S-3'].map((id) => person(id));
    expect(sumByRole(gridOf({ people: three }, WEEK))[0]?.fte).toBe(3);
    const four = [...three, person('S-4')];
    expect(sumByRole(gridOf({ people: four }, WEEK))[0]).toMatchObject({ people: 4, fte: 4 });
  });

  it('a resource of 50 % counts with 50 % (help.meisterplan.com, article 360021369100)', () => {
    const people = [person('S-1', { hoursPerWeek: 20, team: 'Platform' })];
    const [role] = sumByRole(gridOf({ people }, WEEK));
    const [team] = sumByTeam(gridOf({ people }, WEEK));
    expect([role?.fte, team?.fte]).toEqual([0.5, 0.5]);
    expect(role?.hours.netHours.total).toBe(20);
  });
});

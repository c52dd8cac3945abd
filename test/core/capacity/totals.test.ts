/** Totals of roles, teams and everybody; and the heat map, which is made of them. */

import { describe, expect, it } from 'vitest';
import { makeHeatMap } from '../../../core/capacity/heat-map.ts';
import { sumByRole, sumByTeam, sumPool } from '../../../core/capacity/totals.ts';
import { utilisation } from '../../../core/capacity/utilisation.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { away, effort, gridOf, person, weeks } from './make-capacity.ts';

// Two developers (40 and 20 hours) and a tester without a team, over two weeks.
//   S-1  net 40, 40   firm 32, 0   tentative 8, 0
//   S-2  net 20,  0 (away in the second week)   firm 20, 10
//   S-3  net 40, 40   nothing
//   open: a developer 10 h firm in the first week; an architect 16 h firm, 8 h tentative in the second
const PARTS = {
  people: [
    person('S-1', { team: 'Blue' }),
    person('S-2', { hoursPerWeek: 20, team: 'Red' }),
    person('S-3', { role: 'Tester' }),
  ],
  timeOff: [away('S-2', '2026-11-23', '2026-11-27')],
  efforts: [
    effort('2026-11-16', '2026-11-20', { hoursPerWeek: 32 }),
    effort('2026-11-16', '2026-11-20', { hoursPerWeek: 8, status: 'tentative' }),
    effort('2026-11-16', '2026-11-20', { person: 'S-2', share: 1 }),
    effort('2026-11-23', '2026-11-27', { person: 'S-2', share: 0.5 }),
    effort('2026-11-16', '2026-11-20', { person: null, role: 'Developer', totalHours: 10 }),
    effort('2026-11-23', '2026-11-27', { person: null, role: 'Architect', totalHours: 16 }),
    effort('2026-11-23', '2026-11-27', {
      person: null,
      role: 'Architect',
      totalHours: 8,
      status: 'tentative',
    }),
  ],
};
const GRID = gridOf(PARTS, weeks('2026-11-16', 2));

describe('totals', () => {
  it('of roles sum their people and their open requests', () => {
    const [architect, developer, tester] = sumByRole(GRID);
    expect(architect).toMatchObject({
      name: 'Architect',
      people: 0,
      fte: 0,
      hours: {
        netHours: { byPeriod: [0, 0], total: 0 },
        requestFirmHours: { byPeriod: [0, 16], total: 16 },
        requestTentativeHours: { byPeriod: [0, 8], total: 8 },
      },
    });
    expect(developer).toMatchObject({
      name: 'Developer',
      people: 2,
      fte: 1.5,
      hours: {
        grossHours: { byPeriod: [60, 60], total: 120 },
        availableHours: { byPeriod: [60, 40], total: 100 },
        netHours: { byPeriod: [60, 40], total: 100 },
        firmHours: { byPeriod: [52, 10], total: 62 },
        tentativeHours: { byPeriod: [8, 0], total: 8 },
        requestFirmHours: { byPeriod: [10, 0], total: 10 },
      },
    });
    expect(tester).toMatchObject({ people: 1, hours: { netHours: { total: 80 } } });
  });

  it('of teams leave out people without one, and open requests', () => {
    const totals = sumByTeam(GRID);
    expect(totals.map(({ name, people }) => [name, people])).toEqual([
      ['Blue', 1],
      ['Red', 1],
    ]);
    expect(totals[1]?.hours.firmHours.byPeriod).toEqual([20, 10]);
    expect(totals[1]?.hours.requestFirmHours.total).toBe(0);
  });

  it('of the pool sum everybody and every request', () => {
    expect(sumPool(GRID)).toMatchObject({
      name: null,
      people: 3,
      fte: 2.5,
      hours: { netHours: { byPeriod: [100, 80] }, requestFirmHours: { byPeriod: [10, 16] } },
    });
  });

  it('are zeros where there is nobody', () => {
    const empty = gridOf({}, weeks('2026-11-16', 2));
    expect(sumByRole(empty)).toEqual([]);
    expect(sumPool(empty).hours.netHours).toEqual({ byPeriod: [0, 0], total: 0 });
  });

  it('of many people do not depend on their order, though their hours have no exact binary form', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      person(`S-${index}`, { hoursPerWeek: 37.7 - index / 13, bauShare: 0.1 + index / 777 }),
    );
    const horizon = weeks('2026-11-16', 52);
    const total = sumPool(gridOf({ people: many }, horizon));
    expect(sumPool(gridOf({ people: [...many].reverse() }, horizon))).toEqual(total);
  });
});

describe('utilisation', () => {
  it.each([
    [70, 100, 0.7, null],
    [0, 40, 0, null],
    [0, 0, null, 'no-capacity'],
    [8, 0, null, 'demand-without-capacity'],
    // What rounding leaves is neither capacity nor demand.
    [1e-9, 1e-12, null, 'no-capacity'],
  ])('of %d hours on %d is %d, gap %s', (demand, net, loadShare, gap) => {
    expect(utilisation(demand, net)).toEqual({ loadShare, gap });
  });
});

describe('the heat map', () => {
  it('of people shows the load of each period, and marks demand without capacity', () => {
    const { rows, ...head } = makeHeatMap(GRID, 'person');
    expect(head).toEqual({
      kind: 'person',
      grain: 'week',
      starts: [...GRID.horizon.starts],
      endDay: GRID.horizon.endDay,
      hasTentative: false,
    });
    expect(rows[0]).toMatchObject({ id: 'S-1', loadShares: [0.8, 0], unmetPeriods: [] });
    // S-2 is away in the second week and asked for 10 hours then: 30 hours on 20 over the horizon.
    expect(rows[1]).toEqual({
      id: 'S-2',
      name: 'Person S-2',
      loadShares: [1, null],
      demandHours: [20, 10],
      netHours: [20, 0],
      unmetPeriods: [1],
      loadShare: 1.5,
    });
    expect(rows[2]).toMatchObject({ loadShares: [0, 0], loadShare: 0 });
  });

  it('of roles counts open requests, and tentative demand where that is wanted', () => {
    const firm = makeHeatMap(GRID, 'role').rows;
    // Developers: (52 + 10) / 60 and 10 / 40; an architect is asked for and there is none.
    expect(firm.map(({ id }) => id)).toEqual(['Architect', 'Developer', 'Tester']);
    expect(firm[1]?.demandHours).toEqual([62, 10]);
    expect(firm[1]?.loadShares).toEqual([1.033333, 0.25]);
    expect(firm[0]).toMatchObject({ loadShares: [null, null], unmetPeriods: [1], loadShare: null });
    const all = makeHeatMap(GRID, 'role', { hasTentative: true }).rows;
    expect(all[1]?.demandHours).toEqual([70, 10]);
    expect(all[0]?.demandHours).toEqual([0, 24]);
  });

  it('counts tentative demand where Settings says so', () => {
    const settings = { ...DEFAULT_SETTINGS, countTentative: true };
    const grid = gridOf({ ...PARTS, settings }, weeks('2026-11-16', 2));
    expect(makeHeatMap(grid, 'team').rows[0]).toMatchObject({ id: 'Blue', loadShares: [1, 0] });
  });

  it('rounds to three decimals for a bridge', () => {
    const rounded = makeHeatMap(GRID, 'role', { isRounded: true }).rows[1];
    expect(rounded?.loadShares).toEqual([1.033, 0.25]);
  });

  it.each(['person', 'role', 'team'] as const)('of a %s survives JSON', (kind) => {
    const map = makeHeatMap(GRID, kind);
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
    const pool = sumPool(GRID);
    expect(JSON.parse(JSON.stringify(pool))).toEqual(pool);
  });
});

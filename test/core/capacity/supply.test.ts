/** Hand-worked supply: gross, available and net hours, each case to be checked with a pencil. */

import { describe, expect, it } from 'vitest';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { away, codesOf, day, gridOf, holiday, person, rowOf, weeks } from './make-capacity.ts';

// Mondays: 2026-11-16, 2026-11-23, 2026-11-30.
const TWO_WEEKS = weeks('2026-11-16', 2);

describe('gross hours', () => {
  it('are 40 in a week of five days of 8 hours', () => {
    const grid = gridOf({ people: [person('S-1')] }, TWO_WEEKS);
    expect(rowOf(grid, 'grossHours')).toEqual([40, 40]);
    expect(rowOf(grid, 'netHours')).toEqual([40, 40]);
  });

  it('follow a part-time pattern: 24 hours on three days are 8 on each of them', () => {
    // Monday to Wednesday. The holiday on Thursday costs nothing, that on Tuesday 24 h / 3 days = 8 h.
    const grid = gridOf(
      {
        people: [person('S-1', { hoursPerWeek: 24, workingDays: '0001111' })],
        holidays: [holiday('2026-11-19'), holiday('2026-11-24')],
      },
      TWO_WEEKS,
    );
    expect(rowOf(grid, 'grossHours')).toEqual([24, 16]);
  });

  it('take the weekend of Settings where a person has no pattern of their own', () => {
    // Friday and Saturday off: Sunday to Thursday are worked. In the week from Monday 16 that is 16–19 and Sunday 22.
    const settings = { ...DEFAULT_SETTINGS, weekend: '0000110', hoursPerWeek: 35 };
    const grid = gridOf(
      { people: [person('S-1')], settings, holidays: [holiday('2026-11-20')] },
      TWO_WEEKS,
    );
    expect(rowOf(grid, 'grossHours')).toEqual([35, 35]);
  });

  it('obey holidays without a calendar for all, and those of a calendar for its people, whatever the case', () => {
    const grid = gridOf(
      {
        people: [
          person('S-1', { calendar: ' de ' }),
          person('S-2'),
          person('S-3', { calendar: 'FR' }),
        ],
        holidays: [holiday('2026-11-18', 'DE'), holiday('2026-11-20'), holiday('2026-11-20', 'DE')],
      },
      weeks('2026-11-16', 1),
    );
    // S-1: Wednesday and Friday, the latter once though it stands there twice. S-2 and S-3: Friday alone.
    expect([...grid.grossHours]).toEqual([24, 32, 32]);
  });

  it('begin and end with availability', () => {
    // From Thursday 19 (two days of the first week) to Tuesday 24 (two days of the second).
    const dates = { availableFromDay: day('2026-11-19'), availableToDay: day('2026-11-24') };
    const grid = gridOf({ people: [person('S-1', dates)] }, TWO_WEEKS);
    expect(rowOf(grid, 'grossHours')).toEqual([16, 16]);
  });

  it('are none where availability ended before the horizon or begins after it', () => {
    const people = [
      person('S-1', { availableToDay: day('2026-11-15') }),
      person('S-2', { availableFromDay: day('2026-11-30') }),
    ];
    expect([...gridOf({ people }, TWO_WEEKS).grossHours]).toEqual([0, 0, 0, 0]);
  });

  it('are counted by day and by month as by week', () => {
    const people = [person('S-1')];
    const daily = makeHorizon(day('2026-11-20'), DEFAULT_SETTINGS, 'day', 4);
    // Friday, Saturday, Sunday, Monday.
    expect([...gridOf({ people }, daily).grossHours]).toEqual([8, 0, 0, 8]);
    const monthly = makeHorizon(day('2026-11-20'), DEFAULT_SETTINGS, 'month', 2);
    // November 2026 has 21 weekdays; December 23, of which the 25th is a holiday here.
    const grid = gridOf({ people, holidays: [holiday('2026-12-25')] }, monthly);
    expect([...grid.grossHours]).toEqual([168, 176]);
  });

  it('are 40 in a week from Sunday to Saturday as well', () => {
    const settings = { ...DEFAULT_SETTINGS, weekStart: 'sunday' as const };
    const horizon = makeHorizon(day('2026-11-18'), settings, 'week', 2);
    expect(horizon.starts[0]).toBe(day('2026-11-15'));
    // The holiday on Saturday 21 costs nothing; that on Sunday 22 neither.
    const holidays = [holiday('2026-11-21'), holiday('2026-11-22')];
    expect([
      ...gridOf({ people: [person('S-1')], holidays, settings }, horizon).grossHours,
    ]).toEqual([40, 40]);
  });
});

describe('time off', () => {
  it('lowers available hours by whole days, and by working days alone', () => {
    // Thursday 19 to Monday 23: Thursday and Friday in the first week, Monday in the second. The weekend costs nothing.
    const timeOff = [away('S-1', '2026-11-19', '2026-11-23')];
    const grid = gridOf({ people: [person('S-1')], timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'grossHours')).toEqual([40, 40]);
    expect(rowOf(grid, 'availableHours')).toEqual([24, 32]);
  });

  it('takes a share of each day where it says so', () => {
    // Five afternoons: 5 × 8 × 50 % = 20 hours.
    const timeOff = [away('Person S-1', '2026-11-16', '2026-11-20', 0.5)];
    const grid = gridOf({ people: [person('S-1')], timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'availableHours')).toEqual([20, 40]);
  });

  it('of several rows is summed by day, up to the whole day', () => {
    // Monday 50 % + 30 % = 80 %; Tuesday 50 % + a whole day = one day; Wednesday 50 %.
    // Lost: 0.8 + 1 + 0.5 days = 2.3 × 8 = 18.4 hours of 40.
    const timeOff = [
      away('S-1', '2026-11-16', '2026-11-18', 0.5),
      away('S-1', '2026-11-16', '2026-11-16', 0.3),
      away('S-1', '2026-11-17', '2026-11-17'),
    ];
    const grid = gridOf({ people: [person('S-1')], timeOff }, weeks('2026-11-16', 1));
    expect(grid.availableHours[0]).toBeCloseTo(21.6, 9);
  });

  it('of seven sevenths is the whole day, and nothing is left by rounding', () => {
    const timeOff = Array.from({ length: 7 }, () => away('S-1', '2026-11-16', '2026-11-20', 1 / 7));
    const grid = gridOf({ people: [person('S-1')], timeOff }, weeks('2026-11-16', 1));
    expect([...grid.availableHours]).toEqual([0]);
  });

  it('on a holiday, on a day off or outside availability costs nothing', () => {
    // Monday is a holiday, Friday is off, and the person leaves on Wednesday: gross is Tuesday and Wednesday.
    const one = person('S-1', {
      hoursPerWeek: 32,
      workingDays: '0000111',
      availableToDay: day('2026-11-18'),
    });
    const parts = { people: [one], holidays: [holiday('2026-11-16')] };
    const timeOff = [
      away('S-1', '2026-11-16', '2026-11-16'),
      away('S-1', '2026-11-19', '2026-11-20'),
    ];
    const grid = gridOf({ ...parts, timeOff }, weeks('2026-11-16', 1));
    expect([grid.grossHours[0], grid.availableHours[0]]).toEqual([16, 16]);
  });

  it('of somebody whom People does not have is named and left out', () => {
    const timeOff = [away('S-9', '2026-11-16', '2026-11-20')];
    const grid = gridOf({ people: [person('S-1')], timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'availableHours')).toEqual([40, 40]);
    expect(codesOf(grid)).toEqual(['reference-unknown']);
    expect(codesOf(gridOf({ timeOff }, TWO_WEEKS))).toEqual([]);
  });
});

describe('net hours', () => {
  it('are what BAU, on-call and unplanned work leave of the available hours', () => {
    // One day off leaves 32 hours; 20 % + 10 % + 5 % go elsewhere: 32 × 65 % = 20.8.
    const one = person('S-1', { bauShare: 0.2, onCallShare: 0.1, unplannedShare: 0.05 });
    const timeOff = [away('S-1', '2026-11-16', '2026-11-16')];
    const grid = gridOf({ people: [one], timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'netHours')[0]).toBeCloseTo(20.8, 9);
    expect(rowOf(grid, 'netHours')[1]).toBeCloseTo(26, 9);
  });

  it('are never below 0: more than 100 % elsewhere is named', () => {
    const one = person('S-1', { bauShare: 0.9, onCallShare: 0.3 });
    const grid = gridOf({ people: [one] }, TWO_WEEKS);
    expect(rowOf(grid, 'netHours')).toEqual([0, 0]);
    expect(codesOf(grid)).toEqual(['shares-over-whole']);
  });

  it.each([
    [0.1, 0.2, 0.7],
    [0.7, 0.2, 0.1],
    [0.3, 0.6, 0.1],
    [0.1, 0.7, 0.2],
  ])(
    'are exactly 0, without a word, where %d + %d + %d go elsewhere',
    (bauShare, onCallShare, unplannedShare) => {
      const one = person('S-1', { bauShare, onCallShare, unplannedShare });
      const grid = gridOf({ people: [one] }, TWO_WEEKS);
      expect(rowOf(grid, 'netHours')).toEqual([0, 0]);
      expect(codesOf(grid)).toEqual([]);
    },
  );
});

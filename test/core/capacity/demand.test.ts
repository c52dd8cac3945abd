/** Hand-worked demand: the three kinds of effort, open requests, wide tables, and what does not cut demand. */

import { describe, expect, it } from 'vitest';
import { effortCells, effortsOf } from '../../../core/capacity/effort.ts';
import { effortHours } from '../../../core/capacity/effort-hours.ts';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { StaffingRow } from '../../../core/model/staffing-matrix.ts';
import {
  away,
  codesOf,
  day,
  effort,
  gridOf,
  holiday,
  person,
  rowOf,
  weeks,
} from './make-capacity.ts';

const TWO_WEEKS = weeks('2026-11-16', 2);
const PEOPLE = [person('S-1')];
const PART_TIMER = person('S-1', { hoursPerWeek: 24, workingDays: '0001111' });

describe('demand', () => {
  it('by share is a share of each working day of the span', () => {
    // 50 % from Wednesday 18 to Tuesday 24: 3 days + 2 days of 4 hours.
    const efforts = [effort('2026-11-18', '2026-11-24', { share: 0.5 })];
    expect(rowOf(gridOf({ people: PEOPLE, efforts }, TWO_WEEKS), 'firmHours')).toEqual([12, 8]);
  });

  it('by share is a share of the person’s own time, not of a full week', () => {
    // 50 % of 24 hours on three days.
    const efforts = [effort('2026-11-16', '2026-11-22', { share: 0.5 })];
    expect(rowOf(gridOf({ people: [PART_TIMER], efforts }, TWO_WEEKS), 'firmHours')).toEqual([
      12, 0,
    ]);
  });

  it('by hours per week is those hours in a full week, and their part in a week with a holiday', () => {
    // 15 hours a week of five days are 3 a day; Thursday 26 is a holiday.
    const efforts = [effort('2026-11-16', '2026-11-29', { hoursPerWeek: 15 })];
    const holidays = [holiday('2026-11-26')];
    const grid = gridOf({ people: PEOPLE, efforts, holidays }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([15, 12]);
    expect(rowOf(grid, 'netHours')).toEqual([40, 32]);
  });

  it('by hours per week of a part-timer falls on their days', () => {
    // 12 hours on Monday to Wednesday are 4 a day; the span begins on Tuesday.
    const efforts = [effort('2026-11-17', '2026-11-29', { hoursPerWeek: 12 })];
    expect(rowOf(gridOf({ people: [PART_TIMER], efforts }, TWO_WEEKS), 'firmHours')).toEqual([
      8, 12,
    ]);
  });

  it('by total hours is spread over the working days of the whole span, in the horizon or not', () => {
    // 80 hours over Monday 9 to Friday 4 December are 20 working days of 4 hours: 20 in each week, two of which are seen.
    const efforts = [effort('2026-11-09', '2026-12-04', { totalHours: 80 })];
    expect(rowOf(gridOf({ people: PEOPLE, efforts }, TWO_WEEKS), 'firmHours')).toEqual([20, 20]);
  });

  it('by total hours leaves out holidays, and so loses no hour', () => {
    // 40 hours over 8 working days, Wednesday 18 and Thursday 26 being holidays: 5 a day, four days in each week.
    const efforts = [effort('2026-11-16', '2026-11-27', { totalHours: 40 })];
    const holidays = [holiday('2026-11-18'), holiday('2026-11-26')];
    const grid = gridOf({ people: PEOPLE, efforts, holidays }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([20, 20]);
  });

  it('by total hours over a weekend is spread over its days, and is outside what the person works', () => {
    // Saturday 21 to Sunday 22: 4 hours each, by day.
    const efforts = [effort('2026-11-21', '2026-11-22', { totalHours: 8 })];
    const horizon = makeHorizon(day('2026-11-20'), DEFAULT_SETTINGS, 'day', 4);
    const grid = gridOf({ people: PEOPLE, efforts }, horizon);
    expect(rowOf(grid, 'firmHours')).toEqual([0, 4, 4, 0]);
    expect(rowOf(grid, 'outsideHours')).toEqual([0, 4, 4, 0]);
    expect(effortHours(grid, 0, 1)).toBe(4);
  });

  it('ignores time off: a plan that overlooks a holiday request is the conflict to find', () => {
    const efforts = [effort('2026-11-16', '2026-11-20', { share: 1 })];
    const timeOff = [away('S-1', '2026-11-16', '2026-11-20')];
    const grid = gridOf({ people: PEOPLE, efforts, timeOff }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([40, 0]);
    expect(rowOf(grid, 'netHours')).toEqual([0, 40]);
  });

  it('falls with supply on a public holiday, so that full time stays exactly full', () => {
    const efforts = [effort('2026-11-16', '2026-11-29', { share: 1 })];
    const grid = gridOf({ people: PEOPLE, efforts, holidays: [holiday('2026-11-26')] }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual(rowOf(grid, 'netHours'));
  });

  it('goes on after somebody has left, and is counted as outside there', () => {
    // Joins on Tuesday 17, leaves on Wednesday 25. Full time from 16 to 29: Monday 16 (8 h), Thursday 26 and Friday 27 (16 h).
    const dates = { availableFromDay: day('2026-11-17'), availableToDay: day('2026-11-25') };
    const efforts = [
      effort('2026-11-16', '2026-11-29', { share: 1 }),
      effort('2026-11-16', '2026-11-29', { share: 0.5, status: 'tentative' }),
    ];
    const grid = gridOf({ people: [person('S-1', dates)], efforts }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([40, 40]);
    expect(rowOf(grid, 'outsideHours')).toEqual([8, 16]);
    expect(rowOf(grid, 'grossHours')).toEqual([32, 24]);
    // Where tentative work counts, half of those hours comes on top.
    const settings = { ...DEFAULT_SETTINGS, countTentative: true };
    const all = gridOf({ people: [person('S-1', dates)], efforts, settings }, TWO_WEEKS);
    expect(rowOf(all, 'outsideHours')).toEqual([12, 24]);
  });

  it('that is tentative is counted apart', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-22', { share: 0.5 }),
      effort('2026-11-16', '2026-11-22', { share: 0.25, status: 'tentative' }),
      effort('2026-11-16', '2026-11-22', { share: 0.25, status: 'firm' }),
    ];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(rowOf(grid, 'firmHours')).toEqual([30, 0]);
    expect(rowOf(grid, 'tentativeHours')).toEqual([10, 0]);
  });
});

describe('open requests', () => {
  it('are counted by the calendar and hours of Settings, under the role, firm and tentative apart', () => {
    // Half a full-timer of 35 hours is 17.5; Thursday 26 is a holiday for all, Friday 27 for one calendar alone.
    const settings = { ...DEFAULT_SETTINGS, hoursPerWeek: 35 };
    const open = { person: null, role: 'developer' };
    const efforts = [
      effort('2026-11-16', '2026-11-29', { ...open, share: 0.5 }),
      effort('2026-11-16', '2026-11-22', { ...open, hoursPerWeek: 10, status: 'tentative' }),
    ];
    const holidays = [holiday('2026-11-26'), holiday('2026-11-27', 'DE')];
    const people = [person('S-1', { calendar: 'DE' })];
    const grid = gridOf({ people, efforts, holidays, settings }, TWO_WEEKS);
    expect(grid.roles).toEqual(['Developer']);
    expect(rowOf(grid, 'requestFirmHours')).toEqual([17.5, 14]);
    expect(rowOf(grid, 'requestTentativeHours')).toEqual([10, 0]);
    expect(rowOf(grid, 'firmHours')).toEqual([0, 0]);
    expect([...grid.roleOfEffort]).toEqual([0, 0]);
    expect([...grid.personOfEffort]).toEqual([-1, -1]);
  });

  it('for a role that nobody has stand under its name', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-22', { person: null, role: 'Tester', totalHours: 40 }),
    ];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(grid.roles).toEqual(['Developer', 'Tester']);
    expect(rowOf(grid, 'requestFirmHours', 1)).toEqual([40, 0]);
    expect([...grid.roleOfPerson]).toEqual([0]);
  });

  it('are none where a person is named with the role: the person is booked', () => {
    const efforts = [effort('2026-11-16', '2026-11-22', { role: 'Tester', share: 1 })];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect(grid.roles).toEqual(['Developer']);
    expect(rowOf(grid, 'firmHours')).toEqual([40, 0]);
  });
});

describe('names', () => {
  it('are found by id or name, case and spaces aside; an unknown person’s effort is not counted, an unknown project’s is', () => {
    const efforts = [
      effort('2026-11-16', '2026-11-22', { share: 0.1, person: ' s-1 ', project: 'portal' }),
      effort('2026-11-16', '2026-11-22', { share: 0.2, person: 'PERSON  S-1', project: 'P-9' }),
      effort('2026-11-16', '2026-11-22', { share: 0.4, person: 'S-9' }),
    ];
    const grid = gridOf({ people: PEOPLE, efforts }, TWO_WEEKS);
    expect([...grid.personOfEffort]).toEqual([0, 0, -1]);
    expect([...grid.projectOfEffort]).toEqual([0, -1, 0]);
    expect([...grid.isCounted]).toEqual([1, 1, 0]);
    expect(grid.coverage).toEqual({ counted: 2, count: 3 });
    expect(rowOf(grid, 'firmHours')[0]).toBeCloseTo(12, 9);
    expect(codesOf(grid)).toEqual([]);
  });

  it('prefer an id to a name, and of one name the person who stands first in the sheet', () => {
    const people = [
      person('S-3', { name: 'A. B.', sheetRow: 3 }),
      person('S-2', { name: 'A. B.', sheetRow: 2 }),
      person('A. C.', { sheetRow: 5 }),
      person('S-4', { name: 'A. C.', sheetRow: 4 }),
    ];
    const efforts = ['a. b.', 'a. c.'].map((who) =>
      effort('2026-11-16', '2026-11-22', { share: 1, person: who }),
    );
    expect([...gridOf({ people, efforts }, TWO_WEEKS).personOfEffort]).toEqual([1, 2]);
  });

  it('of roles and teams are listed once each, sorted, in the spelling that is most frequent', () => {
    const people = [
      person('S-1', { role: 'TESTER', team: 'blue' }),
      person('S-2', { role: 'analyst', team: null }),
      person('S-3', { role: 'Tester ', team: 'Blue' }),
      person('S-4', { role: ' Tester', team: 'blue' }),
      person('S-5', { role: 'Analyst', team: ' ' }),
    ];
    const grid = gridOf({ people }, TWO_WEEKS);
    // Of two as frequent the first by code unit: capitals come first.
    expect(grid.roles).toEqual(['Analyst', 'Tester']);
    expect([...grid.roleOfPerson]).toEqual([1, 0, 1, 1, 0]);
    expect(grid.teams).toEqual(['blue']);
    expect([...grid.teamOfPerson]).toEqual([0, -1, 0, 0, -1]);
  });

  it('group the efforts by person, rising', () => {
    const people = [person('S-1'), person('S-2')];
    const efforts = ['S-2', 'S-1', 'S-9', 'S-2'].map((who) =>
      effort('2026-11-16', '2026-11-22', { share: 1, person: who }),
    );
    const grid = gridOf({ people, efforts }, TWO_WEEKS);
    expect([...grid.effortStart]).toEqual([0, 1, 3]);
    expect([...grid.effortsOfPerson]).toEqual([1, 0, 3]);
  });
});

describe('wide tables', () => {
  const row = (more: Partial<StaffingRow>): StaffingRow => ({
    project: 'P-1',
    person: 'S-1',
    role: null,
    unit: null,
    periods: [],
    source: { sheet: 'Staffing', columns: { project: 0, person: 1 } },
    sheetRow: 3,
    ...more,
  });

  it('in hours and in FTE by month are the same as an allocation over the month', () => {
    // November 2026 has 21 weekdays, December 23. 84 h in November are 4 a day: 20 a week; 0.25 FTE in December 10 a week.
    const november = { fromDay: day('2026-11-01'), toDay: day('2026-11-30') };
    const december = { fromDay: day('2026-12-01'), toDay: day('2026-12-31') };
    const staffingMatrix = [
      row({
        periods: [
          { ...november, share: null, hours: 84, column: 4 },
          { ...december, share: 0.25, hours: null, column: 5 },
        ],
      }),
    ];
    const allocation = effort('2026-11-16', '2026-11-22', { share: 0.1 });
    const efforts = effortsOf({ allocations: [allocation], staffingMatrix });
    expect(efforts).toHaveLength(3);
    // The week from 30 November has one day of November and four of December: 4 + 4 × 2 = 12.
    const grid = gridOf({ people: PEOPLE, efforts }, weeks('2026-11-16', 4));
    expect(rowOf(grid, 'firmHours')).toEqual([24, 20, 12, 10]);
    expect(effortCells(efforts[1] as (typeof efforts)[number]).map(({ a1 }) => a1)).toEqual([
      'A4',
      'B4',
      'E4',
    ]);
  });

  it('hand allocations on as they are where there is no matrix', () => {
    const allocations = [effort('2026-11-16', '2026-11-22', { share: 0.1 })];
    expect(effortsOf({ allocations, staffingMatrix: [] })).toBe(allocations);
    expect(effortCells(allocations[0] as (typeof allocations)[number]).map(({ a1 }) => a1)).toEqual(
      ['A2', 'B2', 'D2', 'E2', 'F2'],
    );
  });
});

describe('the hours of one effort', () => {
  it('are exactly what it adds to the grid, and none where it does not reach or was left out', () => {
    const efforts = [
      effort('2026-11-18', '2026-12-02', { totalHours: 77 }),
      effort('2026-11-16', '2026-11-22', { share: Number.NaN }),
    ];
    const grid = gridOf({ people: PEOPLE, efforts }, weeks('2026-11-16', 4));
    const hours = [0, 1, 2, 3].map((period) => effortHours(grid, 0, period));
    expect(hours).toEqual(rowOf(grid, 'firmHours'));
    expect(hours.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([21, 35, 21, 0]);
    expect(effortHours(grid, 1, 0)).toBe(0);
    expect(effortHours(grid, 2, 0)).toBe(0);
  });
});

/** Rows and grids for tests of capacity: each row says only what it is about. */

import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import type { CapacityGrid, CapacityInput } from '../../../core/capacity/capacity-grid.ts';
import type { Effort } from '../../../core/capacity/effort.ts';
import type { Horizon } from '../../../core/capacity/horizon.ts';
import { parseDay } from '../../../core/day/serial.ts';
import type { Holiday } from '../../../core/model/holidays.ts';
import type { Person } from '../../../core/model/people.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { TimeOff } from '../../../core/model/time-off.ts';

/** `2026-11-16` as a serial. */
export function day(text: string): number {
  return parseDay(text) as number;
}

function sourceOf(sheet: string, keys: readonly string[]) {
  return { sheet, columns: Object.fromEntries(keys.map((key, column) => [key, column])) };
}

const PEOPLE = sourceOf('People', [
  'id',
  'name',
  'role',
  'team',
  'hoursPerWeek',
  'workingDays',
  'calendar',
  'availableFromDay',
  'availableToDay',
  'bauShare',
  'onCallShare',
  'unplannedShare',
  'fteShare',
]);
const TIME_OFF = sourceOf('Time off', ['person', 'fromDay', 'toDay', 'share']);
const HOLIDAYS = sourceOf('Holidays', ['day', 'calendar']);
const ALLOCATIONS = sourceOf('Allocations', [
  'project',
  'person',
  'role',
  'fromDay',
  'toDay',
  'share',
  'hoursPerWeek',
  'totalHours',
  'status',
]);

/** A developer of 40 hours from Monday to Friday. */
export function person(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: `Person ${id}`,
    role: 'Developer',
    team: null,
    skills: [],
    hoursPerWeek: null,
    fteShare: null,
    workingDays: null,
    calendar: null,
    availableFromDay: null,
    availableToDay: null,
    bauShare: null,
    onCallShare: null,
    unplannedShare: null,
    dayRate: null,
    source: PEOPLE,
    sheetRow: 1,
    ...more,
  };
}

/** An absence; a whole day each day unless a share is given. */
export function away(
  who: string,
  from: string,
  to: string,
  share: number | null = null,
  sheetRow = 1,
): TimeOff {
  return {
    person: who,
    fromDay: day(from),
    toDay: day(to),
    kind: null,
    share,
    status: null,
    source: TIME_OFF,
    sheetRow,
  };
}

/** A public holiday; for everybody unless a calendar is given. */
export function holiday(on: string, calendar: string | null = null): Holiday {
  return { day: day(on), name: null, calendar, source: HOLIDAYS, sheetRow: 1 };
}

/** A firm allocation of S-1 to P-1; its amount is what `more` says. */
export function effort(from: string, to: string, more: Partial<Effort>): Effort {
  return {
    project: 'P-1',
    person: 'S-1',
    role: null,
    fromDay: day(from),
    toDay: day(to),
    share: null,
    hoursPerWeek: null,
    totalHours: null,
    status: null,
    source: ALLOCATIONS,
    sheetRow: 1,
    ...more,
  };
}

/** An input of nothing but the given parts. */
export function inputOf(parts: Partial<CapacityInput>): CapacityInput {
  return {
    people: [],
    timeOff: [],
    holidays: [],
    efforts: [],
    projects: [{ id: 'P-1', name: 'Portal' }],
    settings: DEFAULT_SETTINGS,
    ...parts,
  };
}

/** So many weeks from the Monday (or whatever first day) given. */
export function weeks(first: string, count: number): Horizon {
  const starts = Array.from({ length: count }, (_, index) => day(first) + index * 7);
  return { grain: 'week', starts, endDay: day(first) + count * 7 - 1 };
}

/** The grid of the given parts. */
export function gridOf(parts: Partial<CapacityInput>, horizon: Horizon): CapacityGrid {
  return buildCapacityGrid(inputOf(parts), horizon);
}

/** One row of a grid's array. */
export function rowOf(
  grid: CapacityGrid,
  hours: Float64Array | keyof HoursOf,
  row = 0,
): readonly number[] {
  const values = typeof hours === 'string' ? grid[hours] : hours;
  return [...values.slice(row * grid.periods, (row + 1) * grid.periods)];
}

type HoursOf = Pick<
  CapacityGrid,
  | 'grossHours'
  | 'availableHours'
  | 'netHours'
  | 'firmHours'
  | 'tentativeHours'
  | 'outsideHours'
  | 'requestFirmHours'
  | 'requestTentativeHours'
>;

/** The codes of a grid's diagnostics, in their order. */
export function codesOf(grid: CapacityGrid): readonly string[] {
  return grid.diagnostics.map(({ code }) => code);
}

/** Puts a capacity grid together from the tables and terms of a call, and tells what it had to leave out. */

import { buildCapacityGrid } from '../capacity/build-capacity-grid.ts';
import type { CapacityGrid, CapacityInput } from '../capacity/capacity-grid.ts';
import { type Grain, makeHorizon } from '../capacity/horizon.ts';
import { type Allocation, allocationRow } from '../model/allocations.ts';
import { type Holiday, holidayRow } from '../model/holidays.ts';
import { type Person, personRow } from '../model/people.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type TimeOff, timeOffRow } from '../model/time-off.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import {
  ALLOCATIONS_ARGUMENT,
  HOLIDAYS_ARGUMENT,
  PEOPLE_ARGUMENT,
  PROJECTS_ARGUMENT,
  TIME_OFF_ARGUMENT,
} from './capacity-tables.ts';
import { countableRows } from './countable-rows.ts';
import { gridReasons, teamlessReasons } from './grid-reasons.ts';
import { Failure } from './result-cell.ts';
import type { TableRows } from './table-rows.ts';
import { noWorkingDay, weekendMask } from './work-week.ts';

/** The tables of a call; those that its function does not take are left out. */
export interface PlanTables {
  readonly people: TableRows;
  readonly allocations?: TableRows;
  readonly timeOff?: TableRows;
  readonly holidays?: TableRows;
  readonly projects?: TableRows;
}

/** The terms of a call; `null` counts as the setting’s default, and so does what is left out. */
export interface PlanTerms {
  readonly asOfDay: number | null;
  readonly weeks: number | null;
  readonly grain?: string | null;
  /** What a row is: by team, those without one are in none, and are named. */
  readonly by?: string | null;
  readonly tentative?: boolean | null;
  readonly limitShare?: number | null;
  /** The values of `OFFICE`: hours per week, weekend, first weekday. */
  readonly office: readonly [number | null, string | null, string | null];
}

/** The plan of a call, computed. */
export interface CapacityPlan {
  readonly grid: CapacityGrid;
  readonly asOfDay: number;
  /** What the figures do not hold: for `notCountedLines`. */
  readonly notCounted: readonly string[];
}

/** The grid of the tables, the as-of day’s period first; a failure where a term cannot be used. */
export function planCapacity(tables: PlanTables, terms: PlanTerms): CapacityPlan | Failure {
  const settings = settingsOf(terms);
  if (settings instanceof Failure) return settings;
  const { allocations, timeOff, holidays } = tables;
  const told: string[] = [];
  const input: CapacityInput = {
    settings,
    people: peopleOf(tables.people, told),
    efforts: countableRows<Allocation>(allocations, ALLOCATIONS_ARGUMENT, allocationRow, told),
    timeOff: countableRows<TimeOff>(timeOff, TIME_OFF_ARGUMENT, timeOffRow, told),
    holidays: countableRows<Holiday>(holidays, HOLIDAYS_ARGUMENT, holidayRow, told),
    projects: projectsOf(tables.projects, told),
  };
  const asOfDay = terms.asOfDay as number;
  const grid = buildCapacityGrid(
    input,
    makeHorizon(asOfDay, settings, (terms.grain ?? 'week') as Grain),
  );
  const left = gridReasons(grid, told);
  const teamless = terms.by === 'team' ? teamlessReasons(grid) : [];
  return { grid, asOfDay, notCounted: told.concat(left, teamless) };
}

function settingsOf({ weeks, tentative, limitShare, office }: PlanTerms): Settings | Failure {
  const [hoursPerWeek, weekend, weekStart] = office;
  if (weeks !== null && !Number.isInteger(weeks)) {
    return new Failure('#VALUE!', `Weeks is ${weeks}; expected a whole number of weeks`);
  }
  const mask = weekendMask(weekend);
  if (mask instanceof Failure) return mask;
  if (!mask.includes('0')) return noWorkingDay();
  return {
    ...DEFAULT_SETTINGS,
    weekend: mask,
    horizonWeeks: weeks ?? DEFAULT_SETTINGS.horizonWeeks,
    countTentative: tentative ?? DEFAULT_SETTINGS.countTentative,
    loadLimitShare: limitShare ?? DEFAULT_SETTINGS.loadLimitShare,
    hoursPerWeek: hoursPerWeek ?? DEFAULT_SETTINGS.hoursPerWeek,
    weekStart: (weekStart ?? DEFAULT_SETTINGS.weekStart) as Settings['weekStart'],
  };
}

/** Where the table has no ids, the names are; where it has, a person without one is left out. */
function peopleOf(table: TableRows, told: string[]): readonly Person[] {
  const hasIds = table.source.columns['id'] !== undefined;
  const values = hasIds ? table.values : { ...table.values, id: table.values['name'] ?? [] };
  const people = countableRows<Person>({ ...table, values }, PEOPLE_ARGUMENT, personRow, told);
  const isNamed = ({ id, sheetRow }: Person): boolean => {
    const isGiven = (id as string | null) !== null;
    const row = sheetRow - table.firstRow;
    if (!isGiven && !table.troubles.some((trouble) => trouble.row === row)) {
      told.push(`People, row ${sheetRow + 1}: ID is blank`);
    }
    return isGiven;
  };
  return people.filter(isNamed);
}

/** Ids and names; where a name is blank, the id is it. */
function projectsOf(table: TableRows | undefined, told: string[]): CapacityInput['projects'] {
  const makeRow: MakeRow = ({ id, name }, index, source, sheetRow) => ({
    id: id?.[index],
    name: name?.[index] ?? id?.[index],
    source,
    sheetRow,
  });
  return countableRows(table, PROJECTS_ARGUMENT, makeRow, told);
}

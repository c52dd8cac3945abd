/** The cells that a figure of capacity came from: of people, of their absences, of the efforts that take part. */

import type { Person } from '../model/people.ts';
import type { TimeOff } from '../model/time-off.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Bottleneck, Conflict } from './conflict.ts';
import { lastDayOf, spanHours, viewDemand } from './conflicts/demand-view.ts';
import { HOURS_TOLERANCE } from './conflicts/whole-hours.ts';
import { type Effort, effortCells } from './effort.ts';
import { indexByText, sheetOrder } from './name-index.ts';

const SHARES = ['bauShare', 'onCallShare', 'unplannedShare'] as const;
const AVAILABILITY = [
  'workingDays',
  'calendar',
  'availableFromDay',
  'availableToDay',
] as const satisfies readonly (keyof Person)[];

/** The cells of a figure of capacity, in two lists: what people have, and the planned work that is held against it. Each cell once in each. */
export interface CapacityCells {
  /** Of the people (for a role: of all who have it) what makes up their capacity, then their absences in those days. */
  readonly supplyCells: readonly CellPlace[];
  /** Of the efforts that take part: who, which project, when and how much. */
  readonly cells: readonly CellPlace[];
}

/** Finds the cells of conflicts, bottlenecks and loads of one grid; what they ask of all rows is worked out once. */
export interface CapacityCellFinder {
  /**
   * For an unknown name only the cells that bear it. Blank cells of people are named too, for that they are blank is part of the
   * answer.
   */
  readonly ofConflict: (conflict: Conflict) => CapacityCells;
  readonly ofBottleneck: (bottleneck: Pick<Bottleneck, 'role'>) => CapacityCells;
  /** Of one cell of the heat map: `row` is an index into the grid's people or roles. */
  readonly ofLoad: (kind: 'person' | 'role', row: number, period: number) => CapacityCells;
}

/** Makes the finder of a grid. `timeOff` is what the grid was built from. */
export function makeCapacityCells(
  grid: CapacityGrid,
  timeOff: readonly TimeOff[],
): CapacityCellFinder {
  const { people, roles, roleOfPerson, horizon, efforts } = grid;
  const peopleOfRole: number[][] = roles.map(() => []);
  for (let person = 0; person < people.length; person += 1) {
    peopleOfRole[roleOfPerson[person] as number]?.push(person);
  }
  const personOfId = new Map(people.map(({ id }, person) => [id, person]));
  const absences = absencesByPerson(grid, timeOff);
  const supplyOf = (
    persons: readonly number[],
    columns: readonly string[],
    fromDay: number,
    toDay: number,
  ): readonly CellPlace[] =>
    eachOnce([
      ...persons.flatMap((person) => cellsOf(people[person] as Person, columns)),
      ...persons.flatMap((person) =>
        (absences.get(person) ?? [])
          .filter((absence) => absence.fromDay <= toDay && absence.toDay >= fromDay)
          .flatMap((absence) => cellsOf(absence, ['person', 'fromDay', 'toDay', 'share'])),
      ),
    ]);
  const workOf = (taking: readonly number[]): readonly CellPlace[] =>
    eachOnce(taking.flatMap((at) => effortCells(efforts[at] as Effort)));
  const roleAt = (name: string): number => roles.indexOf(name);

  return {
    ofConflict(conflict) {
      const { kind, subject, fromDay, toDay } = conflict;
      if (kind === 'unknown') {
        const named = conflict.efforts.flatMap((at) =>
          cellsOf(efforts[at] as Effort, [subject.what]),
        );
        return { supplyCells: [], cells: eachOnce(named) };
      }
      const person = personOfId.get(subject.id);
      const ofPerson = person === undefined ? [] : [person];
      const persons =
        subject.what === 'person' ? ofPerson : (peopleOfRole[roleAt(subject.id)] ?? []);
      // A week of leave is no reason why somebody has too many projects.
      const lastDay = kind === 'too-many-projects' ? Number.NEGATIVE_INFINITY : toDay;
      return {
        supplyCells: supplyOf(persons, personColumns(kind), fromDay, lastDay),
        cells: workOf(conflict.efforts),
      };
    },
    ofBottleneck({ role }) {
      const row = roleAt(role);
      const first = horizon.starts[0] as number;
      return {
        supplyCells: supplyOf(
          peopleOfRole[row] ?? [],
          personColumns('role-short'),
          first,
          horizon.endDay,
        ),
        cells: workOf(effortsIn(grid, 'role', row, 0, grid.periods - 1)),
      };
    },
    ofLoad(kind, row, period) {
      const persons = kind === 'person' ? [row] : (peopleOfRole[row] ?? []);
      const columns = personColumns(kind === 'person' ? 'over-allocated' : 'role-short');
      const first = horizon.starts[period] as number;
      return {
        supplyCells: supplyOf(persons, columns, first, lastDayOf(grid, period)),
        cells: workOf(effortsIn(grid, kind, row, period, period)),
      };
    },
  };
}

/** The efforts that count on a person or a role in some of the periods, rising. */
function effortsIn(
  grid: CapacityGrid,
  kind: 'person' | 'role',
  row: number,
  first: number,
  last: number,
): readonly number[] {
  const view = viewDemand(grid);
  const [starts, list] =
    kind === 'person'
      ? [grid.effortStart, grid.effortsOfPerson]
      : [view.roleStart, view.effortsOfRole];
  const found: number[] = [];
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
    const effort = list[at] as number;
    const reaches = spanHours(view, effort, first, last) > HOURS_TOLERANCE;
    if (view.isDemand[effort] === 1 && reaches) found.push(effort);
  }
  return found;
}

function absencesByPerson(
  { people }: CapacityGrid,
  timeOff: readonly TimeOff[],
): ReadonlyMap<number, readonly TimeOff[]> {
  const personOf = indexByText(people, sheetOrder(people));
  const absences = new Map<number, TimeOff[]>();
  for (const absence of timeOff) {
    const person = personOf(absence.person);
    const own = absences.get(person);
    if (own === undefined) absences.set(person, [absence]);
    else own.push(absence);
  }
  return absences;
}

function personColumns(kind: Conflict['kind']): readonly string[] {
  switch (kind) {
    case 'too-many-projects':
      return ['id'];
    case 'unavailable':
      return AVAILABILITY;
    case 'role-short':
    case 'unstaffed':
      return ['role', 'hoursPerWeek', 'fteShare', ...AVAILABILITY, ...SHARES];
    default:
      return ['hoursPerWeek', 'fteShare', ...AVAILABILITY, ...SHARES];
  }
}

function eachOnce(places: readonly CellPlace[]): readonly CellPlace[] {
  const seen = new Map<string, CellPlace>();
  for (const place of places) {
    const key = `${place.sheet}\n${place.a1}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

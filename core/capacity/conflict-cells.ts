/** The cells that a conflict came from: of people, of their absences, of the efforts that take part. */

import type { Person } from '../model/people.ts';
import type { TimeOff } from '../model/time-off.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict } from './conflict.ts';
import { type Effort, effortCells } from './effort.ts';
import { indexByText, sheetOrder } from './name-index.ts';

const SHARES = ['bauShare', 'onCallShare', 'unplannedShare'] as const;
const AVAILABILITY = [
  'workingDays',
  'calendar',
  'availableFromDay',
  'availableToDay',
] as const satisfies readonly (keyof Person)[];

/**
 * The cells of a conflict, each once: those of the people (what makes up their capacity; for a role, of all who have it),
 * then their absences in those days, then the efforts. For an unknown name only the cells that bear it. Blank cells of
 * people are named too, for that they are blank is part of the answer. `timeOff` is what the grid was built from.
 */
export function conflictCells(
  grid: CapacityGrid,
  conflict: Conflict,
  timeOff: readonly TimeOff[],
): readonly CellPlace[] {
  const efforts = conflict.efforts.map((at) => grid.efforts[at] as Effort);
  const { what } = conflict.subject;
  if (conflict.kind === 'unknown') return eachOnce(efforts.flatMap((one) => cellsOf(one, [what])));
  const people = peopleOf(grid, conflict);
  const columns = personColumns(conflict);
  return eachOnce([
    ...people.flatMap((person) => cellsOf(person, columns)),
    ...absencesOf(grid, people, conflict, timeOff).flatMap((absence) =>
      cellsOf(absence, ['person', 'fromDay', 'toDay', 'share']),
    ),
    ...efforts.flatMap(effortCells),
  ]);
}

function peopleOf({ people, roles, roleOfPerson }: CapacityGrid, { subject }: Conflict): Person[] {
  if (subject.what === 'person') return people.filter(({ id }) => id === subject.id);
  const role = roles.indexOf(subject.id);
  return people.filter((_, person) => roleOfPerson[person] === role);
}

function personColumns({ kind }: Conflict): readonly string[] {
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

function absencesOf(
  grid: CapacityGrid,
  people: readonly Person[],
  { kind, fromDay, toDay }: Conflict,
  timeOff: readonly TimeOff[],
): readonly TimeOff[] {
  if (kind === 'too-many-projects') return [];
  const personOf = indexByText(grid.people, sheetOrder(grid.people));
  const wanted = new Set(people);
  return timeOff.filter(
    (absence) =>
      absence.fromDay <= toDay &&
      absence.toDay >= fromDay &&
      wanted.has(grid.people[personOf(absence.person)] as Person),
  );
}

function eachOnce(places: readonly CellPlace[]): readonly CellPlace[] {
  const seen = new Map<string, CellPlace>();
  for (const place of places) {
    const key = `${place.sheet}\n${place.a1}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

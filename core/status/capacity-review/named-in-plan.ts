/** People, roles and projects as the tab names them, with the cells to look at. */

import type { Conflict } from '../../capacity/conflict.ts';
import { type Effort, effortCells } from '../../capacity/effort.ts';
import { referenceKey } from '../../model/references.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import { firstInSheet, isAbove } from './first-in-sheet.ts';

/** A project that takes part in something, and the cell of the first allocation by which it does. */
export interface NamedProject {
  readonly id: string;
  readonly place: CellPlace | undefined;
}

/** The cell to look at for the one whom a conflict is about: their row, or the allocation that names nobody known. */
export function subjectPlace(
  { people, roles, grid }: CapacityFigures,
  { subject, efforts }: Conflict,
): CellPlace | undefined {
  const rows = subject.what === 'person' ? people : subject.what === 'role' ? roles : [];
  const known = rows.find((row) => row.id === subject.id)?.place;
  if (known !== undefined) return known;
  const effort = firstInSheet(efforts.flatMap((index) => grid.efforts[index] ?? []));
  if (effort === undefined) return undefined;
  const key = subject.what === 'project' ? 'project' : subject.what;
  return cellsOf(effort, [key])[0];
}

/** The projects that take part, each with the cell of what it asks. */
export function namedProjects(
  { grid, findProject }: CapacityFigures,
  projects: readonly string[],
  efforts: readonly number[],
): readonly NamedProject[] {
  const firsts = new Map<string, Effort>();
  for (const index of efforts) {
    const effort = grid.efforts[index];
    if (effort === undefined) continue;
    const key = referenceKey(findProject(effort.project)?.id ?? effort.project);
    const known = firsts.get(key);
    if (known === undefined || isAbove(effort, known)) firsts.set(key, effort);
  }
  return projects.map((id) => {
    const effort = firsts.get(referenceKey(id));
    return { id, place: effort === undefined ? undefined : amountPlace(effort) };
  });
}

/** The cell that says how much an effort asks for. */
export function amountPlace(effort: Effort): CellPlace | undefined {
  const cells = effortCells(effort);
  return cells[cells.length - 1];
}

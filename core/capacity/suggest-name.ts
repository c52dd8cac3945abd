/** Which person, role or project is probably meant by a name that no table has. */

import { nearestName } from '../model/nearest-name.ts';
import type { CapacityGrid } from './capacity-grid.ts';
import type { Conflict } from './conflict.ts';

/** So many names get a suggestion: each is held against everybody, and a plan with more names none of the tables. */
const MOST_SUGGESTIONS = 50;

/**
 * Gives the first fifty unknown names that it is asked for the nearest name of their table; `null` for further ones, where
 * none is near, and for conflicts of other kinds.
 */
export function makeSuggester({
  people,
  projects,
}: Pick<CapacityGrid, 'people' | 'projects'>): (conflict: Conflict) => string | null {
  let left = MOST_SUGGESTIONS;
  return ({ kind, subject }) => {
    if (kind !== 'unknown' || left === 0) return null;
    left -= 1;
    if (subject.what === 'role') {
      return nearestName(
        subject.name,
        people.map(({ role }) => role),
      );
    }
    const rows = subject.what === 'person' ? people : projects;
    return nearestName(
      subject.name,
      rows.flatMap(({ id, name }) => [name, id]),
    );
  };
}

/** The ids in Report history as ids compare everywhere (those in Review history: `lastReview`): whoever changes the case of an id keeps what was reported of it. */

import type { HistoryRow } from './history.ts';
import type { Project } from './projects.ts';
import { referenceKey } from './references.ts';

/**
 * The rows with their projects' ids spelt as Projects has them now; ids that it has no more are spelt as they first stand here. Names are no
 * ids here: what was reported of an id is of that id alone.
 */
export function alignHistoryIds(
  history: readonly HistoryRow[],
  projects: readonly Pick<Project, 'id'>[],
): readonly HistoryRow[] {
  if (history.length === 0) return history;
  const spelling = new Map<string, string>();
  const keyOf = new Map<string, string>();
  const note = (id: string): string => {
    let key = keyOf.get(id);
    if (key === undefined) {
      key = referenceKey(id);
      keyOf.set(id, key);
      if (!spelling.has(key)) spelling.set(key, id);
    }
    return spelling.get(key) as string;
  };
  for (const { id } of projects) note(id);
  return history.map((row) => {
    const project = note(row.project);
    return project === row.project ? row : { ...row, project };
  });
}

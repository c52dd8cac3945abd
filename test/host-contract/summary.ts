/** A workbook as far as it must be the same whatever happened on the way. */

import type { Snapshot } from '../../core/index.ts';

/** What must be the same however often a run failed before: names, values and marks, whatever the tabs' order. */
export function summary(snapshot: Snapshot) {
  return snapshot.sheets
    .map(({ name, grid, mark }) => ({ name, grid, mark }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Workbooks for tests: tabs from plain grids. */

import type { Grid } from '../../../core/cell/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../../core/cell/snapshot.ts';

/** A visible, unmarked tab. */
export function makeSheet(
  name: string,
  grid: Grid,
  facts: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    grid,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    mark: null,
    extras: 0,
    ...facts,
  };
}

/** A workbook of the given tabs. */
export function makeSnapshot(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { name: 'portfolio.xlsx', sheets };
}

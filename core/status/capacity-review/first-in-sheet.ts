/** The first of some rows as they stand in the workbook, so that a link does not depend on the order of the rows. */

import type { Effort } from '../../capacity/effort.ts';
import type { PlacedRow } from '../../sheet/reading.ts';

/** The row that stands first in the workbook, whatever the order in which the rows are given. */
export function firstInSheet<Row extends PlacedRow>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>(
    (first, row) => (first === undefined || isAbove(row, first) ? row : first),
    undefined,
  );
}

/** Whether a row stands above another; on different tabs, by the name of the tab. */
export function isAbove(one: PlacedRow, other: PlacedRow): boolean {
  const [sheet, otherSheet] = [one.source.sheet, other.source.sheet];
  return sheet === otherSheet ? placeInSheet(one) < placeInSheet(other) : sheet < otherSheet;
}

/** Cells of a staffing matrix stand in one row: then the column decides. No sheet has so many columns. */
function placeInSheet(row: PlacedRow & Pick<Effort, 'periodColumn'>): number {
  return row.sheetRow * 1e6 + (row.periodColumn ?? 0);
}

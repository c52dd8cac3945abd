/** Which of several columns an ambiguous header means, where the cells below it leave no doubt. */

import type { Grid } from '../cell/cell.ts';
import type { ColumnSpec } from './column-spec.ts';
import { readChoice } from './readers/choice-reader.ts';
import { Trouble } from './readers/trouble.ts';

/** Enough rows to tell one list of choices from another. */
const ROWS_LOOKED_AT = 500;

/**
 * The index of the one candidate whose choices every filled cell is among, or `null`: where a candidate is no list of
 * choices, where the cells fit several or none, and where the column is empty. A repeated `header` has
 * no say. A "Status" column that holds only
 * red, amber and green is the reported status; that is evidence, not a guess.
 */
export function settleByValues(
  grid: Grid,
  dataRow: number,
  column: number,
  candidates: readonly ColumnSpec[],
  header: string,
): number | null {
  if (candidates.length === 0 || candidates.some((spec) => spec.kind !== 'choice')) return null;
  let fits = candidates.map((_, index) => index);
  let filled = 0;
  for (let row = dataRow; row < Math.min(grid.length, dataRow + ROWS_LOOKED_AT); row += 1) {
    const cell = grid[row]?.[column] ?? null;
    if (typeof cell !== 'string' || cell.trim() === '' || cell.trim() === header) continue;
    const readings = candidates.map((spec) => readChoice(cell, spec));
    if (readings.every((reading) => reading === null)) continue;
    filled += 1;
    fits = fits.filter((index) => {
      const reading = readings[index];
      return reading !== null && !(reading instanceof Trouble);
    });
    if (fits.length === 0) return null;
  }
  return filled > 0 && fits.length === 1 ? (fits[0] as number) : null;
}

/** Which of several columns an ambiguous header means, where the cells below it leave no doubt. */

import type { Grid } from '../cell/cell.ts';
import type { ColumnSpec } from './column-spec.ts';
import { readChoice } from './readers/choice-reader.ts';
import { Trouble } from './readers/trouble.ts';

/** Enough rows to tell one list of choices from another. */
const ROWS_LOOKED_AT = 500;

/**
 * The index of the one candidate whose choices every filled cell is among, or of the first of several that mean the same by
 * every cell (a project that is closed by its stage or finished by its state); or `null`: where a candidate is no list of
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
  let isAlike = true;
  const spoke = new Set<number>();
  for (let row = dataRow; row < Math.min(grid.length, dataRow + ROWS_LOOKED_AT); row += 1) {
    const cell = grid[row]?.[column] ?? null;
    if (typeof cell !== 'string' || cell.trim() === '' || cell.trim() === header) continue;
    const readings = candidates.map((spec) => readChoice(cell, spec));
    if (!areAlike(readings, candidates)) isAlike = false;
    if (readings.every((reading) => reading === null)) continue;
    filled += 1;
    fits = fits.filter((index) => {
      const reading = readings[index];
      if (reading instanceof Trouble) return false;
      if (reading !== null) spoke.add(index);
      // "Complete" says nothing of red, amber and green, and nothing against it.
      return reading !== null || candidates[index]?.silent !== undefined;
    });
    if (fits.length === 0) return null;
  }
  fits = fits.filter((index) => spoke.has(index));
  const isSettled = fits.length === 1 || (isAlike && fits.length > 0);
  return filled > 0 && isSettled ? (fits[0] as number) : null;
}

/** Whether all candidates that know the choice mean the same by it. */
function areAlike(
  readings: readonly (string | null | Trouble)[],
  candidates: readonly ColumnSpec[],
): boolean {
  const meanings = readings.flatMap((reading, index) => {
    if (reading === null || reading instanceof Trouble) return [];
    const choice = candidates[index]?.choices?.find(({ value }) => value === reading);
    return [choice?.means];
  });
  return meanings.length > 0 && meanings.every((one) => one !== undefined && one === meanings[0]);
}

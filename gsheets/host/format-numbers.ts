/** The number formats of a finished tab, in one call; a text keeps the format in which it was written. */

import type { Grid, StyleRun } from '../../core/index.ts';
import { formatFor } from './write-block.ts';

/** Gives the cells the formats of their runs; `values` is what stands in them from A1. */
export function formatNumbers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  runs: readonly StyleRun[],
  values: Grid,
): void {
  const formats: (string | undefined)[][] = values.map(() => []);
  let width = values.reduce((most, row) => Math.max(most, row.length), 0);
  let isNeeded = false;
  for (const { ranges, style } of runs) {
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    isNeeded = true;
    for (const { row, column, rows, columns } of ranges) {
      width = Math.max(width, column + columns);
      while (formats.length < row + rows) formats.push([]);
      for (const line of formats.slice(row, row + rows)) {
        for (let along = column; along < column + columns; along += 1) line[along] = numberFormat;
      }
    }
  }
  if (!isNeeded || width === 0) return;
  const grid = formats.map((line, row) =>
    Array.from({ length: width }, (_, column) =>
      formatFor(values[row]?.[column] ?? null, line[column]),
    ),
  );
  sheet.getRange(1, 1, grid.length, width).setNumberFormats(grid);
}

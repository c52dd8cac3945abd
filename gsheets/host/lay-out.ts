/** A tab's frame: widths, heights, frozen rows, gridlines, the tab's colour. Apps Script has no words for print set-up. */

import type { LayoutStep } from '../../core/index.ts';
import { leaveLate } from './run-time.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets' own height of a row. A smaller one has to be forced. */
const STANDARD_HEIGHT = 21;
/** Calls for heights, whatever the number of rows: the first are the headline's, and Sheets fits the others to their texts. */
const MOST_HEIGHTS = 24;

/** Carries the step out. */
export function layOut(sheet: Sheet, step: LayoutStep): void {
  for (const { from, count, size } of stretches(step.columnWidths)) {
    leaveLate();
    sheet.setColumnWidths(from + 1, count, Math.max(1, Math.round(size)));
  }
  const heights: number[] = [];
  for (const { row, height } of step.rowHeights) heights[row] = height;
  for (const { from, count, size } of stretches(heights).slice(0, MOST_HEIGHTS)) {
    leaveLate();
    if (size < STANDARD_HEIGHT) sheet.setRowHeightsForced(from + 1, count, Math.round(size));
    else sheet.setRowHeights(from + 1, count, Math.round(size));
  }
  sheet.setFrozenRows(step.frozenRows);
  sheet.setHiddenGridlines(!step.gridlines);
  if (step.tabColour !== null) sheet.setTabColor(step.tabColour);
}

/** Neighbours of one size, in order; what has no size is left out. */
function stretches(
  sizes: readonly (number | undefined)[],
): { readonly from: number; readonly count: number; readonly size: number }[] {
  const found: { from: number; count: number; size: number }[] = [];
  for (let index = 0; index < sizes.length; index += 1) {
    const size = sizes[index];
    if (size === undefined) continue;
    const last = found[found.length - 1];
    if (last?.size === size && last.from + last.count === index) last.count += 1;
    else found.push({ from: index, count: 1, size });
  }
  return found;
}

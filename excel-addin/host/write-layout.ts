/** A tab's frame: widths, heights, frozen rows, gridlines, its colour, and how it is printed. */

import { columnLetters, type LayoutStep } from '../../core/index.ts';
import type { Batch } from './batch.ts';
import { CALL_BYTES } from './payload.ts';
import { addressLists } from './write-styles.ts';

/** Excel's points in a pixel at 100 %. */
const POINTS = 0.75;

/** Lays out a tab that the plan added. `canPrint`: whether it is said how the tab is printed, too. */
export async function writeLayout(
  batch: Batch,
  sheet: Excel.Worksheet,
  step: LayoutStep,
  canPrint: boolean,
): Promise<void> {
  const widths = bySize(step.columnWidths.entries(), columnsAddress);
  for (const [width, addresses] of widths) {
    for (const list of addressLists(addresses)) {
      await batch.roomFor(list.length + CALL_BYTES);
      sheet.getRanges(list).untrack().format.columnWidth = width * POINTS;
    }
  }
  const sized = step.rowHeights.map(({ row, height }) => [row, height] as const);
  for (const [height, addresses] of bySize(sized, rowsAddress)) {
    for (const list of addressLists(addresses)) {
      await batch.roomFor(list.length + CALL_BYTES);
      sheet.getRanges(list).untrack().format.rowHeight = height * POINTS;
    }
  }
  await batch.roomFor(CALL_BYTES * 8);
  if (step.frozenRows > 0) sheet.freezePanes.freezeRows(step.frozenRows);
  sheet.showGridlines = step.gridlines;
  if (step.tabColour !== null) sheet.tabColor = step.tabColour;
  if (!canPrint) return;
  const { pageLayout } = sheet;
  const { orientation, pagesWide, repeatRows } = step.print;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${repeatRows}`);
}

/** The addresses of the rows or columns of each size; neighbours of one size are one address. */
function bySize(
  sizes: Iterable<readonly [number, number]>,
  address: (first: number, last: number) => string,
): Map<number, string[]> {
  const runs: { readonly first: number; last: number; readonly size: number }[] = [];
  for (const [index, size] of sizes) {
    const run = runs[runs.length - 1];
    if (run?.size === size && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, size });
  }
  const groups = new Map<number, string[]>();
  for (const { first, last, size } of runs) {
    groups.set(size, [...(groups.get(size) ?? []), address(first, last)]);
  }
  return groups;
}

function columnsAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

function rowsAddress(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

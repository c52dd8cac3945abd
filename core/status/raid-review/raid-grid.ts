/** The column grid of the RAID review: one row of the aged log, which all other blocks use as well as they can. */

import { toA1 } from '../../cell/address.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { breakText } from '../break-text.ts';
import { makeColumnGrid } from '../column-grid.ts';
import { cell, line, linkCell, wrapped } from '../layout.ts';
import type { ShownEntry } from './raid-figures.ts';

/**
 * Pixels: id, title, project, owner, two for words, three for days, a date, days again, a narrow gap between numbers and words,
 * and a wide one for words. Prints on one landscape page at a readable size.
 */
const RAID_WIDTHS: readonly number[] = [72, 204, 132, 124, 92, 84, 48, 62, 70, 88, 62, 6, 208];

/** How many cells a row is given; the last of them stands behind the gap. */
const GIVEN = RAID_WIDTHS.length - 1;
const GAP = RAID_WIDTHS.length - 2;

/** Pixels for words that run over the whole page. */
const TEXT_ROOM = RAID_WIDTHS.reduce((sum, width) => sum + width, 0) - 15;

/** The tab's grid. */
export const RAID_GRID = makeColumnGrid(RAID_WIDTHS);

/** Up to twelve cells put into the grid: the twelfth stands behind the gap. */
export function inRaidGrid(
  cells: readonly DocumentCell[],
  filler: DocumentCell = cell(null),
): DocumentCell[] {
  const full = Array.from({ length: GIVEN }, (_, index) => cells[index] ?? filler);
  return [...full.slice(0, GAP), filler, ...full.slice(GAP)];
}

/** A block's heading with quiet words below it, on as many lines as they need. */
export function raidHeading(title: string, explanation: string): DocumentRow[] {
  const [first = '', ...rest] = breakText(explanation, TEXT_ROOM);
  return [...RAID_GRID.heading(title, first), ...rest.map((text) => line(text, 'muted', 20))];
}

/** Quiet lines over the full width. */
export function quietLines(text: string): DocumentRow[] {
  return breakText(text, TEXT_ROOM).map((one) => line(one, 'muted', 20));
}

/** A header row of up to twelve labels; those of numbers are given and stand to the right. */
export function raidHeader(labels: readonly string[], numeric: readonly string[]): DocumentRow {
  const spread = [...labels.slice(0, GAP), '', ...labels.slice(GAP)];
  return RAID_GRID.headerRow(spread, (column) =>
    numeric.includes(spread[column] ?? '') ? 'header-number' : 'header',
  );
}

/** A table's row of up to twelve cells. */
export function raidRow(cells: readonly DocumentCell[]): DocumentRow {
  return RAID_GRID.tableRow(inRaidGrid(cells));
}

/** The first four cells of an entry's row: its id (with its type where that is needed), which leads to it, its title, its project and its owner. */
export function entryCells({ item, label, project }: ShownEntry): DocumentCell[] {
  const column = item.source.columns['id'];
  const place =
    column === undefined
      ? undefined
      : { sheet: item.source.sheet, a1: toA1(item.sheetRow, column) };
  return [
    linkCell(label, place),
    wrapped(item.title),
    wrapped(project?.name ?? item.project),
    wrapped(item.owner ?? 'no owner'),
  ];
}

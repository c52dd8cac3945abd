/** The tab's columns: a name, a load, hours, and 26 narrow ones for weeks, over which the texts of all other blocks run. */

import type { StyleRole } from '../../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { breakText } from '../break-text.ts';
import { makeColumnGrid } from '../column-grid.ts';
import { cell } from '../layout.ts';

/** How many weeks the heat maps show. */
export const WEEK_COLUMNS = 26;
/** The column of the first week, behind a narrow gap that keeps numbers off the fills. */
export const FIRST_WEEK = 4;

/** So that `100%` fits in the wider of the hosts’ fonts too. */
const WEEK_WIDTH = 36;
const ROW_HEIGHT = 22;
/** Air beside a text, and its indent. */
const PADDING = 15;

/** Pixels from column A: a name, a load, hours, the gap, the weeks. Together 1,222: hardly wider than the other tabs. */
export const WEEK_GRID = makeColumnGrid([
  172,
  48,
  60,
  6,
  ...Array.from({ length: WEEK_COLUMNS }, () => WEEK_WIDTH),
]);

/** Something that stands in a column: a text that runs on over `columns` of them, or a cell of its own. */
export interface Span {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  /** A text that is wider goes on in the next line. */
  readonly mostLines?: number;
  readonly link?: CellPlace | undefined;
}

/** The pixels that a text has in so many columns. */
export function roomOf(column: number, columns: number): number {
  const widths = WEEK_GRID.widths.slice(column, column + columns);
  return widths.reduce((sum, width) => sum + width, 0) - PADDING;
}

/** A row of cells at their columns; the others are empty cells of the same role. */
export function rowOf(
  placed: readonly (readonly [column: number, one: DocumentCell])[],
  filler: StyleRole = 'text',
  height: number = ROW_HEIGHT,
): DocumentRow {
  const cells = WEEK_GRID.widths.map(() => cell(null, filler));
  for (const [column, one] of placed) cells[column] = one;
  return { cells, height };
}

/**
 * A table’s header: each label begins at its column and runs on over the empty ones beside it; those of `numeric`
 * columns stand to the right.
 */
export function headerLine(
  labels: readonly (readonly [column: number, label: string])[],
  numeric: readonly number[] = [],
): DocumentRow {
  return rowOf(
    labels.map(([column, label]) => [
      column,
      cell(label === '' ? null : label, numeric.includes(column) ? 'header-number' : 'header-line'),
    ]),
    'header-line',
    24,
  );
}

/** One entry of words only, on as many rows as its longest text needs; the last has the hair line. */
export function entryRows(spans: readonly Span[]): DocumentRow[] {
  const broken = spans.map(({ column, columns, text, mostLines }) =>
    breakText(text, roomOf(column, columns), mostLines),
  );
  const count = Math.max(...broken.map((lines) => lines.length));
  return Array.from({ length: count }, (_, row) => {
    const isLast = row === count - 1;
    const placed = spans.flatMap(({ column, link }, index) => {
      const text = broken[index]?.[row];
      if (text === undefined) return [];
      if (row > 0 || link === undefined) {
        return [[column, cell(text, isLast ? 'text' : 'line')] as const];
      }
      const target = { sheet: link.sheet, a1: link.a1 };
      return [[column, { ...cell(text, isLast ? 'link' : 'line-link'), link: target }] as const];
    });
    return rowOf(placed, isLast ? 'text' : 'line', isLast ? ROW_HEIGHT : 20);
  });
}

/** Quiet lines below an entry, from a column to the right edge. */
export function quietLines(text: string, column = 0, mostLines = 4): DocumentRow[] {
  const columns = WEEK_GRID.widths.length - column;
  return breakText(text, roomOf(column, columns), mostLines).map((one) => ({
    cells: [...Array.from({ length: column }, () => null), cell(one, 'muted')],
    height: 20,
  }));
}

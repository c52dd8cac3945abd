/** A column grid of a tab's own, for tabs that the common one does not fit: heat maps, rankings. */

import type { StyleRole } from '../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../plan/tab-document.ts';
import { cell, EMPTY_ROW, highEnough, line } from './layout.ts';

/** Rows for a grid of given columns: the same looks as in `layout.ts`. */
export interface ColumnGrid {
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  /** A block's heading over the full width, with a quiet line that says what the block shows. */
  heading(title: string, explanation: string): DocumentRow[];
  /** A header cell a column; `roleOf` tells how it looks: `header` where it says nothing. */
  headerRow(labels: readonly string[], roleOf?: (column: number) => StyleRole): DocumentRow;
  /** A cell a column, as high as its longest wrapped text needs; missing cells are empty ones of the table. */
  tableRow(cells: readonly DocumentCell[]): DocumentRow;
  /** One text over the full width on a band of its role. */
  band(text: string, role: StyleRole, height: number): DocumentRow;
}

/** The grid of these columns, in pixels. */
export function makeColumnGrid(widths: readonly number[]): ColumnGrid {
  const fill = (cells: readonly DocumentCell[], filler: DocumentCell): DocumentCell[] =>
    widths.map((_, index) => cells[index] ?? filler);
  const band = (text: string, role: StyleRole, height: number): DocumentRow => ({
    cells: fill([cell(text, role)], cell(null, role)),
    height,
  });
  return {
    widths,
    band,
    heading: (title, explanation) => [
      EMPTY_ROW,
      band(title, 'section', 30),
      line(explanation, 'muted', 22),
    ],
    headerRow(labels, roleOf = () => 'header') {
      const cells = widths.map((_, index) => cell(labels[index] || null, roleOf(index)));
      return highEnough(cells, widths);
    },
    tableRow: (cells) => highEnough(fill(cells, cell(null)), widths),
  };
}

/** A finished tab, described without a host: blocks of cells with their roles, widths and links. */

import type { Cell } from '../cell/cell.ts';
import type { Chart, SheetFeatures } from './sheet-features.ts';
import type { StyleRole } from './style-table.ts';

/** One cell: its value, what it is for, and where it was read from. */
export interface DocumentCell {
  readonly value: Cell;
  readonly role: StyleRole;
  /** The cell that this one was read from: it becomes a link. */
  readonly link?: { readonly sheet: string; readonly a1: string };
}

/** One row of a tab. */
export interface DocumentRow {
  /** From column A; `null` leaves a cell untouched. */
  readonly cells: readonly (DocumentCell | null)[];
  /** Pixels; absent: the host's own height. */
  readonly height?: number;
}

/** A tab as a computation lays it out; `document-steps.ts` turns it into steps. */
export interface TabDocument {
  /** The tab's name as the user will see it, dated: `Executive 2026-11-22`. At most 31 characters. */
  readonly name: string;
  readonly rows: readonly DocumentRow[];
  /** Pixels, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly repeatRows: number;
  /**
   * Charts of what stands in the cells, for hosts that draw them: `place-charts.ts` puts them below the last row, two side by
   * side. They repeat what the cells say, so that nothing is missing without them.
   */
  readonly charts?: readonly Chart[];
  /** What the tab has beside cells; charts among them are placed already. Absent: nothing. */
  readonly features?: SheetFeatures;
}

/** A finished tab, described without a host: blocks of cells with their roles, widths and links. */

import type { Cell } from '../cell/cell.ts';

/** What a cell is for; `core/plan` has one table that turns a role into looks. */
export type StyleRole =
  | 'title'
  | 'subtitle'
  | 'answer'
  | 'section'
  | 'header'
  | 'header-number'
  | 'text'
  | 'text-wrap'
  | 'muted'
  | 'integer'
  | 'money'
  | 'percent'
  | 'decimal'
  | 'date'
  | 'link'
  | 'figure'
  | 'figure-money'
  | 'figure-label'
  | 'status-red'
  | 'status-amber'
  | 'status-green'
  | 'status-unknown';

export interface DocumentCell {
  readonly value: Cell;
  readonly role: StyleRole;
  /** The cell that this one was read from: it becomes a link. */
  readonly link?: { readonly sheet: string; readonly a1: string };
}

export interface DocumentRow {
  /** From column A; `null` leaves a cell untouched. */
  readonly cells: readonly (DocumentCell | null)[];
  /** Pixels; absent: the host's own height. */
  readonly height?: number;
}

export interface TabDocument {
  /** The tab's name as the user will see it, dated: `Executive 2026-11-22`. At most 31 characters. */
  readonly name: string;
  readonly rows: readonly DocumentRow[];
  /** Pixels, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly repeatRows: number;
}

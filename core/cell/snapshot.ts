/** A workbook as a host read it: plain data, the core's only sight of a spreadsheet. */

import type { Position, Rect } from './address.ts';
import type { Grid } from './cell.ts';

/** One tab as it is: its values and what else a host knows of its cells, in the same coordinates. */
export interface SheetSnapshot {
  /** The tab's name as the user sees it; unique in the workbook whatever the case. */
  readonly name: string;
  /** The used block from A1, values only. An empty sheet is `[]`; blank rows and cells at the end are cut off. */
  readonly grid: Grid;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Whether the host would refuse to write here. */
  readonly isProtected: boolean;
  /** Merged blocks. Only their first cell has a value in `grid`. */
  readonly merges: readonly Rect[];
  /** The ownership mark that Steersheet left on the tab (see `core/plan/mark.ts`), or `null` on the user's own tabs. */
  readonly mark: string | null;
  /** How many things beyond plain values the host saw on the tab: notes, comments, pictures, charts, formulas … */
  readonly extras: number;
  /**
   * The cells with a formula that no program has computed yet, at most a thousand of them, in no certain order: they
   * are `null` in `grid` and yet not blank. Absent where there are none, and from hosts that compute.
   */
  readonly uncomputed?: readonly Position[];
  /**
   * The blocks of several cells that formulas with functions of ours fill, and single cells where such a call failed. They are
   * results: nothing is read from them, or a heat map below a table would be its next rows. Absent where there are none, and from hosts that cannot tell.
   */
  readonly ownBlocks?: readonly Rect[];
}

/** All tabs in their order, hidden ones included. */
export interface Snapshot {
  /** The workbook's name for messages, such as `portfolio.xlsx`. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Whether the host draws charts on a tab; absent: it does not. */
  readonly drawsCharts?: boolean;
}

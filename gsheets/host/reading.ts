/** What a reading of the spreadsheet gives: as data, since it travels to the page. */

import type { Snapshot } from '../../core/index.ts';

/** A snapshot; where the spreadsheet is large, some of its tabs in one answer and the others in the next. */
export interface Reading extends Snapshot {
  /** The ids of the tabs that are still to be read. */
  readonly left: readonly number[];
}

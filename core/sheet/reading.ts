/** What reading a table gives. Partial success is the normal result: good rows go on, bad cells are named. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Where a row stands, so that every figure can name the cells it came from. */
export interface RowSource {
  readonly sheet: string;
  /** 0-based row in the sheet. */
  readonly row: number;
  /** The 0-based sheet column of each table column that the sheet has, by its name in code. Shared by all rows of a sheet. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface Reading<Row> {
  /** In the order of the tabs, then of the rows. */
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the row of a table stands in the workbook. */

/** Where a row stands, so that every figure can name the cells it came from. */
export interface RowSource {
  readonly sheet: string;
  /** 0-based row in the sheet. */
  readonly row: number;
  /** The 0-based sheet column of each table column that the sheet has, by its name in code. Shared by all rows of a sheet. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Where the row of a table stands in the workbook. */

/** Where the rows of a tab stand: one object, shared by all of them, as there may be a hundred thousand. */
export interface TabSource {
  readonly sheet: string;
  /** The 0-based sheet column of each table column that the sheet has, by its name in code. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What every row knows of its place, so that every figure can name the cells it came from. */
export interface PlacedRow {
  readonly source: TabSource;
  /** 0-based row in the sheet. */
  readonly sheetRow: number;
}

/** What a table's columns are: one spec gives the reader, the header row, the drop-downs and `docs/columns.md`. */

/** How a column's cells are read. Each kind has one reader in `core/sheet/readers/`. */
export type ColumnKind =
  | 'text' // string
  | 'id' // string: trimmed; a number in the cell becomes its plain digits
  | 'date' // number: a whole-day serial; a time of day is dropped
  | 'number' // number
  | 'money' // number in the workbook's currency
  | 'percent' // number: a share, 1 = 100 %
  | 'hours' // number
  | 'yes-no' // boolean
  | 'choice' // string: one of `choices[].value`
  | 'rating' // number within `min`..`max`; also H/M/L and words
  | 'person' // string: an id or a name
  | 'list'; // readonly string[]: split at comma, semicolon or line break

/** One allowed value of a `choice` column. */
export interface Choice {
  readonly value: string;
  /** Other spellings that mean the same; case, spaces and punctuation do not matter. Emoji are allowed. */
  readonly synonyms: readonly string[];
  /** The same for choices of several columns that come to the same: whichever column says it, the row counts alike. */
  readonly means?: string;
}

export interface ColumnSpec {
  /** The header that Steersheet itself writes, and the column's name in messages: `Forecast end`. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** A row without a value here is left out, with a diagnostic; a sheet without the column is not this table. */
  readonly required?: boolean;
  /** Other headers that mean this column: compared without case, spaces, punctuation and line breaks. */
  readonly aliases: readonly string[];
  readonly choices?: readonly Choice[];
  /** Words that say nothing of what the column tells: such cells are as blank, and no finding. */
  readonly silent?: readonly string[];
  /** What a row counts as where this cell is blank or not understood: `firm`, for the finding of a word that is not known. */
  readonly countsAs?: string;
  readonly min?: number;
  readonly max?: number;
  /** A number that people write as a fraction: the text `1/3` is one, and a date stands for one that the host changed. */
  readonly isFraction?: boolean;
  /** A number of which only the ratio counts, so that `50%` is one too: 0.5, or 50 where the column's other numbers are points. */
  readonly isRatio?: boolean;
  /** A number whose text may bear its unit, so that `5%` is 5; `€5,000` is 5,000 for every number. */
  readonly bearsUnit?: boolean;
  /**
   * The table whose ids (or names) this column's values must be among, or `table.column` for that column's values; several
   * are parted by `|`, and a value in any of them will do.
   */
  readonly references?: string;
  /** Meaning, unit, and what a blank does: a sentence for `docs/columns.md` and for the header's help. */
  readonly doc: string;
}

/** Columns that a table has beside its fixed ones, as many as the user needs. */
export interface MoreColumns {
  /** What heads them: the ids or names of the criteria, or the first days of weeks or months. */
  readonly by: 'criterion' | 'period';
  readonly kind: ColumnKind;
  readonly doc: string;
}

/** The set-up from which on a table is there; each level holds those before it. */
export type Level = 'starter' | 'standard' | 'full';

/** A table: its columns by the name they have in code, in the order in which Steersheet writes them. */
export interface TableSpec<
  Columns extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<string, ColumnSpec>>,
> {
  /** The name in code: `timeOff`. */
  readonly id: string;
  /** The name in messages and the name of the tab that Steersheet makes: `Time off`. */
  readonly title: string;
  readonly level: Level;
  /**
   * Its headers are everyday words, so that a tab is this table only where more speaks for it than for any table without
   * this mark: see `recogniseTable`.
   */
  readonly yields?: true;
  /** Words in a tab's name that hint at this table; they only break ties. The title is always one of them. */
  readonly tabNames?: readonly string[];
  /** A column that a sheet can do without where the tab's name, or a title, says what every row's value is. */
  readonly toldByName?: {
    readonly column: string;
    /** Words in lower case, each a whole word of the name. */
    readonly values: readonly { readonly value: string; readonly words: readonly string[] }[];
    /** Words of a name by which the sheet holds several of the values. */
    readonly several: readonly string[];
    /** The columns whose headers say it where no name does, by their names in code. */
    readonly headers: readonly string[];
    /** A header that is such a word alone says it only where one of these stands in another header. */
    readonly surelyBeside: readonly string[];
  };
  /** A column that a sheet can do without where a cell above its headers says every row's value: the labels of such cells. */
  readonly toldAbove?: { readonly column: string; readonly labels: readonly string[] };
  /** The columns, by their names in code, in which a text such as "Total" or "Sum of FTE" makes its row no data of its own. */
  readonly summed?: readonly string[];
  /** "One row is …". */
  readonly rowIs: string;
  readonly columns: Columns;
  readonly more?: MoreColumns;
}

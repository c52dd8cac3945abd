/** What can be wrong with a user's data, as data. The sentence is made later, in `describe.ts`, and only there. */

/** `error`: something was left out of the figures; `warning`: read, but look at it; `info`: done on your behalf. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a diagnostic points. `row` is 0-based; `a1` is `null` where the whole sheet is meant. */
export interface CellRef {
  readonly sheet: string;
  readonly a1: string | null;
  readonly row: number | null;
  /** The header of the cell's column as the user wrote it, where there is one. */
  readonly header: string | null;
}

/** How a header's day was understood: days as `YYYY-MM-DD`. */
interface PeriodAssumed {
  readonly day: string;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Every code with the parameters of its sentence. The list is closed: adding a code makes `describe.ts` fail to
 * compile until it has a sentence.
 */
export interface DiagnosticParams {
  // What a sheet is
  /**
   * `possible` are tables whose required columns are all there, though too little else speaks for them. `nameHeader` is the
   * header of the names where the nearest table lacks nothing but ids: names can serve as ids.
   */
  'sheet-unrecognised': {
    readonly nearest: string | null;
    readonly missing: readonly string[];
    readonly possible?: readonly string[];
    readonly nameHeader?: string;
  };
  /** The sheet was read as `table` because nothing else in the workbook is. */
  'table-assumed': { readonly table: string };
  /** Several tabs are one table. */
  'tabs-together': { readonly table: string; readonly tabs: readonly string[] };
  'tab-hidden': { readonly table: string };
  'report-copy': Readonly<Record<string, never>>;
  /** `count` is at most 1,000, and then means at least so many. */
  'formula-uncomputed': { readonly count: number };
  /** Headers that are no column of the table: the user's own, or ours by a name that is not known. */
  'headers-unread': { readonly table: string; readonly found: readonly string[] };
  /** Points at the first row of a further table on the same tab; `table` is what it is. */
  'table-below': { readonly table: string };
  'sheet-ambiguous': { readonly candidates: readonly string[] };
  'sheet-too-wide': { readonly columns: number; readonly limit: number };
  'header-ambiguous': { readonly found: string; readonly candidates: readonly string[] };
  /** Points at the first of the `found` headers that are dates in digits; `candidates` are the days that it can be. Their columns were left out. */
  'periods-ambiguous': {
    readonly found: readonly string[];
    readonly candidates: readonly string[];
  };
  /** Points at the first of the `found` headers that name a week, a month or a day and no year. Their columns were left out. */
  'periods-without-year': { readonly found: readonly string[] };
  /** Points at the first header without a year; `by`, a title or the tab's name, says which is meant. */
  'periods-year-told': { readonly year: number; readonly by: string };
  /** Points at the first of the headers whose days are no Mondays (`weekday` 0) and may begin weeks or end them; `from` and `to` are what it was read as. */
  'weeks-assumed': PeriodAssumed;
  /** Points at the first of the headers that are a month apart, but not its first day; `from` and `to` are what it was read as. */
  'months-assumed': PeriodAssumed;
  /** Points at the first of `count` cells of a matrix that count days, as `by` (a title or the tab's name) or they themselves say. They were left out. */
  'unit-days': { readonly found: string; readonly count: number; readonly by: string | null };
  /** Points at the first of `count` cells of a matrix that nothing says the unit of; `column` would say it. They were left out. */
  'unit-unknown': { readonly found: string; readonly count: number; readonly column: string };
  /** The headers stand in two rows, counted from 1. */
  'headers-joined': { readonly upper: number; readonly lower: number };
  /** Points at a header that could mean a column, but most cells below, such as `example`, are none of its choices or `lacks`. `countsAs`: rows without it. */
  'header-unfit': {
    readonly found: string;
    readonly column: string;
    readonly example: string;
    readonly lacks?: 'yes-no' | 'rating' | 'amount' | 'day';
    readonly countsAs?: string;
  };
  /** The sheet lacks the column; `by`, its name or title, says what every row's value is. */
  'column-told': { readonly column: string; readonly value: string; readonly by: string };
  /** Points at the header of the names that stand for the ids that the sheet lacks; `rowIs` is what a row of the table is. */
  'names-as-ids': { readonly found: string; readonly rowIs: string };
  /** The sheet lacks the column Project of `table` and nothing says whose its rows are: they are kept together as `value`. */
  'project-untold': { readonly table: string; readonly value: string };
  /** Points at the header that was not used; `used` is the one that was. */
  'header-repeated': { readonly column: string; readonly used: string };
  /** `error`: the sheet was not read; otherwise it was read without the column. */
  'column-missing': { readonly table: string; readonly column: string };
  'total-skipped': { readonly found: string };
  /** In place of a project stands that nothing is planned: time that somebody has left. */
  'spare-skipped': { readonly found: string };
  'header-row-skipped': { readonly found: string };
  /** A text alone in its row that heads those below it. */
  'heading-skipped': { readonly found: string };
  'merge-filled': { readonly range: string; readonly found: string };
  /** An amount in merged cells: it counts for their first row alone. */
  'merge-not-filled': { readonly range: string; readonly found: string };
  // What a cell holds
  'value-missing': { readonly table: string; readonly column: string };
  'cell-error': { readonly found: string; readonly column: string };
  'text-unreadable': { readonly found: string; readonly column: string };
  'number-unreadable': {
    readonly found: string;
    readonly column: string;
    /** `percent` where a percentage was expected. */
    readonly unit?: 'percent';
    /** The ends of its scale where a rating was expected. */
    readonly min?: number;
    readonly max?: number;
  };
  'number-ambiguous': {
    readonly found: string;
    readonly column: string;
    readonly candidates: readonly string[];
  };
  'number-out-of-range': {
    readonly found: string;
    readonly column: string;
    readonly min: number | null;
    readonly max: number | null;
    /** `percent` where the limits are shares and the sentence must show them as percentages. */
    readonly unit?: 'percent';
  };
  /** Points at the header; the notes at the first of the cells whose currency is not `usual`, the column's most frequent one. */
  'currencies-mixed': {
    readonly column: string;
    readonly usual: string;
    readonly others: readonly string[];
    readonly cells: number;
  };
  /** Points at an amount that is in another currency or unit, `found`, than the column `beside` says for its row, `usual`. */
  'units-differ': {
    readonly column: string;
    readonly found: string;
    readonly beside: string;
    readonly usual: string;
  };
  /** Points at a header such as `Cost kEUR`: each amount below was multiplied by `scale`. */
  'amounts-scaled': { readonly found: string; readonly scale: number };
  'percent-ambiguous': {
    readonly found: string;
    readonly column: string;
    readonly candidates: readonly string[];
  };
  'date-unreadable': { readonly found: string; readonly column: string };
  'date-ambiguous': {
    readonly found: string;
    readonly column: string;
    readonly candidates: readonly string[];
  };
  /** `read` is the day that the cell would be (`1905-07-18` for 2026), or `null` where it is no day at all. */
  'date-implausible': {
    readonly found: string;
    readonly column: string;
    readonly read: string | null;
  };
  'yes-no-unreadable': { readonly found: string; readonly column: string };
  /** `countsAs` is what the row counts as without the cell. */
  'choice-unknown': {
    readonly found: string;
    readonly column: string;
    readonly choices: readonly string[];
    readonly countsAs?: string;
  };
  // How rows fit together
  /** `error`: this row was left out; otherwise both rows were read. */
  'id-repeated': { readonly id: string; readonly table: string };
  /** Points at the later of two rows of one name; the note at the first, whose id is `used`. Both were read. */
  'name-repeated': { readonly name: string; readonly table: string; readonly used: string };
  /** Points at the later of two rows that plan the same work; `row` is the first, counted from 1, on `tab` where that is another. Both count. */
  'allocation-repeated': { readonly row: number; readonly tab: string | null };
  /** `error`: the row was left out; otherwise it was read without what it refers to. `countsHours`: the work that it plans counts. */
  'reference-unknown': {
    readonly found: string;
    readonly column: string;
    readonly table: string;
    readonly countsHours?: boolean;
  };
  /** A role stands where a person should; the work counts as an open request for it. `role` names the column for roles. */
  'person-is-role': { readonly found: string; readonly column: string; readonly role: string };
  /**
   * A name that `count` rows of the table have; `used` is the id of the one that counts. `null`: none of them does, and `instead` is
   * how one of them can be meant. The notes point at some of them.
   */
  'name-shared': {
    readonly found: string;
    readonly column: string;
    readonly table: string;
    readonly used: string | null;
    readonly count: number;
    readonly instead?: string;
  };
  /** `from` and `to` name the two columns. `error`: the row was left out; otherwise it was read as it is. */
  'dates-reversed': { readonly from: string; readonly to: string };
  /** Exactly one of `columns` was to be filled; `filled` are those that were; by the sheet's headers where it has them. */
  'choice-of-columns': { readonly columns: readonly string[]; readonly filled: readonly string[] };
  /** Points at the first of `count` rows of a tab whose status, one of `found`, says that they do not count. They were left out. */
  'rows-not-counted': {
    readonly found: readonly string[];
    readonly column: string;
    readonly count: number;
  };
  /** The span of a row is longer than `limit` years; it was counted. `from` and `to` name the two columns. */
  'span-long': {
    readonly from: string;
    readonly to: string;
    readonly years: number;
    readonly limit: number;
  };
  /** No day of a row's span is worked, and so what it plans is 0 hours. `from` and `to` name the two columns. */
  'span-off': { readonly from: string; readonly to: string };
  /** A week's pattern of days worked and off; the setting was used instead. */
  'pattern-unreadable': { readonly found: string; readonly column: string };
  /** Shares of one person's time are more than all of it; `sum` 1 = 100 %. */
  'shares-over-whole': { readonly columns: readonly string[]; readonly sum: number };
  /** A person with a full week of 0 hours. */
  'hours-none': { readonly column: string };
  /** A person's hours, which count, are not their `share` of a full week of `fullHours`. */
  'hours-and-share-differ': {
    readonly column: string;
    readonly hours: number;
    readonly shareColumn: string;
    readonly share: number;
    readonly fullHours: number;
  };
  /** A criterion whose scale has no length: its limits as they were used. */
  'scale-empty': { readonly criterion: string; readonly min: string; readonly max: string };
  /** Points at the first criterion's weight: no criterion has one above 0. */
  'weights-none': { readonly table: string };
  // Pairwise comparisons
  'comparison-with-itself': { readonly criterion: string };
  /** Points at the last of the rows that compare the two; the notes at the others. `used` is what counts. */
  'comparisons-contradict': {
    readonly criterion: string;
    readonly comparedWith: string;
    readonly used: number;
  };
  /** Points at the comparison that is furthest from the weights. `ratio` and `limit` are shares. */
  'comparisons-inconsistent': {
    readonly ratio: number;
    readonly limit: number;
    readonly criterion: string;
    readonly comparedWith: string;
    readonly given: number;
    readonly fitting: number;
  };
  /** The names of the criteria, by what comparisons do link. */
  'comparisons-unlinked': { readonly groups: readonly (readonly string[])[] };
  // Settings and mappings
  'setting-unknown': { readonly found: string };
  /** Points at the later of two rows that give one setting two values; it counts. The note points at the earlier. */
  'setting-repeated': {
    readonly setting: string;
    readonly used: string;
    readonly ignored: string;
  };
  /** `used`: the value of a later row, which counts; absent: the default does. */
  'setting-invalid': {
    readonly setting: string;
    readonly found: string;
    readonly expected: string;
    readonly used?: string;
  };
  'mapping-invalid': { readonly found: string; readonly expected: string };
  'mapping-column-absent': { readonly found: string; readonly column: string };
}

/** Every kind of trouble with a user's data; a closed list, so that a sentence for each can be demanded. */
export type DiagnosticCode = keyof DiagnosticParams;

/** Another cell that has to do with the trouble, such as the first row that bears the same id. */
export interface DiagnosticNote {
  readonly at: CellRef;
  readonly text: 'first-used-here' | 'also-here' | 'compare-with';
}

/** One code's diagnostic. `suggestion` is a value to put in instead, ready to type, or `null`. */
export interface DiagnosticOf<C extends DiagnosticCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly params: DiagnosticParams[C];
  readonly notes: readonly DiagnosticNote[];
  readonly suggestion: string | null;
  /** The cell is one that its row cannot do without: the whole row was left out. */
  readonly leavesOutRow?: true;
}

/** Any diagnostic; `code` tells which `params` it has. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

/** What *Check* shows: the tables found and every finding, grouped and in words. Plain data, ready for any pane. */

import type { Severity } from '../diagnostics/diagnostic.ts';
import type { SheetMapping } from '../sheet/mapping.ts';

/** A tab that was recognised as a table. */
export interface TableView {
  readonly table: string;
  readonly sheet: string;
  readonly rows: number;
  /** Steersheet keeps it for itself, so that it does not count among what was read from the user. Absent: it is the user's. */
  readonly isOwn?: true;
  /** How sheet headers were understood: header → column, in sheet order; `column` is `null` for the user's own columns. */
  readonly headers: readonly {
    readonly header: string;
    readonly column: string | null;
    readonly a1: string;
  }[];
}

/** One diagnostic in words. `a1` is `null` where it concerns a whole tab or the workbook. */
export interface FindingView {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly a1: string | null;
  /** What was found, what was expected and what was done about it: three short sentences. */
  readonly what: string;
  readonly expected: string;
  readonly done: string;
  /** Other cells involved, in words. */
  readonly notes: readonly {
    readonly sheet: string;
    readonly a1: string | null;
    readonly text: string;
  }[];
  readonly suggestion: string | null;
  /** What the cell can be changed to by the order `mend`, where that is certain; else `null`. */
  readonly mend: string | null;
  /**
   * Present where the user can settle the matter with a choice: each choice is a mapping to remember.
   * `label` is the button's text.
   */
  readonly choices: readonly FindingChoice[];
}

/** One way to settle a finding: a button and what it makes the workbook remember. */
export interface FindingChoice {
  readonly label: string;
  readonly mapping: SheetMapping;
}

/** The findings of one table, or of one tab that was not recognised. */
export interface FindingGroup {
  /** The table's title, or the tab's name where no table was recognised. */
  readonly title: string;
  readonly findings: readonly FindingView[];
}

/** A whole check. The counts are of all findings, by severity. */
export interface CheckView {
  readonly tables: readonly TableView[];
  /** In the order of the tables, then of the tabs; within a group by row and column; errors are not put first. */
  readonly groups: readonly FindingGroup[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** One sentence that says how the workbook stands. */
  readonly summary: string;
}

/** The steps that a host can carry out. They are data: a host replays them, a test compares them. */

import type { Position, Rect } from '../cell/address.ts';
import type { Cell, Grid } from '../cell/cell.ts';
import type { CellStyle } from './cell-style.ts';
import type { SheetFeatures } from './sheet-features.ts';

/** Adds an empty tab behind the last one and marks it. Fails where a tab of that name (in any case) exists. */
export interface AddSheetStep {
  readonly step: 'add-sheet';
  readonly sheet: string;
  readonly mark: string;
  /** How much room the content needs; a host that sizes its grids makes at least this. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes a block of values to a tab that this plan added. A text stays a text, whatever it looks like:
 * `=1+1`, `+1`, `@x`, `00123`, `TRUE` and `3/4` come back as they were. `null` leaves the cell blank.
 */
export interface WriteStep {
  readonly step: 'write';
  readonly sheet: string;
  readonly at: Position;
  readonly values: Grid;
}

/** Gives blocks their looks, in order: a later run wins where two overlap, member by member. */
export interface StyleStep {
  readonly step: 'style';
  readonly sheet: string;
  readonly runs: readonly StyleRun[];
}

/** One look for several blocks of a tab. */
export interface StyleRun {
  readonly ranges: readonly Rect[];
  readonly style: CellStyle;
}

/** The sheet's frame: widths in pixels at 100 %, frozen rows, gridlines, print set-up. */
export interface LayoutStep {
  readonly step: 'layout';
  readonly sheet: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly tabColour: string | null;
  readonly print: {
    readonly orientation: 'landscape' | 'portrait';
    readonly pagesWide: number;
    /** Rows from the top that are printed again on each page; 0 for none. */
    readonly repeatRows: number;
  };
}

/** Makes cells that have their text already into links to places in this workbook. */
export interface LinksStep {
  readonly step: 'links';
  readonly sheet: string;
  readonly links: readonly Link[];
}

/** A cell, and the place in this workbook that it leads to. */
export interface Link {
  readonly at: Position;
  readonly target: { readonly sheet: string; readonly a1: string };
}

/** Replaces the ownership mark of a tab that Steersheet owns. */
export interface MarkStep {
  readonly step: 'mark';
  readonly sheet: string;
  readonly mark: string;
}

/** Renames a tab that Steersheet owns. Fails where another tab has that name (in any case). */
export interface RenameSheetStep {
  readonly step: 'rename-sheet';
  readonly sheet: string;
  readonly to: string;
  /** The mark that the tab must bear as the step begins; otherwise the step fails and nothing is renamed. */
  readonly mark: string;
}

/** Deletes a tab that Steersheet owns and that is as Steersheet left it. */
export interface DeleteSheetStep {
  readonly step: 'delete-sheet';
  readonly sheet: string;
  /** The mark that the tab must bear as the step begins; otherwise the step fails and nothing is deleted. */
  readonly mark: string;
  /** The fingerprint that its cells must have as the step begins, or `null` for a half-built tab. */
  readonly fingerprint: string | null;
}

/**
 * Writes rows below the last used row. `row` is where the plan expects them to start: where the sheet has grown
 * or shrunk since, the step fails and nothing is written. No existing cell changes.
 */
export interface AppendRowsStep {
  readonly step: 'append-rows';
  readonly sheet: string;
  readonly row: number;
  readonly values: Grid;
  /** Looks of the new rows, by column from A; may be shorter than the rows. */
  readonly styles: readonly CellStyle[];
}

/**
 * Puts a call of one of our own functions into a blank cell of a tab that this plan added, where it goes on computing. It is no
 * text: it names a function of the catalogue and ranges of the same tab, so that nothing that a user's cell holds can ever
 * become a formula. `formulaText` makes the text.
 */
export interface FormulaStep {
  readonly step: 'formula';
  readonly sheet: string;
  readonly at: Position;
  /** Its id in the catalogue. */
  readonly functionId: string;
  /** In the order of its arguments; `null` for one that is left out. */
  readonly ranges: readonly (Rect | null)[];
  /** What it gives now, its own cell first: a host that does not compute shows this. Its other cells must be blank. */
  readonly result: Grid;
}

/**
 * Gives a tab that this plan added what a spreadsheet has beside cells and looks. A host that lacks one of these leaves it out
 * without a word: everything that has to be known stands in the cells.
 */
export interface FeaturesStep extends SheetFeatures {
  readonly step: 'features';
  readonly sheet: string;
}

/**
 * Blanks rows that an earlier plan appended, to take it back. Where the last used rows of the sheet are not exactly these, from `row`
 * on, the step fails and nothing changes.
 */
export interface RemoveRowsStep {
  readonly step: 'remove-rows';
  readonly sheet: string;
  readonly row: number;
  readonly values: Grid;
}

/**
 * Changes cells of the user's, because the user asked for exactly that. Where one of them does not hold what it is said to
 * hold, or holds a formula, the step fails and nothing changes. Looks stay as they are; a text stays a text.
 */
export interface SetCellsStep {
  readonly step: 'set-cells';
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** One cell, what it holds now and what it is to hold. */
export interface CellChange {
  readonly at: Position;
  readonly from: Cell;
  readonly to: Cell;
}

/** Brings a tab to the front with A1 selected. */
export interface ShowStep {
  readonly step: 'show';
  readonly sheet: string;
}

export type Step =
  | AddSheetStep
  | WriteStep
  | StyleStep
  | LayoutStep
  | LinksStep
  | MarkStep
  | RenameSheetStep
  | DeleteSheetStep
  | AppendRowsStep
  | FormulaStep
  | FeaturesStep
  | RemoveRowsStep
  | SetCellsStep
  | ShowStep;

/** Something that a plan leaves behind, for the sentence that tells the user. */
export interface Written {
  readonly what: 'tab-made' | 'tab-replaced' | 'tab-kept' | 'rows-added' | 'cells-changed';
  readonly sheet: string;
  /** `tab-kept`: the name that the user's edited tab has now; `rows-added` and `cells-changed`: how many; otherwise `null`. */
  readonly detail: string | number | null;
}

/** What a command wants done. A plan of no steps is valid: nothing needs to change. */
export interface Plan {
  /** A few words for progress and undo: `Executive status tab`. */
  readonly title: string;
  readonly steps: readonly Step[];
  readonly written: readonly Written[];
}

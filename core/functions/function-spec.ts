/** What a function in cells is: its arguments and its result, as data that the wrapper obeys and that every host's files are generated from. */

import type { Cell, Grid } from '../cell/cell.ts';
import type { ColumnSpec, TableSpec } from '../sheet/column-spec.ts';
import type { ValueOfKind } from '../sheet/readers/reader.ts';
import type { Block } from './read-block.ts';
import type { Failure, ResultCell } from './result-cell.ts';
import type { TableRows } from './table-rows.ts';

/** What a function is about: its chapter in `docs/functions.md`. */
export type Topic = 'scoring' | 'calendar' | 'capacity' | 'raid' | 'health';

/**
 * How much an argument takes. All take a single cell or a literal too.
 *
 * - `one`: one value; a larger range is a failure.
 * - `each`: one value a row: a column (or a row) of cells; a single value counts for every row.
 * - `list`: any block, read cell by cell, row by row; blanks are left out unless it keeps them. Its length is its own.
 * - `block`: a block of numbers, one row of it a row of the result.
 * - `cells`: any block, its cells as they are: for a function that looks at whether they can be read at all.
 */
export type Shape = 'one' | 'each' | 'list' | 'block' | 'cells';

/** The kinds of values that an argument may hold: those of table columns, but for lists. */
export type ArgumentKind = Exclude<keyof ValueOfKind, 'list'>;

/** What every argument has. */
interface NamedArgument {
  /** In the signature: `job_size`. Its words are its label in messages: *Job size*. */
  readonly name: string;
  /** May be left out or blank. What that means is in `doc`. */
  readonly optional?: true;
  /** `hours per week`, `1–5`, `%`; left out where there is none. */
  readonly unit?: string;
  /** Meaning, and what a blank does: one or two sentences. */
  readonly doc: string;
  /** The same in fewer words, unit included, for a host that holds it in what every formula loads; left out where `doc` is as short. */
  readonly brief?: string;
}

/** An argument of values, read as a table's column of that kind is. */
export interface ValueArgument
  extends NamedArgument,
    Pick<ColumnSpec, 'min' | 'max' | 'choices' | 'isRatio'> {
  readonly shape: Shape;
  readonly kind: ArgumentKind;
  /**
   * Of a list whose values belong to something in their order, as weights to criteria: its blanks stay as `null`, those at its end
   * too. A list that is all blank, or left out, is empty.
   */
  readonly keepsBlanks?: true;
  /**
   * Of a block of ratings: the names of the two lists that hold the ends of each column's scale. A list with one value holds for
   * all columns; where there is none, 1 and 5 are the ends.
   */
  readonly scale?: readonly [min: string, max: string];
}

/** An argument that is a whole table, its columns known by their headers; without headers, by the order of `columns`. */
export interface TableArgument extends NamedArgument {
  readonly shape: 'table';
  readonly table: TableSpec;
  /** The columns that are looked at, by their names in code, in the order in which they stand where there are no headers. */
  readonly columns: readonly string[];
  /** Those of them that the table must have; a row that is blank in one of them cannot be used. */
  readonly needs: readonly string[];
  /** Those that only keep their place where there are no headers: they are not read, and nothing in them is wrong. */
  readonly skips?: readonly string[];
  /**
   * A square block is taken too, with or without names above and on its left: the columns that its rows, its columns and its values
   * are. Each value beside the diagonal then is a row of the table.
   */
  readonly orMatrix?: readonly [row: string, column: string, value: string];
}

/** One argument. */
export type ArgumentSpec = ValueArgument | TableArgument;

type Value<A extends ArgumentSpec> = A extends ValueArgument ? ValueOfKind[A['kind']] : never;

type InList<A extends ArgumentSpec> = A extends { readonly keepsBlanks: true }
  ? Value<A> | null
  : Value<A>;

/** What `eachRow` is called with for an argument: a row's value; the whole of a list. */
export type InRow<A extends ArgumentSpec> = A extends { readonly shape: 'list' }
  ? readonly InList<A>[]
  : Value<A> | null;

/** What `rows` and `block` are called with for an argument. */
export type InBlock<A extends ArgumentSpec> = A extends TableArgument
  ? TableRows
  : A extends { readonly shape: 'cells' }
    ? Block
    : A extends { readonly shape: 'list' }
      ? readonly InList<A>[]
      : A extends { readonly shape: 'each' }
        ? readonly (Value<A> | null)[]
        : A extends { readonly shape: 'block' }
          ? readonly (readonly (Value<A> | null)[])[]
          : Value<A> | null;

/** A column of the result. */
export interface ResultColumn {
  /** Its header where the input had one, and in the documentation. */
  readonly header: string;
  readonly kind: 'number' | 'share' | 'date' | 'text' | 'yes-no';
  readonly unit?: string;
  /** Meaning, range, and when it is blank. */
  readonly doc: string;
}

/** A worked call: it is documentation, help and test at once. */
export interface Example {
  /** One sentence: what it shows. */
  readonly doc: string;
  /** As a host hands them over; `null` for an argument that is left out. Days are serials: write them with `dayOf('2026-11-16')`. */
  readonly args: readonly (Cell | Grid)[];
  /** The whole block that comes back; blank cells are `null`, failures their code. */
  readonly result: Grid;
  /** How far numbers may be off; left out, 1e-9. */
  readonly tolerance?: number;
}

/** What documents a function. The bundle that runs functions leaves these texts out. */
interface Documented {
  /** `PMO.ID` in Excel and the workbench, `PMO_ID` in Google Sheets. Never renamed, never reused. */
  readonly id: string;
  /** The version that brought it. */
  readonly since: string;
  readonly topic: Topic;
  /** One sentence for autocomplete: what it gives. */
  readonly summary: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** What else a user has to know: blanks, errors, edge cases. Sentences. */
  readonly notes?: readonly string[];
  readonly examples: readonly Example[];
}

/** A function whose result has one row for each row of its arguments. It also takes `reasons` as its last argument. */
export interface RowFunction extends Documented {
  readonly args: readonly ArgumentSpec[];
  readonly columns: readonly ResultColumn[];
  /** The result of each row; a bad cell is `null` here, and the wrapper then lets its row fail. A failure alone is the whole result. */
  readonly rows: RowsOf;
}

/** Computes `count` rows; `args` are `InBlock` each. */
export type RowsOf = (
  count: number,
  args: readonly unknown[],
) => readonly (readonly ResultCell[])[] | Failure;

/** A function whose result has a layout of its own. */
export interface BlockFunction extends Documented {
  readonly args: readonly ArgumentSpec[];
  /** What the block holds, row by row and column by column. */
  readonly layout: string;
  readonly block: BlockOf;
}

/** Computes the whole block; `args` are `InBlock` each. */
export type BlockOf = (args: readonly unknown[]) => readonly (readonly ResultCell[])[];

/** One function in cells. */
export type FunctionSpec = RowFunction | BlockFunction;

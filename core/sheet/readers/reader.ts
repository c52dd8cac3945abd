/** What a cell reader is: one for each kind of column. */

import type { Cell } from '../../cell/cell.ts';
import type { ColumnKind, ColumnSpec } from '../column-spec.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Trouble } from './trouble.ts';

/** What each kind of column holds once it is read. */
export interface ValueOfKind {
  readonly text: string;
  readonly id: string;
  /** A whole-day serial. */
  readonly date: number;
  readonly number: number;
  readonly money: number;
  /** A share: 1 is 100 %. */
  readonly percent: number;
  readonly hours: number;
  readonly 'yes-no': boolean;
  readonly choice: string;
  readonly rating: number;
  readonly person: string;
  readonly list: readonly string[];
}

/**
 * Reads one cell: the value, `null` where it is missing (blank, "TBD", "n/a" …), or a `Trouble`.
 * It never throws, whatever the cell holds, and never gives NaN or an infinity.
 */
export type Reader<T> = (cell: Cell, spec: ColumnSpec, facts: ColumnFacts) => T | null | Trouble;

/** A reader for every kind. */
export type Readers = { readonly [K in ColumnKind]: Reader<ValueOfKind[K]> };

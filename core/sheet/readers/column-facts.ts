/** What a whole column tells about how its cells are meant, so that one doubtful cell is not judged alone. */

import type { DateOrder } from '../../cell/date-order.ts';

/** Found once for each column of a sheet by `findColumnFacts`, and given to the reader with every cell. */
export interface ColumnFacts {
  /** The order of dates written in digits, or `null` where nothing settles it. */
  readonly dateOrder: DateOrder | null;
  /** Some dates of the column prove one order, some another. */
  readonly hasBothOrders?: boolean;
  /** Whether a bare number in a percent column is a fraction (0.5) or points (50); `null` where nothing settles it. */
  readonly percentUnit: 'fraction' | 'points' | null;
  /** The decimal mark of numbers written as text, or `null` where nothing settles it. */
  readonly decimalMark: '.' | ',' | null;
}

/** A column that tells nothing. */
export const NO_FACTS: ColumnFacts = { dateOrder: null, percentUnit: null, decimalMark: null };

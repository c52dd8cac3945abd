/** A confirmed mapping: what the user said a sheet and its headers mean. It wins over every guess. */

import type { DateOrder } from '../cell/date-order.ts';

export type { DateOrder };

/** What is known about one sheet; everything is optional, and what is absent is recognised as usual. */
export interface SheetMapping {
  /** The tab's name; absent in a mapping for a file of one sheet, such as a CSV. */
  readonly sheet?: string;
  /** The table's title: `Projects`. */
  readonly table?: string;
  /** Column of the table → header in the sheet. One header may serve several columns. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly dateOrder?: DateOrder;
  /** What the cells of a matrix by weeks or months count; 1 share = one person's full time. */
  readonly unit?: 'share' | 'percent' | 'hours';
}

export type Mapping = readonly SheetMapping[];

/** One thing that a project team has to see to: what it is, whose it is, and by when. */

import { type CellPlace, cellsOf } from '../../sheet/cell-places.ts';
import type { PlacedRow } from '../../sheet/reading.ts';

/** What kind of thing it is. */
export type ItemKind =
  | 'milestone'
  | 'risk'
  | 'assumption'
  | 'issue'
  | 'dependency'
  | 'decision'
  | 'request'
  | 'end';

/** See the head of the file. */
export interface DeliveryItem {
  readonly kind: ItemKind;
  /** An entry's or a decision's id; `null` where it has none. */
  readonly label: string | null;
  readonly title: string;
  /** `null`: nobody is named. */
  readonly owner: string | null;
  /** When it is due, needed or to start; `null` where only its being blocked counts. */
  readonly day: number | null;
  /** Calendar days since that day; 0 where it is ahead. */
  readonly lateDays: number;
  /** Whether it cannot go on by itself. What is blocked may be overdue too. */
  readonly isBlocked: boolean;
  /** Why, as a sentence; `null` where it can go on. Made when it is asked for: few of many are shown. */
  readonly explain: () => string | null;
  /** The row that says so, and the column that its link leads to; the first of these that the tab has. */
  readonly row: PlacedRow;
  readonly columns: readonly string[];
}

/** Says of nothing that can go on why it does not. */
export const NOT_BLOCKED = (): null => null;

/** The cell that an item was read from. */
export function placeOf({ row, columns }: DeliveryItem): CellPlace | undefined {
  return cellsOf(row, columns)[0];
}

/** Whether its day has passed. What only starts is not overdue: that nobody is there is what blocks it. */
export function isOverdue({ lateDays, kind }: DeliveryItem): boolean {
  return lateDays > 0 && kind !== 'request';
}

/** Whether it is neither overdue nor blocked, and so only due. */
export function isDue(item: DeliveryItem): boolean {
  return !isOverdue(item) && !item.isBlocked;
}

/** The longest overdue first, then what is blocked by its day, then what is due by its day. */
export function compareItems(a: DeliveryItem, b: DeliveryItem): number {
  return (
    rankOf(a) - rankOf(b) ||
    (isOverdue(a) ? b.lateDays - a.lateDays : 0) ||
    (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER)
  );
}

function rankOf(item: DeliveryItem): number {
  if (isOverdue(item)) return 0;
  return item.isBlocked ? 1 : 2;
}

/** A kind in a word, with a capital. */
export function kindWord(kind: ItemKind): string {
  switch (kind) {
    case 'request':
      return 'Open request';
    case 'end':
      return 'Project end';
    default:
      return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  }
}

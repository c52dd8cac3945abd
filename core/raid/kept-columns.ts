/** What a log has columns for: what it has none for cannot be judged, and is not held against anybody. */

import type { RaidItem } from '../model/raid.ts';

/** The columns that hygiene asks for, in the order in which they are named. */
export const HYGIENE_COLUMNS = [
  'owner',
  'dueDay',
  'lastReviewedDay',
  'response',
  'action',
] as const;

export type HygieneColumn = (typeof HYGIENE_COLUMNS)[number];

/** Finds out, entry by entry, which of the columns a log has. */
export class KeptColumns {
  private readonly missing = new Set<HygieneColumn>(HYGIENE_COLUMNS);

  /** Takes note of an entry: its tab has the column, or somebody filled it. */
  add(item: RaidItem): void {
    if (this.missing.size === 0) return;
    for (const column of this.missing) {
      const isKept = item.source.columns[column] !== undefined || item[column] !== null;
      if (isKept) this.missing.delete(column);
    }
  }

  /** Those that no entry has. */
  unkept(): readonly HygieneColumn[] {
    return HYGIENE_COLUMNS.filter((column) => this.missing.has(column));
  }
}

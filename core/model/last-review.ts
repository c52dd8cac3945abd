/** The last time that a status tab was made before a day, as Review history remembers it. */

import { referenceKey } from './references.ts';
import type { ReviewRow } from './review-history.ts';

/** A status tab that remembers figures of its own. */
export type Review = ReviewRow['review'];

/** What one status tab said on one day. */
export interface LastReview {
  readonly reportDay: number;
  /** The figure of that id; `null` where it was not known or not remembered. */
  readonly figureOf: (id: string) => number | null;
  /** The name that the figure of that id bore; `null` where there was none. */
  readonly nameOf: (id: string) => string | null;
  /**
   * What was remembered of this kind, in the order of the rows, by the key of its id (`referenceKey`): whoever changes the case of an id
   * keeps what was remembered of it. What was taken back on the same day is not among it.
   */
  readonly rowsAbout: (about: ReviewRow['about']) => ReadonlyMap<string, ReviewRow>;
}

/** The latest one before the as-of day; `null` where this is the first. Of several rows of one id on that day the last counts. */
export function lastReview(
  rows: readonly ReviewRow[],
  review: Review,
  asOfDay: number,
): LastReview | null {
  let reportDay = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.review !== review || row.reportDay >= asOfDay) continue;
    if (row.reportDay > reportDay) reportDay = row.reportDay;
  }
  const byKind = new Map<ReviewRow['about'], Map<string, ReviewRow>>();
  for (const row of rows) {
    if (row.review !== review || row.reportDay !== reportDay) continue;
    const own = byKind.get(row.about) ?? new Map<string, ReviewRow>();
    byKind.set(row.about, own);
    if (row.name === null) own.delete(referenceKey(row.id));
    else own.set(referenceKey(row.id), row);
  }
  if (byKind.size === 0) return null;
  const none: ReadonlyMap<string, ReviewRow> = new Map();
  const figure = (id: string) => byKind.get('figure')?.get(referenceKey(id));
  return {
    reportDay,
    figureOf: (id) => figure(id)?.value ?? null,
    nameOf: (id) => figure(id)?.name ?? null,
    rowsAbout: (about) => byKind.get(about) ?? none,
  };
}

/** Logs whose column of reviews says when the next one is: its days are no reviews that took place. */

import type { RaidItem } from '../model/raid.ts';
import type { TabSource } from '../sheet/reading.ts';

/** What of a log counts as reviewed. */
export interface ReviewedItems {
  /** Those given; of the tabs in `tabs` without their column of reviews. */
  readonly items: readonly RaidItem[];
  /** The tabs where most of the days in the column, two at least, are after the as-of day; in the order of the rows. */
  readonly tabs: readonly string[];
}

/** One day to come may be a slip of the pen. */
const LEAST_AHEAD = 2;

/** Takes columns of reviews out that mostly hold days to come: then its other days are missed dates of the same kind. */
export function withoutReviewsAhead(items: readonly RaidItem[], asOfDay: number): ReviewedItems {
  const counts = new Map<TabSource, { filled: number; ahead: number }>();
  let source: TabSource | null = null;
  let count = { filled: 0, ahead: 0 };
  for (const item of items) {
    const day = item.lastReviewedDay;
    if (day === null) continue;
    if (item.source !== source) {
      source = item.source;
      count = counts.get(source) ?? { filled: 0, ahead: 0 };
      counts.set(source, count);
    }
    count.filled += 1;
    if (day > asOfDay) count.ahead += 1;
  }
  const without = new Map<TabSource, TabSource>();
  for (const [one, { filled, ahead }] of counts) {
    if (ahead < LEAST_AHEAD || ahead * 2 <= filled) continue;
    const { lastReviewedDay: _, ...columns } = one.columns;
    without.set(one, { ...one, columns });
  }
  if (without.size === 0) return { items, tabs: [] };
  return {
    items: items.map((item) => {
      const other = without.get(item.source);
      return other === undefined ? item : { ...item, lastReviewedDay: null, source: other };
    }),
    tabs: [...new Set([...without.keys()].map(({ sheet }) => sheet))],
  };
}

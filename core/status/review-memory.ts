/** What a status tab leaves in Review history, so that the next one can say what has changed since. */

import type { Cell } from '../cell/cell.ts';
import { formatDayLong } from '../day/serial.ts';
import type { LastReview, Review } from '../model/last-review.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { referenceKey } from '../model/references.ts';
import { REVIEW_HISTORY, type ReviewRow } from '../model/review-history.ts';
import type { GrowingTable } from '../plan/grow-table.ts';
import { changeNote } from './figure-rows.ts';
import { historyStyle } from './history-styles.ts';

type ReviewColumn = keyof typeof REVIEW_HISTORY.columns;
type Remembered = Omit<ReviewRow, 'reportDay' | 'review' | 'source' | 'sheetRow'>;

const COLUMNS = Object.keys(REVIEW_HISTORY.columns) as ReviewColumn[];

/** One thing that is remembered: what is not given is blank. */
export type ReviewItem = Pick<Remembered, 'about' | 'id'> & { readonly name: string } & Partial<
    Omit<Remembered, 'about' | 'id' | 'name'>
  >;

/** Figures at the top of a tab, as things to remember. `figures` is by id: a name for people, and the figure. */
export function figureItems(
  figures: Readonly<Record<string, readonly [name: string, value: number | null]>>,
): readonly ReviewItem[] {
  return Object.entries(figures).map(([id, [name, value]]) => ({
    ...{ about: 'figure' as const, id, name },
    value: value === null ? null : thousandths(value),
  }));
}

/** In whole thousandths, which every file keeps as they are: a figure must not look changed because it was saved. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/**
 * What is to be added to Review history: the items that are not already there for this tab and day. Rows are never changed: what
 * has changed on the same day is added again and the later row counts; what an earlier run of the day had and this one has not is
 * taken back by a row without a name, last. Of two items of one kind and id the first counts.
 */
export function reviewTable(
  { reviewHistory }: Pick<Portfolio, 'reviewHistory'>,
  asOfDay: number,
  review: Review,
  items: readonly ReviewItem[],
): GrowingTable {
  const known = new Map<string, ReviewRow>();
  for (const row of reviewHistory) {
    if (row.reportDay === asOfDay && row.review === review) known.set(keyOf(row), row);
  }
  const rows: Cell[][] = [];
  const add = (item: ReviewItem | Remembered, former: ReviewRow | undefined) => {
    const values: Readonly<Record<ReviewColumn, Cell>> = {
      ...BLANK,
      ...item,
      reportDay: asOfDay,
      review,
    };
    if (former !== undefined && COLUMNS.every((column) => former[column] === values[column])) {
      return;
    }
    rows.push(COLUMNS.map((column) => values[column]));
  };
  const seen = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (seen.has(key)) continue;
    seen.add(key);
    add(item, known.get(key));
  }
  for (const [key, former] of known) {
    if (!seen.has(key)) add({ ...BLANK, about: former.about, id: former.id }, former);
  }
  return {
    kind: REVIEW_HISTORY.id,
    name: REVIEW_HISTORY.title,
    header: COLUMNS.map((column) => REVIEW_HISTORY.columns[column].header),
    rows,
    styles: COLUMNS.map((column) => historyStyle(REVIEW_HISTORY.columns[column].kind)),
    columnWidths: COLUMNS.map((column) => (column === 'name' ? 216 : 112)),
  };
}

const BLANK: Omit<Remembered, 'about' | 'id'> = {
  name: null,
  value: null,
  demandHours: null,
  netHours: null,
  overHours: null,
  overWeeks: null,
  rank: null,
  line: null,
};

function keyOf({ about, id }: Pick<Remembered, 'about' | 'id'>): string {
  return `${about}\n${referenceKey(id)}`;
}

/** How a figure has changed since the tab was made last; nothing where it is not known now or this is the first. */
export function reviewNote(last: LastReview | null, id: string, now: number | null): string | null {
  return changeNote(now, last?.figureOf(id) ?? null, last !== null);
}

/**
 * What ▲ and ▼ are counted from on a tab whose figures come from both histories. `formerDay` is the day of the last report on
 * the projects; `tab` the name of this tab, and `others` what only it remembers.
 */
export function comparedWithBoth(
  formerDay: number | null,
  last: LastReview | null,
  tab: string,
  others: string,
): string {
  if (formerDay === null && last === null) {
    return 'Since last time: there is no earlier report to compare with.';
  }
  const count = '▲ and ▼ count the change since';
  if (formerDay === null || last?.reportDay === formerDay) {
    return `${count} the report of ${formatDayLong(formerDay ?? last?.reportDay ?? 0)}.`;
  }
  const since = `${count} the report of ${formatDayLong(formerDay)}`;
  return last === null
    ? `${since}; ${others} are remembered from this ${tab} on.`
    : `${since}; for ${others} since the ${tab} of ${formatDayLong(last.reportDay)}.`;
}

/** How many issues are open, how grave they are and how old: of a project, of a programme. */

import type { ShownEntry } from '../raid-review/raid-figures.ts';
import { daysOverdue } from '../raid-review/raid-figures.ts';

/** The open issues of a project or of several. */
export interface IssueCount {
  open: number;
  /** High and critical ones. */
  high: number;
  /** Those whose severity is not known. */
  ungraded: number;
  overdue: number;
  /** The oldest whose age is known. */
  oldest: ShownEntry | null;
}

/** No issue is open. */
export function noIssues(): IssueCount {
  return { open: 0, high: 0, ungraded: 0, overdue: 0, oldest: null };
}

/** Counts one open issue. */
export function countIssue(count: IssueCount, shown: ShownEntry): void {
  const { entry } = shown;
  count.open += 1;
  if (entry.severity === 'high' || entry.severity === 'critical') count.high += 1;
  if (entry.severity === null) count.ungraded += 1;
  if (daysOverdue(entry) !== null) count.overdue += 1;
  if (entry.ageDays !== null && entry.ageDays > (count.oldest?.entry.ageDays ?? -1)) {
    count.oldest = shown;
  }
}

/** Adds what is counted of one to another. */
export function addIssues(sum: IssueCount, count: IssueCount): void {
  sum.open += count.open;
  sum.high += count.high;
  sum.ungraded += count.ungraded;
  sum.overdue += count.overdue;
  const age = count.oldest?.entry.ageDays ?? -1;
  if (age > (sum.oldest?.entry.ageDays ?? -1)) sum.oldest = count.oldest;
}

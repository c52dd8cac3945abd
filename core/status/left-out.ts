/** Rows that were left out of the figures, in words: a part must never pass for the whole. */

import type { Portfolio } from '../model/portfolio.ts';
import { PROJECTS } from '../model/projects.ts';
import type { TableId } from '../model/tables.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';

/** How many rows of all tabs of a table were left out. */
export function rowsLeftOut(portfolio: Portfolio, table: TableId): number {
  return portfolio.tables
    .filter((tab) => tab.table === table)
    .reduce((sum, tab) => sum + tab.leftOut, 0);
}

/**
 * What can be said of RAID: `absent` without such a table; `unread` where it has entries and not one could be read, so
 * that nothing is known of them; else `read`.
 */
export function raidState(portfolio: Portfolio): 'absent' | 'unread' | 'read' {
  if (!portfolio.tables.some((tab) => tab.table === 'raid')) return 'absent';
  return portfolio.raid.length === 0 && rowsLeftOut(portfolio, 'raid') > 0 ? 'unread' : 'read';
}

/** ` 2 rows of Projects were left out.`, to stand behind another sentence; empty where none was. */
export function projectsLeftOut(portfolio: Portfolio): string {
  const count = rowsLeftOut(portfolio, 'projects');
  return count === 0 ? '' : ` ${leftOutSentence(count, PROJECTS.title)}`;
}

/** ` 2 entries were left out.`, to stand behind another sentence; empty where none was. */
export function entriesLeftOut(portfolio: Portfolio): string {
  const count = rowsLeftOut(portfolio, 'raid');
  if (count === 0) return '';
  return ` ${spellCount(count, 'entry', 'entries')} ${count === 1 ? 'was' : 'were'} left out.`;
}

/** `2 rows of Projects were left out.` */
export function leftOutSentence(count: number, title: string): string {
  return `${spellCount(count, 'row')} of ${title} ${count === 1 ? 'was' : 'were'} left out.`;
}

/** `all 12 left out`, for a place of a few words. */
export function allLeftOut(portfolio: Portfolio): string {
  const count = rowsLeftOut(portfolio, 'raid');
  return count === 1 ? 'the only one left out' : `all ${spellWhole(count)} left out`;
}

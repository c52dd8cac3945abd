/** The tables that Steersheet itself writes as time goes by: never the user's, never made by set-up, not counted as read. */

import { HISTORY } from './history.ts';
import { REVIEW_HISTORY } from './review-history.ts';

/** By name in code. */
const OWN: ReadonlySet<string> = new Set([HISTORY.id, REVIEW_HISTORY.id]);

/** Whether the table of that name in code is one that Steersheet keeps for itself. */
export function isOwnTable(table: string): boolean {
  return OWN.has(table);
}

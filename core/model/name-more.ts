/** What heads the further columns of Scores and of a Staffing matrix. */

import { formatDay } from '../day/serial.ts';
import type { NameMore } from '../sheet/find-header-row.ts';
import type { Criterion } from './criteria.ts';
import { periodStart } from './periods.ts';
import { referenceKey } from './references.ts';
import type { Settings } from './settings.ts';

/**
 * Criteria are known by id or name and give their id; weeks and months give their first day as `YYYY-MM-DD`. Without
 * criteria no header is one.
 */
export function makeNameMore(criteria: readonly Criterion[], settings: Settings): NameMore {
  const ids = new Map<string, string>();
  for (const { id, name } of [...criteria].reverse()) ids.set(referenceKey(name), id);
  for (const { id } of [...criteria].reverse()) ids.set(referenceKey(id), id);
  return (table, cell) => {
    if (table.more?.by === 'criterion') {
      return typeof cell === 'string' ? (ids.get(referenceKey(cell)) ?? null) : null;
    }
    if (table.more === undefined) return null;
    const start = periodStart(cell, settings.dateOrder);
    return start === null ? null : formatDay(start);
  };
}

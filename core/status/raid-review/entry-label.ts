/** What an entry of the log is called where it stands beside others. */

import type { RaidItem } from '../../model/raid.ts';
import { referenceKey } from '../../model/references.ts';

/**
 * Names the entries of a log: by their ids, and with their type in front where an entry of another type has the same id, as
 * in `Issue 1` beside `Risk 1`. Logs that number each type for itself are common.
 */
export function entryLabels(items: readonly RaidItem[]): (item: RaidItem) => string {
  const typeOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, type } of items) {
    const key = referenceKey(id);
    const before = typeOf.get(key);
    if (before === undefined) typeOf.set(key, type);
    else if (before !== type) shared.add(key);
  }
  return ({ id, type }) =>
    shared.has(referenceKey(id)) ? `${type.charAt(0).toUpperCase()}${type.slice(1)} ${id}` : id;
}

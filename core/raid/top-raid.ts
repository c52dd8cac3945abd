/** The open RAID items that matter most. */

import { compareIds } from '../model/compare-ids.ts';
import type { RaidItem } from '../model/raid.ts';
import { findRaidAge, isOpenOn, type RaidAge } from './raid-age.ts';
import { findSeverity, type SeverityResult, severityRank } from './severity.ts';

/** An open item with what its rank rests on. */
export interface RankedRaidItem extends SeverityResult, RaidAge {
  readonly item: RaidItem;
}

/**
 * All items that are open as of a day: gravest first, then the longest overdue, then the oldest, then by id. What is
 * unknown comes after what is known.
 */
export function rankOpenRaid(
  items: readonly RaidItem[],
  asOfDay: number,
): readonly RankedRaidItem[] {
  return items
    .filter((item) => isOpenOn(item, asOfDay))
    .map((item) => ({ item, ...findSeverity(item), ...findRaidAge(item, asOfDay) }))
    .sort(
      (a, b) =>
        severityRank(b.severity) - severityRank(a.severity) ||
        (b.overdueDays ?? -1) - (a.overdueDays ?? -1) ||
        (b.ageDays ?? -1) - (a.ageDays ?? -1) ||
        compareIds(a.item.id, b.item.id),
    );
}

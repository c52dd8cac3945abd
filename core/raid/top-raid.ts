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
 * All items that are open as of a day: gravest first, then the longest overdue, then the oldest, then by id. An unknown
 * severity may be any, so it stands right behind what is known to be high and before medium; an unknown age comes last.
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
        listRank(b) - listRank(a) ||
        (b.overdueDays ?? -1) - (a.overdueDays ?? -1) ||
        (b.ageDays ?? -1) - (a.ageDays ?? -1) ||
        compareIds(a.item.id, b.item.id),
    );
}

/** Between medium and high where the severity is unknown. */
function listRank({ severity }: SeverityResult): number {
  return severity === null ? severityRank('high') - 0.5 : severityRank(severity);
}

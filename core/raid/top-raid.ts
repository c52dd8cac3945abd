/** The open RAID items that matter most. */

import { compareIds } from '../model/compare-ids.ts';
import type { RaidItem, Severity } from '../model/raid.ts';
import { findRaidAge, isOpenOn, type RaidAge } from './raid-age.ts';
import {
  findSeverity,
  SEVERITY_TABLE,
  type SeverityResult,
  type SeverityTable,
  severityRank,
} from './severity.ts';

/** An open item with what its rank rests on. */
export interface RankedRaidItem extends SeverityResult, RaidAge {
  readonly item: RaidItem;
}

/**
 * All items that are open as of a day: gravest first, then the longest overdue, then the oldest, then by id, project and type. An unknown
 * severity may be any, so it stands right behind what is known to be high and before medium; an unknown age comes last.
 * The table is the default one where none is given.
 */
export function rankOpenRaid(
  items: readonly RaidItem[],
  asOfDay: number,
  table: SeverityTable = SEVERITY_TABLE,
): readonly RankedRaidItem[] {
  return items
    .filter((item) => isOpenOn(item, asOfDay))
    .map((item) => ({ item, ...findSeverity(item, table), ...findRaidAge(item, asOfDay) }))
    .sort(
      (a, b) =>
        listRank(b.severity) - listRank(a.severity) ||
        (b.overdueDays ?? -1) - (a.overdueDays ?? -1) ||
        (b.ageDays ?? -1) - (a.ageDays ?? -1) ||
        compareIds(a.item.id, b.item.id) ||
        compareIds(a.item.project, b.item.project) ||
        compareIds(a.item.type, b.item.type),
    );
}

/** How far up a severity stands in a list, the larger the graver: an unknown one between medium and high. */
export function listRank(severity: Severity | null): number {
  return severity === null ? severityRank('high') - 0.5 : severityRank(severity);
}

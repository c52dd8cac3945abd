/** What is open in RAID, project by project: for their health and for the report history. */

import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import { NO_OPEN_RAID, type RaidFacts, type RaidFinding } from '../portfolio/raid-health.ts';
import { severityRank } from '../raid/severity.ts';
import type { RankedRaidItem } from '../raid/top-raid.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import { raidState } from './left-out.ts';

const HIGH = severityRank('high');

/** Finds what is known of a project's RAID entries, by the project's id. */
export type FindRaidFacts = (projectId: string) => RaidFinding;

/**
 * Counts the open entries by project; those whose project nobody knows belong to none. Without a RAID table, and where none of
 * its entries could be read, nothing is known of any project: unknown is not zero.
 */
export function raidFacts(
  portfolio: Portfolio,
  openRaid: readonly RankedRaidItem[],
  findProject: (text: string) => Project | null,
): FindRaidFacts {
  const state = raidState(portfolio);
  if (state !== 'read') {
    const why = state === 'absent' ? 'no-raid-table' : 'raid-unread';
    return () => why;
  }
  const factsOf = new Map<string, CountedRaid>();
  for (const ranked of openRaid) {
    const project = findProject(ranked.item.project);
    if (project === null) continue;
    let facts = factsOf.get(project.id);
    if (facts === undefined) {
      facts = { ...NO_OPEN_RAID, entries: [] };
      factsOf.set(project.id, facts);
    }
    countEntry(facts, ranked);
  }
  return (projectId) => factsOf.get(projectId) ?? NO_OPEN_RAID;
}

/** Whether an open entry is high or critical. */
export function isHigh(ranked: Pick<RankedRaidItem, 'severity'>): boolean {
  return severityRank(ranked.severity) >= HIGH;
}

/** Facts while they are being counted: one object a project, however many entries it has. */
type CountedRaid = { -readonly [K in Exclude<keyof RaidFacts, 'entries'>]: RaidFacts[K] } & {
  readonly entries: PlacedRow[];
};

function countEntry(facts: CountedRaid, ranked: RankedRaidItem): void {
  const isGrave = isHigh(ranked);
  const isOverdue = (ranked.overdueDays ?? 0) > 0;
  facts.open += 1;
  if (ranked.severity !== null) facts.graded += 1;
  if (isGrave) facts.openHigh += 1;
  if (isOverdue) facts.overdue += 1;
  if (isGrave && isOverdue) facts.overdueHigh += 1;
  if (isGrave || isOverdue) facts.entries.push(ranked.item);
}

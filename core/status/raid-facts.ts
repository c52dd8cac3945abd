/** What is open in RAID, project by project: for their health and for the report history. */

import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import { NO_OPEN_RAID, type RaidFinding } from '../portfolio/raid-health.ts';
import { countOpenByProject } from '../raid/open-by-project.ts';
import type { RankedRaidItem } from '../raid/top-raid.ts';
import { raidState } from './left-out.ts';

/** Finds what is known of a project's RAID entries, by the project's id. */
export type FindRaidFacts = (projectId: string) => RaidFinding;

/**
 * Counts the open entries by project. Without a RAID table, and where none of its entries could be read, nothing is known of any
 * project: unknown is not zero.
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
  const countsOf = countOpenByProject(openRaid, findProject);
  return (projectId) => countsOf.get(projectId) ?? NO_OPEN_RAID;
}

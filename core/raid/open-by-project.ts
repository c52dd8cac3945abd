/** What is open in a RAID log, counted project by project. */

import type { Project } from '../model/projects.ts';
import type { PlacedRow } from '../sheet/reading.ts';
import { severityRank } from './severity.ts';
import type { RankedRaidItem } from './top-raid.ts';

const HIGH = severityRank('high');

/** What is open for one project: one object a project, however many entries it has. */
export interface OpenOfProject {
  open: number;
  /** Those whose severity is known. */
  graded: number;
  /** Those that are high or critical. */
  openHigh: number;
  /** Those past their due day. */
  overdue: number;
  /** Those that are both. */
  overdueHigh: number;
  /** The entries that are high, critical or overdue, in the order given. */
  readonly entries: PlacedRow[];
}

/** Counts open entries by the id of their project; those whose project nobody knows belong to none. */
export function countOpenByProject(
  openRaid: readonly RankedRaidItem[],
  findProject: (text: string) => Pick<Project, 'id'> | null,
): ReadonlyMap<string, OpenOfProject> {
  const countsOf = new Map<string, OpenOfProject>();
  for (const ranked of openRaid) {
    const project = findProject(ranked.item.project);
    if (project === null) continue;
    let counts = countsOf.get(project.id);
    if (counts === undefined) {
      counts = { open: 0, graded: 0, openHigh: 0, overdue: 0, overdueHigh: 0, entries: [] };
      countsOf.set(project.id, counts);
    }
    countEntry(counts, ranked);
  }
  return countsOf;
}

/** Whether an open entry is high or critical. */
export function isHigh(ranked: Pick<RankedRaidItem, 'severity'>): boolean {
  return severityRank(ranked.severity) >= HIGH;
}

function countEntry(counts: OpenOfProject, ranked: RankedRaidItem): void {
  const isGrave = isHigh(ranked);
  const isOverdue = (ranked.overdueDays ?? 0) > 0;
  counts.open += 1;
  if (ranked.severity !== null) counts.graded += 1;
  if (isGrave) counts.openHigh += 1;
  if (isOverdue) counts.overdue += 1;
  if (isGrave && isOverdue) counts.overdueHigh += 1;
  if (isGrave || isOverdue) counts.entries.push(ranked.item);
}

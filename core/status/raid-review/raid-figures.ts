/** Everything that the RAID review shows, computed once: the blocks only lay it out. */

import { compareIds } from '../../model/compare-ids.ts';
import { generalCalendar } from '../../model/general-calendar.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import type { RaidItem } from '../../model/raid.ts';
import { indexRows } from '../../model/references.ts';
import { ageRaidLog } from '../../raid/age-raid-log.ts';
import type { Escalation } from '../../raid/escalation.ts';
import { isFault } from '../../raid/raid-flag.ts';
import type { RaidEntry, RaidResult } from '../../raid/raid-result.ts';
import { listRank } from '../../raid/top-raid.ts';
import { entryLabels } from './entry-label.ts';

/** An entry beside the row that it was computed from. */
export interface ShownEntry {
  readonly entry: RaidEntry;
  readonly item: RaidItem;
  /** Its id, with its type where another type has the same id. */
  readonly label: string;
  /** `null` where Projects has none of that name. */
  readonly project: Project | null;
}

/** An entry that is due for escalation. */
export interface AskedEntry extends ShownEntry {
  readonly escalation: Escalation;
}

export interface RaidFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  readonly result: RaidResult;
  /** All open entries: gravest first, then the longest overdue, then the oldest, then by id. */
  readonly open: readonly ShownEntry[];
  /** Those that are due for escalation: to steering first, then to the programme, each in the order of `open`. */
  readonly asked: readonly AskedEntry[];
  /** Open dependencies that will come too late, the latest first. */
  readonly slipping: readonly ShownEntry[];
  /** Entries with contradictions or values that cannot be used, open ones first, then by id. */
  readonly contradictory: readonly ShownEntry[];
}

/** Computes the figures as of a day. */
export function raidFigures(portfolio: Portfolio, asOfDay: number): RaidFigures {
  const { projects, milestones, history, settings } = portfolio;
  const result = ageRaidLog({
    items: portfolio.raid,
    projects,
    milestones,
    history,
    asOfDay,
    calendar: generalCalendar(portfolio),
    settings,
  });
  const findProject = indexRows(projects);
  const labelOf = entryLabels(portfolio.raid);
  const shown = result.entries.map((entry): ShownEntry => {
    const item = portfolio.raid[entry.row] as RaidItem;
    return { entry, item, label: labelOf(item), project: findProject(item.project) };
  });
  const open = shown.filter(({ entry }) => entry.isOpen).sort(compareGravity);
  const asked = open.flatMap((one): AskedEntry[] => {
    const { escalation } = one.entry;
    return escalation === null ? [] : [{ ...one, escalation }];
  });
  return {
    ...{ asOfDay, portfolio, result, open },
    asked: [
      ...asked.filter(({ escalation }) => escalation.level === 'steering'),
      ...asked.filter(({ escalation }) => escalation.level === 'programme'),
    ],
    slipping: open
      .filter(({ entry }) => (entry.slippage.slippageDays ?? 0) > 0)
      .sort(
        (a, b) =>
          (b.entry.slippage.slippageDays ?? 0) - (a.entry.slippage.slippageDays ?? 0) ||
          compareGravity(a, b),
      ),
    contradictory: shown
      .filter(({ entry }) => entry.flags.some(isFault))
      .sort(
        (a, b) => Number(b.entry.isOpen) - Number(a.entry.isOpen) || compareNames(a.item, b.item),
      ),
  };
}

/** Days past due of an open entry, `null` where it is not past due. */
export function daysOverdue({ dueInDays }: RaidEntry): number | null {
  return dueInDays !== null && dueInDays < 0 ? -dueInDays : null;
}

function compareGravity(a: ShownEntry, b: ShownEntry): number {
  return (
    listRank(b.entry.severity) - listRank(a.entry.severity) ||
    (daysOverdue(b.entry) ?? 0) - (daysOverdue(a.entry) ?? 0) ||
    (b.entry.ageDays ?? -1) - (a.entry.ageDays ?? -1) ||
    compareNames(a.item, b.item)
  );
}

function compareNames(a: RaidItem, b: RaidItem): number {
  return compareIds(a.id, b.id) || compareIds(a.project, b.project) || compareIds(a.type, b.type);
}

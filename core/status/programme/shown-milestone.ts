/** Milestones of running projects that are late or come soon. */

import { workingDaysLater } from '../../day/working-days.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { generalCalendar } from '../../model/general-calendar.ts';
import type { Milestone } from '../../model/milestones.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import { milestoneDay, type PlanLinks } from '../../portfolio/plan-links.ts';
import { soundDay } from '../../portfolio/sound-values.ts';

/** What comes within so many calendar days is soon: two rounds of a fortnightly meeting. */
export const SOON_DAYS = 28;

/** A milestone that is not reached. */
export interface ShownMilestone {
  readonly milestone: Milestone;
  /** Its node in the plan. */
  readonly node: number;
  readonly project: Project;
  /** The day on which it is expected: its forecast, or else its baseline. */
  readonly day: number;
  /** Calendar days since that day; 0 where it is ahead. */
  readonly overdueDays: number;
  /** Calendar days from the baseline to the day on which it can still be reached; `null` without a baseline. */
  readonly slipDays: number | null;
  /** Overdue, or forecast behind its baseline by more working days than are tolerated. */
  readonly isLate: boolean;
  /** Due in the coming days, today included. */
  readonly isSoon: boolean;
}

/**
 * The milestones that are late or soon, the nearest first, then by project. `asOfDay` as of the plan. Milestones without a day, and those of
 * projects that do not run, are left out.
 */
export function findShownMilestones(
  { names, rows, isDone, asOfDay }: PlanLinks,
  portfolio: Pick<Portfolio, 'holidays' | 'settings'>,
  live: readonly ProjectAssessment[],
): readonly ShownMilestone[] {
  const isLive = new Set(live.map(({ project }) => project));
  const calendar = generalCalendar(portfolio);
  const shown: ShownMilestone[] = [];
  rows.milestones.forEach((milestone, row) => {
    const node = rows.projects.length + row;
    const project = names.projectOf(node);
    const day = milestoneDay(milestone);
    if (isDone[node] === 1 || day === null || project === null || !isLive.has(project)) return;
    const overdueDays = Math.max(0, asOfDay - day);
    const reachableDay = Math.max(day, asOfDay);
    const baselineDay = soundDay(milestone.baselineDay);
    const isSlipped =
      baselineDay !== null &&
      reachableDay > baselineDay &&
      workingDaysLater(calendar, baselineDay, reachableDay) > portfolio.settings.slipToleranceDays;
    const isLate = overdueDays > 0 || isSlipped;
    const isSoon = overdueDays === 0 && day <= asOfDay + SOON_DAYS;
    if (!isLate && !isSoon) return;
    const slipDays = baselineDay === null ? null : reachableDay - baselineDay;
    shown.push({ milestone, node, project, day, overdueDays, slipDays, isLate, isSoon });
  });
  return shown.sort((a, b) => a.day - b.day || compareIds(a.project.id, b.project.id));
}

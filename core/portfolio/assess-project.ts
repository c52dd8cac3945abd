/** One project judged: what it reports beside what its dates, money, RAID log, people and names say. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import type { Project } from '../model/projects.ts';
import {
  type ApprovedChanges,
  countApprovedChanges,
  withApprovedChanges,
} from './approved-changes.ts';
import { type CapacityFinding, capacityHealth } from './capacity-health.ts';
import { type CostHealth, costHealth } from './cost-health.ts';
import { governanceHealth, type NamedColumns } from './governance-health.ts';
import {
  HEALTH_SIDES,
  type Health,
  type HealthLevel,
  type HealthReason,
  type HealthSide,
  levelRank,
  REASON_SIDES,
  worstLevel,
} from './health.ts';
import type { HealthRules } from './health-rules.ts';
import { findLifecycle, type Lifecycle } from './lifecycle.ts';
import type { MissingArtefacts } from './missing-artefacts.ts';
import { type ProjectAmounts, projectAmounts } from './project-earned-value.ts';
import { type RaidFinding, raidHealth } from './raid-health.ts';
import { type ScheduleHealth, scheduleHealth } from './schedule-health.ts';

/** What other tables say of one project, found by other rooms. */
export interface ProjectFacts {
  readonly raid: RaidFinding;
  readonly capacity: CapacityFinding;
  readonly named: NamedColumns;
  /** What was agreed since its baseline; `null` or absent: nothing. */
  readonly approved?: ApprovedChanges | null;
  /** What it lacks at a gate; `null` or absent: nothing. */
  readonly missing?: MissingArtefacts | null;
}

/** Nothing but the project's own row is known. */
export const NO_FACTS: ProjectFacts = {
  raid: 'no-raid-table',
  capacity: 'no-capacity-tables',
  named: { hasSponsors: false, hasManagers: false },
};

/** A project with what it reports, what was computed, and the reasons. */
export interface ProjectAssessment {
  readonly project: Project;
  /** The same with the approved changes in its budget and baseline end: what it was judged against. The same object where there are none. */
  readonly judged: Project;
  readonly approved: ApprovedChanges | null;
  readonly lifecycle: Lifecycle;
  /** What the project says of itself; `null` where it says nothing. */
  readonly reported: HealthLevel | null;
  readonly schedule: ScheduleHealth;
  readonly cost: CostHealth;
  readonly raid: Health;
  readonly capacity: Health;
  readonly governance: Health;
  /** The amounts of earned value, as far as the row has them. */
  readonly amounts: ProjectAmounts;
  /**
   * The worst of all sides that are known. Where neither schedule nor cost is, only what RAID and capacity have against the
   * project counts: that no risk is written down makes no project green, and a name that is missing makes none amber, of
   * whose dates and money nothing is known; `null` then.
   */
  readonly computed: HealthLevel | null;
  /** Which of schedule and cost are known; `null` where neither is. Green on one of them alone is half a judgement. */
  readonly computedOn: 'both' | 'schedule' | 'cost' | null;
  /** The worse of reported and computed: where the project has to be taken to stand. */
  readonly standing: HealthLevel | null;
  /** The reasons of all sides: gravest first, then schedule, cost, RAID, capacity, governance. */
  readonly reasons: readonly HealthReason[];
}

/** Judges one project as of a day. Finished and stopped projects have no computed health and stand at what they report. */
export function assessProject(
  project: Project,
  asOfDay: number,
  calendar: WorkCalendar,
  rules: HealthRules,
  facts: ProjectFacts = NO_FACTS,
): ProjectAssessment {
  const lifecycle = findLifecycle(project, asOfDay);
  const { approved = null, missing = null } = facts;
  const judged = withApprovedChanges(project, approved);
  const amounts = projectAmounts(judged, asOfDay, calendar);
  const sides = {
    schedule: counting(
      project,
      scheduleHealth(judged, asOfDay, calendar, rules, amounts),
      approved,
    ),
    cost: counting(project, costHealth(judged, asOfDay, rules, amounts), approved),
    raid: raidHealth(lifecycle, facts.raid, rules),
    capacity: capacityHealth(lifecycle, facts.capacity, rules),
    governance: governanceHealth(project, lifecycle, facts.named, missing),
  };
  const computedOn = sidesKnown(sides.schedule, sides.cost);
  const computed = computedLevel(sides, computedOn);
  const reported = project.reportedStatus;
  const reasons = HEALTH_SIDES.flatMap((side) => sides[side].reasons);
  reasons.sort((a, b) => levelRank(b.level) - levelRank(a.level));
  return {
    project,
    judged,
    approved,
    lifecycle,
    reported,
    ...sides,
    amounts,
    computed,
    computedOn,
    standing: worstLevel([reported, computed]),
    reasons,
  };
}

/** The same judgement, whose reasons say that approved changes stand in what it was judged against. */
function counting<Side extends Health>(
  project: Project,
  side: Side,
  approved: ApprovedChanges | null,
): Side {
  if (approved === null || side.reasons.length === 0) return side;
  const { inBudget, inBaseline } = countApprovedChanges(project, approved);
  const reasons = side.reasons.map((reason): HealthReason => {
    const isCost = REASON_SIDES[reason.code] === 'cost';
    const count = isCost ? inBudget : inBaseline;
    if (count === 0) return reason;
    const more = isCost ? approved.costCells : approved.daysCells;
    return { ...reason, cells: [...reason.cells, ...more], approvedChanges: count };
  });
  return { ...side, reasons };
}

function computedLevel(
  sides: Readonly<Record<HealthSide, Health>>,
  computedOn: ProjectAssessment['computedOn'],
): HealthLevel | null {
  if (computedOn !== null) return worstLevel(HEALTH_SIDES.map((side) => sides[side].level));
  const worst = worstLevel([sides.raid.level, sides.capacity.level]);
  return worst === 'green' ? null : worst;
}

/** Whether only one of schedule and cost could be judged. */
export function isHalfJudged({ computedOn }: Pick<ProjectAssessment, 'computedOn'>): boolean {
  return computedOn === 'schedule' || computedOn === 'cost';
}

function sidesKnown(schedule: Health, cost: Health): ProjectAssessment['computedOn'] {
  if (schedule.level === null) return cost.level === null ? null : 'cost';
  return cost.level === null ? 'schedule' : 'both';
}

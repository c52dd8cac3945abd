/** One project judged: what it reports beside what its dates and money say. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import type { Project } from '../model/projects.ts';
import { type CostHealth, costHealth } from './cost-health.ts';
import {
  type Health,
  type HealthLevel,
  type HealthReason,
  levelRank,
  worstLevel,
} from './health.ts';
import type { HealthRules } from './health-rules.ts';
import { findLifecycle, type Lifecycle } from './lifecycle.ts';
import { type ScheduleHealth, scheduleHealth } from './schedule-health.ts';

/** A project with what it reports, what was computed, and the reasons. */
export interface ProjectAssessment {
  readonly project: Project;
  readonly lifecycle: Lifecycle;
  /** What the project says of itself; `null` where it says nothing. */
  readonly reported: HealthLevel | null;
  readonly schedule: ScheduleHealth;
  readonly cost: CostHealth;
  /** The worst of schedule and cost, as far as they are known; `null` where neither is. */
  readonly computed: HealthLevel | null;
  /** Which sides `computed` rests on; `null` where neither is known. Green on one side alone is half a judgement. */
  readonly computedOn: 'both' | 'schedule' | 'cost' | null;
  /** The worse of reported and computed: where the project has to be taken to stand. */
  readonly standing: HealthLevel | null;
  /** Schedule and cost reasons together, gravest first. */
  readonly reasons: readonly HealthReason[];
}

/** Judges one project as of a day. Finished and stopped projects have no computed health and stand at what they report. */
export function assessProject(
  project: Project,
  asOfDay: number,
  calendar: WorkCalendar,
  rules: HealthRules,
): ProjectAssessment {
  const schedule = scheduleHealth(project, asOfDay, calendar, rules);
  const cost = costHealth(project, asOfDay, rules);
  const computed = worstLevel([schedule.level, cost.level]);
  const reported = project.reportedStatus;
  // The order within a level is the order of the questions: when, then how much.
  const reasons = [...schedule.reasons, ...cost.reasons];
  reasons.sort((a, b) => levelRank(b.level) - levelRank(a.level));
  return {
    project,
    lifecycle: findLifecycle(project, asOfDay),
    reported,
    schedule,
    cost,
    computed,
    computedOn: sidesKnown(schedule, cost),
    standing: worstLevel([reported, computed]),
    reasons,
  };
}

/** Whether only one of schedule and cost could be judged. */
export function isHalfJudged({ computedOn }: Pick<ProjectAssessment, 'computedOn'>): boolean {
  return computedOn === 'schedule' || computedOn === 'cost';
}

function sidesKnown(schedule: Health, cost: Health): ProjectAssessment['computedOn'] {
  if (schedule.level === null) return cost.level === null ? null : 'cost';
  return cost.level === null ? 'schedule' : 'both';
}

/** Portfolios of any size with milestones, links and a RAID log, the same for the same seed, as of Monday 23 November 2026. */

import type { Dependency } from '../../../../core/model/dependencies.ts';
import type { Milestone } from '../../../../core/model/milestones.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import type { Project } from '../../../../core/model/projects.ts';
import type { RaidItem } from '../../../../core/model/raid.ts';
import { seededRandom } from '../../../../core/scoring/seeded-random.ts';
import { makeProject, makeRaidItem } from '../../portfolio/make-project.ts';
import { day } from '../../raid/make-log.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { makeDependency, makeMilestone } from './make-plan.ts';

export const AS_OF = day('2026-11-23');

const LEVELS = ['green', 'green', 'amber', 'red', null] as const;
const STEPS = ['Design accepted', 'Build complete', 'User acceptance', 'Go-live'] as const;
const TYPES = ['risk', 'issue', 'dependency', 'assumption'] as const;
const SEVERITIES = ['low', 'medium', 'high', 'critical', null] as const;

/** How many rows of each. */
export interface PlanSize {
  readonly projects: number;
  readonly raid: number;
  /** Four of them a project, fewer where this says less. */
  readonly milestones: number;
  readonly dependencies: number;
}

/** See the head of the file. One project in ten is finished, one row of RAID in three is closed. */
export function seededPlan(size: PlanSize, seed = 7): Portfolio {
  const random = seededRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <Choice>(choices: readonly Choice[]) =>
    choices[whole(0, choices.length - 1)] as Choice;
  const idOf = (index: number) => `P-${String(index + 1).padStart(4, '0')}`;
  const anyProject = () => idOf(whole(0, size.projects - 1));

  const projects = Array.from({ length: size.projects }, (_, index): Project => {
    const endDay = AS_OF + whole(-20, 400);
    return makeProject({
      ...{ id: idOf(index), name: `Project ${index + 1}`, sheetRow: index + 1 },
      programme: index % 17 === 0 ? null : `Programme ${(index % 8) + 1}`,
      projectManager: `PM ${(index % 40) + 1}`,
      sponsor: `Sponsor ${(index % 9) + 1}`,
      stage: index % 10 === 0 ? 'closed' : 'build',
      ...{ startDay: endDay - 500, baselineEndDay: endDay - whole(0, 30), forecastEndDay: endDay },
      ...{ budget: 100_000, forecastCost: 100_000 + whole(-10, 20) * 1_000 },
      reportedStatus: pick(LEVELS),
    });
  });
  const milestones = Array.from({ length: size.milestones }, (_, index): Milestone => {
    const forecastDay = AS_OF + whole(-60, 300);
    const isReached = forecastDay < AS_OF && random() < 0.8;
    return makeMilestone(idOf(Math.floor(index / STEPS.length) % size.projects), {
      ...{ name: STEPS[index % STEPS.length] as string, sheetRow: index + 1, forecastDay },
      baselineDay: forecastDay - pick([0, 0, 0, 14, 45]),
      actualDay: isReached ? forecastDay : null,
      dependsOn: random() < 0.15 ? [`${anyProject()}: ${pick(STEPS)}`] : null,
    });
  });
  const dependencies = Array.from(
    { length: size.dependencies },
    (_, index): Dependency =>
      makeDependency(anyProject(), anyProject(), { sheetRow: index + 1, lagDays: whole(0, 10) }),
  );
  const raid = Array.from({ length: size.raid }, (_, index): RaidItem => {
    const type = TYPES[index % TYPES.length] as RaidItem['type'];
    const isWaiting = type === 'dependency';
    return makeRaidItem({
      ...{ id: `R-${index + 1}`, title: `Entry ${index + 1}`, sheetRow: index + 1, type },
      project: anyProject(),
      owner: random() < 0.1 ? null : `Owner ${whole(1, 60)}`,
      ...{ raisedDay: AS_OF - whole(1, 300), dueDay: AS_OF + whole(-30, 90) },
      lastReviewedDay: AS_OF - whole(0, 40),
      status: random() < 0.33 ? 'closed' : 'open',
      severity: pick(SEVERITIES),
      neededByDay: isWaiting ? AS_OF + whole(-20, 200) : null,
      provider: isWaiting ? anyProject() : null,
    });
  });
  return reviewPortfolio({ projects, milestones, dependencies, raid });
}

/** Watermelons: projects that are green outside and red inside, that is, reported better than computed. */

import { compareIds } from '../model/compare-ids.ts';
import type { ProjectAssessment } from './assess-project.ts';
import { type HealthLevel, levelRank } from './health.ts';

/** Whether a live project is reported better than computed. Without a report or without a computation it is not. */
export function isWatermelon(assessment: ProjectAssessment): boolean {
  const { lifecycle, reported, computed } = assessment;
  if (lifecycle !== 'live' || reported === null || computed === null) return false;
  return isReportedBetter(reported, computed);
}

/** Whether a report is better than what was computed. */
export function isReportedBetter(reported: HealthLevel, computed: HealthLevel): boolean {
  return levelRank(reported) < levelRank(computed);
}

/** Whether a live project is reported green and computed amber or red. */
export function onlySaysGreen(assessment: ProjectAssessment): boolean {
  return assessment.reported === 'green' && isWatermelon(assessment);
}

/** The watermelons: computed red first, then the widest gap, then the largest budget, then by id. */
export function findWatermelons(
  assessments: readonly ProjectAssessment[],
): readonly ProjectAssessment[] {
  return assessments.filter(isWatermelon).sort(compareWatermelons);
}

function compareWatermelons(a: ProjectAssessment, b: ProjectAssessment): number {
  return (
    levelRank(b.computed) - levelRank(a.computed) ||
    levelRank(a.reported) - levelRank(b.reported) ||
    (b.judged.budget ?? 0) - (a.judged.budget ?? 0) ||
    compareIds(a.project.id, b.project.id)
  );
}

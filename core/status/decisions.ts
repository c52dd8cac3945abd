/** The decisions that projects ask for, in the order in which they are due. */

import { compareIds } from '../model/compare-ids.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';

/** A decision that a project asks for. */
export interface AskedDecision {
  readonly assessment: ProjectAssessment;
  readonly question: string;
  /** The sponsor, or else the project manager; `null` where the row names neither. */
  readonly owner: string | null;
  /** The day by which it is needed; `null` where no day is given. */
  readonly byDay: number | null;
  /** Calendar days past that day; 0 when it is today or ahead; `null` without a day. */
  readonly overdueDays: number | null;
}

/** The decisions asked for by the given projects: longest overdue first, then the nearest; those without a day last. */
export function findDecisions(
  assessments: readonly ProjectAssessment[],
  asOfDay: number,
): readonly AskedDecision[] {
  const decisions: AskedDecision[] = [];
  for (const assessment of assessments) {
    const { decisionNeeded, decisionByDay, sponsor, projectManager } = assessment.project;
    if (decisionNeeded === null) continue;
    decisions.push({
      assessment,
      question: decisionNeeded,
      owner: sponsor ?? projectManager,
      byDay: decisionByDay,
      overdueDays: decisionByDay === null ? null : Math.max(0, asOfDay - decisionByDay),
    });
  }
  return decisions.sort(
    (a, b) =>
      (a.byDay ?? Number.MAX_SAFE_INTEGER) - (b.byDay ?? Number.MAX_SAFE_INTEGER) ||
      compareIds(a.assessment.project.id, b.assessment.project.id),
  );
}

/** How many of the decisions are past their day. */
export function overdueCount(decisions: readonly AskedDecision[]): number {
  return decisions.filter((one) => (one.overdueDays ?? 0) > 0).length;
}

/** What a tab says of change requests and artefacts: which of them stand in its figures, and which wait. */

import {
  type ApprovedChanges,
  type CountedChanges,
  countApprovedChanges,
} from '../portfolio/approved-changes.ts';
import type { ProjectAssessment } from '../portfolio/assess-project.ts';
import { sumCovered } from '../portfolio/money-totals.ts';
import { soundNumber } from '../portfolio/sound-values.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';

/**
 * Serves the decision how to read budgets and baselines on the tab: with which approved changes in them. Says too what still waits for a
 * decision. Nothing without a Changes table.
 */
export function changeSentences({
  live,
  assessments,
  portfolio,
  findProject,
}: ExecutiveFigures): readonly string[] {
  const { changes, settings } = portfolio;
  if (changes.length === 0) return [];
  const approved = countedOf(live);
  const moved = approved.filter(({ inEither }) => inEither > 0);
  const over = countedOf(assessments.filter(({ lifecycle }) => lifecycle !== 'live')).filter(
    ({ inBudget }) => inBudget > 0,
  );
  const later = moved.filter(
    ({ inBaseline, daysImpact }) => inBaseline > 0 && (daysImpact ?? 0) !== 0,
  ).length;
  const loose = approved.reduce((sum, one) => sum + one.withCost - one.inBudget, 0);
  const running = new Set(live.map(({ project }) => project));
  const open = changes.filter(({ status, project: text }) => {
    const project = findProject(text);
    return (status === null || status === 'open') && project !== null && running.has(project);
  });
  const openCost = sumCovered(open.map(({ costImpact }) => soundNumber(costImpact))).sum;
  return [
    ...(settings.changesMoveBaseline
      ? moved.length === 0
        ? []
        : [
            `Budgets and baseline ends are those of Projects with ${spellCount(sumOf(moved, 'inEither'), 'approved change')} of ${spellCount(moved.length, 'running project')} in them: ${costText(costOf(moved))}${later === 0 ? '' : `, and the baseline end of ${spellCount(later, 'project')} moved`}. What is implemented is taken to be in Projects already.`,
          ]
      : [
          'Approved changes are not added to budgets and baseline ends: Settings says that Projects holds them.',
        ]),
    ...(over.length === 0
      ? []
      : [
          `Among finished and stopped projects, ${spellCount(sumOf(over, 'inBudget'), 'approved change is', 'approved changes are')} in the budgets too: ${costText(costOf(over))}.`,
        ]),
    ...(loose === 0
      ? []
      : [
          `${spellCount(loose, 'approved change')} with a cost ${loose === 1 ? 'is' : 'are'} in no budget: Projects has none of ${loose === 1 ? 'its project' : 'their projects'}.`,
        ]),
    ...(open.length === 0
      ? []
      : [
          `${spellCount(open.length, 'change request waits', 'change requests wait')} for a decision${openCost === null ? '' : `, ${costText(openCost)} in all`}; the figures are without ${open.length === 1 ? 'it' : 'them'}.`,
        ]),
  ];
}

type Counted = ApprovedChanges & CountedChanges;

function countedOf(assessments: readonly ProjectAssessment[]): readonly Counted[] {
  return assessments.flatMap(({ project, approved }) =>
    approved === null ? [] : [{ ...approved, ...countApprovedChanges(project, approved) }],
  );
}

function sumOf(counted: readonly Counted[], key: keyof CountedChanges): number {
  return counted.reduce((sum, one) => sum + one[key], 0);
}

/** What those that stand in budgets add to them. */
function costOf(counted: readonly Counted[]): number | null {
  return sumCovered(counted.map(({ inBudget, costImpact }) => (inBudget === 0 ? null : costImpact)))
    .sum;
}

function costText(cost: number | null): string {
  if (cost === null || Math.round(cost) === 0) return 'no money';
  return cost > 0 ? `${spellWhole(cost)} more` : `${spellWhole(-cost)} less`;
}

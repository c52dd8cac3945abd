/** What a tab says of change requests and artefacts: which of them stand in its figures, and which wait. */

import { countApprovedChanges } from '../portfolio/approved-changes.ts';
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
  portfolio,
  findProject,
}: ExecutiveFigures): readonly string[] {
  const { changes, settings } = portfolio;
  if (changes.length === 0) return [];
  const approved = live.flatMap((one) =>
    one.approved === null
      ? []
      : [{ ...one.approved, ...countApprovedChanges(one.project, one.approved) }],
  );
  const moved = approved.filter(({ inEither }) => inEither > 0);
  const count = moved.reduce((sum, { inEither }) => sum + inEither, 0);
  const cost = sumCovered(
    moved.map(({ inBudget, costImpact }) => (inBudget === 0 ? null : costImpact)),
  ).sum;
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
      ? count === 0
        ? []
        : [
            `Budgets and baseline ends are those of Projects with ${spellCount(count, 'approved change')} of ${spellCount(moved.length, 'running project')} in them: ${costText(cost)}${later === 0 ? '' : `, and the baseline end of ${spellCount(later, 'project')} moved`}. What is implemented is taken to be in Projects already.`,
          ]
      : [
          'Approved changes are not added to budgets and baseline ends: Settings says that Projects holds them.',
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

function costText(cost: number | null): string {
  if (cost === null || Math.round(cost) === 0) return 'no money';
  return cost > 0 ? `${spellWhole(cost)} more` : `${spellWhole(-cost)} less`;
}

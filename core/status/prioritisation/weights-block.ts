/** The weights that were used, or the inputs of a method without weights; and how consistent comparisons are. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellShare } from '../../portfolio/spell-number.ts';
import { CONSISTENCY_GAP_WORDS } from '../../scoring/consistency.ts';
import { PAIRWISE_GAP_WORDS } from '../../scoring/pairwise.ts';
import type { WeightConsistency, WeightUsed } from '../../scoring/scoring-result.ts';
import { cell, wrapped } from '../layout.ts';
import { partClause } from '../part-clause.ts';
import type { PrioritisationFigures } from './prioritisation-figures.ts';
import { BAR_STEPS, RANKING_GRID, rankingHeaderRow, spreadCells } from './ranking-grid.ts';

const FORMULAS = {
  WSJF: '(Business value + time criticality + risk reduction) ÷ job size.',
  RICE: 'Reach × impact × confidence ÷ effort.',
  ICE: 'Impact × confidence × ease.',
  'value against effort': 'Value ÷ effort; the quadrant says whether each of them is high.',
} as const;

/**
 * A row a criterion by id, its weight as a share of all; for other methods the formula. Serves the decision whether the board still
 * weighs what matters as it did when it set the weights.
 */
export function weightsBlock(figures: PrioritisationFigures): DocumentRow[] {
  const { result } = figures;
  if (result.method !== 'weighted') {
    return RANKING_GRID.heading(`How ${result.method} is computed`, FORMULAS[result.method]);
  }
  if (result.weights.length === 0) return [];
  const mostShare = result.weights.reduce((most, one) => Math.max(most, one.weightShare ?? 0), 0);
  const heads = [
    '',
    'ID',
    'Criterion',
    'Share',
    '',
    'Weight',
    'Rated',
    'Lens',
    '',
    'Scale',
    'Better',
  ];
  return [
    ...RANKING_GRID.heading('Weights', weightsText(figures)),
    rankingHeaderRow(heads, [3, 5, 6]),
    ...result.weights.map((one) => weightRow(one, mostShare)),
  ];
}

/** The bar is drawn against the largest share, which fills it. */
function weightRow(one: WeightUsed, mostShare: number): DocumentRow {
  const steps = mostShare > 0 ? Math.round(((one.weightShare ?? 0) / mostShare) * BAR_STEPS) : 0;
  return RANKING_GRID.tableRow(
    spreadCells({
      1: cell(one.criterion),
      2: wrapped(one.name),
      3: cell(one.weightShare, 'percent'),
      4: cell('█'.repeat(steps) || null, 'bar'),
      5: cell(one.weight, 'decimal'),
      6: cell(one.ratedCount, 'integer'),
      7: cell(one.lens ?? 'overall'),
      9: cell(`${one.scaleMin} to ${one.scaleMax}`),
      10: cell(one.isLowerBetter ? 'lower' : 'higher'),
    }),
  );
}

function weightsText({ result }: PrioritisationFigures): string {
  const { consistency } = result;
  return consistency === null
    ? 'As the Criteria table has them; only their ratio matters.'
    : consistencyText(consistency);
}

function consistencyText({
  gap,
  consistencyRatio,
  comparedPairs,
  possiblePairs,
  worst,
}: WeightConsistency): string {
  if (gap !== null) return `No weights come from the comparisons: ${PAIRWISE_GAP_WORDS[gap]}.`;
  const pairs = `From the pairwise comparisons; ${partClause(comparedPairs, possiblePairs, ['pair', 'pairs'], ['is compared', 'are compared', 'is not compared'])}`;
  if (consistencyRatio === null) return `${pairs}; ${CONSISTENCY_GAP_WORDS['too-many-criteria']}.`;
  const ratio = `${pairs}; the consistency ratio is ${spellShare(consistencyRatio)}`;
  if (worst === null) return `${ratio}.`;
  const times = (value: number): string => String(Number(value.toPrecision(2)));
  return `${ratio}; furthest off is ${worst.criterion} against ${worst.comparedWith}: ${times(worst.given)}, where ${times(worst.fitting)} would fit.`;
}

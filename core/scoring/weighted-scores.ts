/** The weighted model: values between 0 and 1, their weighted means in points, and how much of the weight they cover. */

import type { CriterionInUse } from './criteria-in-use.ts';
import { noScore, type ScoreValue } from './score-gap.ts';

/** Scores are whole multiples of this, so that their parts add up exactly in any order: about 1e-12 points. */
const POINT_GRID = 2 ** 40;
/** Two scores that agree to about 1e-9 points are a tie: what lies below is rounding. */
const TIE_GRID = 2 ** 30;
/** Shares that agree to this are the same share. */
const SHARE_TOLERANCE = 1e-9;

/** A lens: all criteria, or those of one view. */
export type Lens = 'overall' | 'business' | 'technical';

/** A score in points from 0 to 100 under one lens, with the share of the lens's weight that was rated. */
export interface LensScore extends ScoreValue {
  /** 0 to 1; `null` where the lens has no weight. */
  readonly coverageShare: number | null;
}

/**
 * The values of all projects: `(rating − min) / (max − min)`, turned round where lower is better. The value of project `p`
 * on criterion `c` stands at `p * criteria + c`; NaN is not rated.
 */
export function criterionValues(
  ratings: Float64Array,
  criteria: readonly Pick<CriterionInUse, 'scaleMin' | 'scaleMax' | 'isLowerBetter'>[],
): Float64Array {
  const values = new Float64Array(ratings.length);
  const width = criteria.length;
  for (let index = 0; index < width; index += 1) {
    const { scaleMin, scaleMax, isLowerBetter } = criteria[index] as (typeof criteria)[number];
    const span = scaleMax - scaleMin;
    for (let at = index; at < ratings.length; at += width) {
      const rating = ratings[at] as number;
      values[at] = (isLowerBetter ? scaleMax - rating : rating - scaleMin) / span;
    }
  }
  return values;
}

/**
 * The weights of one lens by criterion, 0 for those of the other. Weights so large that their sum would be no number are
 * made smaller together: only their ratio matters.
 */
export function lensWeights(
  weights: Float64Array,
  criteria: readonly CriterionInUse[],
  lens: Lens,
): Float64Array {
  const own = weights.map((weight, index) =>
    lens === 'overall' || criteria[index]?.lens === lens ? weight : 0,
  );
  return Number.isFinite(sumOf(own)) ? own : own.map((weight) => weight / 2 ** 64);
}

/** The sum of weights in the order of the criteria. */
export function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/**
 * A project's score under a lens: the weighted mean of its values × 100 over the criteria that are rated. Blank where the
 * lens has no weight, nothing of it is rated, or less than `minCoverageShare` of its weight.
 *
 * @source Weighted scoring model with value functions on [0, 1].
 */
export function weightedScore(
  values: Float64Array,
  project: number,
  weights: Float64Array,
  totalWeight: number,
  minCoverageShare: number,
): LensScore {
  if (!(totalWeight > 0)) return { ...noScore('weights-missing'), coverageShare: null };
  const base = project * weights.length;
  let top = 0;
  let rated = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] as number;
    if (weight === 0) continue;
    const value = values[base + index] as number;
    if (Number.isNaN(value)) continue;
    top += weight * value;
    rated += weight;
  }
  const coverageShare = rated / totalWeight;
  if (rated === 0) return { ...noScore('nothing-rated'), coverageShare };
  if (coverageShare < minCoverageShare - SHARE_TOLERANCE) {
    return { ...noScore('coverage-low'), coverageShare };
  }
  return { value: onPointGrid((top / rated) * 100), gap: null, coverageShare };
}

/** The nearest point that a score may be. */
export function onPointGrid(points: number): number {
  return Math.round(points * POINT_GRID) / POINT_GRID;
}

/** A score in units of the point grid: a whole number. */
export function gridUnits(points: number): number {
  return Math.round(points * POINT_GRID);
}

/** The points of a whole number of grid units. */
export function gridPoints(units: number): number {
  return units / POINT_GRID;
}

/** A whole number for a score in points: equal for scores that tie, larger for the better. */
export function tieKey(points: number): number {
  return Math.round(points * TIE_GRID);
}

/** Whether two scores are at least so many points apart, whichever is larger; rounding does not decide it. */
export function gapReaches(points: number, least: number): boolean {
  return tieKey(Math.abs(points)) >= tieKey(least);
}

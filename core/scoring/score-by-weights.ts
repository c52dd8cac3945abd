/** The weighted method for a whole portfolio: overall, business and technical score of every project. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Settings } from '../model/settings.ts';
import { type CriterionInUse, criteriaInUse } from './criteria-in-use.ts';
import { joinRatings } from './join-ratings.ts';
import type { PairwiseWeights } from './pairwise.ts';
import type { ScoringInput } from './scoring-input.ts';
import type { WeightUsed } from './scoring-result.ts';
import {
  criterionValues,
  gapReaches,
  type LensScore,
  lensWeights,
  sumOf,
  weightedScore,
} from './weighted-scores.ts';
import { weightsInUse } from './weights-in-use.ts';

/** What a project's ratings give. */
export interface WeightedProject {
  readonly overall: LensScore;
  readonly business: LensScore;
  readonly technical: LensScore;
  readonly lensGap: number | null;
  readonly discuss: boolean;
}

/** The weighted method's part of the result, and the arrays that the stability goes on with. */
export interface WeightedScores {
  readonly criteria: readonly CriterionInUse[];
  /** By criterion, for the overall score. */
  readonly weights: Float64Array;
  /** By project and criterion; see `criterionValues`. */
  readonly values: Float64Array;
  /** By project. */
  readonly projects: readonly WeightedProject[];
  readonly pairwise: PairwiseWeights | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Scores every project by the criteria, whether it takes part or not. */
export function scoreByWeights(input: ScoringInput): WeightedScores {
  const { projects, settings } = input;
  const usable = criteriaInUse(input.criteria);
  const { criteria } = usable;
  const used = weightsInUse(criteria, input);
  const joined = joinRatings(projects, criteria, input.scores, settings.ratingsJoin);
  const values = criterionValues(joined.ratings, criteria);
  const weights = lensWeights(used.weights, criteria, 'overall');
  const scoresOf = (own: Float64Array): LensScore[] => {
    const total = sumOf(own);
    const scores: LensScore[] = [];
    for (let index = 0; index < projects.length; index += 1) {
      scores.push(weightedScore(values, index, own, total, settings.minCoverageShare));
    }
    return scores;
  };
  const overall = scoresOf(weights);
  const business = scoresOf(lensWeights(used.weights, criteria, 'business'));
  const technical = scoresOf(lensWeights(used.weights, criteria, 'technical'));
  return {
    criteria,
    weights,
    values,
    projects: overall.map((score, index) =>
      byLenses(score, business[index] as LensScore, technical[index] as LensScore, settings),
    ),
    pairwise: used.pairwise,
    diagnostics: [...usable.diagnostics, ...used.diagnostics, ...joined.diagnostics],
  };
}

/** The weights as they were used, with how many of the projects that take part are rated on each criterion. */
export function weightsUsed(
  { criteria, weights, values }: WeightedScores,
  takesPart: Uint8Array,
): readonly WeightUsed[] {
  const total = sumOf(weights);
  return criteria.map((criterion, index) => {
    let ratedCount = 0;
    for (let project = 0; project < takesPart.length; project += 1) {
      const value = values[project * criteria.length + index] as number;
      if (takesPart[project] === 1 && !Number.isNaN(value)) ratedCount += 1;
    }
    const weight = weights[index] as number;
    return {
      criterion: criterion.id,
      name: criterion.name,
      lens: criterion.lens,
      isLowerBetter: criterion.isLowerBetter,
      scaleMin: criterion.scaleMin,
      scaleMax: criterion.scaleMax,
      weight,
      weightShare: total > 0 ? weight / total : null,
      ratedCount,
    };
  });
}

function byLenses(
  overall: LensScore,
  business: LensScore,
  technical: LensScore,
  { discussGap }: Pick<Settings, 'discussGap'>,
): WeightedProject {
  if (business.value === null || technical.value === null) {
    return { overall, business, technical, lensGap: null, discuss: false };
  }
  const lensGap = business.value - technical.value;
  return { overall, business, technical, lensGap, discuss: gapReaches(lensGap, discussGap) };
}

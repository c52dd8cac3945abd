/** Why a project has its score: its parts criterion by criterion, and the cells that they were read from. */

import type { InputMethod } from '../model/scoring-inputs.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import { type CriterionInUse, criteriaInUse } from './criteria-in-use.ts';
import { joinRatings, type Rated, type Voice } from './join-ratings.ts';
import { roundScore } from './round-score.ts';
import { ratedInputs, scoreByInputs } from './score-by-inputs.ts';
import type { ScoringInput } from './scoring-input.ts';
import { shareOut } from './share-points.ts';
import {
  criterionValues,
  gridPoints,
  gridUnits,
  lensWeights,
  sumOf,
  weightedScore,
} from './weighted-scores.ts';
import { weightCells, weightsInUse } from './weights-in-use.ts';

/** What one criterion, or one input of another method, does for a score. Plain data. */
export interface ScorePart {
  /** The criterion's id, or the input's key. */
  readonly criterion: string;
  readonly name: string;
  /** The joined rating on the criterion's own scale; `null`: not rated. */
  readonly rating: number | null;
  /** Points that it gives; `null` without a score, where it is not rated, or where the method has no weights. */
  readonly points: number | null;
  /** The points that the best rating would have given. */
  readonly possiblePoints: number | null;
  /** What is missing to that. */
  readonly lostPoints: number | null;
  /** The same points in tenths, for display: they add up to `scoreShown`. */
  readonly pointsShown: number | null;
  /** The ratings, what Criteria say of direction and scale, and what the weight was read from. */
  readonly cells: readonly CellPlace[];
}

/** A score and its parts. */
export interface ScoreExplanation {
  /** `null` where there is none: then the parts say what is rated and what is not. */
  readonly score: number | null;
  /** The score as `roundScore` gives it. */
  readonly scoreShown: number | null;
  /** The share of the weight that was rated; `null` for methods without weights. */
  readonly coverageShare: number | null;
  /** By criterion, by id; inputs in the order of their formula. `points` add up to `score` exactly, in any order. */
  readonly parts: readonly ScorePart[];
  /** The names of what is not rated, in the order of the parts. */
  readonly unrated: readonly string[];
}

/** Explains a project by its index; `null` where there is no such project. */
export type ExplainScore = (project: number) => ScoreExplanation | null;

const TENTHS = 10;

/**
 * Prepares the explanations of all projects; each is made only when it is asked for. The points of the criteria add up to
 * the score exactly; lost points are what the criterion could have given, with these weights, less what it gives.
 */
export function explainScores(input: ScoringInput): ExplainScore {
  return input.settings.scoringMethod === 'weighted' ? explainWeights(input) : explainInputs(input);
}

function explainWeights(input: ScoringInput): ExplainScore {
  const { projects, scores, settings } = input;
  const { criteria } = criteriaInUse(input.criteria);
  const used = weightsInUse(criteria, input);
  const weights = lensWeights(used.weights, criteria, 'overall');
  const total = sumOf(weights);
  const { ratings, voices } = joinRatings(projects, criteria, scores, settings.ratingsJoin);
  const values = criterionValues(ratings, criteria);
  const cellsOfWeights = weightCells(criteria, input);
  return (project) => {
    const own = voices[project];
    if (own === undefined) return null;
    const from = project * criteria.length;
    const row = values.subarray(from, from + criteria.length);
    const score = weightedScore(row, 0, weights, total, settings.minCoverageShare);
    const points = score.value === null ? null : pointsOf(score.value, row, weights);
    const parts = criteria.map((criterion, index): ScorePart => {
      const rating = ratings[from + index] as number;
      const isRated = !Number.isNaN(rating);
      const given = isRated ? (points?.given[index] ?? null) : null;
      const possible = isRated ? (points?.possible[index] ?? null) : null;
      return {
        criterion: criterion.id,
        name: criterion.name,
        rating: isRated ? rating : null,
        points: given === null ? null : gridPoints(given),
        possiblePoints: possible === null ? null : gridPoints(possible),
        lostPoints: given === null || possible === null ? null : gridPoints(possible - given),
        pointsShown: given === null ? null : (points?.shown[index] as number) / TENTHS,
        cells: [...partCells(own, criterion), ...(cellsOfWeights[index] ?? [])],
      };
    });
    return {
      score: score.value,
      scoreShown: score.value === null ? null : roundScore(score.value, 'weighted'),
      coverageShare: score.coverageShare,
      parts,
      unrated: parts.filter((part) => part.rating === null).map((part) => part.name),
    };
  };
}

/** What each criterion gives and could have given in units of the point grid, and in tenths of a point; 0 where not rated. */
function pointsOf(score: number, values: Float64Array, weights: Float64Array) {
  let rated = 0;
  values.forEach((value, index) => {
    if (!Number.isNaN(value)) rated += weights[index] as number;
  });
  const wanted = (whole: number, partOf: (value: number) => number): number[] =>
    Array.from(values, (value, index) => {
      if (Number.isNaN(value)) return 0;
      return ((weights[index] as number) / rated) * partOf(value) * whole;
    });
  const best = gridUnits(100);
  const possible = shareOut(
    best,
    wanted(best, () => 1),
  );
  const given = shareOut(
    gridUnits(score),
    wanted(best, (value) => value),
    possible,
  );
  const perTenth = gridUnits(1) / TENTHS;
  const tenths = Math.round(score * TENTHS);
  const shown = shareOut(
    tenths,
    given.map((units) => units / perTenth),
  );
  return { given, possible, shown };
}

function partCells(voices: readonly Voice[], criterion: CriterionInUse): readonly CellPlace[] {
  const { row } = criterion;
  const filled = (['direction', 'scaleMin', 'scaleMax'] as const).filter(
    (key) => row[key] !== null,
  );
  return [...ratingCells(voices, criterion), ...cellsOf(row, filled)];
}

function ratingCells(voices: readonly Voice[], { id }: Rated): readonly CellPlace[] {
  return voices.flat().flatMap((row) => {
    const rating = row.ratings[id];
    return rating === null || rating === undefined ? [] : cellsOf(row, [id]);
  });
}

function explainInputs(input: ScoringInput): ExplainScore {
  const { projects, scores, settings } = input;
  const rated = ratedInputs(input);
  const { ratings, voices } = joinRatings(projects, rated, scores, settings.ratingsJoin);
  const method = settings.scoringMethod as InputMethod;
  const scored = scoreByInputs(input, method).projects;
  return (project) => {
    const own = voices[project];
    if (own === undefined) return null;
    const parts = rated.map((each, index): ScorePart => {
      const rating = ratings[project * rated.length + index] as number;
      return {
        ...{ criterion: each.id, name: each.name, rating: Number.isNaN(rating) ? null : rating },
        ...{ points: null, possiblePoints: null, lostPoints: null, pointsShown: null },
        cells: ratingCells(own, each),
      };
    });
    const score = scored[project]?.value ?? null;
    return {
      score,
      scoreShown: score === null ? null : roundScore(score, method),
      coverageShare: null,
      parts,
      unrated: parts.filter((part) => part.rating === null).map((part) => part.name),
    };
  };
}

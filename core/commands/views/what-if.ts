/** The ranking under other weights: what a pane computes while somebody moves them, without asking its host. */

import { type Placeable, placeProjects, scoreOrder } from '../../scoring/place-projects.ts';
import { lensWeights, sumOf, tieKey, weightedScore } from '../../scoring/weighted-scores.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';

/** A criterion with the weight that counts now. */
export interface BasisCriterion {
  readonly id: string;
  readonly name: string;
  readonly lens: 'business' | 'technical' | null;
  /** From 0. */
  readonly weight: number;
  /** How many of the ranked projects are rated on it. */
  readonly ratedCount: number;
}

/** A project that takes part. */
export interface BasisProject {
  readonly id: string;
  readonly name: string;
  readonly cell: CellPlace | null;
  /** By criterion, 0 to 1; `null` is not rated. */
  readonly values: readonly (number | null)[];
  /** It goes before all others. */
  readonly isFirst: boolean;
  readonly manualRank: number | null;
  /** Its rank now; `null`: not ranked. */
  readonly rank: number | null;
}

/** All that a ranking is computed from. Plain data; projects by id, criteria as the ranking uses them. */
export interface RankingBasis {
  readonly criteria: readonly BasisCriterion[];
  readonly projects: readonly BasisProject[];
  readonly minCoverageShare: number;
}

/** A project's place under the weights. */
export interface WhatIfRow {
  /** Its index in the basis. */
  readonly project: number;
  /** Competition rank (1, 2, 2, 4); `null`: not ranked. */
  readonly rank: number | null;
  /** Points from 0 to 100; `null` where too little is rated. */
  readonly score: number | null;
  /** How many places better than now; negative is worse; `null` where it has no rank now or then. */
  readonly gain: number | null;
}

/**
 * The ranked projects by place, then the others by id. `weights` are by criterion, in any unit: only their ratio counts; one that is negative
 * or no number counts as 0. With the weights of the basis it is the ranking of the Prioritisation tab.
 */
export function whatIfRanking(
  { criteria, projects, minCoverageShare }: RankingBasis,
  weights: readonly number[],
): readonly WhatIfRow[] {
  const usable = Float64Array.from(criteria, (_, index) => {
    const weight = weights[index] ?? 0;
    return Number.isFinite(weight) && weight > 0 ? weight : 0;
  });
  const own = lensWeights(usable, [], 'overall');
  const total = sumOf(own);
  const values = new Float64Array(projects.length * criteria.length).fill(Number.NaN);
  projects.forEach((project, row) => {
    project.values.forEach((value, column) => {
      if (value !== null) values[row * criteria.length + column] = value;
    });
  });
  const scores = projects.map(
    (_, index) => weightedScore(values, index, own, total, minCoverageShare).value,
  );
  const placeable: Placeable = {
    keys: Float64Array.from(scores, (score) => (score === null ? Number.NaN : tieKey(score))),
    isFirst: Uint8Array.from(projects, ({ isFirst }) => (isFirst ? 1 : 0)),
    manualRanks: Float64Array.from(projects, ({ manualRank }) => manualRank ?? 0),
    takesPart: new Uint8Array(projects.length).fill(1),
    idOrder: Int32Array.from(projects, (_, index) => index),
  };
  const { order, ranks } = placeProjects(placeable, scoreOrder(placeable));
  const rankOf = new Map<number, number>();
  order.forEach((project, place) => {
    rankOf.set(project, ranks[place] as number);
  });
  const rest = projects.map((_, index) => index).filter((index) => !rankOf.has(index));
  return [...order, ...rest].map((index) => {
    const rank = rankOf.get(index) ?? null;
    const now = projects[index]?.rank ?? null;
    return {
      project: index,
      rank,
      score: scores[index] ?? null,
      gain: rank === null || now === null ? null : now - rank,
    };
  });
}

/** The ranking under other weights: what a pane computes while somebody moves them, without asking its host. */

import type { Settings } from '../../model/settings.ts';
import { type CutLineInput, drawCutLine } from '../../scoring/cut-line.ts';
import { type Placeable, placeProjects, scoreOrder } from '../../scoring/place-projects.ts';
import type { RoleSupply } from '../../scoring/scoring-input.ts';
import type { Standing } from '../../scoring/scoring-result.ts';
import { lensWeights, sumOf, tieKey, weightedScore } from '../../scoring/weighted-scores.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import { cutLineText } from '../../status/prioritisation/cut-line-text.ts';

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
  readonly isMandatory: boolean;
  /** By the setting `Cut line cost`; `null`: not known. */
  readonly cost: number | null;
  /** Where it stands to the cut line now; `null` where there is no line, or it has no place and is not taken. */
  readonly standing: Standing | null;
}

/** What the cut line is drawn by. */
export interface BasisLine {
  readonly settings: Pick<Settings, 'budgetAvailable' | 'cutRoles' | 'cutRule' | 'currency'>;
  /** What the projects ask of each role: in their order in the basis. */
  readonly roles: readonly RoleSupply[];
}

/** All that a ranking is computed from. Plain data; projects by id, criteria as the ranking uses them. */
export interface RankingBasis {
  readonly criteria: readonly BasisCriterion[];
  readonly projects: readonly BasisProject[];
  readonly minCoverageShare: number;
  readonly line: BasisLine;
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
  /** Where it would stand to the cut line; `null` where there is no line, or it has no place and is not taken. */
  readonly standing: Standing | null;
  /** Whether it would be taken and is not now, or is taken now and would not be; `null`: neither. */
  readonly crosses: 'up' | 'down' | null;
}

/** The ranking under the weights. */
export interface WhatIf {
  /** The ranked projects by place, then the others by id. */
  readonly rows: readonly WhatIfRow[];
  /** The cut line, in the words of the Prioritisation tab; so many rows stand above it. `null`: there is none. */
  readonly line: { readonly placesAbove: number; readonly text: string } | null;
}

/**
 * The ranking and its cut line. `weights` are by criterion, in any unit: only their ratio counts; one that is negative
 * or no number counts as 0. With the weights of the basis it is the ranking of the Prioritisation tab.
 */
export function whatIfRanking(basis: RankingBasis, weights: readonly number[]): WhatIf {
  const { criteria, projects, minCoverageShare } = basis;
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
  const byScore = scoreOrder(placeable);
  const places = placeProjects(placeable, byScore);
  const { order, ranks } = places;
  const drawn = drawCutLine(lineInput(basis, { places, placeable, byScore }));
  const standings = typeof drawn === 'string' ? [] : drawn.standings;
  const rankOf = new Map<number, number>();
  order.forEach((project, place) => {
    rankOf.set(project, ranks[place] as number);
  });
  const rest = projects.map((_, index) => index).filter((index) => !rankOf.has(index));
  const rows = [...order, ...rest].map((index): WhatIfRow => {
    const rank = rankOf.get(index) ?? null;
    const now = projects[index]?.rank ?? null;
    const standing = standings[index]?.standing ?? null;
    return {
      project: index,
      rank,
      score: scores[index] ?? null,
      gain: rank === null || now === null ? null : now - rank,
      standing,
      crosses: crossing(projects[index]?.standing ?? null, standing),
    };
  });
  if (typeof drawn === 'string') return { rows, line: null };
  const mandatory = projects.filter(({ isMandatory }) => isMandatory).length;
  const text = cutLineText(drawn.line, mandatory, basis.line.settings.currency);
  return { rows, line: { placesAbove: drawn.line.placesAbove, text } };
}

function lineInput(
  { projects, line }: RankingBasis,
  placed: Pick<CutLineInput, 'places' | 'placeable' | 'byScore'>,
): CutLineInput {
  return {
    ...placed,
    ids: projects.map(({ id }) => id),
    costs: Float64Array.from(projects, ({ cost }) => cost ?? Number.NaN),
    isMandatory: Uint8Array.from(projects, ({ isMandatory }) => (isMandatory ? 1 : 0)),
    roles: line.roles,
    settings: line.settings,
  };
}

function crossing(now: Standing | null, then: Standing | null): WhatIfRow['crosses'] {
  const isTaken = (standing: Standing | null) => standing === 'above' || standing === 'forced';
  if (isTaken(now) === isTaken(then)) return null;
  return isTaken(then) ? 'up' : 'down';
}

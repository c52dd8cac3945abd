/** What scoring gives: plain data that survives JSON. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Settings } from '../model/settings.ts';
import type { PairwiseWeights } from './pairwise.ts';
import type { ScoreGap } from './score-gap.ts';
import type { Quadrant } from './value-effort.ts';
import type { LensScore } from './weighted-scores.ts';

/** Where a project stands to the cut line. `open`: its cost is not known and would decide, so it is neither above nor below. */
export type Standing = 'above' | 'forced' | 'below' | 'open';

/**
 * Why it stands there. `fits`; `mandatory` and `manual-rank`: taken although its score alone would have left it below, or
 * left it without a place; `too-large`: what it needs exceeds what is left of `limit`; `after-the-line`: it comes after the first that did not fit;
 * `cost-unknown`.
 */
export type StandingReason =
  | 'fits'
  | 'mandatory'
  | 'manual-rank'
  | 'too-large'
  | 'after-the-line'
  | 'cost-unknown';

/** Where a project stands to the line. */
export interface ProjectStanding {
  readonly standing: Standing;
  readonly reason: StandingReason;
  /** The limit that it exceeds: `budget` or a role's name; only with `too-large`. */
  readonly limit: string | null;
  /** By score alone, without mandatory and manual ranks; `null`: without a score, or its cost is not known. */
  readonly byScore: 'above' | 'below' | null;
}

/** One project, in the order in which the projects were given. */
export interface ScoredProject {
  readonly id: string;
  readonly name: string;
  /** Whether it is ranked at all: finished and stopped projects are not, nor is a second one with an id that is there already. */
  readonly takesPart: boolean;
  /** Points from 0 to 100 for the weighted method; a quotient or a product for the others. */
  readonly score: number | null;
  /** Why there is no score; `null` where there is one. */
  readonly gap: ScoreGap | null;
  /** The share of the weight that was rated; `null` for methods without weights. */
  readonly coverageShare: number | null;
  /** The two lenses; `null` for methods without them. */
  readonly business: LensScore | null;
  readonly technical: LensScore | null;
  /** Business less technical score; `null` where one of them is blank. */
  readonly lensGap: number | null;
  /** Whether the lenses are so far apart that it has to be discussed. */
  readonly discuss: boolean;
  /** What the score was computed from, in the order of `ScoringResult.inputs`; `[]` for the weighted method. */
  readonly inputs: readonly (number | null)[];
  readonly quadrant: Quadrant | null;
  /** Competition rank; `null`: not ranked. */
  readonly rank: number | null;
  readonly isMandatory: boolean;
  /** The rank set by hand, a whole number; `null`: none that can be used. */
  readonly manualRank: number | null;
  /** What it costs, by the setting `Cut line cost`; `null`: not known. */
  readonly cost: number | null;
  /** The costs of all that is taken down to this place, in the order of the rank; only for what is taken. */
  readonly cumulativeCost: number | null;
  /** `null` where there is no line, or the project has no place and is not taken. */
  readonly standing: ProjectStanding | null;
  /**
   * In which share of the random weightings it is above the line; `null` where that was not asked or cannot be, as where money
   * draws the line and its cost is not known.
   */
  readonly stabilityShare: number | null;
}

/** Something that there is only so much of. */
export interface CutLimit {
  /** `budget`, or the role's name. */
  readonly name: string;
  readonly kind: 'budget' | 'role';
  readonly available: number;
  /** What everything that is taken uses of it; more than `available` only where mandatory projects do. */
  readonly used: number;
  /** The part of `used` that mandatory projects use. */
  readonly reserved: number;
}

/**
 * Why there is no line. `nothing-set`: Settings has neither a budget available nor roles; `roles-unknown`: nobody has any of its
 * roles; `no-costs`: a budget is all there is to draw it by, and of no ranked or mandatory project is the cost known.
 */
export type LineGap = 'nothing-set' | 'roles-unknown' | 'no-costs';

/** The cut line. */
export interface CutLine {
  readonly rule: Settings['cutRule'];
  readonly limits: readonly CutLimit[];
  /** The first project that did not fit, as an index into `entries`; `null`: all fit. */
  readonly firstMisfit: number | null;
  /** The limit that it exceeds; `null`: all fit. */
  readonly limit: string | null;
  /** So many places of `order` are above the line: the places before the first misfit. */
  readonly placesAbove: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** Ids of projects that would be above by score alone and are below because of forced ones; in the order of the rank. */
  readonly displaced: readonly string[];
  /** Roles in Settings that nobody has: they draw no line. */
  readonly unknownRoles: readonly string[];
}

/** A criterion's weight as it was used. */
export interface WeightUsed {
  readonly criterion: string;
  readonly name: string;
  readonly lens: 'business' | 'technical' | null;
  readonly isLowerBetter: boolean;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly weight: number;
  /** The weight as a share of all; `null` where all are 0. */
  readonly weightShare: number | null;
  /** How many projects that take part are rated on it. */
  readonly ratedCount: number;
}

/** What is known of the comparisons that gave the weights. */
export type WeightConsistency = Pick<
  PairwiseWeights,
  'gap' | 'consistencyRatio' | 'comparedPairs' | 'possiblePairs' | 'worst'
>;

/** Everything that scoring found. */
export interface ScoringResult {
  readonly method: Settings['scoringMethod'];
  readonly entries: readonly ScoredProject[];
  /** The ranked projects by place, as indexes into `entries`; then forced ones without a place, by id. */
  readonly order: readonly number[];
  /** How many of `order` have a rank. */
  readonly rankedCount: number;
  /** How many projects take part. */
  readonly liveCount: number;
  readonly scoredCount: number;
  /** The names of the inputs of a method that has its own; `[]` for the weighted one. */
  readonly inputs: readonly string[];
  /** The weights by criterion, by id; `[]` for methods without weights. */
  readonly weights: readonly WeightUsed[];
  readonly weightsFrom: Settings['weightsFrom'];
  /** How the comparisons gave the weights; `null` where they come from Criteria, or the method has none. */
  readonly consistency: WeightConsistency | null;
  /** `null`: no limit is set, or none of the limits can be used. */
  readonly cutLine: CutLine | null;
  /** Why there is no line; `null` where there is one. */
  readonly lineGap: LineGap | null;
  readonly diagnostics: readonly Diagnostic[];
}

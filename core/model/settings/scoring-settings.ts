/** Settings of scoring: the method, its weights, the ranking, the cut line, and how stable it is. */

import * as z from 'zod/mini';
import type { Choice } from '../../sheet/column-spec.ts';
import { anyShare, partShare, type SettingSpecs, whole } from './setting-spec.ts';

/** How projects can be scored. */
export const SCORING_METHODS = [
  {
    value: 'weighted',
    synonyms: ['weighted scoring', 'weighted criteria', 'criteria', 'scorecard'],
  },
  { value: 'WSJF', synonyms: ['weighted shortest job first', 'safe'] },
  { value: 'RICE', synonyms: [] },
  { value: 'ICE', synonyms: [] },
  {
    value: 'value against effort',
    synonyms: ['value effort', 'value vs effort', 'value/effort', 'impact effort'],
  },
] as const satisfies readonly Choice[];

/** Where the weights of the criteria come from. */
export const WEIGHT_SOURCES = [
  { value: 'criteria', synonyms: ['weights', 'criteria table'] },
  { value: 'comparisons', synonyms: ['pairwise', 'pairwise comparison', 'ahp'] },
] as const satisfies readonly Choice[];

/** How several rows of ratings for one project are joined. */
export const RATING_JOINS = [
  { value: 'mean', synonyms: ['average', 'mean of assessors'] },
  { value: 'latest', synonyms: ['last', 'newest', 'most recent'] },
] as const satisfies readonly Choice[];

/** What happens below the first project that does not fit. */
export const CUT_RULES = [
  { value: 'stop', synonyms: ['line', 'strict', 'stop at the first'] },
  { value: 'skip', synonyms: ['fill', 'go on', 'skip and go on'] },
] as const satisfies readonly Choice[];

/** What a project takes from the money available. */
export const CUT_COSTS = [
  { value: 'budget', synonyms: ['whole budget', 'approved budget'] },
  { value: 'still to spend', synonyms: ['to spend', 'remaining', 'left to spend', 'to go'] },
] as const satisfies readonly Choice[];

/** See the head of the file. */
export const SCORING_SPECS = {
  scoringMethod: {
    name: 'Scoring method',
    kind: 'word',
    choices: SCORING_METHODS,
    expected: 'weighted, WSJF, RICE, ICE or value against effort',
    doc: 'How projects are scored.',
  },
  weightsFrom: {
    name: 'Weights from',
    kind: 'word',
    choices: WEIGHT_SOURCES,
    expected: 'criteria or comparisons',
    doc: 'Whether the weights are those of the Criteria table or come from the pairwise Comparisons.',
  },
  consistencyLimit: {
    name: 'Consistency limit',
    kind: 'share',
    expected: 'a share such as 10 % or 0.1',
    doc: 'Pairwise comparisons with a larger consistency ratio are reported.',
  },
  ratingsJoin: {
    name: 'Ratings of several assessors',
    kind: 'word',
    choices: RATING_JOINS,
    expected: 'mean or latest',
    doc: 'Several rows of Scores for one project: the mean of each assessor’s latest row, or the latest row of all alone.',
  },
  minCoverageShare: {
    name: 'Minimum coverage',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'With less of the weight rated a project has no score.',
  },
  discussGap: {
    name: 'Discuss from gap',
    kind: 'number',
    expected: 'a number of points from 0 to 100',
    doc: 'A gap of this many points or more between the business and the technical score is flagged.',
  },
  highValueFrom: {
    name: 'High value from',
    kind: 'number',
    expected: 'a number from 0',
    doc: 'Value against effort: from here on a value is high. Blank: from the middle of its scale in Criteria; without one, from the median of the projects.',
  },
  highEffortFrom: {
    name: 'High effort from',
    kind: 'number',
    expected: 'a number from 0',
    doc: 'Value against effort: from here on an effort is high. Blank: as for the value.',
  },
  mandatoryFirst: {
    name: 'Mandatory first',
    kind: 'yes-no',
    expected: 'yes or no',
    doc: 'Whether mandatory projects are ranked before all others.',
  },
  budgetAvailable: {
    name: 'Budget available',
    kind: 'number',
    expected: 'an amount from 0',
    doc: 'The money for the projects above the cut line. Blank: the line is not drawn by money.',
  },
  cutCost: {
    name: 'Cut line cost',
    kind: 'word',
    choices: CUT_COSTS,
    expected: 'budget or still to spend',
    doc: 'What a project takes of the budget available: its budget, or its forecast cost (without one its budget) less its actual cost.',
  },
  cutRoles: {
    name: 'Cut line roles',
    kind: 'names',
    expected: 'roles parted by semicolons, or all',
    doc: 'The roles whose capacity draws the cut line; `all` for every role. Blank: the line is not drawn by capacity.',
  },
  cutRule: {
    name: 'Cut line rule',
    kind: 'word',
    choices: CUT_RULES,
    expected: 'stop or skip',
    doc: 'Whether all projects below the first that does not fit are below the line, or those that still fit are taken.',
  },
  stabilityRuns: {
    name: 'Stability runs',
    kind: 'number',
    expected: 'a whole number from 0 to 10,000',
    doc: 'With how many random weightings the rank stability is tried.',
  },
  stabilitySpread: {
    name: 'Stability spread',
    kind: 'share',
    expected: 'a share from 0 to 100 %',
    doc: 'How far each weight is moved up or down at random, as a share of itself.',
  },
  stabilitySeed: {
    name: 'Stability seed',
    kind: 'number',
    expected: 'a whole number',
    doc: 'The same seed gives the same random weightings.',
  },
} as const satisfies SettingSpecs;

/** The shapes of their values. */
export const scoringShapes = () => ({
  scoringMethod: z.enum(['weighted', 'WSJF', 'RICE', 'ICE', 'value against effort']),
  weightsFrom: z.enum(['criteria', 'comparisons']),
  consistencyLimit: anyShare(),
  ratingsJoin: z.enum(['mean', 'latest']),
  minCoverageShare: partShare(),
  discussGap: z.number().check(z.gte(0), z.lte(100)),
  highValueFrom: z.nullable(z.number().check(z.gte(0))),
  highEffortFrom: z.nullable(z.number().check(z.gte(0))),
  mandatoryFirst: z.boolean(),
  budgetAvailable: z.nullable(z.number().check(z.gte(0))),
  cutCost: z.enum(['budget', 'still to spend']),
  cutRoles: z.nullable(z.readonly(z.array(z.string()))),
  cutRule: z.enum(['stop', 'skip']),
  stabilityRuns: whole(0, 10_000),
  stabilitySpread: partShare(),
  stabilitySeed: whole(0, 2 ** 31),
});

/** What counts where a cell is blank or invalid. */
export const SCORING_DEFAULTS = {
  scoringMethod: 'weighted',
  weightsFrom: 'criteria',
  consistencyLimit: 0.1,
  ratingsJoin: 'mean',
  minCoverageShare: 0.6,
  discussGap: 25,
  highValueFrom: null,
  highEffortFrom: null,
  mandatoryFirst: false,
  budgetAvailable: null,
  cutCost: 'budget',
  cutRoles: null,
  cutRule: 'stop',
  stabilityRuns: 200,
  stabilitySpread: 0.5,
  stabilitySeed: 1,
} as const;

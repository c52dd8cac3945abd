/** SCORE: the weighted score of each row of ratings. */

import { DIRECTIONS } from '../model/criteria.ts';
import { SCORING_DEFAULTS } from '../model/settings/scoring-settings.ts';
import { LEAST_WEIGHT } from '../scoring/criteria-in-use.ts';
import { SCORE_GAP_WORDS } from '../scoring/score-gap.ts';
import { criterionValues, lensWeights, sumOf, weightedScore } from '../scoring/weighted-scores.ts';
import { alongColumns } from './along-columns.ts';
import { defineRows } from './define-function.ts';
import { SCALE_MAX, SCALE_MIN } from './rating-scales.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';

const [HIGHER, LOWER] = DIRECTIONS;

/** Yes and no as well as the words that Criteria has for a direction. */
const IS_LOWER_BETTER = [
  { value: HIGHER.value, synonyms: [...HIGHER.synonyms, 'no', 'n', 'false', 'f', '0'] },
  { value: LOWER.value, synonyms: [...LOWER.synonyms, 'yes', 'y', 'true', 't', '1', 'x', '✓'] },
] as const;

/** See the head of the file. */
export const SCORE = defineRows({
  id: 'SCORE',
  since: '0.2.0',
  topic: 'scoring',
  summary:
    'Weighted score of each row of ratings, 0 to 100: the weighted mean over the criteria that are rated.',
  source: 'Weighted scoring model with value functions on [0, 1]',
  args: [
    {
      name: 'ratings',
      kind: 'rating',
      shape: 'block',
      scale: ['scale_min', 'scale_max'],
      doc: 'One row a project, one column a criterion; numbers, or words such as H/M/L. Blank is not rated, which is never zero.',
    },
    {
      name: 'weights',
      kind: 'number',
      shape: 'list',
      keepsBlanks: true,
      min: 0,
      isRatio: true,
      doc: 'One for each criterion, in a row or a column, in any unit: only their ratio counts. Where one is blank the criterion does not count.',
    },
    {
      name: 'lower_is_better',
      kind: 'choice',
      choices: IS_LOWER_BETTER,
      shape: 'list',
      keepsBlanks: true,
      optional: true,
      doc: 'TRUE, or lower is better, for criteria such as effort or risk; one for each criterion, or one for all. Blank: higher is better.',
    },
    {
      name: 'scale_min',
      kind: 'number',
      shape: 'list',
      keepsBlanks: true,
      optional: true,
      doc: 'The lowest rating there is; one for each criterion, or one for all. Blank: 1.',
    },
    {
      name: 'scale_max',
      kind: 'number',
      shape: 'list',
      keepsBlanks: true,
      optional: true,
      doc: 'The highest rating there is; one for each criterion, or one for all. Blank: 5.',
    },
    {
      name: 'min_coverage',
      kind: 'percent',
      shape: 'one',
      min: 0,
      max: 1,
      optional: true,
      doc: 'With a smaller share of the weight rated there is no score. Blank: 60%.',
    },
  ],
  columns: [
    {
      header: 'Score',
      kind: 'number',
      unit: '0–100',
      doc: '0 where every rating is the worst of its scale, 100 where every one is the best; blank where too little is rated.',
    },
  ],
  notes: [
    'A list that has another number of values than the ratings have columns is a failure that says both; blanks in a list keep their place.',
    'A rating off its scale fails in its row.',
  ],
  examples: [
    {
      doc: 'Value counts 3, risk 1 and lower is better: (3 × 0.75 + 1 × 0.5) ÷ 4 and (3 × 0.25 + 1 × 1) ÷ 4.',
      args: [
        [
          [4, 3],
          [2, 1],
        ],
        [[3, 1]],
        [[false, true]],
      ],
      result: [[68.75], [43.75]],
    },
    {
      doc: 'Whole columns, headers included, rated 0 to 100: the published example of MYH Inc. (primeessays.com, weighted scoring model, first table).',
      args: [
        [
          ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'],
          [90, 70, 90, 90, 90, 50],
          [90, 80, 70, 70, 80, 90],
          [90, 20, 50, 60, 60, 90],
          [90, 10, 20, 50, 50, 50],
        ],
        [[10], [25], [25], [15], [10], [15]],
        null,
        0,
        100,
      ],
      result: [['Score'], [79], [78.5], [55], [36.5]],
    },
    {
      doc: 'The second project is rated on 40% of the weight only: too little for a score, unless that much is enough.',
      args: [
        [
          [5, 5],
          [null, 3],
        ],
        [['60%', '40%']],
        null,
        null,
        null,
        0.5,
      ],
      result: [[100], [null]],
    },
  ],
  allRows(_, ratings, weights, lowerIsBetter, scaleMin, scaleMax, minCoverage) {
    const columns = ratings[0]?.length ?? 0;
    if (columns === 0) return [];
    const own = { columns, blockLabel: 'Ratings' };
    const weight = alongColumns({ ...own, list: weights, label: 'Weights', isSpread: false });
    if (weight instanceof Failure) return weight;
    const direction = alongColumns({
      ...own,
      ...{ list: lowerIsBetter, label: 'Lower is better', isSpread: true },
    });
    if (direction instanceof Failure) return direction;
    const min = alongColumns({ ...own, list: scaleMin, label: 'Scale min', isSpread: true });
    if (min instanceof Failure) return min;
    const max = alongColumns({ ...own, list: scaleMax, label: 'Scale max', isSpread: true });
    if (max instanceof Failure) return max;
    const criteria = direction.map((word, index) => ({
      isLowerBetter: word === LOWER.value,
      scaleMin: min[index] ?? SCALE_MIN,
      scaleMax: max[index] ?? SCALE_MAX,
    }));
    const empty = criteria.findIndex(
      (one) => !(one.scaleMin < one.scaleMax && Number.isFinite(one.scaleMax - one.scaleMin)),
    );
    if (empty >= 0) return emptyScale(criteria[empty] as Scale, empty);
    const values = criterionValues(
      Float64Array.from(ratings.flat(), (rating) => rating ?? Number.NaN),
      criteria,
    );
    const given = Float64Array.from(weight, (one) =>
      one !== null && one >= LEAST_WEIGHT ? one : 0,
    );
    const lens = lensWeights(given, [], 'overall');
    const total = sumOf(lens);
    const least = minCoverage ?? SCORING_DEFAULTS.minCoverageShare;
    return ratings.map((__, row): readonly ResultCell[] => {
      const { value, gap } = weightedScore(values, row, lens, total, least);
      return [gap === null ? value : new Unknown(SCORE_GAP_WORDS[gap])];
    });
  },
});

interface Scale {
  readonly scaleMin: number;
  readonly scaleMax: number;
}

function emptyScale({ scaleMin, scaleMax }: Scale, index: number): Failure {
  const reason = `Scale min ${scaleMin} is not below Scale max ${scaleMax} for criterion ${index + 1}`;
  return new Failure('#VALUE!', reason);
}

/** SCORE against the scores of the status tabs, its lists that belong to the criteria, and its laws. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/call-function.ts';
import { SCORE } from '../../../core/functions/score.ts';
import { scoreProjects } from '../../../core/scoring/score-projects.ts';
import { makeCriterion, makeInput, makeProjects, makeScore } from '../scoring/make-scoring.ts';
import { shown } from './standard-call.ts';

const score = (...args: Parameters<typeof callFunction>[1]) => shown(callFunction(SCORE, args));

const rating = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 4 });

describe('the scores of the status tabs', () => {
  it('are those of SCORE, whatever is rated', () => {
    const criterion = fc.record({
      weight: fc.integer({ min: 0, max: 20 }),
      isLower: fc.boolean(),
      scaleMin: fc.constantFrom(null, 0, -5),
      scaleMax: fc.constantFrom(10, 20),
    });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.record({
          criteria: fc.array(criterion, { minLength: width, maxLength: width }),
          ratings: fc.array(fc.array(rating, { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
          minCoverageShare: fc.constantFrom(0, 0.6, 1),
        }),
      );
    fc.assert(
      fc.property(table, ({ criteria, ratings, minCoverageShare }) => {
        const ids = criteria.map((_, index) => `C-${index + 1}`);
        // A blank lower end is 1: a 0 would be off that scale.
        const usable = ratings.map((row) =>
          row.map((one, index) => (one === 0 && criteria[index]?.scaleMin === null ? null : one)),
        );
        const entries = scoreProjects(
          makeInput({
            projects: makeProjects(Object.fromEntries(ratings.map((_, row) => [`P-${row}`, {}]))),
            criteria: criteria.map(({ weight, isLower, scaleMin, scaleMax }, index) =>
              makeCriterion({
                ...{ id: ids[index] as string, weight, scaleMin, scaleMax },
                direction: isLower ? 'lower is better' : null,
                sheetRow: index + 1,
              }),
            ),
            scores: usable.map((row, index) =>
              makeScore(
                `P-${index}`,
                Object.fromEntries(row.map((one, at) => [ids[at] as string, one])),
                { sheetRow: index + 1 },
              ),
            ),
            settings: { minCoverageShare },
          }),
        ).entries;
        const block = callFunction(SCORE, [
          usable,
          [criteria.map(({ weight }) => weight)],
          criteria.map(({ isLower }) => [isLower]),
          [criteria.map(({ scaleMin }) => scaleMin)],
          [criteria.map(({ scaleMax }) => scaleMax)],
          minCoverageShare,
        ]);
        // Blank rows at the end are cut off, and blank rows have no result at all.
        for (const [row, cells] of block.entries()) {
          const [cell] = cells;
          const found = typeof cell === 'number' ? cell : null;
          const expected = entries[row]?.score ?? null;
          if (expected === null || found === null) expect(found).toBe(expected);
          else expect(found).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('lists that belong to the criteria', () => {
  const ratings = [[5, 3, 1]];

  it.each([
    ['a row', [[1, 1, 2]]],
    ['a column', [[1], [1], [2]]],
    ['a column under its header', [['Weight'], [1], [1], [2]]],
    ['a whole column', [[1], [1], [2], [null], [null]]],
    ['shares', [['25%', '25%', '50%']]],
    ['shares as numbers', [[0.25, 0.25, 0.5]]],
  ])('weights as %s', (_, weights) => {
    expect(score(ratings, weights)).toEqual([[37.5]]);
  });

  it('a blank weight in the middle leaves its criterion out and shifts no other', () => {
    expect(score(ratings, [[1, null, 1]])).toEqual([[50]]);
    expect(score([[5, 3, 5]], [[1, null, 1]])).toEqual([[100]]);
  });

  it('a blank weight at the end keeps its place too', () => {
    expect(score([[1, 5, 5]], [[1, 1, null]])).toEqual([[50]]);
    expect(score([[1, 5, 5]], [[1], [1], [null]])).toEqual([[50]]);
  });

  it('a blank in the middle of directions and scales keeps its place', () => {
    expect(score([[1, 1, 1]], [[1, 1, 1]], [[true, null, true]])[0]?.[0]).toBeCloseTo(200 / 3, 9);
    expect(score([[5, 5, 10]], [[1, 1, 2]], null, null, [[null, null, 10]])).toEqual([[100]]);
  });

  it.each([
    ['weights', [ratings, [[1, 1]]], 'Weights has 2 values and Ratings 3 columns'],
    ['one weight', [ratings, 1], 'Weights has 1 value and Ratings 3 columns'],
    ['too many weights', [ratings, [[1, 1, 1, 1]]], 'Weights has 4 values and Ratings 3 columns'],
    [
      'a whole column of too few',
      [ratings, [[1], [1], [null], [null]]],
      'Weights has 2 values and Ratings 3 columns',
    ],
    [
      'directions',
      [ratings, [[1, 1, 1]], [[true, false]]],
      'Lower is better has 2 values and Ratings 3 columns',
    ],
    [
      'lowest ratings',
      [ratings, [[1, 1, 1]], null, [[1, 1]]],
      'Scale min has 2 values and Ratings 3 columns',
    ],
    [
      'highest ratings',
      [ratings, [[1, 1, 1]], null, null, [[5], [5]]],
      'Scale max has 2 values and Ratings 3 columns',
    ],
  ] as const)(
    '%s of another number than the criteria are a failure that says both',
    (_, args, said) => {
      expect(score(...args)).toEqual([[`#VALUE! ${said}; expected as many`]]);
    },
  );

  it.each([
    ['TRUE and FALSE', [[false, true]]],
    ['yes and no', [['no', 'yes']]],
    ['the words of Criteria', [['higher is better', 'Lower is better']]],
    ['1 and 0', [[0, 1]]],
    ['an x', [[null, 'x']]],
  ])('directions by %s', (_, directions) => {
    expect(score([[5, 1]], [[1, 1]], directions)).toEqual([[100]]);
  });
});

describe('ratings', () => {
  it.each([
    ['words on the usual scale', [['high', 'low']], null, null, 50],
    ['letters', [['H', 'L']], null, null, 50],
    ['words on a scale of three', [['H', 'L']], 1, 3, 50],
    ['words on a scale to 100', [['very high', 'medium']], 0, 100, 75],
    ['a number with its word', [['5 - Very high', '1 - Very low']], null, null, 50],
  ])('%s', (_, ratings, min, max, expected) => {
    expect(score(ratings, [[1, 1]], null, min, max)).toEqual([[expected]]);
  });

  it('off their scale fail in their row, which says what the scale is', () => {
    expect(
      score(
        [
          [5, 5],
          [6, 1],
          [1, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([
      [100],
      ['#VALUE! row 2: "6" in Ratings is out of range; expected a number from 1 to 5'],
      [0],
    ]);
  });

  it('that are missing are never zero', () => {
    expect(
      score(
        [
          [5, null],
          ['n/a', 5],
        ],
        [[3, 2]],
      ),
    ).toEqual([[100], ['unknown: too little of the weight is rated']]);
    expect(
      score(
        [
          [5, null],
          [null, 5],
        ],
        [[3, 2]],
        null,
        null,
        null,
        '40%',
      ),
    ).toEqual([[100], [100]]);
  });

  it('that are all missing beside something else in the row have no score', () => {
    expect(
      score(
        [
          ['tbd', 'n/a'],
          [1, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([['unknown: nothing is rated'], [0]]);
  });

  it('need weights', () => {
    for (const weights of [null, 0, [[0, 0]], [[null, null]]]) {
      const ratings =
        weights === 0
          ? [[3], [4]]
          : [
              [3, 3],
              [4, 4],
            ];
      expect(score(ratings, weights)).toEqual([
        ['unknown: the criteria have no weights'],
        ['unknown: the criteria have no weights'],
      ]);
    }
  });

  it('need a scale with two ends', () => {
    expect(score([[3, 3]], [[1, 1]], null, [[1, 5]], [[5, 5]])).toEqual([
      ['#VALUE! Scale min 5 is not below Scale max 5 for criterion 2'],
    ]);
  });
});

it('a bad weight fails the whole, as every score rests on it', () => {
  expect(
    score(
      [
        [3, 3],
        [4, 4],
      ],
      [[1], ['much']],
    ),
  ).toEqual([['#VALUE! row 2: "much" in Weights is not a number; expected a number such as 1250']]);
});

it('says why a score is blank where it is asked', () => {
  expect(
    score(
      [
        [5, null],
        [5, 5],
      ],
      [[1, 1]],
      null,
      null,
      null,
      null,
      true,
    ),
  ).toEqual([
    ['unknown: too little of the weight is rated', 'too little of the weight is rated'],
    [100, null],
  ]);
});

it('does not change with the unit of the weights, and only their ratio counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(1e-6, 0.01, 100, 1e9),
      (ratings, weights, factor) => {
        const [[one] = []] = callFunction(SCORE, [[ratings], [weights]]);
        const [[other] = []] = callFunction(SCORE, [[ratings], [weights.map((w) => w * factor)]]);
        expect(other as number).toBeCloseTo(one as number, 9);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(100);
      },
    ),
  );
});

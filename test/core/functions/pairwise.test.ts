/** PAIRWISE: published weights from a table and from a matrix, every way to lay comparisons out, and what cannot be used. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { PAIRWISE } from '../../../core/functions/pairwise.ts';
import { SCORE } from '../../../core/functions/score.ts';
import { weightsFromComparisons } from '../../../core/scoring/pairwise.ts';
import { comparisonsOf, criteriaOf } from '../scoring/make-comparisons.ts';
import { SAATYS_DRINKS } from '../scoring/saatys-drinks.ts';
import { shown } from './standard-call.ts';

const weigh = (comparisons: Grid | Cell) => shown(callFunction(PAIRWISE, [comparisons]));

const HEADERS = ['Criterion', 'Compared with', 'Times more important'];

const PUBLISHED: Readonly<Record<string, number>> = {
  ...{ coffee: 0.177, wine: 0.019, tea: 0.042, beer: 0.116 },
  ...{ soda: 0.19, milk: 0.129, water: 0.327 },
};

/** The matrix of rows of comparisons: the half that they give, or all of it. */
function matrixOf(names: readonly string[], rows: Grid, isWhole: boolean): Cell[][] {
  return names.map((one) =>
    names.map((other) => {
      const found = rows.find(([a, b]) => a === one && b === other);
      const turned = rows.find(([a, b]) => a === other && b === one);
      if (one === other) return isWhole ? 1 : null;
      if (found !== undefined) return found[2] ?? null;
      return isWhole && turned !== undefined ? 1 / (turned[2] as number) : null;
    }),
  );
}

describe('Saaty’s drinks, as published', () => {
  const names = Object.keys(PUBLISHED);
  const named = (isWhole: boolean): Grid => [
    [null, ...names],
    ...matrixOf(names, SAATYS_DRINKS, isWhole).map((row, index) => [
      names[index] as string,
      ...row,
    ]),
  ];

  it.each([
    ['a table', [HEADERS, ...SAATYS_DRINKS], 1],
    ['a table under other headers', [['Criterion A', 'Criterion B', 'Value'], ...SAATYS_DRINKS], 1],
    ['three columns without headers', SAATYS_DRINKS, 0],
    [
      'a whole column range',
      [HEADERS, ...SAATYS_DRINKS, [null, null, null], [null, null, null]],
      1,
    ],
    ['a matrix with names', named(true), 0],
    ['one half of it', named(false), 0],
  ] as const)('from %s', (_, comparisons, headers) => {
    const block = weigh(comparisons);
    expect(block.slice(0, headers)).toEqual(headers === 1 ? [['Criterion', 'Weight']] : []);
    const weights = Object.fromEntries(block.slice(headers) as [string, number][]);
    expect(Object.keys(weights).sort()).toEqual([...names].sort());
    for (const name of names) {
      const off = Math.abs((weights[name] as number) - (PUBLISHED[name] as number));
      expect(off, name).toBeLessThan(0.0006);
    }
  });

  it.each([
    ['whole', true],
    ['by half', false],
  ])('from a matrix without names, %s: the weights alone', (_, isWhole) => {
    const block = weigh(matrixOf(names, SAATYS_DRINKS, isWhole));
    expect(block.map((row) => row.length)).toEqual(names.map(() => 1));
    for (const [index, name] of names.entries()) {
      expect(Math.abs((block[index]?.[0] as number) - (PUBLISHED[name] as number))).toBeLessThan(
        0.0006,
      );
    }
  });
});

describe('three rows and three columns', () => {
  it('of numbers are a matrix', () => {
    const block = weigh([
      [1, 6, 3],
      ['1/6', 1, '1/2'],
      ['1/3', 2, 1],
    ]);
    for (const [index, weight] of [2 / 3, 1 / 9, 2 / 9].entries()) {
      expect(block[index]?.[0]).toBeCloseTo(weight, 9);
    }
  });

  it('with two names in each row are a table', () => {
    const block = weigh([
      ['A', 'B', 6],
      ['A', 'C', 3],
      ['C', 'B', 2],
    ]);
    expect(block.map(([name]) => name)).toEqual(['A', 'B', 'C']);
  });

  it('under headers are a table of two comparisons', () => {
    expect(weigh([HEADERS, ['A', 'B', 1], ['B', 'C', 1]]).map(([name]) => name)).toEqual([
      'Criterion',
      'A',
      'B',
      'C',
    ]);
  });

  it('with names above and on the left are a matrix of two criteria', () => {
    const block = weigh([
      ['Criteria', 'Value', 'Cost'],
      ['Value', 1, 3],
      ['Cost', null, 1],
    ]);
    expect(block).toEqual([
      ['Value', expect.closeTo(0.75, 9)],
      ['Cost', expect.closeTo(0.25, 9)],
    ]);
  });
});

it('gives the weights of the computation, for any comparisons that link all criteria', () => {
  const names = ['A', 'B', 'C', 'D'];
  const value = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
  fc.assert(
    fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (values) => {
      const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
      const rows = pairs.map(([a, b], index) => [a, b, values[index] as number] as const);
      const expected = weightsFromComparisons(criteriaOf(...names), comparisonsOf(...rows), {
        consistencyLimit: 0.1,
      });
      const block = weigh([HEADERS, ...rows]);
      expect(block.slice(1)).toEqual(names.map((name, at) => [name, expected.weights?.[at]]));
      expect(block.slice(1).reduce((sum, [, one]) => sum + (one as number), 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 40 },
  );
});

it('gives SCORE its weights as they are', () => {
  const weights = callFunction(PAIRWISE, [
    [
      [1, 3],
      [null, 1],
    ],
  ]) as Grid;
  expect(shown(callFunction(SCORE, [[[5, 1]], weights]))).toEqual([[75]]);
});

describe('what cannot be used', () => {
  it('is told below the weights, and the others count', () => {
    expect(
      weigh([
        HEADERS,
        ['A', 'B', 3],
        ['A', 'B', 'much'],
        ['A', null, 2],
        ['A', 'A', 2],
        ['B', 'A', 12],
      ]),
    ).toEqual([
      ['Criterion', 'Weight'],
      ['A', expect.closeTo(0.75, 9)],
      ['B', expect.closeTo(0.25, 9)],
      [expect.stringMatching(/^Not counted: Comparisons, row 3: "much" in Times more/), null],
      ['Not counted: Comparisons, row 4: Compared with is blank', null],
      [
        expect.stringMatching(/^Not counted: Comparisons, row 6: "12" in Times more .* out of/),
        null,
      ],
      ['Not counted: Comparisons, row 5: "A" is compared with itself', null],
    ]);
  });

  it('in a matrix is told by its row and column', () => {
    expect(
      weigh([
        [1, 3, 'x'],
        [null, 1, 1],
        [null, null, 2],
      ]),
    ).toEqual([
      [expect.closeTo(0.6, 9)],
      [expect.closeTo(0.2, 9)],
      [expect.closeTo(0.2, 9)],
      [
        expect.stringMatching(
          /^Not counted: Comparisons, row 1, column 3: "x" in Comparisons is not/,
        ),
      ],
      [
        'Not counted: Comparisons, row 3, column 3: 2 is on the diagonal; expected 1 or a blank cell',
      ],
    ]);
  });

  it('a pair that is compared twice and not alike counts with its mean, and is told', () => {
    expect(weigh([HEADERS, ['A', 'B', 9], ['B', 'A', 1]])).toEqual([
      ['Criterion', 'Weight'],
      ['A', expect.closeTo(0.75, 9)],
      ['B', expect.closeTo(0.25, 9)],
      [
        'Contradiction: "A" and "B" are compared more than once, and not alike; the geometric mean, 3, was used',
        null,
      ],
    ]);
    expect(
      weigh([
        [1, 9],
        [1, 1],
      ])[2]?.[0],
    ).toMatch(/^Contradiction: "Criterion 1" and "Criterion 2" are compared more than once/);
  });

  it('comparisons that leave criteria apart give no weights and say which', () => {
    expect(weigh([HEADERS, ['A', 'B', 3], ['C', 'D', 2]])).toEqual([
      ['#N/A no comparison links these groups of criteria: ("A", "B") and ("C", "D")'],
    ]);
  });

  it('a criterion does not vanish for a slip in its only comparison', () => {
    expect(weigh([HEADERS, ['A', 'B', 3], ['C', 'A', 'much']])).toEqual([
      ['#N/A no comparison links these groups of criteria: ("A", "B") and ("C")'],
      [expect.stringMatching(/^Not counted: Comparisons, row 3: "much"/)],
    ]);
  });

  it.each([
    ['nothing', null, '#N/A Comparisons names no criteria'],
    ['headers alone', [HEADERS], '#N/A Comparisons names no criteria'],
    [
      'one number',
      3,
      '#VALUE! Comparisons has no header row that is known; without one its columns are, in this order: Criterion, Compared with, Times more important',
    ],
    [
      'names on the left that are not those above',
      [
        [null, 'A', 'B'],
        ['A', 1, 2],
        ['C', null, 1],
      ],
      '#VALUE! row 3 of Comparisons is "C" and column 3 "B"; expected the same names in the same order',
    ],
  ])('%s', (_, comparisons, expected) => {
    expect(weigh(comparisons)).toEqual([[expected]]);
  });
});

describe('a matrix in whole columns', () => {
  const blank = Array.from({ length: 20 }, () => [null, null, null, null]);

  it.each([
    [
      'with a diagonal',
      [
        [1, 2, 4],
        ['1/2', 1, 2],
        ['1/4', '1/2', 1],
      ],
    ],
    [
      'the upper half of it',
      [
        [null, 2, 4],
        [null, null, 2],
        [null, null, null],
      ],
    ],
  ])('%s is the same matrix, not three columns of names and numbers', (_, matrix) => {
    const whole = [...matrix, ...blank.map((row) => row.slice(0, 3))];
    const weights = callFunction(PAIRWISE, [whole]).flat();
    expect(weights).toHaveLength(3);
    for (const [index, weight] of [4 / 7, 2 / 7, 1 / 7].entries()) {
      expect(weights[index]).toBeCloseTo(weight, 12);
    }
  });

  it('with names, too', () => {
    const matrix = [
      [null, 'Value', 'Risk', 'Cost'],
      ['Value', 1, 6, 3],
      ['Risk', null, 1, 0.5],
      ['Cost', null, null, 1],
    ];
    expect(callFunction(PAIRWISE, [[...matrix, ...blank]])).toEqual(
      callFunction(PAIRWISE, [matrix]),
    );
  });
});

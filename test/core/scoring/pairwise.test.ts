/** Weights from pairwise comparisons: published examples, incomplete and contradicting comparisons, hostile rows, laws. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAIRWISE_GAP_WORDS, weightsFromComparisons } from '../../../core/scoring/pairwise.ts';
import { comparisonsOf, criteriaOf } from './make-comparisons.ts';
import { SAATYS_DRINKS } from './saatys-drinks.ts';

const LIMIT = { consistencyLimit: 0.1 };

type Row = readonly [string, string, number];

function weigh(names: readonly string[], rows: readonly Row[], settings = LIMIT) {
  return weightsFromComparisons(criteriaOf(...names), comparisonsOf(...rows), settings);
}

/** The weight of each criterion by its name. */
function byName(names: readonly string[], weights: readonly number[] | null) {
  return Object.fromEntries(names.map((name, index) => [name, weights?.[index]]));
}

const codes = (result: ReturnType<typeof weigh>) =>
  result.diagnostics.map(({ code, at }) => `${code} ${at.a1 ?? ''}`.trim());

describe('published examples', () => {
  // Saaty, "Decision making with the analytic hierarchy process", Int. J. Services Sciences 1(1) (2008) 83–98: which drink is
  // consumed more in the USA; the matrix and results as the tests of AHPy have them.
  it('Saaty’s drinks: weights, λ max and consistency ratio', () => {
    const names = ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'];
    const result = weigh(names, SAATYS_DRINKS);
    const published = {
      coffee: 0.177,
      wine: 0.019,
      tea: 0.042,
      beer: 0.116,
      soda: 0.19,
      milk: 0.129,
      water: 0.327,
    };
    for (const [name, weight] of Object.entries(byName(names, result.weights))) {
      expect(Math.abs((weight as number) - published[name as keyof typeof published])).toBeLessThan(
        0.0006,
      );
    }
    expect(result.lambdaMax).toBeCloseTo(7.1766, 4);
    expect(Math.abs((result.consistencyRatio as number) - 0.022)).toBeLessThan(0.0006);
    expect([result.comparedPairs, result.possiblePairs]).toEqual([21, 21]);
    expect(result.diagnostics).toEqual([]);
  });

  // gluc/ahp, tests/testthat/test-Calculate.R: the matrix (1 6 3; 1/6 1 1/2; 1/3 2 1).
  it('the consistent matrix of gluc/ahp: 2/3, 1/9, 2/9 and a ratio of 0', () => {
    const result = weigh(
      ['A', 'B', 'C'],
      [
        ['A', 'B', 6],
        ['A', 'C', 3],
        ['B', 'C', 1 / 2],
      ],
    );
    for (const [index, weight] of [2 / 3, 1 / 9, 2 / 9].entries()) {
      expect(result.weights?.[index]).toBeCloseTo(weight, 9);
    }
    expect(result).toMatchObject({ lambdaMax: 3, consistencyIndex: 0, consistencyRatio: 0 });
    expect(result.worst).toBeNull();
  });
});

describe('the consistency ratio', () => {
  // By hand: A = 2B, B = 2C, but C = 2A. All weights are 1/3 by symmetry, λ = 1 + 2 + 1/2 = 3.5, CI = 0.25, CR = 0.25/0.58.
  it('of a circle of three is 0.25 / 0.58, named at its first comparison with the value that would fit', () => {
    const result = weigh(
      ['A', 'B', 'C'],
      [
        ['A', 'B', 2],
        ['B', 'C', 2],
        ['C', 'A', 2],
      ],
    );
    for (const weight of result.weights ?? []) expect(weight).toBeCloseTo(1 / 3, 12);
    expect(result.lambdaMax).toBeCloseTo(3.5, 12);
    expect(result.consistencyIndex).toBeCloseTo(0.25, 12);
    expect(result.consistencyRatio).toBeCloseTo(0.25 / 0.58, 12);
    expect(result.worst).toMatchObject({
      ...{ criterion: 'A', comparedWith: 'B', given: 2 },
      cells: [{ sheet: 'Comparisons', a1: 'C2' }],
    });
    expect(result.worst?.fitting).toBeCloseTo(1, 12);
    expect(codes(result)).toEqual(['comparisons-inconsistent C2']);
    expect(result.diagnostics[0]).toMatchObject({ severity: 'warning', suggestion: '1' });
  });

  it('over the limit points at the comparison that disagrees most, in the words of its row', () => {
    // Weights 1, 1/2, 1/4, 1/8; C against D is given turned round.
    const result = weigh(
      ['A', 'B', 'C', 'D'],
      [
        ['A', 'B', 2],
        ['B', 'C', 2],
        ['D', 'C', 9],
        ['A', 'C', 4],
        ['B', 'D', 4],
        ['A', 'D', 8],
      ],
    );
    expect(codes(result)).toEqual(['comparisons-inconsistent C4']);
    expect(result.diagnostics[0]?.params).toMatchObject({
      ...{ criterion: 'D', comparedWith: 'C', given: 9, limit: 0.1 },
    });
    expect(result.worst).toMatchObject({ criterion: 'D', comparedWith: 'C', given: 9 });
    expect(result.worst?.fitting).toBeLessThan(3);
  });

  it('exactly at the limit is not named', () => {
    const rows: readonly Row[] = [
      ['A', 'B', 2],
      ['B', 'C', 2],
      ['C', 'A', 2],
    ];
    const { consistencyRatio } = weigh(['A', 'B', 'C'], rows);
    const limit = { consistencyLimit: consistencyRatio as number };
    expect(weigh(['A', 'B', 'C'], rows, limit).diagnostics).toEqual([]);
  });

  it.each([
    { size: 3, random: 0.58 },
    { size: 4, random: 0.9 },
    { size: 5, random: 1.12 },
    { size: 6, random: 1.24 },
    { size: 7, random: 1.32 },
    { size: 8, random: 1.41 },
    { size: 9, random: 1.45 },
    { size: 10, random: 1.49 },
  ])('of $size criteria uses Saaty’s random index $random', ({ size, random }) => {
    const result = circle(size);
    const { consistencyIndex, consistencyRatio } = result;
    expect(consistencyIndex).toBeGreaterThan(0.01);
    expect((consistencyIndex as number) / (consistencyRatio as number)).toBeCloseTo(random, 12);
  });

  it('of more than ten criteria is not known, with a reason and without a diagnostic', () => {
    const result = circle(11);
    expect(result).toMatchObject({ consistencyRatio: null, consistencyGap: 'too-many-criteria' });
    expect(result.consistencyIndex).toBeGreaterThan(0);
    expect(result.worst).not.toBeNull();
    expect(result.diagnostics).toEqual([]);
  });

  it.each([1 / 9, 1, 9])('of two criteria is 0 (%d)', (value) => {
    const result = weigh(['A', 'B'], [['A', 'B', value]]);
    expect(result.weights?.[0]).toBeCloseTo(value / (1 + value), 12);
    expect(result).toMatchObject({ lambdaMax: 2, consistencyRatio: 0, worst: null });
  });
});

/** Every criterion counts twice as much as the next, and the last as the first. */
function circle(size: number) {
  const names = Array.from({ length: size }, (_, index) => `C-${index}`);
  return weigh(
    names,
    names.map((name, index) => [name, names[(index + 1) % size] as string, 2] as const),
  );
}

describe('incomplete comparisons', () => {
  it('that link all criteria are completed: a chain gives what its products say', () => {
    const result = weigh(
      ['A', 'B', 'C', 'D'],
      [
        ['A', 'B', 2],
        ['B', 'C', 2],
        ['C', 'D', 2],
      ],
    );
    for (const [index, weight] of [8, 4, 2, 1].entries()) {
      expect(result.weights?.[index]).toBeCloseTo(weight / 15, 12);
    }
    expect(result).toMatchObject({ consistencyRatio: 0, comparedPairs: 3, possiblePairs: 6 });
  });

  // What Harker's method promises: put the weights' own ratios where comparisons are missing, and the weights are the
  // eigenvector of that matrix. Here A:D and B:D are missing, and A, B and C contradict each other.
  it('give the eigenvector of the matrix that is completed with the weights’ own ratios', () => {
    const rows: readonly Row[] = [
      ['A', 'B', 2],
      ['B', 'C', 2],
      ['A', 'C', 8],
      ['C', 'D', 3],
    ];
    const names = ['A', 'B', 'C', 'D'];
    const partial = weigh(names, rows);
    const weights = partial.weights as readonly number[];
    const ratio = (a: number, b: number) => (weights[a] as number) / (weights[b] as number);
    const given: Record<string, number> = { '01': 2, '12': 2, '02': 8, '23': 3 };
    for (let row = 0; row < 4; row += 1) {
      let sum = 0;
      for (let column = 0; column < 4; column += 1) {
        const direct = given[`${row}${column}`];
        const turned = given[`${column}${row}`];
        const element =
          row === column ? 1 : (direct ?? (turned === undefined ? ratio(row, column) : 1 / turned));
        sum += element * (weights[column] as number);
      }
      expect(sum).toBeCloseTo((partial.lambdaMax as number) * (weights[row] as number), 12);
    }
    expect(partial.consistencyRatio).toBeGreaterThan(0);
  });

  it('that leave criteria apart give no weights and name the groups', () => {
    const result = weigh(
      ['A', 'B', 'C', 'D', 'E'],
      [
        ['A', 'C', 2],
        ['D', 'B', 2],
      ],
    );
    expect(result).toMatchObject({
      ...{ weights: null, gap: 'not-linked', lambdaMax: null, consistencyRatio: null },
      groups: [['A', 'C'], ['B', 'D'], ['E']],
      worst: null,
    });
    expect(result.diagnostics).toEqual([
      {
        code: 'comparisons-unlinked',
        severity: 'error',
        at: { sheet: 'Comparisons', a1: null, row: null, header: null },
        params: { groups: [['A', 'C'], ['B', 'D'], ['E']] },
        notes: [],
        suggestion: null,
      },
    ]);
    expect(PAIRWISE_GAP_WORDS['not-linked']).toBe('the comparisons do not link all criteria');
  });

  it('of a chain of sixty criteria give exact weights', () => {
    const names = Array.from({ length: 60 }, (_, index) => `C-${String(index).padStart(2, '0')}`);
    const result = weigh(
      names,
      names
        .slice(1)
        .map((name, index) => [names[index] as string, name, index % 2 === 0 ? 2 : 0.5]),
    );
    for (const [index, weight] of (result.weights ?? []).entries()) {
      expect(weight).toBeCloseTo(index % 2 === 0 ? 2 / 90 : 1 / 90, 12);
    }
    expect(result.lambdaMax).toBe(60);
  });

  it('none at all leave every criterion apart, but one alone weighs 1', () => {
    expect(weigh(['A', 'B'], []).groups).toEqual([['A'], ['B']]);
    expect(weigh(['A'], [])).toMatchObject({ weights: [1], gap: null, consistencyRatio: 0 });
    expect(weigh([], [['A', 'B', 2]])).toMatchObject({
      ...{ weights: null, gap: 'no-criteria', groups: [], diagnostics: [] },
    });
  });
});

describe('several comparisons of one pair', () => {
  it.each([
    { second: ['A', 'B', 3] as Row, ratio: 3 },
    { second: ['B', 'A', 1 / 3] as Row, ratio: 3 },
    { second: ['B', 'A', 0.33] as Row, ratio: Math.sqrt(3 / 0.33) },
  ])('that agree ($second) are one', ({ second, ratio }) => {
    const result = weigh(['A', 'B'], [['A', 'B', 3], second]);
    expect((result.weights?.[0] as number) / (result.weights?.[1] as number)).toBeCloseTo(ratio, 9);
    expect(result.diagnostics).toEqual([]);
    expect(result.comparedPairs).toBe(1);
  });

  it('that contradict each other count with their geometric mean and are named', () => {
    const result = weigh(
      ['A', 'B'],
      [
        ['A', 'B', 8],
        ['B', 'A', 1 / 2],
      ],
    );
    expect((result.weights?.[0] as number) / (result.weights?.[1] as number)).toBeCloseTo(4, 9);
    expect(result.diagnostics).toEqual([
      {
        code: 'comparisons-contradict',
        severity: 'warning',
        at: { sheet: 'Comparisons', a1: 'C3', row: 2, header: null },
        params: { criterion: 'A', comparedWith: 'B', used: expect.closeTo(4, 9) as number },
        notes: [
          {
            at: { sheet: 'Comparisons', a1: 'C2', row: 1, header: null },
            text: 'compare-with',
          },
        ],
        suggestion: null,
      },
    ]);
  });
});

describe('rows that cannot be used', () => {
  const good: readonly Row[] = [
    ['A', 'B', 2],
    ['B', 'C', 2],
  ];
  const names = ['A', 'B', 'C'];

  it.each<{ row: Row; said: string }>([
    { row: ['A', 'A', 3], said: 'comparison-with-itself B4' },
    { row: ['a', ' A ', 1], said: 'comparison-with-itself B4' },
    { row: ['A', 'X', 3], said: 'reference-unknown B4' },
    { row: ['X', 'A', 3], said: 'reference-unknown A4' },
    { row: ['A', 'C', 0], said: 'number-out-of-range C4' },
    { row: ['A', 'C', -3], said: 'number-out-of-range C4' },
    { row: ['A', 'C', 9.1], said: 'number-out-of-range C4' },
    { row: ['A', 'C', 0.1], said: 'number-out-of-range C4' },
    { row: ['A', 'C', Number.NaN], said: 'number-unreadable C4' },
    { row: ['A', 'C', Number.POSITIVE_INFINITY], said: 'number-unreadable C4' },
  ])('$row: $said, and the others count', ({ row, said }) => {
    const result = weigh(names, [...good, row]);
    expect(codes(result)).toEqual([said]);
    expect(result.weights).toEqual(weigh(names, good).weights);
  });

  it.each([1 / 9, 0.11, 9])('does not mean the ends of the scale (%d)', (value) => {
    expect(codes(weigh(['A', 'B'], [['A', 'B', value]]))).toEqual([]);
  });

  it('know criteria by id or name, whatever the case', () => {
    const criteria = [
      { id: 'C-1', name: 'Cost saving' },
      { id: 'C-2', name: 'Risk' },
    ];
    const rows = comparisonsOf(['cost  SAVING', 'c-2', 4]);
    expect(weightsFromComparisons(criteria, rows, LIMIT).weights?.[0]).toBeCloseTo(0.8, 12);
  });
});

describe('laws', () => {
  const saaty = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([value, isTurned]) => (isTurned ? 1 / value : value));

  /** Every pair of some criteria compared, without regard to consistency. */
  const anyMatrix = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc
      .array(saaty, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
      .map((values) => {
        const names = Array.from({ length: size }, (_, index) => `C-${index}`);
        const rows: Row[] = [];
        for (const [index, a] of names.entries()) {
          for (const b of names.slice(index + 1)) rows.push([a, b, values[rows.length] as number]);
        }
        return { names, rows };
      }),
  );

  it('weights are positive and sum to 1; λ max is at least n; the result survives JSON', () => {
    fc.assert(
      fc.property(anyMatrix, ({ names, rows }) => {
        const result = weigh(names, rows);
        const weights = result.weights ?? [];
        expect(weights.every((weight) => weight > 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(result.lambdaMax).toBeGreaterThanOrEqual(names.length);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it('weights are the eigenvector: the matrix gives them λ max times', () => {
    fc.assert(
      fc.property(anyMatrix, ({ names, rows }) => {
        const { weights, lambdaMax } = weigh(names, rows);
        const sums = new Map(names.map((name, index) => [name, weights?.[index] as number]));
        const weight = new Map(sums);
        for (const [a, b, value] of rows) {
          sums.set(a, (sums.get(a) as number) + value * (weight.get(b) as number));
          sums.set(b, (sums.get(b) as number) + (weight.get(a) as number) / value);
        }
        for (const name of names) {
          const expected = (lambdaMax as number) * (weight.get(name) as number);
          expect((sums.get(name) as number) / expected).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('a matrix of the weights’ own ratios gives back the weights, with a ratio of 0', () => {
    const weights = fc.array(fc.double({ min: 1, max: 3, noNaN: true }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(weights, (given) => {
        const names = given.map((_, index) => `C-${index}`);
        const rows = names.flatMap((a, i) =>
          names.slice(i + 1).map((b, j): Row => {
            return [a, b, (given[i] as number) / (given[i + 1 + j] as number)];
          }),
        );
        const result = weigh(names, rows);
        const sum = given.reduce((total, weight) => total + weight, 0);
        for (const [index, weight] of given.entries()) {
          expect(result.weights?.[index]).toBeCloseTo(weight / sum, 9);
        }
        expect([result.consistencyRatio, result.worst]).toEqual([0, null]);
      }),
    );
  });

  it('the order of the criteria only orders the weights, and that of the rows shows nowhere, to the last digit', () => {
    fc.assert(
      fc.property(anyMatrix, fc.infiniteStream(fc.nat()), ({ names, rows }, keys) => {
        const shuffled = <T>(all: readonly T[]) =>
          all
            .map((one) => ({ one, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const placed = comparisonsOf(...rows);
        const plain = weightsFromComparisons(criteriaOf(...names), placed, LIMIT);
        const order = shuffled(names);
        const other = weightsFromComparisons(criteriaOf(...order), shuffled(placed), LIMIT);
        expect(byName(order, other.weights)).toEqual(byName(names, plain.weights));
        expect({ ...other, weights: null }).toEqual({ ...plain, weights: null });
      }),
    );
  });

  it('a comparison turned round says the same', () => {
    fc.assert(
      fc.property(anyMatrix, ({ names, rows }) => {
        const turned = rows.map(([a, b, value]): Row => [b, a, 1 / value]);
        const plain = weigh(names, rows).weights ?? [];
        for (const [index, weight] of (weigh(names, turned).weights ?? []).entries()) {
          expect(weight).toBeCloseTo(plain[index] as number, 12);
        }
      }),
    );
  });

  it('hostile rows never throw, and weights are finite or absent for a reason', () => {
    const name = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('A', 'B', 'C', 'D') },
      fc.constantFrom('', '__proto__', 'constructor'),
    );
    const value = fc.oneof(
      { weight: 9, arbitrary: saaty },
      fc.constantFrom(Number.NaN, -1, 0, 1e308, 5e-324),
      fc.double(),
    );
    const hostile = fc.array(fc.tuple(name, name, value), { maxLength: 20, size: 'max' });
    let weighed = 0;
    fc.assert(
      fc.property(hostile, (rows) => {
        const result = weigh(['A', 'B', 'C', 'D'], rows);
        expect(result.weights === null).toBe(result.gap !== null);
        expect((result.weights ?? []).every((weight) => weight > 0 && weight < 1)).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (result.weights !== null) weighed += 1;
      }),
      { numRuns: 300 },
    );
    expect(weighed).toBeGreaterThan(10);
  });
});

/** The inputs of WSJF, RICE, ICE and value against effort: which columns of Scores they are, and how they are read. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { type InputMethod, SCORING_INPUTS } from '../../../core/model/scoring-inputs.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';
import { ROW_SHAPES } from './row-shapes.ts';

type Lines = readonly (readonly Cell[])[];

/** A workbook scored by a method, with a Scores tab and perhaps Criteria. */
function read(method: string | null, scores: Lines, criteria: Lines | null = null) {
  const settings = [
    ['Setting', 'Value'],
    ['Scoring method', method],
  ];
  const projects = [
    ['ID', 'Name', 'Reported status'],
    ['P-1', 'Alpha', 'green'],
    ['P-2', 'Beta', 'amber'],
  ];
  const portfolio = readPortfolio(
    workbook(
      sheetOf('Projects', projects),
      sheetOf('Settings', settings),
      ...(criteria === null ? [] : [sheetOf('Criteria', criteria)]),
      sheetOf('Ratings', scores),
    ),
    [],
  );
  for (const row of portfolio.scores) {
    expect(ROW_SHAPES.scores().safeParse(row).error?.issues ?? []).toEqual([]);
  }
  const said = portfolio.diagnostics.filter(({ at }) => at.sheet === 'Ratings');
  return {
    ratings: portfolio.scores.map((row) => row.ratings),
    columns: portfolio.scores[0]?.source.columns,
    inputs: portfolio.methodInputs,
    said: said.map(({ code, at }) => `${code} ${at.a1 ?? ''}`.trim()),
    diagnostics: said,
  };
}

describe('the inputs of a method', () => {
  it.each<{ method: InputMethod; headers: string[]; keys: string[] }>([
    {
      method: 'WSJF',
      headers: ['Business value', 'Time criticality', 'RR/OE', 'Job size'],
      keys: ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'],
    },
    {
      method: 'WSJF',
      headers: [
        'USER-BUSINESS VALUE',
        'time\ncriticality',
        'Risk reduction / opportunity enablement',
        'Effort (days)',
      ],
      keys: ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'],
    },
    {
      method: 'RICE',
      headers: ['Reach', 'Impact', 'Confidence', 'Effort (person-months)'],
      keys: ['reach', 'impact', 'confidence', 'effort'],
    },
    {
      method: 'RICE',
      headers: ['R', 'I', 'C', 'E'],
      keys: ['reach', 'impact', 'confidence', 'effort'],
    },
    {
      method: 'ICE',
      headers: ['Impact', 'Confidence', 'Ease'],
      keys: ['impact', 'confidence', 'ease'],
    },
    { method: 'value against effort', headers: ['Value', 'Effort'], keys: ['value', 'effort'] },
    {
      method: 'value against effort',
      headers: ['Benefit', 'Complexity'],
      keys: ['value', 'effort'],
    },
  ])('$method: $headers are known without Criteria', ({ method, headers, keys }) => {
    const values = [0.5, 0.25, 0.75, 1].slice(0, keys.length);
    const { ratings, columns, said } = read(method, [
      ['Project', ...headers],
      ['P-1', ...values],
    ]);
    expect(ratings).toEqual([Object.fromEntries(keys.map((key, index) => [key, values[index]]))]);
    for (const [index, key] of keys.entries()) expect(columns?.[key]).toBe(index + 1);
    expect(said).toEqual([]);
  });

  it('are listed in the order of the formula, with their scales', () => {
    const { inputs } = read('RICE', [
      ['Project', 'Reach'],
      ['P-1', 1],
    ]);
    expect(inputs).toEqual([
      { key: 'reach', name: 'Reach', criterion: null, min: 0, max: null, unit: 'number' },
      { key: 'impact', name: 'Impact', criterion: null, min: 0, max: null, unit: 'number' },
      { key: 'confidence', name: 'Confidence', criterion: null, min: 0, max: 1, unit: 'share' },
      { key: 'effort', name: 'Effort', criterion: null, min: 0, max: null, unit: 'number' },
    ]);
  });

  it('have no alias in two places, and none that is another input’s own name', () => {
    for (const inputs of Object.values(SCORING_INPUTS)) {
      const names = inputs.flatMap(({ header, aliases }) => [header, ...aliases]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });
});

describe('their cells', () => {
  it('are any number from 0 without Criteria: no scale of 1 to 5', () => {
    const { ratings, said } = read('RICE', [
      ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'],
      ['P-1', 2000, 0, '80%', 0],
      ['P-2', '1 500', '0,25', '50%', '2,5'],
    ]);
    expect(ratings).toEqual([
      { reach: 2000, impact: 0, confidence: 0.8, effort: 0 },
      { reach: 1500, impact: 0.25, confidence: 0.5, effort: 2.5 },
    ]);
    expect(said).toEqual([]);
  });

  it('that are negative, words or more than 100 % are named and left blank', () => {
    const { ratings, said } = read('RICE', [
      ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'],
      ['P-1', -1, 'high', '150%', 'two'],
    ]);
    expect(ratings).toEqual([{ reach: null, impact: null, confidence: null, effort: null }]);
    expect(said).toEqual([
      'number-out-of-range B2',
      'number-unreadable C2',
      'number-out-of-range D2',
      'number-unreadable E2',
    ]);
  });

  it('of a confidence in points are shares', () => {
    const { ratings } = read('RICE', [
      ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'],
      ['P-1', 1, 1, 100, 1],
      ['P-2', 1, 1, 50, 1],
    ]);
    expect(ratings.map((one) => one['confidence'])).toEqual([1, 0.5]);
  });

  it('of a confidence in ICE are plain numbers', () => {
    const { ratings } = read('ICE', [
      ['Project', 'Impact', 'Confidence', 'Ease'],
      ['P-1', 8, 7, 10],
    ]);
    expect(ratings).toEqual([{ impact: 8, confidence: 7, ease: 10 }]);
  });

  it('that are blank are not zero', () => {
    const { ratings } = read('WSJF', [
      ['Project', 'Business value', 'Time criticality', 'RR/OE', 'Job size'],
      ['P-1', 5, 5, 0, null],
      ['P-2', 'TBD', 5, 0, 5],
    ]);
    expect(ratings).toEqual([
      { businessValue: 5, timeCriticality: 5, riskReduction: 0, jobSize: null },
      { businessValue: null, timeCriticality: 5, riskReduction: 0, jobSize: 5 },
    ]);
  });
});

describe('a criterion that is an input', () => {
  const criteria = (scale: readonly [Cell, Cell]) => [
    ['ID', 'Name', 'Weight', 'Scale min', 'Scale max'],
    ['C-1', 'Effort', 1, ...scale],
    ['C-2', 'Strategic fit', 1, 1, 5],
  ];
  const scores: Lines = [
    ['Project', 'Value', 'Effort', 'Strategic fit'],
    ['P-1', 90, 4, 3],
    ['P-2', 10, 11, 6],
  ];

  it('gives its scale; other criteria are read beside the inputs', () => {
    const { ratings, said, inputs } = read('value against effort', scores, criteria([1, 10]));
    expect(ratings).toEqual([
      { value: 90, effort: 4, 'C-2': 3 },
      { value: 10, effort: null, 'C-2': null },
    ]);
    expect(said).toEqual(['number-out-of-range C3', 'number-out-of-range D3']);
    expect(inputs[1]).toEqual({
      ...{ key: 'effort', name: 'Effort', criterion: 'C-1', min: 1, max: 10, unit: 'number' },
    });
  });

  it('gives none where both ends of its scale are blank', () => {
    const { ratings, inputs } = read('value against effort', scores, criteria([null, null]));
    expect(ratings.map((one) => one['effort'])).toEqual([4, 11]);
    expect(inputs[1]).toMatchObject({ criterion: 'C-1', min: 0, max: null });
  });

  it('is known by its id as well', () => {
    const { ratings } = read(
      'value against effort',
      [
        ['Project', 'Value', 'C-1'],
        ['P-1', 90, 4],
      ],
      criteria([1, 10]),
    );
    expect(ratings).toEqual([{ value: 90, effort: 4 }]);
  });

  it.each([
    { scale: [1, 5], cell: 4, share: 0.8 },
    { scale: [1, 5], cell: 'high', share: 0.8 },
    { scale: [0, 10], cell: 5, share: 0.5 },
    { scale: [0, 100], cell: 80, share: 0.8 },
    { scale: [0, 100], cell: '80%', share: 0.8 },
    { scale: [0, 1], cell: 0.8, share: 0.8 },
    { scale: [null, null], cell: 0.8, share: 0.8 },
  ])('that is a share on $scale makes $cell $share', ({ scale, cell, share }) => {
    const { ratings } = read(
      'RICE',
      [
        ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'],
        ['P-1', 1, 1, cell, 1],
      ],
      [
        ['ID', 'Name', 'Weight', 'Scale min', 'Scale max'],
        ['C-1', 'Confidence', 1, ...scale],
      ],
    );
    expect(ratings[0]?.['confidence']).toBeCloseTo(share, 12);
  });

  it('keeps its own column where a criterion bears an alias of another input', () => {
    const { ratings } = read(
      'WSJF',
      [
        ['Project', 'Business value', 'Value', 'Time criticality', 'RR/OE', 'Job size'],
        ['P-1', 1, 2, 3, 4, 5],
      ],
      [
        ['ID', 'Name', 'Weight'],
        ['C-1', 'Business value', 1],
        ['C-2', 'Value', 1],
      ],
    );
    expect(ratings[0]).toMatchObject({ businessValue: 1, 'C-2': 2 });
  });
});

describe('the columns', () => {
  it('that are missing are named, once each', () => {
    const { diagnostics, ratings } = read('WSJF', [
      ['Project', 'Business value', 'Time criticality'],
      ['P-1', 5, 5],
    ]);
    expect(diagnostics.map(({ code, params }) => ({ code, ...params }))).toEqual([
      {
        code: 'column-missing',
        table: 'Scores',
        column: 'Risk reduction / opportunity enablement',
      },
      { code: 'column-missing', table: 'Scores', column: 'Job size' },
    ]);
    expect(ratings[0]).toHaveProperty('jobSize', null);
  });

  it('that are two for one input are settled by the input’s own name', () => {
    const { ratings, said } = read('value against effort', [
      ['Project', 'Benefit', 'Value', 'Effort'],
      ['P-1', 1, 2, 3],
    ]);
    expect(ratings).toEqual([{ value: 2, effort: 3 }]);
    expect(said).toEqual(['header-repeated B1']);
  });

  it('that are nearly an input are named with what was meant', () => {
    const { diagnostics } = read('WSJF', [
      ['Project', 'Business value', 'Time criticalty', 'RR/OE', 'Job size'],
      ['P-1', 5, 5, 5, 5],
    ]);
    expect(diagnostics.find((one) => one.code === 'reference-unknown')).toMatchObject({
      at: { a1: 'C1' },
      suggestion: 'Time criticality',
    });
  });
});

describe('the weighted method', () => {
  const headers = ['Project', 'Reach', 'Impact', 'Confidence', 'Effort'];

  it.each(['weighted', null])('has no inputs (%s): columns of numbers are criteria', (method) => {
    const { ratings, inputs } = read(method, [headers, ['P-1', 2000, 3, 0.8, 2]]);
    expect(ratings).toEqual([{ Reach: 2000, Impact: 3, Confidence: 0.8, Effort: 2 }]);
    expect(inputs).toEqual([]);
  });
});

/** WSJF, RICE, ICE and value against effort: published examples, blanks and zeros, and laws. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputMethod, SCORING_INPUTS } from '../../../core/model/scoring-inputs.ts';
import { ice } from '../../../core/scoring/ice.ts';
import { type InputValues, methodScore } from '../../../core/scoring/method-score.ts';
import { rice } from '../../../core/scoring/rice.ts';
import { SCORE_GAP_WORDS } from '../../../core/scoring/score-gap.ts';
import { costOfDelay, wsjf } from '../../../core/scoring/wsjf.ts';

const METHODS = Object.keys(SCORING_INPUTS) as InputMethod[];

const wsjfOf = (
  businessValue: number | null,
  timeCriticality: number | null,
  riskReduction: number | null,
  jobSize: number | null,
) => ({ businessValue, timeCriticality, riskReduction, jobSize });

const riceOf = (
  reach: number | null,
  impact: number | null,
  confidence: number | null,
  effort: number | null,
) => ({ reach, impact, confidence, effort });

// Intercom, "RICE: Simple prioritization for product managers": the inputs are theirs; they give the rank, not the scores.
describe('RICE of the projects in Intercom’s article', () => {
  it.each([
    { project: 1, inputs: riceOf(500 * 0.3 * 3, 3, 1, 2), score: 675 },
    { project: 2, inputs: riceOf(2000, 1, 0.8, 4), score: 400 },
    { project: 3, inputs: riceOf(800, 2, 0.5, 1), score: 800 },
  ])('project $project scores $score', ({ inputs, score }) => {
    expect(rice(inputs)).toEqual({ value: score, gap: null });
  });
});

describe('WSJF', () => {
  // extrapinchofsalt.com/pm/frameworks/wsjf.html; the second is rounded to 1.9 there.
  it.each([
    { inputs: wsjfOf(7, 9, 5, 2), delay: 21, score: 10.5 },
    { inputs: wsjfOf(8, 3, 4, 8), delay: 15, score: 1.875 },
  ])('of the two features on extrapinchofsalt.com is $score, cost of delay $delay', (one) => {
    expect(costOfDelay(one.inputs)).toEqual({ value: one.delay, gap: null });
    expect(wsjf(one.inputs)).toEqual({ value: one.score, gap: null });
  });

  it('without a job size is blank, not 0 (github microsoft/AzureDevOps-WSJF-Extension#79)', () => {
    expect(wsjf(wsjfOf(5, 5, 5, null))).toEqual({ value: null, gap: 'divisor-missing' });
  });

  it('with a risk reduction of 0 is not 0 (github microsoft/AzureDevOps-WSJF-Extension#13)', () => {
    expect(wsjf(wsjfOf(5, 5, 0, 5))).toEqual({ value: 2, gap: null });
  });

  it('has a cost of delay where only the job size is not known', () => {
    expect(costOfDelay(wsjfOf(5, 5, 5, null))).toEqual({ value: 15, gap: null });
    expect(costOfDelay(wsjfOf(5, null, 5, 1))).toEqual({ value: null, gap: 'input-missing' });
    expect(costOfDelay(wsjfOf(5, -1, null, 1))).toEqual({ value: null, gap: 'input-negative' });
  });
});

describe('ICE', () => {
  // Worked by hand: 8 × 7 × 10.
  it('is the product', () => {
    expect(ice({ impact: 8, confidence: 7, ease: 10 })).toEqual({ value: 560, gap: null });
  });

  it('is zero where an input is, as nothing is divided', () => {
    expect(ice({ impact: 8, confidence: 7, ease: 0 })).toEqual({ value: 0, gap: null });
  });
});

describe('a score that cannot be computed has a reason', () => {
  it.each([
    { name: 'a zero divisor', score: rice(riceOf(1, 1, 1, 0)), gap: 'divisor-zero' },
    { name: 'a divisor of -0', score: rice(riceOf(1, 1, 1, -0)), gap: 'divisor-zero' },
    { name: 'zero over zero', score: rice(riceOf(0, 1, 1, 0)), gap: 'divisor-zero' },
    { name: 'a blank divisor', score: rice(riceOf(1, 1, 1, null)), gap: 'divisor-missing' },
    { name: 'a blank factor', score: rice(riceOf(1, null, 1, 1)), gap: 'input-missing' },
    { name: 'a blank beside a zero', score: rice(riceOf(0, null, 1, 1)), gap: 'input-missing' },
    { name: 'a negative term', score: wsjf(wsjfOf(5, -1, 5, 5)), gap: 'input-negative' },
    { name: 'a negative divisor', score: wsjf(wsjfOf(5, 5, 5, -5)), gap: 'input-negative' },
    { name: 'NaN', score: rice(riceOf(Number.NaN, 1, 1, 1)), gap: 'input-not-finite' },
    {
      name: 'an infinite divisor',
      score: rice(riceOf(1, 1, 1, Number.POSITIVE_INFINITY)),
      gap: 'input-not-finite',
    },
    {
      name: 'a result beyond all numbers',
      score: rice(riceOf(1e308, 10, 1, 1)),
      gap: 'result-too-large',
    },
    {
      name: 'a blank in ICE',
      score: ice({ impact: 1, confidence: null, ease: 1 }),
      gap: 'input-missing',
    },
  ] as const)('$name: $gap', ({ score, gap }) => {
    expect(score).toEqual({ value: null, gap });
    expect(SCORE_GAP_WORDS[gap]).toMatch(/^[a-z].*[a-z]$/);
  });
});

describe('laws of all methods', () => {
  const hostile = fc.oneof(
    fc.constantFrom(null, 0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, 5e-324, 1.7e308),
    fc.double({ min: 0, max: 1000 }),
  );
  const valuesFor = (method: InputMethod, one: fc.Arbitrary<number | null>) =>
    fc.record(Object.fromEntries(SCORING_INPUTS[method].map(({ key }) => [key, one])));

  it.each(METHODS)('%s gives a finite score from 0 or a reason, and survives JSON', (method) => {
    fc.assert(
      fc.property(valuesFor(method, hostile), hostile, hostile, (values, value, effort) => {
        const result = methodScore(method, values, { value, effort });
        expect(result.value === null).toBe(result.gap !== null);
        if (result.value !== null) {
          expect(Number.isFinite(result.value) && result.value >= 0).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it.each(METHODS)('%s without any input has no score', (method) => {
    expect(methodScore(method, {}).value).toBeNull();
  });

  const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });

  it.each([
    { method: 'WSJF', scaled: ['businessValue', 'timeCriticality', 'riskReduction'], by: 1 },
    { method: 'WSJF', scaled: ['jobSize'], by: -1 },
    { method: 'RICE', scaled: ['reach'], by: 1 },
    { method: 'RICE', scaled: ['effort'], by: -1 },
    { method: 'ICE', scaled: ['impact', 'confidence', 'ease'], by: 3 },
    { method: 'value against effort', scaled: ['value', 'effort'], by: 0 },
  ] as const)('$method: k times $scaled is k^$by times the score', ({ method, scaled, by }) => {
    fc.assert(
      fc.property(valuesFor(method, positive), positive, (values, k) => {
        const isScaled = (key: string) => (scaled as readonly string[]).includes(key);
        const entries = Object.entries(values).map(([key, value]) => {
          return [key, isScaled(key) ? (value as number) * k : value] as const;
        });
        const before = methodScore(method, values).value as number;
        const after = methodScore(method, Object.fromEntries(entries) as InputValues).value;
        expect((after as number) / (before * k ** by)).toBeCloseTo(1, 9);
      }),
    );
  });
});

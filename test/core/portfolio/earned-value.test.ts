import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARNED_GAPS, earnedGapText } from '../../../core/portfolio/earned-figure.ts';
import { type EarnedAmounts, earnedValue } from '../../../core/portfolio/earned-value.ts';

const known = (value: number) => ({ value, gap: null });
const unknown = (gap: string) => ({ value: null, gap });

describe('published examples', () => {
  // Rita Mulcahy, PMP Exam Prep, p. 210 (the fence), as on studylib.net/doc/5898152. The source rounds CPI before it goes on:
  // its EAC is 4479, its ETC 1679, its VAC -479.
  test('the fence: PV 3000, EV 2500, AC 2800, BAC 4000', () => {
    const figures = earnedValue({
      plannedValue: 3000,
      earnedValue: 2500,
      actualCost: 2800,
      budget: 4000,
    });
    expect(figures.costVariance).toEqual(known(-300));
    expect(figures.costIndex.value).toBeCloseTo(0.893, 3);
    expect(figures.scheduleVariance).toEqual(known(-500));
    expect(figures.scheduleIndex.value).toBeCloseTo(0.833, 3);
    expect(figures.estimate.value).toBeCloseTo(4480, 9);
    expect(figures.estimateToComplete.value).toBeCloseTo(1680, 9);
    expect(figures.varianceAtCompletion.value).toBeCloseTo(-480, 9);
  });

  // validation_cases.json of the project pmcontrols (MIT): ten periods of 10,000 each, looked at after four.
  test('ten periods: PV 40000, EV 30000, AC 35000, BAC 100000', () => {
    const figures = earnedValue({
      plannedValue: 40_000,
      earnedValue: 30_000,
      actualCost: 35_000,
      budget: 100_000,
    });
    expect(figures.costIndex.value).toBeCloseTo(0.857142857, 9);
    expect(figures.scheduleIndex).toEqual(known(0.75));
    expect(figures.estimate.value).toBeCloseTo(116_666.667, 3);
    expect(figures.estimateAtBudget).toEqual(known(105_000));
    expect(figures.estimateToComplete.value).toBeCloseTo(81_666.667, 3);
    expect(figures.varianceAtCompletion.value).toBeCloseTo(-16_666.667, 3);
    expect(figures.toCompleteIndex.value).toBeCloseTo(1.076923, 6);
    // By hand: 70,000 / (0.75 × 0.857142857) = 108,888.889 more; 70,000 / 81,666.667 = CPI, as it must be.
    expect(figures.estimateAtBoth.value).toBeCloseTo(143_888.889, 3);
    expect(figures.toCompleteIndexOfEstimate.value).toBeCloseTo(0.857142857, 9);
  });
});

const ALL = { plannedValue: 50, earnedValue: 40, actualCost: 60, budget: 100 };

test.each([
  ['costIndex', { actualCost: null }, 'no-actual-cost'],
  ['costIndex', { actualCost: 0 }, 'actual-cost-zero'],
  ['costIndex', { earnedValue: null }, 'no-earned-value'],
  ['costIndex', { actualCost: Number.NaN }, 'not-a-number'],
  ['costIndex', { actualCost: Number.POSITIVE_INFINITY }, 'not-a-number'],
  ['costIndex', { actualCost: -1 }, 'negative'],
  ['scheduleIndex', { plannedValue: null }, 'no-planned-value'],
  ['scheduleIndex', { plannedValue: 0 }, 'planned-value-zero'],
  ['estimate', { budget: null }, 'no-budget'],
  ['estimate', { budget: -100 }, 'negative'],
  ['estimate', { earnedValue: 0 }, 'earned-value-zero'],
  ['estimate', { actualCost: 0 }, 'actual-cost-zero'],
  ['estimateToComplete', { earnedValue: 0 }, 'earned-value-zero'],
  ['varianceAtCompletion', { actualCost: null }, 'no-actual-cost'],
  ['estimateAtBoth', { plannedValue: 0 }, 'planned-value-zero'],
  ['estimateAtBoth', { earnedValue: 0 }, 'earned-value-zero'],
  ['toCompleteIndex', { actualCost: 100 }, 'budget-spent'],
  ['toCompleteIndex', { actualCost: 120 }, 'budget-spent'],
  ['toCompleteIndexOfEstimate', { earnedValue: 100 }, 'estimate-spent'],
  // Here 101 / (101 / 99) comes out a hair above 99.
  [
    'toCompleteIndexOfEstimate',
    { budget: 101, earnedValue: 101, actualCost: 99 },
    'estimate-spent',
  ],
] as const)('%s with %j is not known: %s', (figure, facts, gap) => {
  expect(earnedValue({ ...ALL, ...facts })[figure]).toEqual(unknown(gap));
});

test('what lacks the planned value alone still has its cost figures, and the other way round', () => {
  const withoutPlan = earnedValue({ ...ALL, plannedValue: null });
  expect(withoutPlan.costIndex.value).toBeCloseTo(2 / 3, 12);
  expect(withoutPlan.scheduleIndex).toEqual(unknown('no-planned-value'));
  const withoutCost = earnedValue({ ...ALL, actualCost: null });
  expect(withoutCost.scheduleIndex).toEqual(known(0.8));
  expect(withoutCost.costIndex).toEqual(unknown('no-actual-cost'));
});

test('the rest of a finished project costs nothing more', () => {
  const { toCompleteIndex, estimateAtBudget } = earnedValue({ ...ALL, earnedValue: 100 });
  expect(toCompleteIndex).toEqual(known(0));
  expect(estimateAtBudget).toEqual(known(60));
});

const amount = fc.option(
  fc.oneof(
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.double(),
    fc.constantFrom(0, -0, 1e-320, 1e308),
  ),
  { nil: null },
);
const amounts: fc.Arbitrary<EarnedAmounts> = fc.record({
  plannedValue: amount,
  earnedValue: amount,
  actualCost: amount,
  budget: amount,
});

test('whatever the amounts, every figure is a finite number or has a reason, and survives JSON', () => {
  fc.assert(
    fc.property(amounts, (some) => {
      const figures = earnedValue(some);
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      for (const { value, gap } of Object.values(figures)) {
        expect(value === null).toBe(gap !== null);
        if (value !== null) expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      }
    }),
  );
});

test('EAC less AC is ETC, BAC less EAC is VAC, and the currency changes no index', () => {
  const some = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(some, some, some, some, (plannedValue, earned, actualCost, budget) => {
      const one = earnedValue({ plannedValue, earnedValue: earned, actualCost, budget });
      const cents = earnedValue({
        plannedValue: plannedValue * 100,
        earnedValue: earned * 100,
        actualCost: actualCost * 100,
        budget: budget * 100,
      });
      const estimate = one.estimate.value as number;
      expect(one.estimateToComplete.value).toBeCloseTo(estimate - actualCost, 6);
      expect(one.varianceAtCompletion.value).toBeCloseTo(budget - estimate, 6);
      expect(cents.costIndex.value).toBeCloseTo(one.costIndex.value as number, 9);
      expect(cents.scheduleIndex.value).toBeCloseTo(one.scheduleIndex.value as number, 9);
    }),
  );
});

test('every reason has words of its own', () => {
  const words = EARNED_GAPS.map(earnedGapText);
  expect(new Set(words).size).toBe(EARNED_GAPS.length);
  for (const text of words) expect(text).not.toMatch(/[.]$|^$/);
});

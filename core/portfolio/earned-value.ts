/** Earned value: what was done for the money and the time, and where that leads, from four amounts. */

import { type EarnedFigure, type EarnedGap, knownFigure, unknownFigure } from './earned-figure.ts';

/** The four amounts, in one currency, at one day; `null` is unknown. */
export interface EarnedAmounts {
  /** PV: the budget of the work that was planned to be done by now. */
  readonly plannedValue: number | null;
  /** EV: the budget of the work that is done. */
  readonly earnedValue: number | null;
  /** AC: what was spent on it. */
  readonly actualCost: number | null;
  /** BAC: the whole budget. */
  readonly budget: number | null;
}

/** All figures; each is a number or says why there is none. */
export interface EarnedValue {
  /** CV = EV − AC; negative: more was spent than earned. */
  readonly costVariance: EarnedFigure;
  /** SV = EV − PV; negative: less was done than planned. In money. */
  readonly scheduleVariance: EarnedFigure;
  /** CPI = EV / AC; below 1: dearer than planned. */
  readonly costIndex: EarnedFigure;
  /** SPI = EV / PV; below 1: slower than planned. It ends at 1 however late the work is done. */
  readonly scheduleIndex: EarnedFigure;
  /** EAC = BAC / CPI: the rest costs as the work so far did. */
  readonly estimate: EarnedFigure;
  /** EAC = AC + (BAC − EV): the rest costs what was planned. */
  readonly estimateAtBudget: EarnedFigure;
  /** EAC = AC + (BAC − EV) / (SPI × CPI): being late costs money too. */
  readonly estimateAtBoth: EarnedFigure;
  /** ETC = EAC − AC, by BAC / CPI. */
  readonly estimateToComplete: EarnedFigure;
  /** VAC = BAC − EAC, by BAC / CPI; negative: over budget at the end. */
  readonly varianceAtCompletion: EarnedFigure;
  /** TCPI = (BAC − EV) / (BAC − AC): how cheap the rest must be to keep the budget. */
  readonly toCompleteIndex: EarnedFigure;
  /** TCPI = (BAC − EV) / (EAC − AC): how cheap it must be to keep the estimate; EAC is BAC / CPI. */
  readonly toCompleteIndexOfEstimate: EarnedFigure;
}

/**
 * All figures from four amounts. A figure needs only the amounts in its formula: without PV there is still a CPI. Amounts
 * that are no finite numbers or below 0 give none, with the reason.
 *
 * @source PMI, A Guide to the Project Management Body of Knowledge (PMBOK), Cost management: earned value analysis,
 * forecasting, to-complete performance index.
 * @example earnedValue({ plannedValue: 3000, earnedValue: 2500, actualCost: 2800, budget: 4000 }) has CV −300, CPI
 * 0.893, SV −500, SPI 0.833, EAC 4480, ETC 1680, VAC −480
 */
export function earnedValue(amounts: EarnedAmounts): EarnedValue {
  const costIndex = findCostIndex(amounts);
  const scheduleIndex = findScheduleIndex(amounts);
  const estimate = findEstimate(amounts);
  return {
    costVariance: from(amounts, ['earnedValue', 'actualCost'], () =>
      knownFigure(num(amounts.earnedValue) - num(amounts.actualCost)),
    ),
    scheduleVariance: from(amounts, ['earnedValue', 'plannedValue'], () =>
      knownFigure(num(amounts.earnedValue) - num(amounts.plannedValue)),
    ),
    costIndex,
    scheduleIndex,
    estimate,
    estimateAtBudget: findEstimateAtBudget(amounts),
    estimateAtBoth: findEstimateAtBoth(amounts),
    estimateToComplete:
      estimate.value === null ? estimate : knownFigure(estimate.value - num(amounts.actualCost)),
    varianceAtCompletion:
      estimate.value === null ? estimate : knownFigure(num(amounts.budget) - estimate.value),
    toCompleteIndex: findToCompleteIndex(amounts, 'budget'),
    toCompleteIndexOfEstimate: findToCompleteIndex(amounts, 'estimate'),
  };
}

/** CPI = EV / AC. Unknown where nothing is spent. @source PMBOK */
export function findCostIndex(
  amounts: Pick<EarnedAmounts, 'earnedValue' | 'actualCost'>,
): EarnedFigure {
  return from(amounts, ['earnedValue', 'actualCost'], () =>
    quotient(num(amounts.earnedValue), num(amounts.actualCost), 'actual-cost-zero'),
  );
}

/** SPI = EV / PV. Unknown where nothing was planned yet. @source PMBOK */
export function findScheduleIndex(
  amounts: Pick<EarnedAmounts, 'earnedValue' | 'plannedValue'>,
): EarnedFigure {
  return from(amounts, ['earnedValue', 'plannedValue'], () =>
    quotient(num(amounts.earnedValue), num(amounts.plannedValue), 'planned-value-zero'),
  );
}

/** EAC = BAC / CPI. Unknown where CPI is, or where nothing is earned: then no cost is ever enough. @source PMBOK */
export function findEstimate(amounts: Omit<EarnedAmounts, 'plannedValue'>): EarnedFigure {
  return from(amounts, ['budget', 'earnedValue', 'actualCost'], () => {
    const earned = num(amounts.earnedValue);
    const spent = num(amounts.actualCost);
    if (spent === 0) return unknownFigure('actual-cost-zero');
    // The product may overflow where the quotient does not.
    return quotient(num(amounts.budget), earned / spent, 'earned-value-zero');
  });
}

/** EAC = AC + (BAC − EV). @source PMBOK */
export function findEstimateAtBudget(amounts: Omit<EarnedAmounts, 'plannedValue'>): EarnedFigure {
  return from(amounts, ['budget', 'earnedValue', 'actualCost'], () =>
    knownFigure(num(amounts.actualCost) + (num(amounts.budget) - num(amounts.earnedValue))),
  );
}

/** EAC = AC + (BAC − EV) / (SPI × CPI). Unknown where one of the indices is, or is 0. @source PMBOK */
export function findEstimateAtBoth(amounts: EarnedAmounts): EarnedFigure {
  return from(amounts, ['budget', 'earnedValue', 'actualCost', 'plannedValue'], () => {
    const earned = num(amounts.earnedValue);
    const spent = num(amounts.actualCost);
    const planned = num(amounts.plannedValue);
    if (spent === 0) return unknownFigure('actual-cost-zero');
    if (planned === 0) return unknownFigure('planned-value-zero');
    const rest = quotient(
      num(amounts.budget) - earned,
      (earned / planned) * (earned / spent),
      'earned-value-zero',
    );
    return rest.value === null ? rest : knownFigure(spent + rest.value);
  });
}

/**
 * TCPI = (BAC − EV) / (BAC − AC), or over (EAC − AC) `of` the estimate BAC / CPI. Unknown where as much is spent as there
 * was to spend: no index is high enough then. Once all is earned, 0 of what is left of the budget.
 *
 * @source PMBOK
 */
export function findToCompleteIndex(
  amounts: Omit<EarnedAmounts, 'plannedValue'>,
  of: 'budget' | 'estimate',
): EarnedFigure {
  return from(amounts, ['budget', 'earnedValue', 'actualCost'], () => {
    const goal = of === 'budget' ? knownFigure(num(amounts.budget)) : findEstimate(amounts);
    if (goal.value === null) return goal;
    const left = goal.value - num(amounts.actualCost);
    // Once all is earned the estimate is what was spent; the difference of the two could be a hair of rounding.
    const isSpent = of === 'estimate' && num(amounts.earnedValue) >= num(amounts.budget);
    if (isSpent || left <= 0)
      return unknownFigure(of === 'budget' ? 'budget-spent' : 'estimate-spent');
    return knownFigure((num(amounts.budget) - num(amounts.earnedValue)) / left);
  });
}

type Amount = keyof EarnedAmounts;

const GAP_OF: Readonly<Record<Amount, EarnedGap>> = {
  plannedValue: 'no-planned-value',
  earnedValue: 'no-earned-value',
  actualCost: 'no-actual-cost',
  budget: 'no-budget',
};

/** Computes where all the amounts that a formula needs are there, finite and not negative. */
function from<A extends Amount>(
  amounts: Pick<EarnedAmounts, A>,
  needed: readonly A[],
  compute: () => EarnedFigure,
): EarnedFigure {
  for (const name of needed) {
    const amount: number | null = amounts[name];
    if (amount === null) return unknownFigure(GAP_OF[name]);
    if (!Number.isFinite(amount)) return unknownFigure('not-a-number');
    if (amount < 0) return unknownFigure('negative');
  }
  return compute();
}

/** An amount that `from` has found to be there. */
function num(amount: number | null): number {
  return amount as number;
}

function quotient(part: number, whole: number, gap: EarnedGap): EarnedFigure {
  return whole === 0 ? unknownFigure(gap) : knownFigure(part / whole);
}

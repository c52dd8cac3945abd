/** Sums of money that say how many rows they cover. */

import type { Project } from '../model/projects.ts';
import { soundNumber } from './sound-values.ts';

/** A sum and what it covers. */
export interface CoveredSum {
  /** `null` where no row has a value: an unknown sum, not zero. */
  readonly sum: number | null;
  /** Rows that have a value. */
  readonly known: number;
  /** Rows that were asked. */
  readonly count: number;
}

export interface MoneyTotals {
  readonly budget: CoveredSum;
  readonly forecastCost: CoveredSum;
  readonly actualCost: CoveredSum;
  /** Forecast cost less budget over the projects that have both, so that like is compared with like. */
  readonly overCost: CoveredSum;
  /** `overCost` over the budget of those same projects; `null` where that budget is not positive. */
  readonly overShare: number | null;
}

/** Sums the money of projects, whatever their order. A blank, and what is no number, is left out and shows in the coverage. */
export function moneyTotals(
  projects: readonly Pick<Project, 'budget' | 'forecastCost' | 'actualCost'>[],
): MoneyTotals {
  const hasBoth = projects.filter(
    (one) => soundNumber(one.budget) !== null && soundNumber(one.forecastCost) !== null,
  );
  const comparedBudget = sumCovered(hasBoth.map((one) => one.budget)).sum;
  const comparedForecast = sumCovered(hasBoth.map((one) => one.forecastCost)).sum;
  const overSum =
    comparedBudget === null || comparedForecast === null ? null : comparedForecast - comparedBudget;
  return {
    budget: sumCovered(projects.map((one) => one.budget)),
    forecastCost: sumCovered(projects.map((one) => one.forecastCost)),
    actualCost: sumCovered(projects.map((one) => one.actualCost)),
    overCost: { sum: overSum, known: hasBoth.length, count: projects.length },
    overShare:
      overSum === null || comparedBudget === null || comparedBudget <= 0
        ? null
        : overSum / comparedBudget,
  };
}

/**
 * Sums what is known. The rounding errors are carried along, and the values are added from the smallest to the
 * largest, so that the order of the rows never shows in the last digit.
 *
 * @source Neumaier's variant of Kahan summation.
 */
export function sumCovered(values: readonly (number | null)[]): CoveredSum {
  const known = values
    .filter((value): value is number => value !== null && Number.isFinite(value))
    .sort((a, b) => a - b);
  let sum = 0;
  let carried = 0;
  for (const value of known) {
    const next = sum + value;
    carried += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return {
    sum: known.length === 0 ? null : sum + carried,
    known: known.length,
    count: values.length,
  };
}

/** CPI and SPI of many projects: sum over sum, with what they cover. */

import type { EarnedFigure } from './earned-figure.ts';
import { findCostIndex, findScheduleIndex } from './earned-value.ts';
import { type CoveredSum, sumCovered } from './money-totals.ts';
import type { ProjectAmounts } from './project-earned-value.ts';

/** An index of many projects and the sums that it is made of, both over the projects that have both amounts. */
export interface EarnedTotal {
  /** Σ EV over Σ AC, or over Σ PV; never the mean of the projects' indices. */
  readonly index: EarnedFigure;
  readonly earnedValue: CoveredSum;
  readonly against: CoveredSum;
}

/** CPI and SPI of many projects, whatever their order. Each counts the projects that have both its amounts. */
export function earnedTotals(projects: readonly ProjectAmounts[]): {
  readonly cost: EarnedTotal;
  readonly schedule: EarnedTotal;
} {
  const cost = sumBoth(projects, 'actualCost');
  const schedule = sumBoth(projects, 'plannedValue');
  return {
    cost: {
      ...cost,
      index: findCostIndex({ earnedValue: cost.earnedValue.sum, actualCost: cost.against.sum }),
    },
    schedule: {
      ...schedule,
      index: findScheduleIndex({
        earnedValue: schedule.earnedValue.sum,
        plannedValue: schedule.against.sum,
      }),
    },
  };
}

function sumBoth(
  projects: readonly ProjectAmounts[],
  other: 'actualCost' | 'plannedValue',
): Omit<EarnedTotal, 'index'> {
  const isIn = (one: ProjectAmounts) => one.earnedValue !== null && one[other] !== null;
  return {
    earnedValue: sumCovered(projects.map((one) => (isIn(one) ? one.earnedValue : null))),
    against: sumCovered(projects.map((one) => (isIn(one) ? one[other] : null))),
  };
}

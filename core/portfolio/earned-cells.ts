/** The cells that a figure of earned value was computed from. */

import type { Project } from '../model/projects.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { EarnedAmounts, EarnedValue } from './earned-value.ts';

/** What each amount is read from. */
const COLUMNS_OF: Readonly<Record<keyof EarnedAmounts, readonly (keyof Project)[]>> = {
  earnedValue: ['completeShare', 'budget'],
  actualCost: ['actualCost'],
  plannedValue: ['startDay', 'baselineEndDay', 'budget'],
  budget: ['budget'],
};

/** The amounts in the formula of each figure. */
const AMOUNTS_OF: Readonly<Record<keyof EarnedValue, readonly (keyof EarnedAmounts)[]>> = {
  costVariance: ['earnedValue', 'actualCost'],
  scheduleVariance: ['earnedValue', 'plannedValue'],
  costIndex: ['earnedValue', 'actualCost'],
  scheduleIndex: ['earnedValue', 'plannedValue'],
  estimate: ['earnedValue', 'actualCost', 'budget'],
  estimateAtBudget: ['earnedValue', 'actualCost', 'budget'],
  estimateAtBoth: ['earnedValue', 'actualCost', 'plannedValue', 'budget'],
  estimateToComplete: ['earnedValue', 'actualCost', 'budget'],
  varianceAtCompletion: ['earnedValue', 'actualCost', 'budget'],
  toCompleteIndex: ['earnedValue', 'actualCost', 'budget'],
  toCompleteIndexOfEstimate: ['earnedValue', 'actualCost', 'budget'],
};

/** The cells of a project's row that make up a figure, each once; blank ones too, for they are why it is not known. */
export function earnedCells(
  project: Pick<Project, 'source' | 'sheetRow'>,
  figure: keyof EarnedValue,
): readonly CellPlace[] {
  const columns = AMOUNTS_OF[figure].flatMap((amount) => COLUMNS_OF[amount]);
  return cellsOf(project, [...new Set(columns)]);
}

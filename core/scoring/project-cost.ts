/** What a project takes from the money available. */

import type { Project } from '../model/projects.ts';
import type { Settings } from '../model/settings.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import type { PlacedRow } from '../sheet/reading.ts';

/** The money of a project. */
export type ProjectMoney = Pick<Project, 'budget' | 'forecastCost' | 'actualCost'>;

/**
 * A project's cost for the cut line. `budget`: the money that was approved. `still to spend`: the forecast cost (without one the
 * budget) less what was spent, never below 0; blank where nobody says what was spent. A blank stays unknown: a project without a
 * budget is not free.
 */
export function projectCost(
  { budget, forecastCost, actualCost }: ProjectMoney,
  cutCost: Settings['cutCost'],
): number | null {
  if (cutCost === 'budget') return usable(budget);
  const whole = usable(forecastCost) ?? usable(budget);
  const spent = usable(actualCost);
  return whole === null || spent === null ? null : Math.max(0, whole - spent);
}

/** The cells that a cost is computed from, as far as they hold an amount. */
export function costCells(
  project: ProjectMoney & PlacedRow,
  cutCost: Settings['cutCost'],
): readonly CellPlace[] {
  const columns: (keyof ProjectMoney)[] =
    cutCost === 'budget'
      ? ['budget']
      : [usable(project.forecastCost) === null ? 'budget' : 'forecastCost', 'actualCost'];
  return cellsOf(
    project,
    columns.filter((column) => usable(project[column]) !== null),
  );
}

/** A larger amount is no money that anybody has, and sums of such amounts would soon be no numbers. */
export const MOST_AMOUNT = 1e15;

/** Whether a number is an amount of money or hours that can be counted: from 0 to 10^15. */
export function isAmount(amount: number | null): amount is number {
  return amount !== null && amount >= 0 && amount <= MOST_AMOUNT;
}

function usable(amount: number | null): number | null {
  return isAmount(amount) ? amount + 0 : null;
}

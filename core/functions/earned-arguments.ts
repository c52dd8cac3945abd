/** The amounts of earned value as arguments, and a figure of it as a cell. */

import { type EarnedFigure, earnedGapText } from '../portfolio/earned-figure.ts';
import { Unknown } from './result-cell.ts';

const AMOUNT = { kind: 'money', shape: 'each', min: 0, unit: 'money' } as const;

/** EV. */
export const EARNED_VALUE = {
  ...AMOUNT,
  name: 'earned_value',
  doc: 'EV: the budget of the work that is done: % complete × budget. Blank: the result is blank.',
} as const;

/** AC. */
export const ACTUAL_COST = {
  ...AMOUNT,
  name: 'actual_cost',
  doc: 'AC: what was spent on it. Blank: the result is blank.',
} as const;

/** PV. */
export const PLANNED_VALUE = {
  ...AMOUNT,
  name: 'planned_value',
  doc: 'PV: the budget of the work that was planned to be done by now. Blank: the result is blank.',
} as const;

/** BAC. */
export const BUDGET = {
  ...AMOUNT,
  name: 'budget',
  doc: 'BAC: the whole budget. Blank: the result is blank.',
} as const;

/** Where the formulas come from. */
export const PMBOK =
  'PMI, A Guide to the Project Management Body of Knowledge (PMBOK): earned value analysis';

/** The figure, or a blank with what it lacks. */
export function figureCell({ value, gap }: EarnedFigure): number | Unknown | null {
  return gap === null ? value : new Unknown(earnedGapText(gap));
}

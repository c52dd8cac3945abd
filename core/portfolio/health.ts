/** What a health judgement is: a level, the reasons for it with their cells, or why there is none. */

import type { CellPlace } from '../sheet/cell-places.ts';

/** From the best to the worst. */
export const HEALTH_LEVELS = ['green', 'amber', 'red'] as const;

export type HealthLevel = (typeof HEALTH_LEVELS)[number];

/** Each reason with the parameters of its sentence; `health-sentence.ts` has the sentence. */
export interface HealthReasonParams {
  /** The end has moved behind the baseline: by working days and, where the plan's span is known, as a share of it. */
  'end-slips': { readonly slipDays: number; readonly slipShare: number | null };
  /**
   * The end that was forecast (or planned, where nothing is forecast) has passed and the project is not finished.
   * `forecastSlipDays` goes from the baseline to the forecast, `slipDays` and `slipShare` on to the as-of day; `null` where
   * there is nothing to compare.
   */
  'end-passed': {
    readonly overdueDays: number;
    readonly isForecast: boolean;
    readonly forecastSlipDays: number | null;
    readonly slipDays: number | null;
    readonly slipShare: number | null;
  };
  /** The forecast cost is above the budget. */
  'forecast-over-budget': { readonly overCost: number; readonly overShare: number };
  /** What is spent already is above the budget. */
  'actual-over-budget': { readonly overCost: number; readonly overShare: number };
}

/** Why a project is not green, in a word for programs. */
export type HealthReasonCode = keyof HealthReasonParams;

interface HealthReasonOf<C extends HealthReasonCode> {
  readonly code: C;
  /** The level that this reason alone would give. */
  readonly level: HealthLevel;
  readonly params: HealthReasonParams[C];
  /** The cells that it was computed from, in the order of the sentence. */
  readonly cells: readonly CellPlace[];
}

/** A reason with its parameters and its cells. */
export type HealthReason = { [C in HealthReasonCode]: HealthReasonOf<C> }[HealthReasonCode];

/** Why there is no judgement. */
export type UnknownReason =
  | 'finished'
  | 'stopped'
  | 'no-dates'
  | 'no-baseline-end'
  | 'no-forecast-end'
  | 'finish-unknown'
  | 'no-budget'
  | 'budget-not-positive'
  | 'no-forecast-cost';

/** One side of a project's health. Exactly one of `level` and `unknown` is `null`. */
export interface Health {
  readonly level: HealthLevel | null;
  /** Why it is not green: gravest first; empty for green. */
  readonly reasons: readonly HealthReason[];
  readonly unknown: UnknownReason | null;
}

/** 0 for green … 2 for red; −1 for unknown. */
export function levelRank(level: HealthLevel | null): number {
  return level === null ? -1 : HEALTH_LEVELS.indexOf(level);
}

/** The worst of the levels that are known; `null` where none is. */
export function worstLevel(levels: readonly (HealthLevel | null)[]): HealthLevel | null {
  const rank = Math.max(-1, ...levels.map(levelRank));
  return HEALTH_LEVELS[rank] ?? null;
}

/** Red above the red limit, amber above the amber limit, else green: exactly on a limit is still within it. */
export function levelAbove(value: number, amberLimit: number, redLimit: number): HealthLevel {
  if (value > redLimit) return 'red';
  return value > amberLimit ? 'amber' : 'green';
}

/**
 * A quotient without the rounding noise of its last digits, so that 110 against 100 is 10 % and not a hair more:
 * whole millionths.
 */
export function cleanShare(part: number, whole: number): number {
  return Math.round((part / whole) * 1e6) / 1e6;
}

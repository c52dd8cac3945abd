/** What a health judgement is: a level, the reasons for it with their cells, or why there is none. */

import type { CellPlace } from '../sheet/cell-places.ts';

/** From the best to the worst. */
export const HEALTH_LEVELS = ['green', 'amber', 'red'] as const;

export type HealthLevel = (typeof HEALTH_LEVELS)[number];

/** The sides from which a project is judged, in the order in which reasons of equal weight are listed. */
export const HEALTH_SIDES = ['schedule', 'cost', 'raid', 'capacity', 'governance'] as const;

export type HealthSide = (typeof HEALTH_SIDES)[number];

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
  /**
   * Less is done than a straight line from start to baseline end has by now: shares of the whole work, and SPI, the one over
   * the other.
   */
  'done-behind-plan': {
    readonly completeShare: number;
    readonly plannedShare: number;
    readonly scheduleIndex: number;
  };
  /**
   * The work done so far cost more than its budget: CPI; where the project ends if the rest costs as much (`null` while nothing
   * is earned), and by which share that is above the budget.
   */
  'cost-index-low': {
    readonly costIndex: number;
    readonly estimate: number | null;
    readonly overShare: number | null;
  };
  /** Grave entries are open, or entries are overdue. `overdueHigh` are part of both. */
  'raid-open': {
    readonly openHigh: number;
    readonly overdue: number;
    readonly overdueHigh: number;
  };
  /** Nobody is free for a part of the hours that are planned in the coming weeks. */
  'hours-uncovered': {
    readonly uncoveredHours: number;
    readonly uncoveredShare: number;
    readonly weeks: number;
  };
  /** Nobody is named who answers for the project. */
  'not-named': { readonly lacksSponsor: boolean; readonly lacksManager: boolean };
  /** Artefacts are not approved at a gate that is due: their names, and the gate’s. */
  'artefacts-missing': { readonly artefacts: readonly string[]; readonly gate: string };
}

/** Why a project is not green, in a word for programs. */
export type HealthReasonCode = keyof HealthReasonParams;

/** Which side a reason belongs to. */
export const REASON_SIDES: Readonly<Record<HealthReasonCode, HealthSide>> = {
  'end-slips': 'schedule',
  'end-passed': 'schedule',
  'done-behind-plan': 'schedule',
  'forecast-over-budget': 'cost',
  'actual-over-budget': 'cost',
  'cost-index-low': 'cost',
  'raid-open': 'raid',
  'hours-uncovered': 'capacity',
  'not-named': 'governance',
  'artefacts-missing': 'governance',
};

interface HealthReasonOf<C extends HealthReasonCode> {
  readonly code: C;
  /** The level that this reason alone would give. */
  readonly level: HealthLevel;
  readonly params: HealthReasonParams[C];
  /** The cells that it was computed from, in the order of the sentence. */
  readonly cells: readonly CellPlace[];
  /** How many approved changes stand in the budget or the baseline end that it is judged against; absent: none. */
  readonly approvedChanges?: number;
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
  | 'no-forecast-cost'
  | 'no-raid-table'
  | 'raid-unread'
  | 'raid-ungraded'
  | 'no-capacity-tables'
  | 'not-allocated'
  | 'no-name-columns';

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

/** Red below the red limit, amber below the amber limit, else green: exactly on a limit is still good. */
export function levelBelow(value: number, amberLimit: number, redLimit: number): HealthLevel {
  if (value < redLimit) return 'red';
  return value < amberLimit ? 'amber' : 'green';
}

/** A side that cannot be judged. */
export function unknownHealth(unknown: UnknownReason): Health {
  return { level: null, reasons: [], unknown };
}

/** A side that one reason decides; green without one. */
export function healthBy(reason: HealthReason | null): Health {
  return reason === null
    ? { level: 'green', reasons: [], unknown: null }
    : { level: reason.level, reasons: [reason], unknown: null };
}

/** A share beyond this says no more than that it is beyond all measure. */
const LARGEST_SHARE = 1e9;

/**
 * A quotient without the rounding noise of its last digits, so that 110 against 100 is 10 % and not a hair more:
 * whole millionths, at most a thousand million either way.
 */
export function cleanShare(part: number, whole: number): number {
  const share = Math.max(-LARGEST_SHARE, Math.min(LARGEST_SHARE, part / whole));
  // A small negative share is rounded to −0, which JSON does not keep.
  return Math.round(share * 1e6) / 1e6 + 0;
}

/** A figure of earned value: a number, or the reason why there is none. */

/** Why a figure of earned value cannot be computed. */
export const EARNED_GAPS = [
  'no-budget',
  'no-actual-cost',
  'no-complete-share',
  'no-start',
  'no-baseline-end',
  'not-a-number',
  'negative',
  'complete-share-off-scale',
  'dates-reversed',
  'no-working-day',
  'no-planned-value',
  'no-earned-value',
  'budget-zero',
  'actual-cost-zero',
  'planned-value-zero',
  'earned-value-zero',
  'budget-spent',
  'estimate-spent',
  'no-series',
  'series-falls',
  'earned-outside-plan',
  'no-time-passed',
] as const;

export type EarnedGap = (typeof EARNED_GAPS)[number];

/** Exactly one of the two is `null`. */
export interface EarnedFigure {
  readonly value: number | null;
  readonly gap: EarnedGap | null;
}

const UNKNOWN: ReadonlyMap<EarnedGap, EarnedFigure> = new Map(
  EARNED_GAPS.map((gap) => [gap, Object.freeze({ value: null, gap })]),
);

/** A figure that cannot be computed. */
export function unknownFigure(gap: EarnedGap): EarnedFigure {
  return UNKNOWN.get(gap) as EarnedFigure;
}

/** A figure that was computed; one that left the numbers on the way (an overflow) is none. */
export function knownFigure(value: number): EarnedFigure {
  if (!Number.isFinite(value)) return unknownFigure('not-a-number');
  // A difference of 0 may come out as −0, which JSON does not keep.
  return { value: value === 0 ? 0 : value, gap: null };
}

/** The words of a gap: after "not known:". */
export function earnedGapText(gap: EarnedGap): string {
  switch (gap) {
    case 'no-budget':
      return 'no budget';
    case 'no-actual-cost':
      return 'no actual cost';
    case 'no-complete-share':
      return 'no % complete';
    case 'no-start':
      return 'no start';
    case 'no-baseline-end':
      return 'no baseline end';
    case 'not-a-number':
      return 'an amount is not a number';
    case 'negative':
      return 'an amount is below 0';
    case 'complete-share-off-scale':
      return 'the % complete is not from 0 to 100 %';
    case 'dates-reversed':
      return 'the baseline end is before the start';
    case 'no-working-day':
      return 'no working day between start and baseline end';
    case 'no-planned-value':
      return 'no planned value';
    case 'no-earned-value':
      return 'no earned value';
    case 'budget-zero':
      return 'the budget is 0';
    case 'actual-cost-zero':
      return 'nothing is spent yet';
    case 'planned-value-zero':
      return 'nothing was planned to be done yet';
    case 'earned-value-zero':
      return 'nothing is earned yet';
    case 'budget-spent':
      return 'the budget is spent';
    case 'estimate-spent':
      return 'the estimate is spent';
    case 'no-series':
      return 'fewer than two planned values';
    case 'series-falls':
      return 'the planned values fall';
    case 'earned-outside-plan':
      return 'the earned value is outside the planned values';
    case 'no-time-passed':
      return 'no time has passed';
  }
}

/** Earned schedule: earned value told in time, which goes on telling when the planned end has passed. */

import { type EarnedFigure, knownFigure, unknownFigure } from './earned-figure.ts';

/** All figures of time, in the series' periods; each is a number or says why there is none. */
export interface EarnedSchedule {
  /** ES: the time by which so much was planned to be earned. */
  readonly earnedSchedule: EarnedFigure;
  /** SV(t) = ES − AT; negative: behind by so many periods. */
  readonly scheduleVariance: EarnedFigure;
  /** SPI(t) = ES / AT. */
  readonly scheduleIndex: EarnedFigure;
  /** IEAC(t) = PD / SPI(t): how many periods it takes in all at the pace so far. */
  readonly estimate: EarnedFigure;
}

/**
 * ES by linear interpolation in a series of planned values: `plannedValues[t]` is what was to be earned by the end of period
 * `t`, from 0 at time 0 and never falling. Where the plan stands still the end of the standstill counts; all earned is the
 * first time at which all was planned. Unknown outside the series: more earned than the whole plan has, or less than it
 * begins with.
 *
 * @source Walt Lipke, Schedule is Different (2003) and Earned Schedule (2009): ES = C + (EV − PV_C) / (PV_C+1 − PV_C).
 * @example 34,000 earned where 10,000 are planned for each period: 3.4
 */
export function findEarnedSchedule(
  plannedValues: readonly number[],
  earnedValue: number | null,
): EarnedFigure {
  if (earnedValue === null) return unknownFigure('no-earned-value');
  if (!Number.isFinite(earnedValue)) return unknownFigure('not-a-number');
  const count = plannedValues.length;
  if (count < 2) return unknownFigure('no-series');
  for (let time = 0; time < count; time += 1) {
    const planned = plannedValues[time] as number;
    if (!Number.isFinite(planned)) return unknownFigure('not-a-number');
    if (time > 0 && planned < (plannedValues[time - 1] as number)) {
      return unknownFigure('series-falls');
    }
  }
  const whole = plannedValues[count - 1] as number;
  if (earnedValue < (plannedValues[0] as number) || earnedValue > whole) {
    return unknownFigure('earned-outside-plan');
  }
  if (earnedValue === whole) return knownFigure(firstAtLeast(plannedValues, whole));
  // The last period whose planned value is earned; the next one's is not, so it is larger.
  const last = firstAtLeast(plannedValues, earnedValue, true) - 1;
  const from = plannedValues[last] as number;
  const to = plannedValues[last + 1] as number;
  return knownFigure(last + (earnedValue - from) / (to - from));
}

/**
 * All figures of time. `actualTime` is how many periods have passed, a part of one included; `plannedDuration` is the time
 * at which all was planned to be earned. IEAC(t) is unknown while nothing is earned.
 *
 * @source Lipke, as above.
 */
export function earnedSchedule(
  plannedValues: readonly number[],
  earnedValue: number | null,
  actualTime: number,
): EarnedSchedule {
  const figure = findEarnedSchedule(plannedValues, earnedValue);
  const whole = plannedValues[plannedValues.length - 1] ?? 0;
  return scheduleFigures(figure, actualTime, firstAtLeast(plannedValues, whole));
}

/** The figures that follow from ES, the time passed and the planned duration, all in the same periods. */
export function scheduleFigures(
  figure: EarnedFigure,
  actualTime: number,
  plannedDuration: number,
): EarnedSchedule {
  const { value } = figure;
  if (value === null) return allUnknown(figure, figure);
  if (!Number.isFinite(actualTime)) return allUnknown(figure, unknownFigure('not-a-number'));
  if (actualTime <= 0) return allUnknown(figure, unknownFigure('no-time-passed'));
  const index = value / actualTime;
  return {
    earnedSchedule: figure,
    scheduleVariance: knownFigure(value - actualTime),
    scheduleIndex: knownFigure(index),
    estimate:
      index === 0 ? unknownFigure('earned-value-zero') : knownFigure(plannedDuration / index),
  };
}

function allUnknown(earned: EarnedFigure, rest: EarnedFigure): EarnedSchedule {
  return { earnedSchedule: earned, scheduleVariance: rest, scheduleIndex: rest, estimate: rest };
}

/** The first time at which the planned value is at least (or more than) a value; the length where there is none. */
function firstAtLeast(values: readonly number[], value: number, isMore = false): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = values[middle] as number;
    if (isMore ? one <= value : one < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

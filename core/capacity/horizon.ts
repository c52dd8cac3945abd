/** The stretch of time that capacity is looked at, cut into days, weeks or months. */

import { addMonths, monthStart } from '../day/month.ts';
import { weekStart } from '../day/week.ts';
import type { Settings } from '../model/settings.ts';

/** What a period of the horizon is. */
export type Grain = 'day' | 'week' | 'month';

/** Neighbouring periods without a gap. */
export interface Horizon {
  readonly grain: Grain;
  /** The first day of each period, rising; at least one. */
  readonly starts: readonly number[];
  /** The last day of the last period, included. */
  readonly endDay: number;
}

/**
 * The horizon that holds the as-of day in its first period and goes on for as many periods; weeks start as Settings says.
 * `count` is a whole number from 1; left out, it is the setting's number of weeks (of days or months as far).
 */
export function makeHorizon(
  asOfDay: number,
  settings: Pick<Settings, 'weekStart' | 'horizonWeeks'>,
  grain: Grain = 'week',
  count?: number,
): Horizon {
  const firstWeekday = settings.weekStart === 'sunday' ? 6 : 0;
  const lastWanted = weekStart(asOfDay, firstWeekday) + settings.horizonWeeks * 7 - 1;
  const starts: number[] = [];
  let start = firstOf(asOfDay, grain, firstWeekday);
  const isWanted = (): boolean =>
    count === undefined ? start <= lastWanted : starts.length < count;
  while (isWanted()) {
    starts.push(start);
    start = nextStart(start, grain);
  }
  return { grain, starts, endDay: start - 1 };
}

function firstOf(day: number, grain: Grain, firstWeekday: number): number {
  if (grain === 'day') return day;
  return grain === 'week' ? weekStart(day, firstWeekday) : monthStart(day);
}

function nextStart(start: number, grain: Grain): number {
  if (grain === 'day') return start + 1;
  return grain === 'week' ? start + 7 : addMonths(start, 1);
}

/** From the days that head a matrix to the weeks and months that they stand for. */

import { monthEnd, monthStart } from '../day/month.ts';
import { fromSerial } from '../day/serial.ts';
import { weekday } from '../day/week.ts';
import type { WeekMark } from './header-text.ts';
import { type Period, periodsOf, stepOf } from './periods.ts';

/** A header's day, and what is said of it. */
export interface HeadedDay {
  readonly day: number;
  /** The header names a month and no day. */
  readonly isMonth: boolean;
  /** The end of the week that it names; `null` where nothing says it. */
  readonly mark: WeekMark | null;
}

/** The periods, and what had to be assumed: that days which are no Mondays begin weeks, or that days stand for their months. */
export interface PeriodSpans {
  /** In the order of the days given. */
  readonly periods: readonly Period[];
  /** `at` is the first of the days that it is about. */
  readonly assumed: { readonly as: 'weeks' | 'months'; readonly at: number } | null;
}

/**
 * Named months are whole months; so are first days of months, and days a month apart. Other days begin periods as long as the
 * shortest step between two of them, or end them where they are marked so.
 */
export function spansOf(headed: readonly HeadedDay[]): PeriodSpans {
  const loose = headed.filter(({ isMonth }) => !isMonth);
  const months = headed.filter(({ isMonth }) => isMonth).map(({ day }) => day);
  const days = loose.map(({ day }) => day);
  const isEnding = loose.some(({ mark }) => mark === 'end');
  const isMarked = isEnding || loose.some(({ mark }) => mark === 'start');
  const areFirsts = !isEnding && days.every((day) => day === monthStart(day));
  const areMonths = areFirsts || (!isMarked && standForMonths(days, months));
  const plain = periodsOf(days);
  const step = stepOf(days);
  const place = new Map(loose.map((one, index) => [one, index]));
  const periods = headed.map((one): Period => {
    const { day, mark } = one;
    if (one.isMonth || areMonths) return { fromDay: monthStart(day), toDay: monthEnd(day) };
    if (mark === 'end') return { fromDay: day - step + 1, toDay: day };
    return plain[place.get(one) as number] as Period;
  });
  const first = headed.findIndex(({ isMonth }) => !isMonth);
  if (first < 0 || areFirsts) return { periods, assumed: null };
  if (areMonths) return { periods, assumed: { as: 'months', at: first } };
  const isPlain = isMarked || !areWeekly(days) || weekday(days[0] as number) === 0;
  return { periods, assumed: isPlain ? null : { as: 'weeks', at: first } };
}

/** Days that are weeks apart; one alone is taken for a week too. */
function areWeekly(days: readonly number[]): boolean {
  return steps(days).every((step) => step % 7 === 0);
}

/**
 * Whether days stand for the months that they lie in: each in a month of its own, not all quarters apart, and on the same day of it, or all within its
 * first or its last days. Days that are weeks apart are weeks, unless they all end their months; one alone is a
 * month among `months`.
 */
function standForMonths(days: readonly number[], months: readonly number[]): boolean {
  const taken = new Set([...days, ...months].map(monthStart));
  if (taken.size < days.length + months.length) return false;
  if (days.length < 2) return days.length === 1 && months.length >= 2;
  if (Math.min(...steps(days.map(monthNumber))) > 1) return false;
  if (days.every((day) => day === monthEnd(day))) return true;
  if (areWeekly(days)) return false;
  const ofMonth = days.map((day) => fromSerial(day).day);
  const latest = Math.max(...ofMonth);
  const areSame = days.every(
    (day, index) => ofMonth[index] === latest || (latest > 28 && day === monthEnd(day)),
  );
  const areFirst = latest <= EDGE_DAYS;
  return areSame || areFirst || days.every((day) => monthEnd(day) - day < EDGE_DAYS);
}

/** The first or last working day of a month is among so many. */
const EDGE_DAYS = 4;

function monthNumber(day: number): number {
  const { year, month } = fromSerial(day);
  return year * 12 + month;
}

function steps(days: readonly number[]): readonly number[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  return sorted.slice(1).map((day, index) => day - (sorted[index] as number));
}

/** The weeks or months of a staffing matrix: from headers to first and last days. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import { monthOfName } from '../cell/month-names.ts';
import { dateOrderOf, parseDate } from '../cell/parse-date.ts';
import { isPlausibleDay } from '../cell/plausible-day.ts';
import { monthEnd, monthStart } from '../day/month.ts';
import { toSerial } from '../day/serial.ts';
import { isoWeek, isoWeekStart } from '../day/week.ts';

/** A week or month: its first and its last day, as serials. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

/**
 * The first day that a header names, or `null`: a date, a text of a date ("w/c 2 Feb 2026"), a month ("Feb 2026",
 * "Feb-26", "2026-02") or an ISO week ("2026-W06", "W6 2026"). A date in digits alone needs `order`.
 */
export function periodStart(header: Cell, order: DateOrder | null): number | null {
  if (typeof header === 'number') {
    return Number.isInteger(header) && isPlausibleDay(header) ? header : null;
  }
  const text = dateText(header);
  if (text === null) return null;
  const start = weekOfText(text) ?? monthOfText(text) ?? parseDate(text, order);
  return typeof start === 'number' && isPlausibleDay(start) ? start : null;
}

/** Whether a header is a date in digits that names one day by the one order and another by the other. */
export function isAmbiguousStart(header: Cell): boolean {
  const text = dateText(header);
  if (text === null || weekOfText(text) !== null || monthOfText(text) !== null) return false;
  const days = parseDate(text, null);
  return typeof days === 'object' && days !== null && days.every(isPlausibleDay);
}

/**
 * The order in which the headers of one row name their dates, or `null` where they do not tell. One with a part above 12
 * tells for all; where none has one, the order tells by which they are weeks in steps of at most four, or months, and
 * by the other not. Headers that prove opposite orders tell nothing.
 */
export function orderOfStarts(headers: readonly Cell[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  let hasDoubt = false;
  for (const header of headers) {
    const text = dateText(header);
    const order = text === null ? null : dateOrderOf(text);
    if (order !== null) orders.add(order);
    else if (text !== null) hasDoubt ||= isAmbiguousStart(header);
  }
  if (!hasDoubt || orders.size > 1) return null;
  const [proven] = orders;
  if (proven !== undefined) return proven;
  const fitting = DIGIT_ORDERS.filter((order) =>
    isRegular(headers.flatMap((header) => periodStart(header, order) ?? [])),
  );
  return fitting.length === 1 ? (fitting[0] as DateOrder) : null;
}

const DIGIT_ORDERS = ['day-month-year', 'month-day-year'] as const satisfies readonly DateOrder[];

/** First days of months, or days in steps of one to four weeks; one alone tells nothing. */
function isRegular(starts: readonly number[]): boolean {
  if (starts.length < 2) return false;
  const isMonthly = starts.every((day) => day === monthStart(day));
  for (let index = 1; index < starts.length; index += 1) {
    const step = (starts[index] as number) - (starts[index - 1] as number);
    if (step <= 0 || (!isMonthly && (step % 7 !== 0 || step > 28))) return false;
  }
  return true;
}

/** What of a header can be a date: without "w/c" and the like; `null` where it holds no digit. */
function dateText(header: Cell): string | null {
  if (typeof header !== 'string' || header.length > 40) return null;
  const text = header
    .trim()
    .replace(/^(?:w\/c|wc|w\/b|week (?:commencing|beginning|of|starting)|wk of|from)[\s:]+/i, '');
  return /\d/.test(text) ? text : null;
}

/**
 * The periods that first days begin, in the same order as given. Where each is the first of a month they are months;
 * otherwise all are as long as the shortest step between two of them, and seven days where there is one alone.
 */
export function periodsOf(starts: readonly number[]): readonly Period[] {
  if (starts.every((day) => day === monthStart(day))) {
    return starts.map((fromDay) => ({ fromDay, toDay: monthEnd(fromDay) }));
  }
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  let step = sorted.length < 2 ? 7 : Number.POSITIVE_INFINITY;
  for (let index = 1; index < sorted.length; index += 1) {
    step = Math.min(step, (sorted[index] as number) - (sorted[index - 1] as number));
  }
  return starts.map((fromDay) => ({ fromDay, toDay: fromDay + step - 1 }));
}

function weekOfText(text: string): number | null {
  const match =
    /^(\d{4})[\s-]*(?:w|wk|week|kw)[\s.-]*(\d{1,2})$/i.exec(text) ??
    swap(/^(?:w|wk|week|kw)[\s.-]*(\d{1,2})[\s,/-]+(\d{4})$/i.exec(text));
  if (match === null) return null;
  const [year, week] = [Number(match[1]), Number(match[2])];
  if (year < 1901 || week < 1 || week > 53) return null;
  const start = isoWeekStart({ year, week });
  // Most years have 52 weeks: their week 53 would be the next year's first, and counted twice.
  return isoWeek(start).week === week ? start : null;
}

function monthOfText(text: string): number | null {
  const digits = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swap(/^(\d{1,2})[-/.](\d{4})$/.exec(text));
  if (digits !== null) return firstOf(Number(digits[1]), Number(digits[2]));
  const named =
    /^(\p{L}+)\.?[\s\-/']*(\d{4}|\d{2})$/u.exec(text) ??
    swap(/^(\d{4})[\s\-/]*(\p{L}+)\.?$/u.exec(text));
  const month = named === null ? null : monthOfName((named[1] as string).toLowerCase());
  if (named === null || month === null) return null;
  const year = Number(named[2]);
  return firstOf(year < 100 ? 2000 + year : year, month);
}

function firstOf(year: number, month: number): number | null {
  return month >= 1 && month <= 12 ? toSerial(year, month, 1) : null;
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}

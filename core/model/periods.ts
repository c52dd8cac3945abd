/** The weeks or months of a staffing matrix: from headers to first and last days. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import { monthOfName } from '../cell/month-names.ts';
import { dateOrderOf, parseDate } from '../cell/parse-date.ts';
import { isPlausibleDay } from '../cell/plausible-day.ts';
import { monthEnd, monthStart } from '../day/month.ts';
import { toSerial } from '../day/serial.ts';
import { isoWeek, isoWeekStart } from '../day/week.ts';
import { headerTextOf } from './header-text.ts';
import { PLAIN_ROW, type RowSense } from './row-sense.ts';

/** A week or month: its first and its last day, as serials. */
export interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

/**
 * The day that a header names, or `null`: a date, a text of a date ("w/c 2 Feb 2026", "W/E 09-Jan-26"), the first of a
 * month ("Feb 2026", "Feb-26", "2026-02") or of an ISO week ("2026-W06", "W6 2026"). A date in digits alone needs `order`.
 * What is marked as a week is never a month; `sense` is what the row tells of texts that can be both.
 */
export function periodStart(
  header: Cell,
  order: DateOrder | null,
  sense: RowSense = PLAIN_ROW,
): number | null {
  if (typeof header === 'number') {
    return Number.isInteger(header) && isPlausibleDay(header) ? header : null;
  }
  const read = digitText(header);
  if (read === null) return null;
  const { text, mark } = read;
  const start =
    weekOfText(text, sense) ??
    (mark === null ? monthOfText(text, sense) : null) ??
    parseDate(text, order);
  return typeof start === 'number' && isPlausibleDay(start) ? start : null;
}

/** Whether a header names a month and no day of it, or a week by its number; `null` where it names neither. */
export function partOfYear(header: Cell, sense: RowSense): 'month' | 'week' | null {
  const read = digitText(header);
  if (read === null) return null;
  if (weekOfText(read.text, sense) !== null) return 'week';
  return read.mark === null && monthOfText(read.text, sense) !== null ? 'month' : null;
}

/** Whether a header is a date in digits that names one day by the one order and another by the other. */
export function isAmbiguousStart(header: Cell): boolean {
  const text = digitText(header)?.text ?? null;
  if (text === null || weekOfText(text, PLAIN_ROW) !== null) return false;
  if (monthOfText(text, PLAIN_ROW) !== null) return false;
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
    const text = digitText(header)?.text ?? null;
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

/** The parts of a header that can name a day; `null` where it holds no digit. */
function digitText(header: Cell) {
  if (typeof header !== 'string' || !/\d/.test(header)) return null;
  const read = headerTextOf(header);
  return read !== null && /\d/.test(read.text) ? read : null;
}

/**
 * The periods that first days begin, in the same order as given. Where each is the first of a month they are months;
 * otherwise all are as long as the shortest step between two of them, and seven days where there is one alone.
 */
export function periodsOf(starts: readonly number[]): readonly Period[] {
  if (starts.every((day) => day === monthStart(day))) {
    return starts.map((fromDay) => ({ fromDay, toDay: monthEnd(fromDay) }));
  }
  const step = stepOf(starts);
  return starts.map((fromDay) => ({ fromDay, toDay: fromDay + step - 1 }));
}

/** The shortest step between two of the days; seven where there is one alone. */
export function stepOf(days: readonly number[]): number {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  let step = sorted.length < 2 ? 7 : Number.POSITIVE_INFINITY;
  for (let index = 1; index < sorted.length; index += 1) {
    step = Math.min(step, (sorted[index] as number) - (sorted[index - 1] as number));
  }
  return step;
}

function weekOfText(text: string, sense: RowSense): number | null {
  const match =
    /^(\d{4})[\s-]*(?:w|wk|week|kw|cw)[\s.-]*(\d{1,2})$/i.exec(text) ??
    swap(/^(?:w|wk|week|kw|cw)[\s.-]*(\d{1,2})[\s,/-]+(\d{4}|\d{2})$/i.exec(text));
  if (match === null) return null;
  const isShort = (match[1] as string).length === 2;
  if (isShort && !sense.hasShortYears) return null;
  const [year, week] = [fullYear(match[1]), Number(match[2])];
  if (year < 1901 || week < 1 || week > 53) return null;
  const start = isoWeekStart({ year, week });
  // Most years have 52 weeks: their week 53 would be the next year's first, and counted twice.
  return isoWeek(start).week === week ? start : null;
}

function monthOfText(text: string, sense: RowSense): number | null {
  const digits = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swap(/^(\d{1,2})[-/.](\d{4})$/.exec(text));
  if (digits !== null) return firstOf(Number(digits[1]), Number(digits[2]));
  const named =
    /^(\p{L}+)\.?[\s\-/]*('?)(\d{4}|\d{2})$/u.exec(text) ??
    reorder(/^(\d{4})[\s\-/]*(\p{L}+)\.?$/u.exec(text));
  const month = named === null ? null : monthOfName((named[1] as string).toLowerCase());
  if (named === null || month === null) return null;
  const isBareNumber = named[2] === '' && (named[3] as string).length === 2;
  return isBareNumber && sense.namesDays ? null : firstOf(fullYear(named[3]), month);
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function firstOf(year: number, month: number): number | null {
  return month >= 1 && month <= 12 ? toSerial(year, month, 1) : null;
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}

function reorder(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], '', match[1]];
}

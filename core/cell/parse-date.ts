/** Dates written as text: whole-day serials, or the candidates where day and month can change places. */

import { isCalendarDate, toSerial } from '../day/serial.ts';
import type { DateOrder } from './date-order.ts';
import { monthOfName } from './month-names.ts';

/** The form in which exports write dates; most columns of texts hold nothing else, so it goes first. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
const TIME =
  /(?:\s*[T,@]\s*|\s+at\s+|\s+)(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?(?:\s*,\s*|\s+)(?=\S)/i;
const YEAR_FIRST = /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*'?(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const LETTERS = '[a-zA-Z\\u00c0-\\u024f]{3,}\\.?';
// A year of two digits behind a loose dash or slash is another day: "May 12-14", "12 May - 14".
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s\\-/,]*(?:(?:of|de)\\s+)?(${LETTERS})(?:[\\s\\-/,]*(?:de\\s+)?['’]?(?=\\d{4}$)|(?:[-/]|[\\s,]*)['’]?)(\\d{4}|\\d{2})$`,
  'i',
);
const NAME_DAY_YEAR = new RegExp(
  `^(${LETTERS})[\\s\\-/]*(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,\\-/]+['’]?(?=\\d{4}$)|[\\s,]+['’]?)(\\d{4}|\\d{2})$`,
  'i',
);
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})[\\s\\-/,]*(${LETTERS})[\\s\\-/,]*(\\d{1,2})$`);

/**
 * The day that a text names: a serial; the possible serials where it is ambiguous; `null` where it is no date.
 *
 * - A time of day and a weekday's name in front are read over; a time zone does not move the day.
 * - Digits with the year last are read by `order`; without one, `3/2/2026` gives both days unless a part above 12 (or
 *   equal parts) leaves only one. A part above 12 wins over `order`: `25/02/2026` has only one meaning.
 * - Three two-digit parts with dashes ("26-02-03") can also have the year first; with slashes and dots the year is last.
 * - Two-digit years: 00–69 are 2000–2069, 70–99 are 1970–1999.
 * - A quarter, a month without a day, and a day without a year are no dates.
 */
export function parseDate(
  text: string,
  order: DateOrder | null = null,
): number | readonly number[] | null {
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = YEAR_LAST.exec(text);
  if (digits !== null) return dayOfDigits(digits, order);
  const bare = dateWords(text);
  if (bare === null) return null;
  const first = YEAR_FIRST.exec(bare);
  if (first !== null) return dayOf(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = YEAR_LAST.exec(bare);
  if (last !== null) return dayOfDigits(last, order);
  const compact = COMPACT.exec(bare);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return dayOfNamedMonth(bare);
}

/**
 * The order that a text's digits prove: `30/03/2016` → `day-month-year`, `3/30/2016` → `month-day-year`; `null` where
 * they prove none (both parts up to 12, a month's name, the year first, two-digit years with dashes, no date).
 */
export function dateOrderOf(text: string): DateOrder | null {
  if (ISO.test(text)) return null;
  const match = YEAR_LAST.exec(text) ?? YEAR_LAST.exec(dateWords(text) ?? '');
  if (match === null || (match[4]?.length === 2 && match[2] === '-')) return null;
  const a = Number(match[1]);
  const b = Number(match[3]);
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return 'day-month-year';
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) return 'month-day-year';
  return null;
}

/** The text without white space around it, weekday and time of day; `null` where the time of day cannot be. */
function dateWords(text: string): string | null {
  let rest = text.trim();
  // The longest date in words is far shorter; long texts must not cost a search.
  if (rest.length > 60) return null;
  const time =
    rest.includes(':') || /[h.]\d{2}\s*(?:[ap]\.?m\.?)?$/i.test(rest) ? TIME.exec(rest) : null;
  if (time !== null && time.index > 0) {
    if (Number(time[1]) > 24 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 60) return null;
    rest = rest.slice(0, time.index);
  }
  return rest.replace(WEEKDAY, '').trim();
}

function dayOf(year: number, month: number, day: number): number | null {
  return isCalendarDate(year, month, day) ? toSerial(year, month, day) : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function dayOfDigits(
  match: RegExpExecArray,
  order: DateOrder | null,
): number | readonly number[] | null {
  const [, a = '', separator = '', b = '', c = ''] = match;
  const year = fullYear(c);
  const dayFirst = dayOf(year, Number(b), Number(a));
  const monthFirst = dayOf(year, Number(a), Number(b));
  const canBeYearFirst =
    a.length === 2 && c.length === 2 && (separator === '-' || order === 'year-month-day');
  const yearFirst = canBeYearFirst ? dayOf(fullYear(a), Number(b), Number(c)) : null;
  const settled =
    order === 'day-month-year' ? dayFirst : order === 'month-day-year' ? monthFirst : yearFirst;
  if (order !== null && settled !== null) return settled;
  const candidates: number[] = [];
  for (const day of [dayFirst, monthFirst, yearFirst]) {
    if (day !== null && !candidates.includes(day)) candidates.push(day);
  }
  return candidates.length > 1 ? candidates : (candidates[0] ?? null);
}

function dayOfNamedMonth(text: string): number | null {
  let match = DAY_NAME_YEAR.exec(text);
  if (match !== null) return dayWithName(match[3], match[2], match[1]);
  match = NAME_DAY_YEAR.exec(text);
  if (match !== null) return dayWithName(match[3], match[1], match[2]);
  match = YEAR_NAME_DAY.exec(text);
  return match === null ? null : dayWithName(match[1], match[2], match[3]);
}

function dayWithName(year = '', name = '', day = ''): number | null {
  const month = monthOfName(name);
  return month === null ? null : dayOf(fullYear(year), month, Number(day));
}

/** Texts that Sheets takes for dates and times. */

import type { LocaleMarks } from './locale-marks.ts';
import { serialOfDay } from './zone-time.ts';

/** A serial number and the format that Sheets gives the cell. */
export interface ParsedDate {
  readonly value: number;
  readonly format: string;
}

/** The year that a date without one falls in: a test must not depend on today. */
const THIS_YEAR = 2026;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*([AaPp][Mm])?$/;

/** `3/4`, `1-2`, `1.2.2026`, `2026-02-03 17:00`, `3-Feb-26`, `Feb 2026`, `12:30 PM`; `null` for anything else. */
export function parseDate(text: string, marks: LocaleMarks): ParsedDate | null {
  const time = timeOf(text);
  if (time !== null) return { value: time, format: 'h:mm:ss' };
  const [, dayText = text, timeText] = /^(.+?)[ T](\d{1,2}:.+)$/.exec(text) ?? [];
  const day = dayOf(dayText.replace(/,$/, ''), marks);
  if (day === null) return null;
  if (timeText === undefined) return { value: day, format: 'd/M/yyyy' };
  const hours = timeOf(timeText.replace(/Z$/, ''));
  return hours === null ? null : { value: day + hours, format: 'd/M/yyyy H:mm:ss' };
}

function timeOf(text: string): number | null {
  const [, hour, minute, second = '0', fraction = '0', half] = TIME.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59 || Number(second) > 59) return null;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second) + Number(`0.${fraction}`);
  return seconds / 86_400;
}

function dayOf(text: string, marks: LocaleMarks): number | null {
  const parts = text.split(/[/\-.\s]+/).map((part) => part.replace(/,$/, '').toLowerCase());
  if (parts.length < 2 || parts.length > 3 || parts.includes('')) return null;
  // 1.5 is no date where the point is the decimal mark, and Sheets takes no point between two numbers for one elsewhere.
  if (/^\d+\.\d+$/.test(text) && marks.decimal === '.') return null;
  const named = parts.findIndex((part) => marks.months.has(part.replace(/\.$/, '')));
  if (named >= 0) return namedDay(parts, named, marks);
  // Numbers with blanks between them are no date.
  if (/\s/.test(text) || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const numbers = parts.map(Number);
  if (parts[0]?.length === 4) return validDay(numbers[0], numbers[1], numbers[2] ?? 1);
  if (parts.length === 2) return shortDay(numbers, parts, marks);
  const order = marks.dateOrder;
  const at = (letter: string) => numbers[order.indexOf(letter)] ?? 0;
  const year = fullYear(at('y'));
  return validDay(year, at('m'), at('d')) ?? validDay(year, at('d'), at('m'));
}

function shortDay(
  numbers: readonly number[],
  parts: readonly string[],
  { dateOrder }: LocaleMarks,
): number | null {
  const [first = 0, second = 0] = numbers;
  if (parts[1]?.length === 4) return validDay(second, first, 1);
  const isDayFirst = dateOrder.indexOf('d') < dateOrder.indexOf('m');
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return validDay(THIS_YEAR, month, day) ?? validDay(THIS_YEAR, day, month);
}

/** `3-feb-26`, `feb 3 2026`, `3 feb`, `feb 2026`. */
function namedDay(parts: readonly string[], named: number, marks: LocaleMarks): number | null {
  const month = marks.months.get((parts[named] ?? '').replace(/\.$/, ''));
  const rest = parts.filter((_, index) => index !== named);
  if (!rest.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = 1, second] = rest.map(Number);
  if (second !== undefined) {
    return rest[0]?.length === 4
      ? validDay(first, month, second)
      : validDay(fullYear(second), month, first);
  }
  return rest[0]?.length === 4 ? validDay(first, month, 1) : validDay(THIS_YEAR, month, first);
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function validDay(year = 0, month = 0, day = 0): number | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOfDay(year, month, day);
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 ? serial : null;
}

/** Headers that name a week, a month or a day and no year: `KW 2`, `Jan`, `05-Jan`, `W/E 1/9`. */

import type { Cell } from '../cell/cell.ts';
import { monthOfName } from '../cell/month-names.ts';
import { headerTextOf } from './header-text.ts';
import type { RowSense } from './row-sense.ts';

/** A header to which only the year is missing. */
export interface YearlessHeader {
  /** `week` is a number that can also count a project's weeks; a calendar week (`KW`, `CW`) cannot. */
  readonly names: 'month' | 'day' | 'week' | 'calendar-week';
  /** The header with a year, as `periodStart` reads it. */
  readonly withYear: (year: number) => string;
}

const WEEK = /^(w|wk|week|kw|cw)[\s.#-]*(\d{1,2})$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,]+/i;
const DAY_NAME = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s\-/]*(\p{L}{3,})\.?$/u;
const NAME_DAY = /^(\p{L}{3,})\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?$/u;
const DIGITS = /^(\d{1,2})([/.-])(\d{1,2})(\.?)$/;

/** Reads a header without a year; `null` where it has one, or is none. `sense` is what its row tells. */
export function yearlessHeader(header: Cell, sense: RowSense): YearlessHeader | null {
  const read = headerTextOf(header);
  if (read === null || read.text.length < 2) return null;
  const { mark } = read;
  if (!/\d/.test(read.text)) {
    const isMonth = mark === null && /^\p{L}{3,}\.?$/u.test(read.text);
    if (!isMonth || monthOfName(read.text) === null) return null;
    return { names: 'month', withYear: (year) => `${read.text} ${year}` };
  }
  const week = WEEK.exec(read.text);
  if (week !== null) {
    const number = Number(week[2]);
    if (number < 1 || number > 53) return null;
    const names = /^[kc]w$/i.test(week[1] as string) ? 'calendar-week' : 'week';
    return { names, withYear: (year) => `W${number} ${year}` };
  }
  const text = read.text.replace(WEEKDAY, '');
  const named = DAY_NAME.exec(text);
  if (named !== null) return namedDay(named[1], named[2]);
  const swapped = NAME_DAY.exec(text);
  if (swapped !== null) {
    const isMonth = mark === null && !sense.namesDays && swapped[2]?.length === 2;
    return isMonth && text === read.text ? null : namedDay(swapped[2], swapped[1]);
  }
  const digits = DIGITS.exec(text);
  if (digits === null) return null;
  const [, first, separator, second, dot] = digits;
  // "1.5" is a number, "1-5" a span.
  const isDate = mark !== null || text !== read.text || separator === '/' || dot === '.';
  if (!isDate || !isDayAndMonth(Number(first), Number(second))) return null;
  // With dots the day comes first.
  const order = separator === '.' ? '.' : '/';
  return { names: 'day', withYear: (year) => `${first}${order}${second}${order}${year}` };
}

function namedDay(day = '', name = ''): YearlessHeader | null {
  if (monthOfName(name) === null || Number(day) < 1 || Number(day) > 31) return null;
  return { names: 'day', withYear: (year) => `${Number(day)} ${name} ${year}` };
}

function isDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12;
}

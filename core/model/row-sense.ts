/** What only a whole row of headers tells: whether `Jan 12` is a month or a day, and `W2-26` a week of 2026. */

import type { Cell } from '../cell/cell.ts';
import { monthOfName } from '../cell/month-names.ts';
import { toSerial } from '../day/serial.ts';
import { headerTextOf } from './header-text.ts';

/** How the texts of a row are meant that alone can be two things. */
export interface RowSense {
  /** `Jan 12` is 12 January, not January 2012. */
  readonly namesDays: boolean;
  /** `W2-26` is week 2 of 2026, not the weeks 2 to 26. */
  readonly hasShortYears: boolean;
}

/** Of a header without a row: `Jan 26` is a month, and `W2-26` nothing. */
export const PLAIN_ROW: RowSense = { namesDays: false, hasShortYears: false };

const NAME_NUMBER = /^(\p{L}{3,})\.?[\s\-/]*(\d{1,2})$/u;
const WEEK_NUMBER = /^(?:w|wk|week|kw|cw)[\s.-]*\d{1,2}[\s,/-]+(\d{2})$/i;

/** What the headers of one row tell together. */
export function rowSenseOf(headers: readonly Cell[]): RowSense {
  const named: NamedNumber[] = [];
  const years: number[] = [];
  for (const header of headers) {
    if (typeof header !== 'string' || !/\d/.test(header)) continue;
    const read = headerTextOf(header);
    if (read === null || read.mark !== null) continue;
    const year = WEEK_NUMBER.exec(read.text)?.[1];
    if (year !== undefined) years.push(Number(year));
    const [, name, number] = NAME_NUMBER.exec(read.text) ?? [];
    const month = name === undefined ? null : monthOfName(name);
    if (month === null || number === undefined) continue;
    named.push({ month, number: Number(number), isShort: number.length === 1 });
  }
  if (named.length === 0 && years.length === 0) return PLAIN_ROW;
  return { namesDays: areDays(named), hasShortYears: areYears(years) };
}

interface NamedNumber {
  readonly month: number;
  readonly number: number;
  /** No year has one digit. */
  readonly isShort: boolean;
}

/**
 * Months follow each other in steps of at most a year, and not of a year alone; days in steps of weeks. What is neither is
 * taken for months, unless one month has two numbers.
 */
function areDays(named: readonly NamedNumber[]): boolean {
  if (named.some(({ isShort }) => isShort)) return true;
  if (named.length < 2) return false;
  const months = steps(named.map(({ month, number }) => number * 12 + month));
  if (months.every((step) => step >= 1 && step <= 12) && months.some((step) => step < 12)) {
    return false;
  }
  if ([2025, 2024].some((year) => areWeeks(named, year))) return true;
  return named.some((one) =>
    named.some(({ month, number }) => month === one.month && number !== one.number),
  );
}

function areWeeks(named: readonly NamedNumber[], firstYear: number): boolean {
  let year = firstYear;
  let last = 0;
  const days = named.map(({ month, number }) => {
    if (month < last) year += 1;
    last = month;
    return toSerial(year, month, Math.min(number, 28)) + Math.max(0, number - 28);
  });
  return steps(days).every((step) => step > 0 && step % 7 === 0);
}

/** A span of weeks ends ever later: `W1-13`, `W14-26`; a year is the same for all, or for those before and after New Year. */
function areYears(years: readonly number[]): boolean {
  if (years.length < 2) return false;
  const [first, last] = [years[0] as number, years[years.length - 1] as number];
  return (last === first || last === first + 1) && new Set(years).size === 1 + last - first;
}

function steps(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => value - (values[index] as number));
}

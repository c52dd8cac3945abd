/** Which year the headers of a matrix mean that name none: what stands above them, beside them, in a title or the tab's name. */

import type { Cell } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import { isPlausibleDay } from '../cell/plausible-day.ts';
import { fromSerial } from '../day/serial.ts';
import { periodStart } from './periods.ts';
import type { YearlessHeader } from './yearless-header.ts';

/** A header of a matrix; those with a `day` have their year. */
export interface DatedHeader {
  readonly column: number;
  readonly day: number | null;
  readonly yearless: YearlessHeader | null;
}

/** What was found for each header, `null` for those without: its text with the year, or the very day that stands above it. */
export interface FoundYears {
  readonly found: readonly (string | number | null)[];
  /** The title or tab's name that the year was taken from, or `null` where it stands in the rows of headers. */
  readonly by: { readonly text: string; readonly year: number } | null;
}

/**
 * Finds the years, each way for all headers at once: a date above each; a year above, as far as it reaches; the nearest header
 * with a year; the one year of the titles or of the tab's name. Where the headers run past a New Year
 * that their year does not, none is found.
 */
export function findYears(
  headers: readonly DatedHeader[],
  rowsAbove: readonly (readonly Cell[])[],
  titles: readonly string[],
  order: DateOrder | null,
): FoundYears {
  const dates = rowsAbove
    .map((row) => headers.map((one) => (one.yearless ? dayAbove(row, one.column, order) : null)))
    .find((days) => isWhole(headers, days) && steadily(days.filter((day) => day !== null)));
  if (dates !== undefined) return { found: dates, by: null };
  const bands = rowsAbove
    .map((row) => withYears(headers, (one) => yearAbove(row, one.column, headers[0]?.column ?? 0)))
    .find((texts) => isWhole(headers, texts) && areAscending(headers, texts, order));
  if (bands !== undefined) return { found: bands, by: null };
  if (headers.some(({ day }) => day !== null)) {
    return { found: withYears(headers, (one) => yearBeside(headers, one, order)), by: null };
  }
  const by = yearOfTexts(titles);
  // A project counts its weeks too: a title's year does not make them the calendar's.
  if (by !== null && headers.every(({ yearless }) => yearless?.names !== 'week')) {
    const texts = withYears(headers, () => by.year);
    if (areAscending(headers, texts, order)) return { found: texts, by };
  }
  return { found: headers.map(() => null), by: null };
}

function withYears(
  headers: readonly DatedHeader[],
  yearOf: (one: DatedHeader) => number | null,
): readonly (string | null)[] {
  return headers.map((one) => {
    const year = one.yearless === null ? null : yearOf(one);
    return year === null ? null : (one.yearless?.withYear(year) ?? null);
  });
}

function isWhole(headers: readonly DatedHeader[], found: readonly unknown[]): boolean {
  return found.every((one, index) => one !== null || headers[index]?.yearless === null);
}

function steadily(days: readonly (number | null)[]): boolean {
  return days.every((day, index) => index === 0 || (day ?? 0) > (days[index - 1] ?? 0));
}

/** Whether the days go up by the one order of day and month or by the other. */
function areAscending(
  headers: readonly DatedHeader[],
  texts: readonly (string | null)[],
  order: DateOrder | null,
): boolean {
  const orders: readonly DateOrder[] =
    order === null ? ['day-month-year', 'month-day-year'] : [order];
  return orders.some((one) => {
    const days = texts.map((text, index) =>
      text === null ? (headers[index]?.day ?? null) : periodStart(text, one),
    );
    return days.every((day) => day !== null) && steadily(days);
  });
}

function dayAbove(row: readonly Cell[], column: number, order: DateOrder | null): number | null {
  const cell = row[column] ?? null;
  if (typeof cell === 'string' && /^\D*\d{4}$/.test(cell.trim())) return null;
  return periodStart(cell, order);
}

/** The year of the nearest cell at or left of the column, if that is a year, or a month over the headers. */
function yearAbove(row: readonly Cell[], column: number, firstColumn: number): number | null {
  for (let at = column; at >= 0; at -= 1) {
    const cell = row[at] ?? null;
    if (cell === null || cell === '') continue;
    const year = typeof cell === 'string' ? Number(/^\s*(\d{4})\s*$/.exec(cell)?.[1]) : cell;
    if (typeof year === 'number' && Number.isInteger(year) && year >= 1950 && year <= 2100) {
      return year;
    }
    if (at < firstColumn) return null;
    const day = periodStart(cell, null);
    return day === null ? null : fromSerial(day).year;
  }
  return null;
}

/** The year that makes a header the next after the nearest dated one on its left, or else the last before that on its right. */
function yearBeside(
  headers: readonly DatedHeader[],
  one: DatedHeader,
  order: DateOrder | null,
): number | null {
  const place = headers.indexOf(one);
  const isDated = ({ day }: DatedHeader) => day !== null;
  const left = headers.slice(0, place).reverse().find(isDated)?.day ?? null;
  const right = headers.slice(place + 1).find(isDated)?.day ?? null;
  const near = left ?? right;
  if (near === null) return null;
  const { year } = fromSerial(near);
  const fits = (candidate: number) => {
    const day = periodStart(one.yearless?.withYear(candidate) ?? null, order ?? 'day-month-year');
    if (day === null || !isPlausibleDay(day)) return false;
    return left === null ? day < near : day > near;
  };
  const candidates = left === null ? [year + 1, year, year - 1] : [year - 1, year, year + 1];
  return candidates.find(fits) ?? null;
}

/** Other years than the one that a plan is for. */
const OTHER_YEAR =
  /\b(?:fy|fiscal|financial year|updated|as of|as at|version|stand|printed|created)/i;

/** The one year that titles name as such, with the text that does; `null` where they name none or several. */
function yearOfTexts(texts: readonly string[]): FoundYears['by'] {
  let by: FoundYears['by'] = null;
  for (const text of texts) {
    if (text.length > 60 || OTHER_YEAR.test(text)) continue;
    for (const match of text.matchAll(/(?:^|[^\d./-])(20\d\d)(?![\d/-]|\.\d)/g)) {
      const year = Number(match[1]);
      if (by !== null && by.year !== year) return null;
      by ??= { text: text.trim(), year };
    }
  }
  return by;
}

/** What a number format makes of a number: whether it is a date, and what is shown. */

import { wallOfSerial } from './zone-time.ts';

/** The parts of a format that are words, colours or conditions and say nothing about its kind. */
const NOT_PATTERN = /"[^"]*"|\\.|_.|\*./g;

/** Whether Sheets gives a cell with this format as a date. */
export function isDateFormat(format: string): boolean {
  const pattern = format.replace(NOT_PATTERN, '');
  if (/^general$/i.test(pattern)) return false;
  if (/\[(h+|m+|s+)\]/i.test(pattern)) return true;
  return /[ymdhs]/i.test(pattern.replace(/\[[^\]]*\]/g, '').replace(/E[+-]/gi, ''));
}

/** What the cell shows; `null` where the stand-in cannot tell. */
export function shownNumber(value: number, format: string): string | null {
  if (format === 'General' || format === '@') return String(value);
  if (isDateFormat(format)) return shownDate(value, format);
  const [, group, places = '', percent] = /^(#,##)?0(\.0+)?(%)?$/.exec(format) ?? [];
  if (!/^(#,##)?0(\.0+)?%?$/.test(format)) return null;
  const scaled = percent ? value * 100 : value;
  const fixed = Math.abs(scaled).toFixed(Math.max(0, places.length - 1));
  const [whole = '', fraction] = fixed.split('.');
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const isNegative = scaled < 0 && Number(fixed) !== 0;
  return `${isNegative ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}${percent ?? ''}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function shownDate(serial: number, format: string): string | null {
  const date = new Date(wallOfSerial(serial));
  const two = (number: number) => String(number).padStart(2, '0');
  const words: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: MONTHS[date.getUTCMonth()] ?? '',
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    h: String(date.getUTCHours()),
    hh: two(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
  };
  let isKnown = true;
  let isTime = false;
  const text = format.toLowerCase().replace(/y+|m+|d+|h+|s+/g, (letters) => {
    if (letters.startsWith('h')) isTime = true;
    if (letters.startsWith('m') && isTime) {
      isTime = false;
      return two(date.getUTCMinutes());
    }
    const word = words[letters];
    if (word === undefined) isKnown = false;
    return word ?? '';
  });
  return isKnown && !/["[\\]/.test(format) ? text : null;
}

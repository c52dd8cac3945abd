/** Dates and times as Excel reads them from a text: month before day, a year of two digits in 1930 to 2029. */

/** A number, and the number format that comes with the way it was written. */
export interface Reading {
  readonly value: number;
  readonly numberFormat: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])m?)?$/i;
const HOUR = /^(\d{1,2})\s+([ap])m?$/i;

/** What surrounds a text that may be a date. */
export interface DatePlace {
  readonly is1904: boolean;
  readonly year: number;
}

/** The date or the time that a text is to Excel, or `null` where it is neither. */
export function readDateOrTime(text: string, place: DatePlace): Reading | null {
  const time = readTime(text);
  if (time !== null) return time;
  const date = readDate(text, place);
  if (date !== null) return date;
  const both = /^(.+?)[ ]+(\d{1,2}:.+|\d{1,2}\s+[ap]m?)$/i.exec(text);
  if (both === null) return null;
  const day = readDate(both[1] ?? '', place);
  const hours = readTime(both[2] ?? '');
  if (day === null || hours === null) return null;
  return { value: day.value + hours.value, numberFormat: 'm/d/yyyy h:mm' };
}

function readTime(text: string): Reading | null {
  const hour = HOUR.exec(text);
  const match = TIME.exec(text) ?? (hour && [text, hour[1], '0', undefined, hour[2]]);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) >= 60) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const base =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return {
    value: (base * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    numberFormat: half === undefined ? 'h:mm' : 'h:mm AM/PM',
  };
}

/** The ways in which a date is written; each gives year (`null`: this one), month from 1, day, and the format. */
const WAYS: readonly [
  RegExp,
  (part: readonly string[]) => readonly [string | null, number, number, string],
][] = [
  [
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    ([, y = '', m, d]) => [y, Number(m), Number(d), 'm/d/yyyy'],
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{1,2})$/,
    ([, m, d, y = '']) => [y, Number(m), Number(d), 'm/d/yyyy'],
  ],
  [/^(\d{4})[-/](\d{1,2})$/, ([, y = '', m]) => [y, Number(m), 1, 'mmm-yy']],
  [/^(\d{1,2})[-/](\d{4})$/, ([, m, y = '']) => [y, Number(m), 1, 'mmm-yy']],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([, m, d]) => [null, Number(m), Number(d), 'd-mmm']],
  [
    new RegExp(`^(\\d{1,2})[-/ ]?${MONTH}[-/ ,]*(\\d{4}|\\d{2})$`, 'i'),
    ([, d, m = '', y = '']) => [y, monthOf(m), Number(d), 'd-mmm-yy'],
  ],
  [
    new RegExp(`^(\\d{1,2})[-/ ]?${MONTH}$`, 'i'),
    ([, d, m = '']) => [null, monthOf(m), Number(d), 'd-mmm'],
  ],
  [
    new RegExp(`^${MONTH}[-/ ]?(\\d{1,2})[-/ ,]+(\\d{4}|\\d{2})$`, 'i'),
    ([, m = '', d, y = '']) => [y, monthOf(m), Number(d), 'd-mmm-yy'],
  ],
  [
    new RegExp(`^${MONTH}[-/ ]?(\\d{4})$`, 'i'),
    ([, m = '', y = '']) => [y, monthOf(m), 1, 'mmm-yy'],
  ],
];

function readDate(text: string, place: DatePlace): Reading | null {
  for (const [form, read] of WAYS) {
    const match = form.exec(text);
    if (match === null) continue;
    const [year, month, day, numberFormat] = read(match);
    const value = serial(year === null ? place.year : fullYear(year), month, day, place);
    if (value !== null) return { value, numberFormat };
  }
  return readTwoParts(text, place);
}

/** `12/40` is no day of December but December 1940, and `Nov-26` is the 26th of November. */
function readTwoParts(text: string, place: DatePlace): Reading | null {
  const digits = /^(\d{1,2})[-/](\d{2})$/.exec(text);
  if (digits !== null) {
    const value = serial(fullYear(digits[2] ?? ''), Number(digits[1]), 1, place);
    return value === null ? null : { value, numberFormat: 'mmm-yy' };
  }
  const named = new RegExp(`^${MONTH}[-/ ]?(\\d{1,2})$`, 'i').exec(text);
  if (named === null) return null;
  const month = monthOf(named[1] ?? '');
  const day = serial(place.year, month, Number(named[2]), place);
  if (day !== null) return { value: day, numberFormat: 'd-mmm' };
  const first = serial(fullYear(named[2] ?? ''), month, 1, place);
  return first === null ? null : { value: first, numberFormat: 'mmm-yy' };
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** The day's number, or `null` where there is no such day; Excel has a 29 February 1900. */
function serial(year: number, month: number, day: number, { is1904 }: DatePlace): number | null {
  const first = is1904 ? 1904 : 1900;
  if (year < first || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const isExcelsOwn = year === 1900 && month === 2 && day === 29;
  if (!isExcelsOwn && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (isExcelsOwn) return 60;
  const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  if (is1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

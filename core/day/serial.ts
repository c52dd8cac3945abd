/** Days as whole serial numbers, the way spreadsheets store dates, and their calendar dates. */

/**
 * A calendar date of the Gregorian calendar. `month` is 1–12, `day` is 1–31.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** English month names, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Serial of 0001-01-01, the first day that `parseDay` and `formatDay` know. */
export const FIRST_DAY = -693593;

/** Serial of 9999-12-31, the last day that both hosts know. */
export const LAST_DAY = 2958465;

// Counting years from 1 March puts the leap day at the end of a year, so that a month's offset never depends on it.
const MARCH_1900_SERIAL = 61;
const MARCH_1900_DAYS = daysSinceMarchOfYear0(1900, 3, 1);

function daysSinceMarchOfYear0(year: number, month: number, day: number): number {
  const years = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 1;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The serial of a calendar date: 1900-03-01 → 61, 2026-11-22 → 46348.
 *
 * Excel and Google Sheets agree from 1900-03-01 (61) on. Before it this counts as Google Sheets does, without a gap:
 * 1899-12-30 is 0 and 1900-01-01 is 2. Excel calls 1900-01-01 serial 1, and serial 60 is there 1900-02-29, a day that
 * never was; so for January and February 1900 alone Excel's serials are one less. Earlier days are negative.
 *
 * The date must exist; ask `isCalendarDate` first about parts that came from a user.
 */
export function toSerial(year: number, month: number, day: number): number {
  return daysSinceMarchOfYear0(year, month, day) - MARCH_1900_DAYS + MARCH_1900_SERIAL;
}

/** Whether such a day exists: whole numbers, year 1–9999, month 1–12, and a day that the month has. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The calendar date of a serial; a time of day is dropped. Counts as `toSerial` does.
 *
 * @throws RangeError outside the years 1–9999 and for NaN: a caller that holds a number from a user checks it first.
 */
export function fromSerial(serial: number): CalendarDate {
  if (!(serial >= FIRST_DAY && serial < LAST_DAY + 1)) {
    throw new RangeError(`${serial} is not the serial of a day in the years 1 to 9999`);
  }
  const days = Math.floor(serial) - MARCH_1900_SERIAL + MARCH_1900_DAYS;
  // 146097 days in 400 years: the estimate is off by one year at most.
  let years = Math.floor((days * 400) / 146097);
  if (daysSinceMarchOfYear0(years + 1, 3, 1) <= days) years += 1;
  else if (daysSinceMarchOfYear0(years, 3, 1) > days) years -= 1;
  const dayOfYear = days - daysSinceMarchOfYear0(years, 3, 1);
  const months = Math.floor((dayOfYear * 5 + 2) / 153);
  return {
    year: months >= 10 ? years + 1 : years,
    month: months >= 10 ? months - 9 : months + 3,
    day: dayOfYear - Math.floor((months * 153 + 2) / 5) + 1,
  };
}

/** The serial that a text of the exact form `YYYY-MM-DD` names, or `null` where it names no day: `2026-02-29` → `null`. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return isCalendarDate(year, month, day) ? toSerial(year, month, day) : null;
}

/** A serial as `YYYY-MM-DD`: 46348 → `2026-11-22`. A time of day is dropped. Throws as `fromSerial` does. */
export function formatDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A serial for people to read, without doubt about day and month: 46348 → `22 Nov 2026`. Throws as `fromSerial` does. */
export function formatDayLong(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${day} ${(MONTH_NAMES[month - 1] as string).slice(0, 3)} ${year}`;
}

/** The same with the whole name of the month, for a sentence: 46348 → `22 November 2026`. Throws as `fromSerial` does. */
export function formatDayInFull(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${day} ${MONTH_NAMES[month - 1] as string} ${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

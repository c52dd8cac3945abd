/** The arguments by which functions are told which days are worked, and the calendar that they make. */

import { isMask, makeCalendar, WEEKEND_MASK, type WorkCalendar } from '../day/work-calendar.ts';
import type { ValueArgument } from './function-spec.ts';
import { Failure } from './result-cell.ts';

/** Days on which nobody works. */
export const HOLIDAYS = {
  name: 'holidays',
  kind: 'date',
  shape: 'list',
  optional: true,
  doc: 'A range of days on which nobody works. Blank cells do not count; left out: there are none.',
  brief: 'Days on which nobody works. Left out: none.',
} as const satisfies ValueArgument;

/** Days of the week that are off. */
export const WEEKEND = {
  name: 'weekend',
  kind: 'text',
  shape: 'one',
  optional: true,
  doc: 'The days of the week that are off: seven digits from Monday to Sunday as text, 1 for a day off, such as "0000011"; or a number of NETWORKDAYS.INTL, 1–7 or 11–17. Blank: Saturday and Sunday.',
  brief:
    'Days off from Monday to Sunday as text, such as "0000011", or a number of NETWORKDAYS.INTL. Blank: Saturday and Sunday.',
} as const satisfies ValueArgument;

const DAYS = 7;
const SUNDAY = 6;

/** The calendar of both arguments, or a failure where the weekend is none. */
export function calendarOf(
  weekend: string | null,
  holidays: readonly number[],
): WorkCalendar | Failure {
  const mask = weekendMask(weekend);
  return mask instanceof Failure ? mask : makeCalendar(mask, holidays);
}

/** The days off as seven digits from Monday, or a failure where the weekend is none. Blank is Saturday and Sunday. */
export function weekendMask(weekend: string | null): string | Failure {
  const mask = weekend === null ? WEEKEND_MASK : maskOf(weekend);
  if (mask !== null) return mask;
  return new Failure(
    '#VALUE!',
    `"${weekend}" in Weekend is no weekend; expected seven digits from Monday to Sunday such as "0000011", or a number from 1 to 7 or 11 to 17`,
  );
}

/** Where somebody has to work on some day of the week. */
export function noWorkingDay(): Failure {
  return new Failure('#VALUE!', 'Weekend leaves no day of the week that is worked');
}

/** The mask of a text or of a number of NETWORKDAYS.INTL: 1 is Saturday and Sunday, 2 Sunday and Monday …, 11 Sunday alone … */
function maskOf(text: string): string | null {
  if (isMask(text)) return text;
  if (!/^1?[1-7]$/.test(text)) return null;
  const code = Number(text);
  const isSingle = code > 10;
  const first = (SUNDAY + code - (isSingle ? 11 : 2)) % DAYS;
  const last = isSingle ? first : (first + 1) % DAYS;
  return Array.from({ length: DAYS }, (_, day) => (day === first || day === last ? '1' : '0')).join(
    '',
  );
}

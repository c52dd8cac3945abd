/** How much each person works: pattern, calendar, hours of a day, availability, and the part that projects can have. */

import { FIRST_DAY, LAST_DAY } from '../day/serial.ts';
import { isMask, WEEKEND_MASK } from '../day/work-calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { HOLIDAYS } from '../model/holidays.ts';
import { PEOPLE, type Person } from '../model/people.ts';
import type { Settings } from '../model/settings.ts';
import type { CalendarBook } from './calendar-book.ts';
import { cellRefOf, isDay, MOST_AMOUNT, troubleAt } from './row-trouble.ts';
import { nameHoursAndShares, nameWeekHours, weekHoursOf } from './week-hours.ts';

/** By person; blanks, and values that cannot be, are already what they count as. */
export interface WorkTerms {
  /** A number of the calendar book. */
  readonly calendar: Int32Array;
  /** Hours of a working day: hours per week ÷ working days of the pattern. */
  readonly dayHours: Float64Array;
  readonly daysPerWeek: Uint8Array;
  /** First and last day of availability; the first and the last day that there is where a cell is blank. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** The part of available time that BAU, on-call and unplanned work leave: 0–1. */
  readonly projectShare: Float64Array;
}

/** The mask of Settings; the common weekend where it is none. */
export function usualMask({ weekend }: Pick<Settings, 'weekend'>): string {
  return isWorked(weekend) ? weekend : WEEKEND_MASK;
}

/** Reads the terms of all people, and names what cannot be. */
export function readWorkTerms(
  people: readonly Person[],
  settings: Settings,
  book: CalendarBook,
  diagnostics: Diagnostic[],
): WorkTerms {
  const count = people.length;
  const terms = {
    calendar: new Int32Array(count),
    dayHours: new Float64Array(count),
    daysPerWeek: new Uint8Array(count),
    fromDay: new Int32Array(count),
    toDay: new Int32Array(count),
    projectShare: new Float64Array(count),
  };
  const numberOf = calendarNumbers(book, usualMask(settings));
  nameHoursAndShares(people, settings, diagnostics);
  for (let index = 0; index < count; index += 1) {
    const person = people[index] as Person;
    nameTroubles(person, settings, diagnostics);
    if (person.calendar !== null && !book.knows(person.calendar)) {
      diagnostics.push(calendarUnknown(person, person.calendar));
    }
    const { availableFromDay: from, availableToDay: to } = person;
    const calendar = numberOf(person);
    const daysPerWeek = book.calendars[calendar]?.calendar.daysPerWeek as number;
    terms.calendar[index] = calendar;
    terms.daysPerWeek[index] = daysPerWeek;
    terms.dayHours[index] = weekHoursOf(person, settings) / daysPerWeek;
    terms.fromDay[index] = from !== null && isDay(from) ? from : FIRST_DAY;
    terms.toDay[index] = to !== null && isDay(to) ? to : LAST_DAY;
    const others = otherShare(person);
    terms.projectShare[index] = others < 1 ? 1 - others : 0;
  }
  return terms;
}

/** Finds people's calendars: what two cells say is looked up once for all people who have the same. */
function calendarNumbers(book: CalendarBook, usual: string): (person: Person) => number {
  const numbers = new Map<string | null, Map<string | null, number>>();
  return ({ workingDays, calendar }) => {
    let byCalendar = numbers.get(workingDays);
    if (byCalendar === undefined) {
      byCalendar = new Map();
      numbers.set(workingDays, byCalendar);
    }
    let number = byCalendar.get(calendar);
    if (number === undefined) {
      const isOwn = workingDays !== null && isWorked(workingDays);
      number = book.numberOf(isOwn ? workingDays : usual, calendar);
      byCalendar.set(calendar, number);
    }
    return number;
  };
}

function calendarUnknown(person: Person, found: string): Diagnostic {
  const params = { found, column: PEOPLE.columns.calendar.header, table: HOLIDAYS.title };
  return troubleAt('reference-unknown', 'warning', person, 'calendar', params);
}

const OTHER_KEYS = ['bauShare', 'onCallShare', 'unplannedShare'] as const;

// A sum such as 0.3 + 0.6 + 0.1 may end a hair above 1.
const FULL = 1 + 1e-9;

function otherShare(person: Person): number {
  return shareOf(person.bauShare) + shareOf(person.onCallShare) + shareOf(person.unplannedShare);
}

function shareOf(share: number | null): number {
  return share !== null && isShare(share) ? share : 0;
}

// More than all of somebody's time is a slip that counts as all of it; more than any number that could be meant is none.
function isShare(share: number): boolean {
  return share >= 0 && share <= MOST_AMOUNT;
}

function isWorked(mask: string): boolean {
  return isMask(mask) && mask !== '1111111';
}

function nameTroubles(person: Person, settings: Settings, diagnostics: Diagnostic[]): void {
  const { columns } = PEOPLE;
  const { workingDays } = person;
  if (workingDays !== null && !isWorked(workingDays)) {
    const params = { found: workingDays, column: columns.workingDays.header };
    diagnostics.push(troubleAt('pattern-unreadable', 'error', person, 'workingDays', params));
  }
  nameWeekHours(person, settings, diagnostics);
  nameDates(person, diagnostics);
  nameShares(person, diagnostics);
}

function nameDates(person: Person, diagnostics: Diagnostic[]): void {
  const { availableFromDay: from, availableToDay: to } = person;
  if (from !== null && !isDay(from)) diagnostics.push(noDate(person, 'availableFromDay', from));
  if (to !== null && !isDay(to)) diagnostics.push(noDate(person, 'availableToDay', to));
  if (from === null || to === null || !(from > to) || !isDay(from) || !isDay(to)) return;
  const { columns } = PEOPLE;
  const params = {
    from: columns.availableFromDay.header,
    to: columns.availableToDay.header,
  };
  const compareWith = cellRefOf(person, 'availableFromDay');
  diagnostics.push(
    troubleAt('dates-reversed', 'warning', person, 'availableToDay', params, { compareWith }),
  );
}

function noDate(
  person: Person,
  key: 'availableFromDay' | 'availableToDay',
  day: number,
): Diagnostic {
  const params = { found: String(day), column: PEOPLE.columns[key].header };
  return troubleAt('date-unreadable', 'error', person, key, params);
}

function nameShares(person: Person, diagnostics: Diagnostic[]): void {
  const { bauShare, onCallShare, unplannedShare } = person;
  const sum = otherShare(person);
  const areShares =
    isShare(bauShare ?? 0) && isShare(onCallShare ?? 0) && isShare(unplannedShare ?? 0);
  if (areShares && sum <= FULL) return;
  const { columns } = PEOPLE;
  for (const key of OTHER_KEYS) {
    const share = person[key];
    if (share === null || isShare(share)) continue;
    const params = {
      found: String(share),
      column: columns[key].header,
      min: 0,
      max: 1,
      unit: 'percent',
    } as const;
    diagnostics.push(troubleAt('number-out-of-range', 'error', person, key, params));
  }
  if (sum > FULL) {
    const filled = OTHER_KEYS.filter((key) => isShare(person[key] ?? 0) && (person[key] ?? 0) > 0);
    const params = { columns: filled.map((key) => columns[key].header), sum };
    diagnostics.push(
      troubleAt('shares-over-whole', 'warning', person, filled[0] ?? 'bauShare', params),
    );
  }
}

/** The calendars of a portfolio, each prepared once for all people who work by it. */

import { weekday } from '../day/week.ts';
import { makeCalendar, type WorkCalendar } from '../day/work-calendar.ts';
import type { Holiday } from '../model/holidays.ts';
import { referenceKey } from '../model/references.ts';
import type { HorizonDays } from './horizon-days.ts';
import { isDay } from './row-trouble.ts';

/** A calendar with its working days counted over the horizon. */
export interface CountedCalendar {
  readonly calendar: WorkCalendar;
  /** Working days of the horizon before each of its days; one more entry, all of them. */
  readonly workedBefore: Int32Array;
  /** Working days in each of its periods. */
  readonly workedIn: Int32Array;
}

/** Gives calendars by pattern and name; equal ones have one number. */
export class CalendarBook {
  readonly calendars: CountedCalendar[] = [];
  readonly #days: HorizonDays;
  readonly #general: number[] = [];
  readonly #named = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>();

  constructor(holidays: readonly Holiday[], days: HorizonDays) {
    this.#days = days;
    for (const { day, calendar } of holidays) {
      if (isDay(day)) this.#holidaysOf(calendar === null ? '' : referenceKey(calendar)).push(day);
    }
  }

  #holidaysOf(key: string): number[] {
    if (key === '') return this.#general;
    let list = this.#named.get(key);
    if (list === undefined) {
      list = [];
      this.#named.set(key, list);
    }
    return list;
  }

  /** The number of a calendar: `mask` as in `makeCalendar`; `name` is that of the holidays' calendar, or `null`. */
  numberOf(mask: string, name: string | null): number {
    const named = name === null ? undefined : this.#named.get(referenceKey(name));
    const key = named === undefined ? mask : `${mask} ${referenceKey(name as string)}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#add(makeCalendar(mask, named ? this.#general.concat(named) : this.#general));
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** Whether some holiday has this calendar; any will do where none has one, and a blank is no name. */
  knows(name: string): boolean {
    const key = referenceKey(name);
    return key === '' || this.#named.size === 0 || this.#named.has(key);
  }

  /** The number of a calendar on which every day is worked, holidays and weekends too. */
  everyDay(): number {
    let number = this.#numbers.get('every day');
    if (number === undefined) {
      number = this.#add(makeCalendar('0000000'));
      this.#numbers.set('every day', number);
    }
    return number;
  }

  #add(calendar: WorkCalendar): number {
    const workedBefore = countWorked(calendar, this.#days);
    const workedIn = countByPeriod(workedBefore, this.#days);
    return this.calendars.push({ calendar, workedBefore, workedIn }) - 1;
  }
}

function countWorked({ before, holidays }: WorkCalendar, days: HorizonDays): Int32Array {
  const { firstDay, lastDay, dayCount } = days;
  const isHoliday = new Uint8Array(dayCount);
  for (let index = 0; index < holidays.length; index += 1) {
    const day = holidays[index] as number;
    if (day >= firstDay && day <= lastDay) isHoliday[day - firstDay] = 1;
  }
  const counts = new Int32Array(dayCount + 1);
  let dayOfWeek = weekday(firstDay);
  for (let day = 0; day < dayCount; day += 1) {
    const worked = (before[dayOfWeek + 1] as number) - (before[dayOfWeek] as number);
    counts[day + 1] = (counts[day] as number) + (isHoliday[day] === 1 ? 0 : worked);
    dayOfWeek = dayOfWeek === 6 ? 0 : dayOfWeek + 1;
  }
  return counts;
}

function countByPeriod(workedBefore: Int32Array, { periods, starts }: HorizonDays): Int32Array {
  const counts = new Int32Array(periods);
  for (let period = 0; period < periods; period += 1) {
    const upTo = workedBefore[starts[period + 1] as number] as number;
    counts[period] = upTo - (workedBefore[starts[period] as number] as number);
  }
  return counts;
}

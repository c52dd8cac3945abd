/** Reads all efforts, each once: who or which role it books, for which project, and how its hours spread over days. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalendarBook, CountedCalendar } from './calendar-book.ts';
import type { Effort } from './effort.ts';
import { isCountable, whyLong, whyUncountable } from './effort-check.ts';
import type { HorizonDays } from './horizon-days.ts';
import type { NameCollector } from './name-index.ts';
import { isOff, whyNoHours } from './span-off.ts';
import { type EffortSpread, spanDays, type UsualTerms } from './spread-efforts.ts';
import type { WorkTerms } from './work-terms.ts';

/** By effort, as in the capacity grid; roles by the collector's numbers. */
export interface Bookings {
  readonly personOfEffort: Int32Array;
  readonly roleOfEffort: Int32Array;
  readonly projectOfEffort: Int32Array;
  readonly isCounted: Uint8Array;
  readonly countedCount: number;
  readonly spread: EffortSpread;
  /** What is known only once the hours are: named after all that is wrong with the rows themselves. */
  readonly troubles: readonly Diagnostic[];
}

/** What efforts are read with: names become numbers, once for all that follows. */
export interface BookingTerms {
  readonly person: (text: string) => number;
  readonly project: (text: string) => number;
  readonly roles: NameCollector;
  /** The number of a role that people have, by any spelling; −1 where nobody has it. */
  readonly roleOfPeople: (text: string) => number;
  readonly terms: WorkTerms;
  readonly usual: UsualTerms;
  readonly book: CalendarBook;
  readonly days: HorizonDays;
  readonly longAllocationYears: number;
}

/**
 * Finds people, roles, projects, days and hours of all efforts, and names those that cannot be counted. A share, or hours
 * per week, over days that are all off is named; not where it is a cell of a Staffing matrix, for those days are the
 * column's. Where the person is no person but a role that people have, it is an open request. The hours of unknown people are
 * not counted, but spread by the usual calendar, so that it can be told how many they are.
 */
export function bookEfforts(
  efforts: readonly Effort[],
  {
    person: findPerson,
    project: findProject,
    roles,
    roleOfPeople,
    terms,
    usual,
    book,
    days,
    ...limits
  }: BookingTerms,
  diagnostics: Diagnostic[],
): Bookings {
  const count = efforts.length;
  const personOfEffort = new Int32Array(count).fill(-1);
  const roleOfEffort = new Int32Array(count).fill(-1);
  const projectOfEffort = new Int32Array(count);
  const isCounted = new Uint8Array(count);
  const isTentative = new Uint8Array(count);
  const calendarOfEffort = new Int32Array(count);
  const dayHoursOfEffort = new Float64Array(count);
  const spans = makeSpans(count);
  const troubles: Diagnostic[] = [];
  let everyDay = -1;
  let countedCount = 0;
  for (let index = 0; index < count; index += 1) {
    const effort = efforts[index] as Effort;
    const { fromDay, toDay, share, hoursPerWeek } = effort;
    projectOfEffort[index] = findProject(effort.project);
    noteSpan(spans, index, fromDay, toDay, days);
    if (!isCountable(effort)) {
      diagnostics.push(whyUncountable(effort));
      continue;
    }
    const long = whyLong(effort, limits.longAllocationYears);
    if (long !== null) diagnostics.push(long);
    const { person: who } = effort;
    const person = who === null ? -1 : findPerson(who);
    const isBooked = person >= 0;
    let role = -1;
    if (who === null) role = roles.add(effort.role as string, 0);
    else if (!isBooked) role = roleOfPeople(who);
    const isKnown = isBooked || role >= 0;
    personOfEffort[index] = person;
    roleOfEffort[index] = role;
    if (isKnown) {
      isCounted[index] = 1;
      countedCount += 1;
      if (effort.status === 'tentative') isTentative[index] = 1;
    }
    let calendar = isBooked ? (terms.calendar[person] as number) : usual.calendar;
    let hours = 0;
    if (share !== null) {
      hours = share * (isBooked ? (terms.dayHours[person] as number) : usual.dayHours);
    } else if (hoursPerWeek !== null) {
      hours = hoursPerWeek / (isBooked ? (terms.daysPerWeek[person] as number) : usual.daysPerWeek);
    } else {
      const counted = book.calendars[calendar] as CountedCalendar;
      let worked = spanDays(counted, fromDay, toDay, days);
      if (worked === 0) {
        everyDay = book.everyDay();
        calendar = everyDay;
        worked = Math.floor(toDay) - Math.floor(fromDay) + 1;
      }
      hours = (effort.totalHours as number) / worked;
    }
    if (isKnown && effort.totalHours === null && hours > 0 && effort.periodColumn === undefined) {
      const counted = book.calendars[calendar] as CountedCalendar;
      if (isOff(counted.calendar, fromDay, toDay)) troubles.push(whyNoHours(effort));
    }
    calendarOfEffort[index] = calendar;
    dayHoursOfEffort[index] = hours;
  }
  const { calendars } = book;
  const spread = {
    days,
    calendars,
    calendarOfEffort,
    dayHoursOfEffort,
    everyDay,
    isTentative,
    ...spans,
  };
  return {
    personOfEffort,
    roleOfEffort,
    projectOfEffort,
    isCounted,
    countedCount,
    spread,
    troubles,
  };
}

type Spans = Pick<EffortSpread, 'firstDay' | 'lastDay' | 'firstPeriod' | 'lastPeriod'>;

function makeSpans(count: number): Spans {
  return {
    firstDay: new Int32Array(count),
    lastDay: new Int32Array(count).fill(-1),
    firstPeriod: new Int32Array(count),
    lastPeriod: new Int32Array(count).fill(-1),
  };
}

function noteSpan(
  spans: Spans,
  effort: number,
  fromDay: number,
  toDay: number,
  { firstDay: origin, dayCount, periodOfDay }: HorizonDays,
): void {
  const from = Math.max(0, Math.floor(fromDay) - origin);
  const to = Math.min(dayCount - 1, Math.floor(toDay) - origin);
  // Not `from > to`: a day that is no number lies in no period.
  if (!(from <= to)) return;
  spans.firstDay[effort] = from;
  spans.lastDay[effort] = to;
  spans.firstPeriod[effort] = periodOfDay[from] as number;
  spans.lastPeriod[effort] = periodOfDay[to] as number;
}

/** The efforts of each owner, a person or a role: those of owner `i` stand from `starts[i]` up to before `starts[i + 1]`, rising; −1 is no owner. */
export function groupEfforts(
  ownerOfEffort: Int32Array,
  ownerCount: number,
): { readonly starts: Int32Array; readonly efforts: Int32Array } {
  const starts = new Int32Array(ownerCount + 1);
  for (let index = 0; index < ownerOfEffort.length; index += 1) {
    const owner = ownerOfEffort[index] as number;
    if (owner >= 0) starts[owner + 1] = (starts[owner + 1] as number) + 1;
  }
  for (let owner = 0; owner < ownerCount; owner += 1) {
    starts[owner + 1] = (starts[owner + 1] as number) + (starts[owner] as number);
  }
  const efforts = new Int32Array(starts[ownerCount] as number);
  const next = starts.slice();
  for (let index = 0; index < ownerOfEffort.length; index += 1) {
    const owner = ownerOfEffort[index] as number;
    if (owner < 0) continue;
    const place = next[owner] as number;
    efforts[place] = index;
    next[owner] = place + 1;
  }
  return { starts, efforts };
}

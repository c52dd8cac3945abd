/** Working days up to one fixed day, counted once for each day that they are asked from. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { workingDaysIn } from '../day/working-days.ts';

/** Days further back, or later, are counted anew each time: more than eleven years. */
const REMEMBERED_DAYS = 4096;
const NOT_COUNTED = -1;

/** Counts the working days after a day up to and including the last day. Thousands of entries are raised on a few hundred days. */
export class DaysSince {
  private readonly calendar: WorkCalendar;
  private readonly lastDay: number;
  /** By days before the last day. */
  private readonly counts = new Int16Array(REMEMBERED_DAYS).fill(NOT_COUNTED);

  constructor(calendar: WorkCalendar, lastDay: number) {
    this.calendar = calendar;
    this.lastDay = lastDay;
  }

  /** For a whole day up to the last day; 0 for that one. */
  count(day: number): number {
    const back = this.lastDay - day;
    if (back >= REMEMBERED_DAYS) return workingDaysIn(this.calendar, day + 1, this.lastDay);
    let count = this.counts[back] as number;
    if (count === NOT_COUNTED) {
      count = back === 0 ? 0 : workingDaysIn(this.calendar, day + 1, this.lastDay);
      this.counts[back] = count;
    }
    return count;
  }
}

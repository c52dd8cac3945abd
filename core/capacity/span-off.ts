/** Planned work whose days are all off: a share of nothing, which is 0 hours and probably not what was meant. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { workingDaysIn } from '../day/working-days.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ALLOCATIONS } from '../model/allocations.ts';
import type { Effort } from './effort.ts';
import { cellRefOf, troubleAt } from './row-trouble.ts';

/** Whether no day of the span is worked. Quick for a span of more weeks than the calendar has holidays to fill. */
export function isOff(calendar: WorkCalendar, fromDay: number, toDay: number): boolean {
  const weeks = Math.floor((toDay - fromDay + 1) / 7);
  if (weeks * calendar.daysPerWeek > calendar.holidays.length) return false;
  return workingDaysIn(calendar, fromDay, toDay) === 0;
}

/** Says that the effort comes to 0 hours. */
export function whyNoHours(effort: Effort): Diagnostic {
  const { columns } = ALLOCATIONS;
  const params = { from: columns.fromDay.header, to: columns.toDay.header };
  const compareWith = cellRefOf(effort, 'fromDay');
  return troubleAt('span-off', 'warning', effort, 'toDay', params, { compareWith });
}

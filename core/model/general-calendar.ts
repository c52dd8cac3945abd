/** The calendar of what belongs to all: plans of projects, the RAID log. */

import { makeCalendar, type WorkCalendar } from '../day/work-calendar.ts';
import type { Portfolio } from './portfolio.ts';

/** The weekend of Settings and the holidays that all have: those of a named calendar are those of some people. */
export function generalCalendar({
  holidays,
  settings,
}: Pick<Portfolio, 'holidays' | 'settings'>): WorkCalendar {
  const general = holidays.filter(({ calendar }) => calendar === null).map(({ day }) => day);
  return makeCalendar(settings.weekend, general);
}

/** Three people and three weeks: the tables of the examples of capacity, small enough to be worked out by hand. */

import type { Grid } from '../cell/cell.ts';
import { dayOf } from './day-of.ts';

// Functions, not constants: a bundle without examples is then without them too.

/** A Monday, 16 November 2026. */
export const monday = (): number => dayOf('2026-11-16');

/** The Mondays of the three weeks. */
export const mondays = (): readonly number[] => [monday(), monday() + 7, monday() + 14];

/** Net hours of a usual week: 32 (40 less a fifth), 20 and 40. */
export const examplePeople = (): Grid => [
  ['ID', 'Name', 'Role', 'Team', 'Hours per week', 'BAU %'],
  ['S-1', 'Developer AB', 'Developer', 'Web', 40, 0.2],
  ['S-2', 'Developer CD', 'Developer', 'Web', 20, null],
  ['S-3', 'Tester EF', 'Tester', 'Quality', 40, null],
];

/**
 * AB: 80 % of 40 hours in all three weeks. CD: 10 hours in the first two. EF: 50 hours in the first. Nobody yet: 60 hours of a
 * tester in the second.
 */
export const exampleAllocations = (): Grid => [
  ['Project', 'Person', 'Role', 'From', 'To', 'Allocation %', 'Hours per week', 'Total hours'],
  ['P-1', 'S-1', null, dayOf('2026-11-16'), dayOf('2026-12-04'), 0.8, null, null],
  ['P-2', 'S-2', null, dayOf('2026-11-16'), dayOf('2026-11-27'), null, 10, null],
  ['P-1', 'S-3', null, dayOf('2026-11-16'), dayOf('2026-11-20'), null, null, 50],
  ['P-2', null, 'Tester', dayOf('2026-11-23'), dayOf('2026-11-27'), null, null, 60],
];

/** CD is away in the second week. */
export const exampleTimeOff = (): Grid => [
  ['Person', 'From', 'To'],
  ['S-2', dayOf('2026-11-23'), dayOf('2026-11-27')],
];

/** The Tuesday of the third week, which leaves four days of it. */
export const exampleHolidays = (): Grid => [['Date'], [dayOf('2026-12-01')]];

/** The tables that capacity is computed from, as arguments. */

import { ALLOCATIONS } from '../model/allocations.ts';
import { HOLIDAYS } from '../model/holidays.ts';
import { PEOPLE } from '../model/people.ts';
import { PROJECTS } from '../model/projects.ts';
import { TIME_OFF } from '../model/time-off.ts';
import type { TableArgument } from './function-spec.ts';

/** Who works how much. A table without ids goes by its names. */
export const PEOPLE_ARGUMENT = {
  name: 'people',
  shape: 'table',
  table: PEOPLE,
  columns: Object.keys(PEOPLE.columns),
  needs: ['name', 'role'],
  skips: ['skills', 'dayRate'],
  doc: 'The People table: one row a person, with name and role; hours, pattern, calendar, availability, BAU, on-call and unplanned shares where it has them. Names stand for ids where it has none.',
  brief:
    'The People table, one row a person: name and role; hours, pattern, calendar, availability and shares where it has them.',
} as const satisfies TableArgument;

/** The planned work. */
export const ALLOCATIONS_ARGUMENT = {
  name: 'allocations',
  shape: 'table',
  table: ALLOCATIONS,
  columns: Object.keys(ALLOCATIONS.columns),
  needs: ['project', 'fromDay', 'toDay'],
  doc: 'The Allocations table: project, person (or role, for an open request), from, to, and exactly one of Allocation %, hours per week and total hours. A staffing matrix, with a column for each month, is not read here.',
  brief:
    'The Allocations table: project, person (or role), from, to, and one of Allocation %, hours per week and total hours.',
} as const satisfies TableArgument;

/** Who is away. */
export const TIME_OFF_ARGUMENT = {
  name: 'time_off',
  shape: 'table',
  table: TIME_OFF,
  columns: Object.keys(TIME_OFF.columns),
  needs: ['person', 'fromDay', 'toDay'],
  skips: ['kind'],
  optional: true,
  doc: 'The Time off table: person, from, to, and the share of the day where it is not the whole one. Left out: everybody is there.',
  brief: 'The Time off table: person, from, to, share of the day. Left out: everybody is there.',
} as const satisfies TableArgument;

/** The days on which nobody works. */
export const HOLIDAYS_ARGUMENT = {
  name: 'holidays',
  shape: 'table',
  table: HOLIDAYS,
  columns: Object.keys(HOLIDAYS.columns),
  needs: ['day'],
  skips: ['name'],
  optional: true,
  doc: 'The Holidays table, or a column of dates: nobody works on them, and nobody is asked to. With a column Calendar they hold for the people of that calendar alone. Left out: there are none.',
  brief:
    'The Holidays table, or a column of dates; with a column Calendar for its people alone. Left out: none.',
} as const satisfies TableArgument;

/** The projects that there are. */
export const PROJECTS_ARGUMENT = {
  name: 'projects',
  shape: 'table',
  table: PROJECTS,
  columns: ['id', 'name'],
  needs: ['id'],
  optional: true,
  doc: 'The Projects table with its headers, or ids and names: allocations may then name either. Left out: every name that an allocation has is a project of its own.',
  brief:
    'The Projects table, or ids and names: allocations may name either. Left out: each name is a project.',
} as const satisfies TableArgument;

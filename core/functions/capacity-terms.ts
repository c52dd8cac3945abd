/** The arguments beside the tables that functions of capacity share: from when on, how far, and by which week. */

import type { ValueArgument } from './function-spec.ts';
import { WEEKEND } from './work-week.ts';

/** The day that the first period holds. */
export const AS_OF = {
  name: 'as_of',
  kind: 'date',
  shape: 'one',
  doc: 'The day from which on is looked: the first column is the week in which it lies.',
  brief: 'The day from which on is looked; its week is the first.',
} as const satisfies ValueArgument;

/** How far to look. */
export const WEEKS = {
  name: 'weeks',
  kind: 'number',
  shape: 'one',
  min: 1,
  max: 520,
  unit: 'weeks',
  optional: true,
  doc: 'How many weeks, the as-of day’s included: a whole number. Blank counts as 26.',
  brief: 'How many weeks, that day’s included. Blank: 26.',
} as const satisfies ValueArgument;

/** Whom a row is about. */
export const BY = {
  name: 'by',
  kind: 'choice',
  shape: 'one',
  choices: [
    { value: 'person', synonyms: ['people', 'name', 'resource'] },
    { value: 'role', synonyms: ['roles'] },
    { value: 'team', synonyms: ['teams', 'department'] },
  ],
  optional: true,
  doc: 'What a row is: `person`, `role` or `team`. Blank counts as person.',
} as const satisfies ValueArgument;

/** Whether tentative work counts. */
export const TENTATIVE = {
  name: 'tentative',
  kind: 'yes-no',
  shape: 'one',
  optional: true,
  doc: 'TRUE counts tentative allocations too. Blank counts as FALSE.',
} as const satisfies ValueArgument;

/** How long a period is. */
export const GRAIN = {
  name: 'grain',
  kind: 'choice',
  shape: 'one',
  choices: [
    { value: 'day', synonyms: ['days', 'daily'] },
    { value: 'week', synonyms: ['weeks', 'weekly'] },
    { value: 'month', synonyms: ['months', 'monthly'] },
  ],
  optional: true,
  doc: 'What a column is: `day`, `week` or `month`; as many as begin in the weeks that are looked at. Blank counts as week.',
  brief: 'What a column is: `day`, `week` or `month`. Blank: week.',
} as const satisfies ValueArgument;

/** From where on a load is too much. */
export const LIMIT = {
  name: 'limit',
  kind: 'percent',
  shape: 'one',
  min: 0,
  unit: '%',
  optional: true,
  doc: 'The load above which it is too much; exactly this is full. Blank counts as 100 %.',
  brief: 'The load above which it is too much. Blank: 100 %.',
} as const satisfies ValueArgument;

/** What an office’s week is, where it is not the usual one: the last arguments of every function of capacity. */
export const OFFICE = [
  {
    name: 'hours_per_week',
    kind: 'hours',
    shape: 'one',
    min: 1,
    max: 168,
    unit: 'hours per week',
    optional: true,
    doc: 'The full week of people who have no hours of their own. Blank counts as 40.',
    brief: 'The full week of people without hours of their own. Blank: 40.',
  },
  WEEKEND,
  {
    name: 'week_starts',
    kind: 'choice',
    shape: 'one',
    choices: [
      { value: 'monday', synonyms: ['mon', 'mo'] },
      { value: 'sunday', synonyms: ['sun', 'su'] },
    ],
    optional: true,
    doc: 'The first day of a week, `monday` or `sunday`. Blank counts as Monday.',
  },
] as const satisfies readonly ValueArgument[];

/** The People table: one row is a person. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { day, list, number, requiredText, share, sheetRow, source, text } from './shape-parts.ts';

/** The People table. */
export const PEOPLE = {
  id: 'people',
  title: 'People',
  level: 'standard',
  tabNames: ['resource', 'staff', 'team', 'person'],
  rowIs: 'a person',
  columns: {
    id: {
      header: 'ID',
      kind: 'id',
      required: true,
      aliases: [
        'Person ID',
        'Resource ID',
        'Employee ID',
        'Staff ID',
        'Employee no',
        'Staff no',
        'User ID',
        'No',
        '#',
        'ResourceId',
        'Login',
        'Email',
      ],
      doc: 'The person’s own text id, such as `S-07`.',
    },
    name: {
      header: 'Name',
      kind: 'text',
      required: true,
      aliases: [
        'Person',
        'Full name',
        'Resource',
        'Resource name',
        'Employee',
        'Employee name',
        'Staff name',
        'Team member',
        'ResourceName',
        'Display name',
        'User',
      ],
      doc: 'What people call them.',
    },
    role: {
      header: 'Role',
      kind: 'text',
      required: true,
      aliases: [
        'Job title',
        'Job role',
        'Position',
        'Discipline',
        'Primary role',
        'Resource role',
        'Function',
        'Title',
        'Role name',
      ],
      doc: 'The role in which they are planned; open requests ask for it.',
    },
    team: {
      header: 'Team',
      kind: 'text',
      aliases: [
        'Department',
        'Group',
        'Unit',
        'Squad',
        'Org unit',
        'Resource group',
        'Team name',
        'Division',
      ],
      doc: 'Where they belong.',
    },
    skills: {
      header: 'Skills',
      kind: 'list',
      aliases: ['Skill', 'Skill set', 'Skillset', 'Competencies', 'Skills list'],
      doc: 'What they can do, separated by commas or semicolons.',
    },
    hoursPerWeek: {
      header: 'Hours per week',
      kind: 'hours',
      min: 0,
      max: 168,
      aliases: [
        'Hours/week',
        'Hrs/wk',
        'Weekly hours',
        'h/week',
        'Contract hours',
        'Hours pw',
        'Hrs per week',
        'Contracted hours',
        'Standard hours',
      ],
      doc: 'Contracted hours in a full week. Blank counts as the setting *Hours per week*.',
    },
    workingDays: {
      header: 'Working days',
      kind: 'text',
      aliases: ['Work days', 'Weekdays', 'Working pattern', 'Work pattern', 'Workdays'],
      doc: 'Seven letters from Monday, 1 for a day off, as in `0000011`. Blank counts as the setting *Weekend*.',
    },
    calendar: {
      header: 'Calendar',
      kind: 'text',
      aliases: ['Holiday calendar', 'Base calendar', 'Location', 'Country', 'Region', 'Site'],
      doc: 'Whose public holidays apply. Blank: those without a calendar.',
    },
    availableFromDay: {
      header: 'Available from',
      kind: 'date',
      aliases: [
        'Start date',
        'Start',
        'Joined',
        'Join date',
        'Hire date',
        'From',
        'Earliest available',
        'Available',
      ],
      doc: 'The first day on which they can be planned. Blank: always was.',
    },
    availableToDay: {
      header: 'Available to',
      kind: 'date',
      aliases: [
        'End date',
        'End',
        'Leave date',
        'Leaving date',
        'Contract end',
        'To',
        'Latest available',
        'Available until',
        'Last day',
      ],
      doc: 'The last day on which they can be planned. Blank: no end is known.',
    },
    bauShare: {
      header: 'BAU %',
      kind: 'percent',
      min: 0,
      max: 1,
      aliases: [
        'BAU',
        '% BAU',
        'Business as usual',
        'Business as usual %',
        'Run %',
        'Operations %',
        'Ops %',
        'BAU share',
        'KTLO %',
      ],
      doc: 'The share of time that runs the business. Blank counts as 0 %.',
    },
    onCallShare: {
      header: 'On-call %',
      kind: 'percent',
      min: 0,
      max: 1,
      aliases: [
        'On call',
        '% on call',
        'Oncall',
        'On-call share',
        'Standby %',
        'Support %',
        '% support',
      ],
      doc: 'The share of time on call. Blank counts as 0 %.',
    },
    unplannedShare: {
      header: 'Unplanned %',
      kind: 'percent',
      min: 0,
      max: 1,
      aliases: [
        'Unplanned',
        '% unplanned',
        'Unplanned work',
        'Unplanned share',
        'Interrupts %',
        'Contingency %',
        'Ad hoc %',
        'Incident %',
      ],
      doc: 'The share of time that unplanned work takes. Blank counts as 0 %.',
    },
    dayRate: {
      header: 'Day rate',
      kind: 'money',
      min: 0,
      aliases: [
        'Daily rate',
        'Rate',
        'Rate per day',
        'Cost per day',
        'Rate/day',
        'Standard rate per day',
      ],
      doc: 'What a day costs, in the workbook’s currency.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of People looks like. */
export const personShape = () =>
  z.object({
    id: requiredText(),
    name: requiredText(),
    role: requiredText(),
    team: text(),
    skills: list(),
    hoursPerWeek: number(),
    workingDays: text(),
    calendar: text(),
    availableFromDay: day(),
    availableToDay: day(),
    bauShare: share(),
    onCallShare: share(),
    unplannedShare: share(),
    dayRate: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One person. */
export type Person = Readonly<z.infer<ReturnType<typeof personShape>>>;

/** Puts a row together from its columns' values. */
export const personRow: MakeRow<keyof typeof PEOPLE.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  id: values.id[index],
  name: values.name[index],
  role: values.role[index],
  team: values.team[index],
  skills: values.skills[index],
  hoursPerWeek: values.hoursPerWeek[index],
  workingDays: withLeadingZeros(values.workingDays[index]),
  calendar: values.calendar[index],
  availableFromDay: values.availableFromDay[index],
  availableToDay: values.availableToDay[index],
  bauShare: values.bauShare[index],
  onCallShare: values.onCallShare[index],
  unplannedShare: values.unplannedShare[index],
  dayRate: values.dayRate[index],
  source,
  sheetRow,
});

/** Typed into a cell, `0000011` becomes the number 11: the zeros in front are put back. */
function withLeadingZeros(value: unknown): unknown {
  return typeof value === 'string' && /^[01]{1,7}$/.test(value) ? value.padStart(7, '0') : value;
}

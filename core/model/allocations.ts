/** The Allocations table: one row is an assignment of a person, or an open request for a role. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import {
  choice,
  number,
  requiredDay,
  requiredText,
  share,
  sheetRow,
  source,
  text,
} from './shape-parts.ts';
import { PERSON_COLUMN, PROJECT_COLUMN, ROLE_COLUMN } from './shared-columns.ts';

/** How sure an allocation is, or that it is over: those that are cancelled or completed book nobody. */
export const ALLOCATION_STATUSES = [
  {
    value: 'firm',
    synonyms: [
      'confirmed',
      'committed',
      'hard',
      'hard booked',
      'booked',
      'approved',
      'agreed',
      'active',
      'in progress',
      'ongoing',
      'current',
      'assigned',
      'fest',
      'bestätigt',
    ],
  },
  {
    value: 'tentative',
    synonyms: [
      'soft',
      'soft booked',
      'proposed',
      'planned',
      'provisional',
      'requested',
      'draft',
      'tbc',
      'tbd',
      'to be confirmed',
      'unconfirmed',
      'not confirmed',
      'pencilled',
      'penciled',
      'pencilled in',
      'penciled in',
      'pending',
      'awaiting approval',
      'possible',
      'geplant',
    ],
  },
  {
    value: 'cancelled',
    synonyms: [
      'canceled',
      'rejected',
      'declined',
      'withdrawn',
      'released',
      'refused',
      'not approved',
      'dropped',
      'removed',
      'storniert',
      'abgelehnt',
      'abgesagt',
    ],
  },
  {
    value: 'completed',
    synonyms: ['complete', 'closed', 'done', 'ended', 'finished', 'expired', 'abgeschlossen'],
  },
] as const satisfies readonly Choice[];

/** The Allocations table. A row names a person or a role, and exactly one of the three amounts. */
export const ALLOCATIONS = {
  id: 'allocations',
  title: 'Allocations',
  level: 'standard',
  tabNames: ['allocation', 'assignment', 'resourcing', 'booking'],
  summed: ['project', 'person', 'role'],
  rowIs: 'an assignment or an open request',
  columns: {
    project: PROJECT_COLUMN,
    person: PERSON_COLUMN,
    role: ROLE_COLUMN,
    fromDay: {
      header: 'From',
      kind: 'date',
      required: true,
      aliases: ['Start', 'Allocation start', 'Assignment start', 'Begin', 'Date from'],
      doc: 'The first day of the span.',
    },
    toDay: {
      header: 'To',
      kind: 'date',
      required: true,
      aliases: ['End', 'Until', 'Finish', 'Allocation end', 'Assignment finish', 'Date to'],
      doc: 'The last day of the span, included.',
    },
    share: {
      header: 'Allocation %',
      kind: 'percent',
      min: 0,
      aliases: [
        '%',
        '% alloc.',
        'Alloc %',
        '% allocated',
        '% allocation',
        'Allocation',
        'Allocated',
        'Alloc',
        'Percent',
        'Utilisation',
        'Utilization',
        'Units',
        'Assignment units',
        'FTE',
        'Load %',
        '% of time',
      ],
      doc: 'The share of the person’s contracted time, 100 % = full time.',
    },
    hoursPerWeek: {
      header: 'Hours per week',
      kind: 'hours',
      min: 0,
      aliases: ['Hours/week', 'Hrs/wk', 'Weekly hours', 'h/week', 'Hours pw', 'Hrs per week'],
      doc: 'Hours in a full week, instead of a share.',
    },
    totalHours: {
      header: 'Total hours',
      kind: 'hours',
      min: 0,
      aliases: [
        'Hours',
        'Hrs',
        'Effort',
        'Effort (hours)',
        'Work',
        'Total effort',
        'Planned hours',
        'AssignmentWork',
        'Budgeted hours',
      ],
      doc: 'Hours over the whole span, instead of a share.',
    },
    status: {
      header: 'Status',
      kind: 'choice',
      choices: ALLOCATION_STATUSES,
      aliases: [
        'Allocation status',
        'Booking',
        'Booking type',
        'Booking status',
        'Commitment',
        'Type',
        'State',
      ],
      countsAs: 'firm',
      doc: 'Firm or tentative; tentative ones are counted apart. Rows that are cancelled or completed do not count. Blank counts as firm.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Allocations looks like. */
export const allocationShape = () =>
  z.object({
    project: requiredText(),
    person: text(),
    role: text(),
    fromDay: requiredDay(),
    toDay: requiredDay(),
    share: share(),
    hoursPerWeek: number(),
    totalHours: number(),
    status: choice(ALLOCATION_STATUSES),
    source: source(),
    sheetRow: sheetRow(),
  });

/** Whether a status says that the row books nobody any more. */
export function isReleased(status: Allocation['status']): boolean {
  return status === 'cancelled' || status === 'completed';
}

/** One assignment or open request. `project`, `person` and `role` are as the user wrote them. */
export type Allocation = Readonly<z.infer<ReturnType<typeof allocationShape>>>;

/** Puts a row together from its columns' values. */
export const allocationRow: MakeRow<keyof typeof ALLOCATIONS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  person: values.person[index],
  role: values.role[index],
  fromDay: values.fromDay[index],
  toDay: values.toDay[index],
  share: values.share[index],
  hoursPerWeek: values.hoursPerWeek[index],
  totalHours: values.totalHours[index],
  status: values.status[index],
  source,
  sheetRow,
});

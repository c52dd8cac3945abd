/** The Time off table: one row is an absence. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, requiredDay, requiredText, share, sheetRow, source } from './shape-parts.ts';

/** Why someone is away. */
export const TIME_OFF_KINDS = [
  {
    value: 'leave',
    synonyms: [
      'annual leave',
      'holiday',
      'vacation',
      'pto',
      'al',
      'sick',
      'sick leave',
      'parental leave',
      'paid leave',
      'unpaid leave',
      'maternity',
      'maternity leave',
      'paternity',
      'paternity leave',
      'toil',
      'urlaub',
    ],
  },
  {
    value: 'training',
    synonyms: ['course', 'conference', 'learning', 'education', 'certification'],
  },
  { value: 'other', synonyms: ['absence', 'unavailable', 'misc', 'secondment', 'jury duty'] },
] as const satisfies readonly Choice[];

/** Whether the absence was granted. Whoever asked may well be away; the days of a rejected or cancelled one are worked. */
export const TIME_OFF_STATUSES = [
  {
    value: 'approved',
    synonyms: [
      'confirmed',
      'agreed',
      'authorised',
      'authorized',
      'granted',
      'accepted',
      'booked',
      'taken',
      'planned',
      'scheduled',
      'completed',
      'yes',
      'genehmigt',
    ],
  },
  {
    value: 'requested',
    synonyms: [
      'pending',
      'pending approval',
      'awaiting approval',
      'submitted',
      'proposed',
      'draft',
      'provisional',
      'tentative',
      'unconfirmed',
      'tbc',
      'tbd',
      'beantragt',
    ],
  },
  {
    value: 'rejected',
    synonyms: ['declined', 'refused', 'denied', 'not approved', 'abgelehnt'],
  },
  {
    value: 'cancelled',
    synonyms: ['canceled', 'withdrawn', 'retracted', 'revoked', 'storniert', 'abgesagt'],
  },
] as const satisfies readonly Choice[];

/** The Time off table. */
export const TIME_OFF = {
  id: 'timeOff',
  title: 'Time off',
  level: 'standard',
  tabNames: ['leave', 'absence', 'vacation', 'pto'],
  rowIs: 'an absence',
  columns: {
    person: {
      header: 'Person',
      kind: 'person',
      required: true,
      references: 'people',
      aliases: [
        'Name',
        'Person ID',
        'Resource',
        'Resource name',
        'Employee',
        'Employee name',
        'Staff',
        'Staff ID',
        'Team member',
        'Who',
        'ID',
      ],
      doc: 'The person’s id or name.',
    },
    fromDay: {
      header: 'From',
      kind: 'date',
      required: true,
      aliases: ['Start', 'First day', 'Leave start', 'Absent from', 'Date from'],
      doc: 'The first day away.',
    },
    toDay: {
      header: 'To',
      kind: 'date',
      required: true,
      aliases: ['End', 'Until', 'Last day', 'Leave end', 'Absent to', 'Date to', 'Finish'],
      doc: 'The last day away, included.',
    },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: TIME_OFF_KINDS,
      aliases: [
        'Type',
        'Leave type',
        'Reason',
        'Absence type',
        'Category',
        'Time off type',
        'Absence',
      ],
      doc: 'Why they are away.',
    },
    share: {
      header: 'Share',
      kind: 'percent',
      min: 0,
      max: 1,
      aliases: [
        '%',
        '% off',
        'Share of day',
        'Part of day',
        'Fraction',
        'Portion',
        'Day part',
        'Off %',
      ],
      doc: 'How much of each day they are away. Blank counts as the whole day.',
    },
    status: {
      header: 'Status',
      kind: 'choice',
      choices: TIME_OFF_STATUSES,
      aliases: [
        'Approval',
        'Approval status',
        'Leave status',
        'Absence status',
        'Request status',
        'Time off status',
        'State',
      ],
      countsAs: 'approved',
      doc: 'Approved or requested: both count. Rows that are rejected or cancelled do not. Blank counts as approved.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Time off looks like. */
export const timeOffShape = () =>
  z.object({
    person: requiredText(),
    fromDay: requiredDay(),
    toDay: requiredDay(),
    kind: choice(TIME_OFF_KINDS),
    share: share(),
    status: choice(TIME_OFF_STATUSES),
    source: source(),
    sheetRow: sheetRow(),
  });

/** Whether a status says that nobody is away. */
export function isRevoked(status: TimeOff['status']): boolean {
  return status === 'rejected' || status === 'cancelled';
}

/** One absence. `person` is as the user wrote it: an id or a name. */
export type TimeOff = Readonly<z.infer<ReturnType<typeof timeOffShape>>>;

/** Puts a row together from its columns' values. */
export const timeOffRow: MakeRow<keyof typeof TIME_OFF.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  person: values.person[index],
  fromDay: values.fromDay[index],
  toDay: values.toDay[index],
  kind: values.kind[index],
  share: values.share[index],
  status: values.status[index],
  source,
  sheetRow,
});

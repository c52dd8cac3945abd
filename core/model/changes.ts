/** The Changes table: one row is a change request. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, day, number, requiredText, sheetRow, source } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** What has become of a change request. Only `open` waits for a decision. */
export const CHANGE_STATUSES = [
  {
    value: 'open',
    synonyms: [
      'new',
      'raised',
      'submitted',
      'proposed',
      'requested',
      'pending',
      'draft',
      'in review',
      'under review',
      'assessed',
      'assessing',
      'in assessment',
      'on hold',
      'deferred',
      'in progress',
      'awaiting approval',
      'awaiting decision',
      'not started',
      'logged',
      'for review',
    ],
  },
  {
    value: 'approved',
    synonyms: ['accepted', 'agreed', 'authorised', 'authorized', 'yes', 'approve', 'endorsed'],
  },
  {
    value: 'rejected',
    synonyms: [
      'declined',
      'withdrawn',
      'cancelled',
      'canceled',
      'refused',
      'not approved',
      'no',
      'reject',
    ],
  },
  {
    value: 'implemented',
    synonyms: ['done', 'closed', 'complete', 'completed', 'applied', 'incorporated', 'delivered'],
  },
] as const satisfies readonly Choice[];

/** The Changes table. */
export const CHANGES = {
  id: 'changes',
  title: 'Changes',
  level: 'full',
  yields: true,
  tabNames: [
    'change request',
    'change log',
    'change register',
    'change control',
    'scope change',
    'variation',
  ],
  rowIs: 'a change request',
  columns: {
    project: PROJECT_COLUMN,
    id: {
      header: 'ID',
      kind: 'id',
      required: true,
      aliases: [
        'Change ID',
        'Change no',
        'Change ref',
        'Change number',
        'CR',
        'CR ID',
        'CR no',
        'CR number',
        'CR ref',
        'CR #',
        'Change request',
        'Change request ID',
        'Change request no',
        'Change request number',
        'RFC',
        'RFC no',
        'PCR',
        'PCR no',
        'Variation',
        'Variation no',
        'Ref',
        'Reference',
        'No',
        '#',
        'Number',
        'Key',
      ],
      doc: 'The change’s own text id, such as `CR-03`. Each project may begin anew.',
    },
    raisedDay: {
      header: 'Raised',
      kind: 'date',
      aliases: [
        'Raised on',
        'Date raised',
        'Requested',
        'Requested on',
        'Date requested',
        'Request date',
        'Submitted',
        'Submitted on',
        'Date submitted',
        'Created',
        'Created on',
        'Opened',
        'Opened on',
        'Logged',
        'Date logged',
        'Date',
      ],
      doc: 'The day on which it was asked for.',
    },
    status: {
      header: 'Status',
      kind: 'choice',
      choices: CHANGE_STATUSES,
      aliases: [
        'State',
        'Change status',
        'CR status',
        'Approval status',
        'Approval',
        'Decision',
        'Disposition',
      ],
      countsAs: 'open',
      doc: 'What has become of it. Blank counts as open.',
    },
    costImpact: {
      header: 'Cost impact',
      kind: 'money',
      aliases: [
        'Cost',
        'Cost change',
        'Change cost',
        'Cost of change',
        'Change in cost',
        'Budget impact',
        'Budget change',
        'Budget increase',
        'Financial impact',
        'Impact cost',
        'Cost effect',
        'Value of change',
        'Delta cost',
        'Δ cost',
      ],
      doc: 'What it adds to the cost, in the workbook’s currency; negative where it saves.',
    },
    daysImpact: {
      header: 'Days impact',
      kind: 'number',
      aliases: [
        'Days',
        'Schedule impact',
        'Schedule impact (days)',
        'Time impact',
        'Time impact (days)',
        'Impact days',
        'Days added',
        'Delay days',
        'Delay (days)',
        'Schedule days',
        'Schedule change (days)',
        'Impact (days)',
        'Extension days',
        'Delta days',
        'Δ days',
      ],
      doc: 'Calendar days that it adds to the end; negative where it brings the end nearer.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Changes looks like. */
export const changeShape = () =>
  z.object({
    project: requiredText(),
    id: requiredText(),
    raisedDay: day(),
    status: choice(CHANGE_STATUSES),
    costImpact: number(),
    daysImpact: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One change request. `project` is as the user wrote it: an id or a name. */
export type Change = Readonly<z.infer<ReturnType<typeof changeShape>>>;

/** Puts a row together from its columns' values. */
export const changeRow: MakeRow<keyof typeof CHANGES.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  id: values.id[index],
  raisedDay: values.raisedDay[index],
  status: values.status[index],
  costImpact: values.costImpact[index],
  daysImpact: values.daysImpact[index],
  source,
  sheetRow,
});

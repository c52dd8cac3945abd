/** The Artefacts table: one row is the evidence of a governance artefact, such as a business case. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, day, requiredText, sheetRow, source, text } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** How far an artefact has come. Only `approved` is there; `not needed` is not asked for. */
export const ARTEFACT_STATUSES = [
  {
    value: 'not started',
    synonyms: [
      'missing',
      'none',
      'to do',
      'todo',
      'outstanding',
      'absent',
      'required',
      'no',
      'not available',
    ],
  },
  {
    value: 'draft',
    synonyms: [
      'in progress',
      'wip',
      'drafted',
      'started',
      'in review',
      'under review',
      'review',
      'submitted',
      'for approval',
      'pending',
      'awaiting approval',
    ],
  },
  {
    value: 'approved',
    synonyms: [
      'done',
      'final',
      'complete',
      'completed',
      'signed off',
      'signed-off',
      'signed',
      'baselined',
      'accepted',
      'available',
      'issued',
      'published',
      'yes',
      'current',
      'in place',
    ],
  },
  {
    value: 'not needed',
    synonyms: ['not required', 'not applicable', 'waived', 'exempt', 'dispensed', 'tailored out'],
  },
] as const satisfies readonly Choice[];

/** The Artefacts table. */
export const ARTEFACTS = {
  id: 'artefacts',
  title: 'Artefacts',
  level: 'full',
  yields: true,
  tabNames: ['artefact', 'artifact', 'governance documents', 'document register', 'evidence'],
  rowIs: 'an artefact’s evidence',
  columns: {
    project: PROJECT_COLUMN,
    artefact: {
      header: 'Artefact',
      kind: 'text',
      required: true,
      aliases: [
        'Artifact',
        'Artefact name',
        'Artifact name',
        'Artefact type',
        'Artifact type',
        'Document',
        'Document name',
        'Document type',
        'Document title',
        'Governance document',
        'Governance artefact',
        'Governance artifact',
        'Required document',
        'Evidence',
        'Template',
      ],
      doc: 'Which artefact it is: `Business case`, `Project plan`.',
    },
    status: {
      header: 'Status',
      kind: 'choice',
      choices: ARTEFACT_STATUSES,
      aliases: [
        'State',
        'Artefact status',
        'Artifact status',
        'Document status',
        'Approval status',
        'Approval',
        'Doc status',
      ],
      doc: 'How far it has come. Blank with a date or a link counts as approved, without either as not started.',
    },
    link: {
      header: 'Link',
      kind: 'text',
      aliases: [
        'URL',
        'Location',
        'Hyperlink',
        'File',
        'File link',
        'Document link',
        'Path',
        'Where',
        'Address',
        'Web address',
      ],
      doc: 'Where it is to be found.',
    },
    day: {
      header: 'Date',
      kind: 'date',
      aliases: [
        'Approved on',
        'Date approved',
        'Approval date',
        'Approved date',
        'Signed on',
        'Signed off on',
        'Sign-off date',
        'Issued',
        'Issued on',
        'Issue date',
        'Version date',
        'Last updated',
        'Updated',
        'Completed on',
        'Document date',
      ],
      doc: 'The day on which it was approved, or last changed.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Artefacts looks like. */
export const artefactShape = () =>
  z.object({
    project: requiredText(),
    artefact: requiredText(),
    status: choice(ARTEFACT_STATUSES),
    link: text(),
    day: day(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One artefact of a project. `project` is as the user wrote it: an id or a name. */
export type Artefact = Readonly<z.infer<ReturnType<typeof artefactShape>>>;

/** Puts a row together from its columns' values. */
export const artefactRow: MakeRow<keyof typeof ARTEFACTS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  artefact: values.artefact[index],
  status: values.status[index],
  link: values.link[index],
  day: values.day[index],
  source,
  sheetRow,
});

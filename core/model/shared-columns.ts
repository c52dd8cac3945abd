/** Columns that several tables have word for word: which project a row is about, and who or which role is booked. */

import type { ColumnSpec } from '../sheet/column-spec.ts';

/** Names the project that the row belongs to. */
export const PROJECT_COLUMN = {
  header: 'Project',
  kind: 'id',
  required: true,
  references: 'projects',
  aliases: [
    'Project ID',
    'Proj ID',
    'Project name',
    'Proj. Name',
    'Project code',
    'Proj.',
    'Initiative',
    'ProjectName',
    'Project key',
  ],
  doc: 'The project’s id or name.',
} as const satisfies ColumnSpec;

/** Names the person who is booked; blank for an open request. */
export const PERSON_COLUMN = {
  header: 'Person',
  kind: 'person',
  references: 'people',
  aliases: [
    'Resource',
    'Resource name',
    'Person ID',
    'Name',
    'Employee',
    'Team member',
    'Assigned to',
    'Assignee',
    'ResourceName',
    'Staff',
    'Who',
  ],
  doc: 'The person’s id or name. Blank: an open request for the role.',
} as const satisfies ColumnSpec;

/** Names the role that is asked for where no person is named. */
export const ROLE_COLUMN = {
  header: 'Role',
  kind: 'text',
  references: 'people.role',
  aliases: [
    'Role needed',
    'Requested role',
    'Resource role',
    'Discipline',
    'Job role',
    'Role name',
    'Skill',
  ],
  doc: 'The role that is asked for where no person is named.',
} as const satisfies ColumnSpec;

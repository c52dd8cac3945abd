/** The Deployments table: one row is a change that went live. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { day, flag, number, requiredDay, requiredText, sheetRow, source } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** The Deployments table. */
export const DEPLOYMENTS = {
  id: 'deployments',
  title: 'Deployments',
  level: 'full',
  yields: true,
  tabNames: ['deployment', 'deploys', 'release log', 'release history'],
  rowIs: 'a deployment',
  columns: {
    project: PROJECT_COLUMN,
    day: {
      header: 'Date',
      kind: 'date',
      required: true,
      aliases: [
        'Deployed',
        'Deployed on',
        'Deployment date',
        'Date deployed',
        'Deploy date',
        'Released',
        'Released on',
        'Release date',
        'Date released',
        'Live on',
        'Go-live',
        'Went live',
        'Live date',
      ],
      doc: 'The day on which it went live.',
    },
    leadTimeDays: {
      header: 'Lead time',
      kind: 'number',
      min: 0,
      aliases: [
        'Lead time (days)',
        'Lead time days',
        'Lead days',
        'Lead time for changes',
        'Lead time for changes (days)',
        'Change lead time',
        'Change lead time (days)',
        'Lead time in days',
        'Days to deploy',
      ],
      doc: 'Days from the first commit until it was live; parts of a day are decimals.',
    },
    failed: {
      header: 'Failed',
      kind: 'yes-no',
      aliases: [
        'Failed?',
        'Failure',
        'Deployment failed',
        'Change failed',
        'Change failure',
        'Caused incident',
        'Incident',
        'Incident?',
        'Rolled back',
        'Rolled back?',
        'Rollback',
        'Unsuccessful',
      ],
      doc: 'Whether it led to a failure that had to be mended. Blank: not known.',
    },
    restoredDay: {
      header: 'Restored',
      kind: 'date',
      aliases: [
        'Restored on',
        'Date restored',
        'Restoration date',
        'Service restored',
        'Recovered',
        'Recovered on',
        'Recovery date',
        'Fixed on',
        'Mended on',
        'Incident resolved',
        'Resolved on',
      ],
      doc: 'The day on which the service was well again after a failure.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Deployments looks like. */
export const deploymentShape = () =>
  z.object({
    project: requiredText(),
    day: requiredDay(),
    leadTimeDays: number(),
    failed: flag(),
    restoredDay: day(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One deployment. `project` is as the user wrote it: an id or a name. */
export type Deployment = Readonly<z.infer<ReturnType<typeof deploymentShape>>>;

/** Puts a row together from its columns' values. */
export const deploymentRow: MakeRow<keyof typeof DEPLOYMENTS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  day: values.day[index],
  leadTimeDays: values.leadTimeDays[index],
  failed: values.failed[index],
  restoredDay: values.restoredDay[index],
  source,
  sheetRow,
});

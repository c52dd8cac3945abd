/** The Change windows table: one row says when a system is out, frozen or open for release. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, requiredDay, requiredText, sheetRow, source, text } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** What the days are: in an outage and in a freeze nothing is released, in a release window it is. */
export const CHANGE_WINDOW_KINDS = [
  {
    value: 'outage',
    synonyms: [
      'downtime',
      'maintenance',
      'planned outage',
      'planned maintenance',
      'unavailable',
      'shutdown',
      'offline',
      'unplanned outage',
    ],
  },
  {
    value: 'freeze',
    synonyms: [
      'change freeze',
      'code freeze',
      'release freeze',
      'frozen',
      'blackout',
      'embargo',
      'moratorium',
      'freeze period',
      'no change',
      'lockdown',
      'brownout',
    ],
  },
  {
    value: 'release',
    synonyms: [
      'release window',
      'deployment',
      'deployment window',
      'change',
      'change window',
      'go-live',
      'golive',
      'cutover',
      'cut-over',
      'window',
      'open',
    ],
  },
] as const satisfies readonly Choice[];

/** The Change windows table. */
export const CHANGE_WINDOWS = {
  id: 'changeWindows',
  title: 'Change windows',
  level: 'full',
  yields: true,
  tabNames: [
    'change window',
    'outage',
    'freeze',
    'blackout',
    'release window',
    'release calendar',
    'change calendar',
    'maintenance window',
  ],
  rowIs: 'an outage, a freeze or a release window of a system',
  columns: {
    system: {
      header: 'System',
      kind: 'id',
      required: true,
      references: 'systems.system',
      aliases: [
        'System name',
        'System ID',
        'Application',
        'Application name',
        'App',
        'App name',
        'Platform',
        'Platform name',
        'Asset',
        'Service name',
        'CI',
        'CI name',
        'Configuration item',
        'Component',
        'Environment',
        'Affected system',
        'Impacted system',
      ],
      doc: 'The system’s name, as Systems writes it.',
    },
    fromDay: {
      header: 'From',
      kind: 'date',
      required: true,
      aliases: [
        'Start',
        'First day',
        'Window start',
        'Freeze start',
        'Outage start',
        'Release start',
        'Planned start',
        'Begin',
        'Begins',
        'Starts',
        'Date from',
        'Effective from',
      ],
      doc: 'The first day.',
    },
    toDay: {
      header: 'To',
      kind: 'date',
      required: true,
      aliases: [
        'End',
        'Until',
        'Last day',
        'Window end',
        'Freeze end',
        'Outage end',
        'Release end',
        'Planned end',
        'Finish',
        'Ends',
        'Date to',
        'Effective to',
      ],
      doc: 'The last day, included.',
    },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: CHANGE_WINDOW_KINDS,
      aliases: [
        'Type',
        'Window type',
        'Window',
        'Change type',
        'Freeze type',
        'Outage type',
        'Event type',
        'Event',
        'Window kind',
      ],
      doc: 'Outage, freeze or release window. Blank: it is not known which.',
    },
    project: {
      ...PROJECT_COLUMN,
      required: false,
      doc: 'The project that it is for, such as the release’s: its id or name. Blank: it is for all.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Change windows looks like. */
export const changeWindowShape = () =>
  z.object({
    system: requiredText(),
    fromDay: requiredDay(),
    toDay: requiredDay(),
    kind: choice(CHANGE_WINDOW_KINDS),
    project: text(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One window of a system. `system` and `project` are as the user wrote them. */
export type ChangeWindow = Readonly<z.infer<ReturnType<typeof changeWindowShape>>>;

/** Puts a row together from its columns' values. */
export const changeWindowRow: MakeRow<keyof typeof CHANGE_WINDOWS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  system: values.system[index],
  fromDay: values.fromDay[index],
  toDay: values.toDay[index],
  kind: values.kind[index],
  project: values.project[index],
  source,
  sheetRow,
});

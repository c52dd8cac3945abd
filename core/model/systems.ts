/** The Systems table: one row is a system that projects touch. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { requiredText, sheetRow, source, text } from './shape-parts.ts';

/** The Systems table. */
export const SYSTEMS = {
  id: 'systems',
  title: 'Systems',
  level: 'full',
  yields: true,
  tabNames: ['system', 'application', 'application list'],
  rowIs: 'a system',
  columns: {
    system: {
      header: 'System',
      kind: 'id',
      required: true,
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
        'Asset name',
        'Service name',
        'CI',
        'CI name',
        'Configuration item',
        'Component',
      ],
      doc: 'The system’s name, as projects and change windows write it.',
    },
    owner: {
      header: 'Owner',
      kind: 'person',
      aliases: [
        'System owner',
        'Application owner',
        'App owner',
        'Platform owner',
        'Service owner',
        'Asset owner',
        'Technical owner',
        'Product owner',
        'Owned by',
        'Custodian',
        'Responsible',
      ],
      doc: 'Who answers for it. Blank: no one is named.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Systems looks like. */
export const systemShape = () =>
  z.object({
    system: requiredText(),
    owner: text(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One system, by the name under which projects and change windows know it. */
export type System = Readonly<z.infer<ReturnType<typeof systemShape>>>;

/** Puts a row together from its columns' values. */
export const systemRow: MakeRow<keyof typeof SYSTEMS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  system: values.system[index],
  owner: values.owner[index],
  source,
  sheetRow,
});

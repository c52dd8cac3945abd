/** The Settings table: one row is a setting. What the settings mean is in `settings.ts`. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { requiredText, sheetRow, source, text } from './shape-parts.ts';

/** The Settings table. */
export const SETTINGS = {
  id: 'settings',
  title: 'Settings',
  level: 'starter',
  tabNames: ['setting', 'config'],
  rowIs: 'a setting',
  columns: {
    setting: {
      header: 'Setting',
      kind: 'text',
      required: true,
      aliases: ['Setting name', 'Parameter', 'Option', 'Configuration item'],
      doc: 'The setting’s name, or a remembered mapping such as `Table: Sheet1`.',
    },
    value: {
      header: 'Value',
      kind: 'text',
      aliases: ['Setting value', 'Parameter value', 'Current value'],
      doc: 'Its value; blank: the default. Where a setting stands twice, the last row that is filled counts.',
    },
    meaning: {
      header: 'Meaning',
      kind: 'text',
      aliases: ['Description', 'Comment', 'Notes', 'Explanation', 'Help'],
      doc: 'What it does, for people.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Settings looks like. */
export const settingRowShape = () =>
  z.object({
    setting: requiredText(),
    value: text(),
    meaning: text(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One row of Settings as text; its typed value is in `Settings`. */
export type SettingRow = Readonly<z.infer<ReturnType<typeof settingRowShape>>>;

/** Puts a row together from its columns' values. */
export const settingRow: MakeRow<keyof typeof SETTINGS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  setting: values.setting[index],
  value: values.value[index],
  meaning: values.meaning[index],
  source,
  sheetRow,
});

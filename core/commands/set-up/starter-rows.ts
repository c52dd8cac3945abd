/** What a table made by set-up holds already: criteria to begin with, and every setting with its default. */

import type { Cell, Grid } from '../../cell/cell.ts';
import { CRITERIA } from '../../model/criteria.ts';
import type { SettingSpec } from '../../model/settings/setting-spec.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_SPECS,
  type SettingId,
  type Settings,
} from '../../model/settings.ts';
import type { TableId } from '../../model/tables.ts';
import { tableLines } from '../../sheet/write-table.ts';

/**
 * A set to begin with, on a scale from 1 to 5: what boards most often weigh, four of them through the eyes of the business and two
 * of technology, so that the two lenses can differ. Everybody changes them.
 */
export const STARTER_CRITERIA = [
  { name: 'Strategic fit', weight: 25, lens: 'business', direction: 'higher is better' },
  { name: 'Expected benefit', weight: 25, lens: 'business', direction: 'higher is better' },
  { name: 'Urgency', weight: 15, lens: 'business', direction: 'higher is better' },
  { name: 'Cost', weight: 10, lens: 'business', direction: 'lower is better' },
  { name: 'Technical readiness', weight: 15, lens: 'technical', direction: 'higher is better' },
  { name: 'Technical risk', weight: 10, lens: 'technical', direction: 'lower is better' },
] as const;

/** The rows below the headers; `[]` for a table that begins empty. */
export function starterRows(table: TableId): Grid {
  switch (table) {
    case 'criteria':
      return tableLines(
        CRITERIA,
        STARTER_CRITERIA.map((one, index) => ({
          ...one,
          id: `C-${index + 1}`,
          scaleMin: 1,
          scaleMax: 5,
        })),
      );
    case 'settings':
      return (Object.keys(SETTING_SPECS) as SettingId[]).map((id) => settingLine(id));
    default:
      return [];
  }
}

function settingLine(id: SettingId): Cell[] {
  const spec: SettingSpec = SETTING_SPECS[id];
  const value = settingCell(DEFAULT_SETTINGS[id]);
  return [spec.name, value, `${spec.doc} Expected: ${spec.expected}.`];
}

/** A setting's value as it stands in a cell and is read again: lists with semicolons, yes or no; `null` is a blank cell. */
export function settingCell(value: Settings[SettingId]): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return value.join('; ');
}

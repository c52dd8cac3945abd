/** Remembering what the user said a sheet or a header means: rows in the Settings table. */

import { parseA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import { isMappingSetting, settingsRowsFor } from '../model/mappings.ts';
import { SETTINGS } from '../model/settings-table.ts';
import type { Plan } from '../plan/step.ts';
import type { SheetMapping } from '../sheet/mapping.ts';
import { readOnce } from './read-once.ts';
import { addSettings } from './settings-rows.ts';

const TITLE = 'Remember what was chosen';

/**
 * The plan that adds the mapping to Settings; the last row counts when a mapping stands twice. What Settings says already is not added
 * again. An empty mapping gives an empty plan.
 */
export function rememberMapping(snapshot: Snapshot, mapping: SheetMapping): Plan {
  const known = mappingsOf(snapshot);
  const rows = settingsRowsFor(mapping).filter(
    ([setting, value]) => known.get(String(setting)) !== value,
  );
  return addSettings(snapshot, TITLE, rows);
}

/** The mappings that Settings remembers: of each the last value, as it was written. */
function mappingsOf(snapshot: Snapshot): ReadonlyMap<string, Cell> {
  const known = new Map<string, Cell>();
  for (const { table, sheet: name, headers, headerRow, endRow } of readOnce(snapshot, []).tables) {
    const grid = snapshot.sheets.find((sheet) => sheet.name === name)?.grid;
    if (table !== SETTINGS.id || grid === undefined) continue;
    const columnOf = (key: string): number =>
      parseA1(headers.find((header) => header.key === key)?.a1 ?? '')?.column ?? -1;
    const [setting, value] = [columnOf('setting'), columnOf('value')];
    for (const row of grid.slice(headerRow + 1, endRow)) {
      const text = row[setting];
      if (typeof text === 'string' && isMappingSetting(text)) known.set(text, row[value] ?? null);
    }
  }
  return known;
}

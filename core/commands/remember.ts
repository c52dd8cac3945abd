/** Remembering what the user said a sheet or a header means: rows in the Settings table. */

import type { Snapshot } from '../cell/snapshot.ts';
import { settingsRowsFor } from '../model/mappings.ts';
import type { Plan } from '../plan/step.ts';
import type { SheetMapping } from '../sheet/mapping.ts';
import { addSettings } from './settings-rows.ts';

const TITLE = 'Remember what was chosen';

/**
 * The plan that adds the mapping to Settings; the last row counts when a mapping stands twice. An empty mapping gives an empty
 * plan.
 */
export function rememberMapping(snapshot: Snapshot, mapping: SheetMapping): Plan {
  return addSettings(snapshot, TITLE, settingsRowsFor(mapping));
}

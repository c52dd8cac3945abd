/** Changes settings on the user's word: in the cell where one stands, else in a new row of Settings. */

import { parseA1 } from '../cell/address.ts';
import type { Cell } from '../cell/cell.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import { readSettings } from '../model/read-settings.ts';
import type { PresetId } from '../model/settings/presets.ts';
import type { SettingSpec } from '../model/settings/setting-spec.ts';
import { SETTING_SPECS, type SettingId, type Settings } from '../model/settings.ts';
import type { Context } from './command.ts';
import type { PlannedCommand } from './plan-command.ts';
import { readOnce } from './read-once.ts';
import { setCells, type WantedCell, whyProtected } from './set-cells.ts';
import { settingPlaces } from './setting-places.ts';
import { addSettings } from './settings-rows.ts';
import { presetChanges, settingText } from './views/settings-view.ts';

/** A setting and what somebody typed for it; blank: its default. */
export interface SettingChange {
  readonly setting: SettingId;
  readonly value: string;
}

/** The plan of one change, or what was expected instead. */
export function writeSetting(
  { setting, value }: SettingChange,
  snapshot: Snapshot,
  context: Context,
): PlannedCommand {
  const spec: SettingSpec = SETTING_SPECS[setting];
  const at = { sheet: '', a1: 'A1', row: 0, header: null };
  const typed = value.trim();
  const row = { setting: spec.name, value: typed === '' ? null : typed };
  const { settings, diagnostics } = readSettings([{ ...row, at: { setting: at, value: at } }]);
  if (diagnostics.length > 0) {
    return { can: false, why: `“${typed}” does not fit ${spec.name}: type ${spec.expected}.` };
  }
  const changed = typed === '' ? null : settings[setting];
  return planChanges(`Setting ${spec.name}`, [[setting, changed]], snapshot, context);
}

/** The plan that sets all settings of a preset; those that are so already are left alone. */
export function writePreset(
  preset: PresetId,
  snapshot: Snapshot,
  context: Context,
): PlannedCommand {
  const { settings } = readOnce(snapshot, context.mapping);
  return planChanges(`Preset ${preset}`, presetChanges(preset, settings), snapshot, context);
}

/** `null` is a blank cell, and no row at all for a setting that stands nowhere. */
function planChanges(
  title: string,
  changes: readonly (readonly [SettingId, Settings[SettingId]])[],
  snapshot: Snapshot,
  { mapping }: Context,
): PlannedCommand {
  const places = settingPlaces(snapshot, readOnce(snapshot, mapping));
  const cells: WantedCell[] = [];
  const rows: Cell[][] = [];
  for (const [id, value] of changes) {
    const [place, ...others] = places.get(id) ?? [];
    const { name, doc } = SETTING_SPECS[id];
    if (place !== undefined) {
      const at = parseA1(place.a1);
      const grid = snapshot.sheets.find((sheet) => sheet.name === place.sheet)?.grid;
      const from = at === null ? null : (grid?.[at.row]?.[at.column] ?? null);
      // A number stays a number, and so keeps its look: 5% in a cell of percentages. A share far above 1 would not be read as one.
      const isNumber =
        typeof from === 'number' &&
        typeof value === 'number' &&
        (SETTING_SPECS[id].kind !== 'share' || value <= 1);
      cells.push({ ...place, to: isNumber ? value : settingText(id, value) || null });
      // With one row blank an earlier one would count again.
      if (value === null) for (const other of others) cells.push({ ...other, to: null });
    } else if (value !== null) rows.push([name, settingText(id, value), doc]);
  }
  const why = whyProtected(snapshot, cells);
  if (why !== null) return { can: false, why };
  const changed = setCells(snapshot, cells);
  const added = addSettings(snapshot, title, rows);
  return {
    can: true,
    plan: {
      title,
      steps: [...changed.steps, ...added.steps],
      written: [...changed.written, ...added.written],
    },
    answer: () => null,
  };
}

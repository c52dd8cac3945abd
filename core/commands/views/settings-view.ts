/** The settings for a pane: each with its meaning, value, default and place, and the presets. */

import type { Snapshot } from '../../cell/snapshot.ts';
import { CAPACITY_SPECS } from '../../model/settings/capacity-settings.ts';
import { GENERAL_SPECS } from '../../model/settings/general-settings.ts';
import { HEALTH_SPECS } from '../../model/settings/health-settings.ts';
import {
  PRESET_IDS,
  PRESET_MEANINGS,
  PRESETS,
  type PresetId,
  presetOf,
} from '../../model/settings/presets.ts';
import { RAID_SPECS } from '../../model/settings/raid-settings.ts';
import { SCORING_SPECS } from '../../model/settings/scoring-settings.ts';
import type { SettingKind, SettingSpec } from '../../model/settings/setting-spec.ts';
import {
  DEFAULT_SETTINGS,
  SETTING_SPECS,
  type SettingId,
  type Settings,
} from '../../model/settings.ts';
import type { CellPlace } from '../../sheet/cell-places.ts';
import type { Context } from '../command.ts';
import { readOnce } from '../read-once.ts';
import { settingPlaces } from '../setting-places.ts';

/** One setting. Values are texts as somebody would type them; blank: the default, or none. */
export interface SettingView {
  readonly id: SettingId;
  readonly name: string;
  readonly meaning: string;
  /** What a valid value is: `a share from 0 to 100 %`. */
  readonly expected: string;
  readonly kind: SettingKind;
  /** For a word and for yes or no: what it may be. */
  readonly choices: readonly string[] | null;
  readonly value: string;
  readonly default: string;
  readonly isDefault: boolean;
  /** The cell that it is set in; `null` where the workbook does not name it. */
  readonly place: CellPlace | null;
}

/** The settings of one topic. */
export interface SettingTopic {
  readonly title: string;
  readonly settings: readonly SettingView[];
}

/** A preset, and what it would change. */
export interface PresetView {
  readonly id: PresetId;
  readonly meaning: string;
  /** Every setting that it would change: its name, its value now, its value then. */
  readonly changes: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** See the head of the file. */
export interface SettingsView {
  readonly topics: readonly SettingTopic[];
  readonly presets: readonly PresetView[];
  /** The preset that the settings are those of, or `null`. */
  readonly preset: PresetId | null;
}

const TOPICS: readonly { readonly title: string; readonly specs: object }[] = [
  { title: 'Reading and the working week', specs: GENERAL_SPECS },
  { title: 'Project health', specs: HEALTH_SPECS },
  { title: 'Scoring and ranking', specs: SCORING_SPECS },
  { title: 'Capacity', specs: CAPACITY_SPECS },
  { title: 'RAID', specs: RAID_SPECS },
];

/** All settings, by topic in the order of `docs/columns.md`. */
export function viewSettings(snapshot: Snapshot, { mapping }: Context): SettingsView {
  const portfolio = readOnce(snapshot, mapping);
  const { settings } = portfolio;
  const places = settingPlaces(snapshot, portfolio);
  return {
    topics: TOPICS.map(({ title, specs }) => ({
      title,
      settings: (Object.keys(specs) as SettingId[]).map((id): SettingView => {
        const spec: SettingSpec = SETTING_SPECS[id];
        const value = settingText(id, settings[id]);
        const normal = settingText(id, DEFAULT_SETTINGS[id]);
        return {
          ...{ id, name: spec.name, meaning: spec.doc, expected: spec.expected, kind: spec.kind },
          choices: choicesOf(spec),
          ...{ value, default: normal, isDefault: value === normal },
          place: places.get(id)?.[0] ?? null,
        };
      }),
    })),
    presets: PRESET_IDS.map((id) => ({
      id,
      meaning: PRESET_MEANINGS[id],
      changes: presetChanges(id, settings).map(([setting, to]) => ({
        name: SETTING_SPECS[setting].name,
        from: settingText(setting, settings[setting]),
        to: settingText(setting, to),
      })),
    })),
    preset: presetOf(settings),
  };
}

/** The settings that the preset would change, with what they would be. */
export function presetChanges(
  preset: PresetId,
  settings: Settings,
): readonly (readonly [SettingId, Settings[SettingId]])[] {
  return (Object.entries(PRESETS[preset]) as [SettingId, Settings[SettingId]][]).filter(
    ([setting, value]) => settings[setting] !== value,
  );
}

/** A setting's value as somebody would type it: shares in per cent, lists with semicolons; blank for none. */
export function settingText(id: SettingId, value: Settings[SettingId]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    const isShare = SETTING_SPECS[id].kind === 'share';
    return isShare ? `${Number((value * 100).toFixed(6))}%` : String(value);
  }
  return typeof value === 'string' ? value : value.join('; ');
}

function choicesOf(spec: SettingSpec): readonly string[] | null {
  if (spec.kind === 'yes-no') return ['yes', 'no'];
  return spec.choices?.map(({ value }) => value) ?? null;
}

/** What can be set in the Settings table: a closed list of names, each with its kind, its default and its meaning. */

import * as z from 'zod/mini';
import { CAPACITY_DEFAULTS, CAPACITY_SPECS, capacityShapes } from './settings/capacity-settings.ts';
import { GENERAL_DEFAULTS, GENERAL_SPECS, generalShapes } from './settings/general-settings.ts';
import { HEALTH_DEFAULTS, HEALTH_SPECS, healthShapes } from './settings/health-settings.ts';
import { RAID_DEFAULTS, RAID_SPECS, raidShapes } from './settings/raid-settings.ts';
import { SCORING_DEFAULTS, SCORING_SPECS, scoringShapes } from './settings/scoring-settings.ts';

/** Every setting by its name in code, in the order of `docs/columns.md`. */
export const SETTING_SPECS = {
  ...GENERAL_SPECS,
  ...HEALTH_SPECS,
  ...SCORING_SPECS,
  ...CAPACITY_SPECS,
  ...RAID_SPECS,
} as const;

/** A setting's name in code. */
export type SettingId = keyof typeof SETTING_SPECS;

/** The shape that guards the values; blank settings are their defaults, never `undefined`. */
export const settingsShape = () =>
  z.object({
    ...generalShapes(),
    ...healthShapes(),
    ...scoringShapes(),
    ...capacityShapes(),
    ...raidShapes(),
  });

/** All settings with their values. Days are working days, shares 1 = 100 %, `weekend` counts from Monday. */
export type Settings = Readonly<z.infer<ReturnType<typeof settingsShape>>>;

/** What counts where the Settings table is absent or a setting is blank or invalid. */
export const DEFAULT_SETTINGS: Settings = {
  ...GENERAL_DEFAULTS,
  ...HEALTH_DEFAULTS,
  ...SCORING_DEFAULTS,
  ...CAPACITY_DEFAULTS,
  ...RAID_DEFAULTS,
};

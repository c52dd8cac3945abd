/** Settings for three kinds of project office: how much is required, and what is only advised. */

import type { SettingId, Settings } from '../settings.ts';

/** The three, from the lightest hand. */
export const PRESET_IDS = ['supportive', 'controlling', 'directive'] as const;

/** See `PRESETS`. */
export type PresetId = (typeof PRESET_IDS)[number];

/** What each is for, in a sentence. */
export const PRESET_MEANINGS: Readonly<Record<PresetId, string>> = {
  supportive:
    'The office helps and advises: wide limits, late escalation, few demands on what has to be rated or reviewed.',
  controlling:
    'The office asks for compliance: the defaults, with limits that most portfolios are steered by.',
  directive:
    'The office runs the projects itself: narrow limits, early escalation, little left to judgement.',
};

/** The settings that a preset sets; all others stay as they are. */
export type Preset = Readonly<Partial<Settings>>;

const CONTROLLING = {
  slipToleranceDays: 5,
  slipAmberDays: 5,
  slipRedDays: 20,
  slipAmberShare: 0.05,
  slipRedShare: 0.15,
  costAmberShare: 0.05,
  costRedShare: 0.1,
  capacityAmberShare: 0.2,
  healthRaidAmberCount: 2,
  healthRaidRedCount: 2,
  minCoverageShare: 0.6,
  discussGap: 25,
  mandatoryFirst: false,
  maxProjectsAtOnce: 3,
  unstaffedWeeks: 4,
  decideFromHours: 8,
  reviewHighDays: 7,
  reviewMediumDays: 14,
  reviewLowDays: 30,
  steeringFactor: 2,
  hygieneSomeShare: 0.25,
  hygieneMostShare: 0.75,
} as const satisfies Preset;

/**
 * The presets. All three set the same settings, so that one replaces another whole; `controlling` is the defaults. From supportive to
 * directive every limit is reached sooner or stays: slips and overruns turn amber and red earlier, more of the weight has to be rated,
 * RAID entries have to be looked at more often and go up sooner, requests have to be staffed earlier, and mandatory projects go first.
 */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  supportive: {
    ...CONTROLLING,
    slipToleranceDays: 10,
    slipAmberDays: 10,
    slipRedDays: 30,
    slipAmberShare: 0.1,
    slipRedShare: 0.25,
    costAmberShare: 0.1,
    costRedShare: 0.2,
    capacityAmberShare: 0.3,
    healthRaidAmberCount: 3,
    healthRaidRedCount: 3,
    minCoverageShare: 0.4,
    discussGap: 30,
    maxProjectsAtOnce: 4,
    unstaffedWeeks: 2,
    decideFromHours: 16,
    reviewHighDays: 14,
    reviewMediumDays: 30,
    reviewLowDays: 60,
    steeringFactor: 3,
    hygieneSomeShare: 0.4,
    hygieneMostShare: 0.9,
  },
  controlling: CONTROLLING,
  directive: {
    ...CONTROLLING,
    slipToleranceDays: 2,
    slipAmberDays: 2,
    slipRedDays: 10,
    slipAmberShare: 0.03,
    slipRedShare: 0.1,
    costAmberShare: 0.03,
    costRedShare: 0.05,
    capacityAmberShare: 0.1,
    healthRaidAmberCount: 1,
    healthRaidRedCount: 1,
    minCoverageShare: 0.8,
    discussGap: 20,
    mandatoryFirst: true,
    maxProjectsAtOnce: 2,
    unstaffedWeeks: 6,
    decideFromHours: 4,
    reviewHighDays: 5,
    reviewMediumDays: 10,
    reviewLowDays: 21,
    steeringFactor: 1.5,
    hygieneSomeShare: 0.1,
    hygieneMostShare: 0.5,
  },
};

/** The preset whose every setting is as in `settings`, or `null`. */
export function presetOf(settings: Settings): PresetId | null {
  return (
    PRESET_IDS.find((id) =>
      Object.entries(PRESETS[id]).every(
        ([setting, value]) => settings[setting as SettingId] === value,
      ),
    ) ?? null
  );
}

/** The settings that RAID ageing asks for, and the limit of review that each severity has. */

import type { Severity } from '../model/raid.ts';
import type { Settings } from '../model/settings.ts';

/** The part of the settings that RAID ageing uses. */
export type RaidSettings = Pick<
  Settings,
  | 'severityTable'
  | 'reviewHighDays'
  | 'reviewMediumDays'
  | 'reviewLowDays'
  | 'steeringFactor'
  | 'ageBuckets'
  | 'probabilityShares'
  | 'hygieneLeastEntries'
  | 'hygieneSomeShare'
  | 'hygieneMostShare'
>;

/** Within how many calendar days an open entry has to be reviewed; an unknown severity is treated as medium. */
export function reviewLimitDays(severity: Severity | null, settings: RaidSettings): number {
  switch (severity) {
    case 'critical':
    case 'high':
      return settings.reviewHighDays;
    case 'low':
      return settings.reviewLowDays;
    default:
      return settings.reviewMediumDays;
  }
}

/** The limits between green, amber and red, as Settings has them. */

import type { Settings } from '../model/settings.ts';

/** Which settings decide about health; their meanings and defaults stand in `core/model/settings.ts`. */
export type HealthRules = Pick<
  Settings,
  | 'slipToleranceDays'
  | 'slipAmberDays'
  | 'slipRedDays'
  | 'slipAmberShare'
  | 'slipRedShare'
  | 'costAmberShare'
  | 'costRedShare'
  | 'healthHorizonWeeks'
  | 'capacityAmberShare'
  | 'healthRaidAmberCount'
  | 'healthRaidRedCount'
  | 'indexAmberBelow'
  | 'indexRedBelow'
  | 'indexFromShare'
  | 'spiFromShare'
>;

/** Demand against capacity as a share, or why there is none. */

import { cleanLoad, HOURS_TOLERANCE } from './conflicts/whole-hours.ts';

/** Why there is no load: nothing to load, or work for which there is nobody. */
export type LoadGap = 'no-capacity' | 'demand-without-capacity';

/** Exactly one of the two is `null`. */
export interface Load {
  /** 1 = full, in whole millionths. */
  readonly loadShare: number | null;
  readonly gap: LoadGap | null;
}

/**
 * Demand / net capacity. For several people or periods give the sums: the load of a pool is sum / sum, never the mean of
 * loads. Below a few milliseconds hours count as none.
 *
 * @source Oracle Fusion, example of resource projected utilization: 40 of 40, 20 of 40 and 10 of 20 hours are 70 % together.
 * @example utilisation(70, 100) → { loadShare: 0.7, gap: null }
 */
export function utilisation(demandHours: number, netHours: number): Load {
  const loadShare = cleanLoad(demandHours, netHours);
  if (loadShare !== null) return { loadShare, gap: null };
  const isAsked = demandHours > HOURS_TOLERANCE;
  return { loadShare: null, gap: isAsked ? 'demand-without-capacity' : 'no-capacity' };
}

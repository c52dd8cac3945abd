/** Over-allocated: a person's demand is more than their net capacity, or than the share of it that Settings allows. */

import type { PersonRule } from './person-episodes.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/** Exactly at the limit is full, not over. Demand without any net capacity is over. */
export const OVER_ALLOCATED: PersonRule = {
  kind: 'over-allocated',
  unit: 'hours',
  measure({ grid, demandHours }, person, excess) {
    const { periods, netHours } = grid;
    const limitShare = grid.settings.loadLimitShare;
    let isOver = false;
    for (let period = 0; period < periods; period += 1) {
      const at = person * periods + period;
      const over = (demandHours[at] as number) - (netHours[at] as number) * limitShare;
      excess[period] = over > HOURS_TOLERANCE ? over : 0;
      if (over > HOURS_TOLERANCE) isOver = true;
    }
    return isOver;
  },
};

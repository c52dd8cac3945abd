/** Crowded out: BAU, on-call and unplanned work leave too little of a person, while projects ask for more than is left. */

import type { PersonRule } from './person-episodes.ts';
import { HOURS_TOLERANCE } from './whole-hours.ts';

/**
 * It says why a person is over-allocated, and stands beside that conflict. Exactly the least share is enough. A period
 * wholly off is not crowded: there was nothing to crowd.
 */
export const CROWDED_OUT: PersonRule = {
  kind: 'crowded-out',
  unit: 'hours',
  measure({ grid, demandHours }, person, excess) {
    const { periods, netHours, availableHours, settings } = grid;
    let isCrowded = false;
    for (let period = 0; period < periods; period += 1) {
      const at = person * periods + period;
      const net = netHours[at] as number;
      const least = (availableHours[at] as number) * settings.minProjectShare;
      const over = (demandHours[at] as number) - net;
      const isWrong = net < least - HOURS_TOLERANCE && over > HOURS_TOLERANCE;
      excess[period] = isWrong ? over : 0;
      if (isWrong) isCrowded = true;
    }
    return isCrowded;
  },
};

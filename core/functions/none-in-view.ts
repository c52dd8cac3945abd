/** The line of a list that is empty: that nothing was found, or that nothing can be known. */

import type { CapacityGrid } from '../capacity/capacity-grid.ts';
import { formatDayLong } from '../day/serial.ts';

/** `No conflict in the 26 weeks to 16 May 2027`. Without anybody, or any work that counts, nothing is known. */
export function noneInView(
  { people, coverage, horizon, periods }: CapacityGrid,
  noun: string,
): string {
  if (people.length === 0 || coverage.counted === 0) {
    return `Whether there is any ${noun} is not known without people and planned work`;
  }
  const weeks = periods === 1 ? 'week' : `${periods} weeks`;
  return `No ${noun} in the ${weeks} to ${formatDayLong(horizon.endDay)}`;
}

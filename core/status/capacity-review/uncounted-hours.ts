/** Hours planned for people whom no table has: in no load, and so said wherever somebody may be taken for free. */

import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import type { CapacityFigures } from './capacity-figures.ts';

/** The hours in the horizon that are demand on nobody known; 0 where there are none. */
export function uncountedHours({ conflicts }: Pick<CapacityFigures, 'conflicts'>): number {
  return conflicts.reduce((sum, { kind, subject, demandHours }) => {
    return kind === 'unknown' && subject.what === 'person' ? sum + (demandHours ?? 0) : sum;
  }, 0);
}

/** `544 hours of unknown names`; `null` where there are none. */
export function uncountedText(figures: Pick<CapacityFigures, 'conflicts'>): string | null {
  const hours = uncountedHours(figures);
  if (hours <= HOURS_TOLERANCE) return null;
  return `${spellCount(Math.max(1, Math.round(hours)), 'hour')} of unknown names`;
}

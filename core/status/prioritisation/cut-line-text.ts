/** What the cut line says where it is drawn: how much of each limit is used, and whether anything runs out. */

import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { CutLine } from '../../scoring/scoring-result.ts';
import { isOverdrawn, limitText } from './prioritisation-words.ts';

/**
 * `Cut line · 5,900,000 of 6,000,000 AUD used, 400,000 of it for 1 mandatory project`. `mandatoryCount`: how many of those that take part
 * have to be done.
 */
export function cutLineText(
  { limits, limit: misfit }: Pick<CutLine, 'limits' | 'limit'>,
  mandatoryCount: number,
  currency: string | null,
): string {
  const used = limits.map((limit) => {
    const there = limitText(limit.available, limit, currency);
    const aside =
      limit.reserved === 0
        ? ''
        : `, ${spellWhole(limit.reserved)} of it for ${spellCount(mandatoryCount, 'mandatory project')}`;
    const over = isOverdrawn(limit) ? `, ${spellWhole(limit.used - limit.available)} too much` : '';
    return `${spellWhole(limit.used)} of ${there} used${aside}${over}`;
  });
  const hasRoom = misfit === null && !limits.some(isOverdrawn);
  return `Cut line · ${used.join(' · ')}${hasRoom ? ' · nothing runs out' : ''}`;
}

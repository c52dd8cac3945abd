/** A share as a cell of per cent that agrees with the mark beside it. */

import type { DocumentCell } from '../plan/tab-document.ts';
import { hidesLimit, spellShare } from '../portfolio/spell-number.ts';
import { cell } from './layout.ts';

/**
 * A number shown in whole per cent; as a text with the decimals that it needs where it would seem to lie on a limit that it is above or below:
 * a load of 1.002 beside a limit of 1 is `100.2%`. `null` stays blank.
 */
export function percentCell(share: number | null, limits: readonly number[]): DocumentCell {
  if (share === null) return cell(null, 'percent');
  const rounded = Math.round(share * 1000) / 1000;
  return hidesLimit(share, limits, 0)
    ? cell(spellShare(share, limits), 'percent')
    : cell(rounded, 'percent');
}

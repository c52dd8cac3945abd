/** A score with as many digits as mean something to a reader. */

import type { Settings } from '../model/settings.ts';

const TENTHS = 10;
const DIGITS = 4;

/**
 * A score as it is shown: points to one decimal. The other methods have no scale of their own (a RICE may be 0.04 or 40,000), so
 * that theirs keep four digits, and from 1,000 on one decimal.
 */
export function roundScore(score: number, method: Settings['scoringMethod']): number {
  const isShort = method !== 'weighted' && Math.abs(score) < 10 ** (DIGITS - 1);
  return isShort ? Number(score.toPrecision(DIGITS)) : Math.round(score * TENTHS) / TENTHS;
}

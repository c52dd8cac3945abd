/** A bar of ten steps in a cell, of letters that every host draws. */

import type { DocumentCell } from '../plan/tab-document.ts';
import { cell } from './layout.ts';

const STEPS = 10;

/**
 * As many blocks as a count is of the largest one, at least one where it is not 0. Nothing where the largest is 1: bars that are all
 * full say nothing.
 */
export function barCell(count: number, most: number): DocumentCell {
  if (!(count > 0) || !(most > 1)) return cell(null);
  const steps = Math.min(STEPS, Math.max(1, Math.round((count / most) * STEPS)));
  return cell('█'.repeat(steps), 'bar');
}

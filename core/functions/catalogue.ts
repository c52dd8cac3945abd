/** Every function in cells, in the order of the documentation: one line and one file each. */

import type { FunctionSpec } from './function-spec.ts';
import { SCORE } from './score.ts';
import { WSJF } from './wsjf.ts';

/** See the head of the file. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  // scoring
  SCORE,
  WSJF,
  // calendar
  // capacity
  // raid
  // health
];

/** Every function in cells, in the order of the documentation: one line and one file each. */

import { BOTTLENECKS } from './bottlenecks.ts';
import { CAPACITY } from './capacity.ts';
import { CONFLICTS } from './conflicts.ts';
import { CONSISTENCY } from './consistency.ts';
import { CUTLINE } from './cutline.ts';
import { DEMAND } from './demand.ts';
import type { FunctionSpec } from './function-spec.ts';
import { ICE } from './ice.ts';
import { LOAD } from './load.ts';
import { PAIRWISE } from './pairwise.ts';
import { QUADRANT } from './quadrant.ts';
import { RANK } from './rank.ts';
import { RICE } from './rice.ts';
import { ROOM } from './room.ts';
import { SCORE } from './score.ts';
import { UTILISATION } from './utilisation.ts';
import { WSJF } from './wsjf.ts';

/** See the head of the file. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  // scoring
  SCORE,
  RANK,
  WSJF,
  RICE,
  ICE,
  QUADRANT,
  PAIRWISE,
  CONSISTENCY,
  CUTLINE,
  // calendar
  // capacity
  CAPACITY,
  DEMAND,
  LOAD,
  CONFLICTS,
  BOTTLENECKS,
  UTILISATION,
  ROOM,
  // raid
  // health
];

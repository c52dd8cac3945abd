/** Every function in cells, in the order of the documentation: one line and one file each. */

import { ADDWORKDAYS } from './addworkdays.ts';
import { AGE } from './age.ts';
import { BOTTLENECKS } from './bottlenecks.ts';
import { CAPACITY } from './capacity.ts';
import { CONFLICTS } from './conflicts.ts';
import { CONSISTENCY } from './consistency.ts';
import { COVERAGE } from './coverage.ts';
import { CPI } from './cpi.ts';
import { CUTLINE } from './cutline.ts';
import { DEMAND } from './demand.ts';
import { EAC } from './eac.ts';
import { EARNED } from './earned.ts';
import { EXPOSURE } from './exposure.ts';
import type { FunctionSpec } from './function-spec.ts';
import { HEALTH } from './health.ts';
import { ICE } from './ice.ts';
import { LOAD } from './load.ts';
import { PAIRWISE } from './pairwise.ts';
import { QUADRANT } from './quadrant.ts';
import { RAIDAGE } from './raidage.ts';
import { RANK } from './rank.ts';
import { RICE } from './rice.ts';
import { ROOM } from './room.ts';
import { SCORE } from './score.ts';
import { SEVERITY } from './severity.ts';
import { SLIPPAGE } from './slippage.ts';
import { SPI } from './spi.ts';
import { TCPI } from './tcpi.ts';
import { UTILISATION } from './utilisation.ts';
import { WATERMELON } from './watermelon.ts';
import { WORKDAYS } from './workdays.ts';
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
  WORKDAYS,
  ADDWORKDAYS,
  SLIPPAGE,
  // capacity
  CAPACITY,
  DEMAND,
  LOAD,
  CONFLICTS,
  BOTTLENECKS,
  UTILISATION,
  ROOM,
  // raid
  RAIDAGE,
  AGE,
  SEVERITY,
  EXPOSURE,
  // health
  HEALTH,
  WATERMELON,
  CPI,
  SPI,
  EAC,
  TCPI,
  EARNED,
  COVERAGE,
];

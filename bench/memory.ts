/** The most memory that a fresh process holds while it reads a group of companies and computes it. */

import { median } from './sizes/median.ts';
import { runPeakMemory } from './sizes/run-process.ts';
import { SIZES, type Size } from './sizes/sized-portfolio.ts';

const LIMIT_MB = 600;

/** The process holds the raw cells, the rows and the results at the same time. */
export const bench = {
  name: 'three computations: peak memory at L',
  async run() {
    const peakMb = median(await runPeakMemory(SIZES[2] as Size, 3));
    const detail = `${peakMb.toFixed(0)} MB (at most ${LIMIT_MB})`;
    return { ratio: peakMb / LIMIT_MB, limit: 1, detail, figures: { peakMb } };
  },
};

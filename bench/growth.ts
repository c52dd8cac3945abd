/** Whether the time of the three computations grows no faster than the cells, from a small office to a group of companies. */

import { SIZES, type Size } from './sizes/sized-portfolio.ts';
import { timeComputations } from './sizes/time-computations.ts';

/** See the head of the file. At M a first measurement is quick and steady, so that growth is told by both steps. */
export const bench = {
  name: 'three computations: growth from S to L over growth of the cells',
  run() {
    const [small, large] = [SIZES[0], SIZES[2]].map((size, at) =>
      timeComputations(size as Size, at === 0 ? 60 : 7),
    ) as [ReturnType<typeof timeComputations>, ReturnType<typeof timeComputations>];
    const timeGrowth = large.computeMs / small.computeMs;
    const cellGrowth = (large.cellsIn + large.cellsOut) / (small.cellsIn + small.cellsOut);
    const detail = `time × ${timeGrowth.toFixed(0)} (${small.computeMs.toFixed(2)} → ${large.computeMs.toFixed(0)} ms), cells × ${cellGrowth.toFixed(0)}`;
    return {
      ratio: timeGrowth / cellGrowth,
      limit: 1,
      detail,
      figures: { timeGrowth, cellGrowth },
    };
  },
};

/** From raw cells to the results of all three computations, diagnostics included, against touching every cell once. */

import { SIZES, type Size } from './sizes/sized-portfolio.ts';
import { timeComputations } from './sizes/time-computations.ts';

const LIMIT = 6;
const RUNS = 9;

/** See the head of the file. */
export const bench = {
  name: 'three computations at L from raw cells',
  run() {
    const times = timeComputations(SIZES[2] as Size, RUNS);
    const { readMs, computeMs, rawFloorMs, cellsIn, cellsOut } = times;
    const detail = `reading ${readMs.toFixed(0)} ms + computing ${computeMs.toFixed(0)} ms, floor ${rawFloorMs.toFixed(0)} ms; ${cellsIn} cells in, ${cellsOut} out`;
    return {
      ratio: (readMs + computeMs) / rawFloorMs,
      limit: LIMIT,
      detail,
      figures: { ...times },
    };
  },
};

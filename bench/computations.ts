/** The three computations on a group of companies, from typed rows, against looking at and writing every cell once. */

import { SIZES, type Size } from './sizes/sized-portfolio.ts';
import { timeComputations } from './sizes/time-computations.ts';

const LIMIT = 2;
const RUNS = 9;

/** See the head of the file. */
export const bench = {
  name: 'three computations at L from typed rows',
  run() {
    const { computeMs, typedFloorMs } = timeComputations(SIZES[2] as Size, RUNS);
    const detail = `${computeMs.toFixed(0)} ms, floor ${typedFloorMs.toFixed(0)} ms`;
    return {
      ratio: computeMs / typedFloorMs,
      limit: LIMIT,
      detail,
      figures: { computeMs, typedFloorMs },
    };
  },
};

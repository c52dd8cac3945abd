/** Times the three computations beside their floors, in turns, so that a busy machine disturbs all of them alike. */

import { readPortfolio } from '../../core/index.ts';
import { median } from './median.ts';
import { countCells, type Size, sizedPortfolio } from './sized-portfolio.ts';
import { computeAll } from './three-computations.ts';
import { touchCells, touchRows, writeResults } from './touch-cells.ts';

/** Medians in milliseconds. */
export interface Times {
  /** Looking at every typed value, and writing every value of the results. */
  readonly typedFloorMs: number;
  /** Looking at every raw cell, and writing every value of the results. */
  readonly rawFloorMs: number;
  /** The three computations from typed rows. */
  readonly computeMs: number;
  /** Reading the raw cells, with all diagnostics. */
  readonly readMs: number;
  readonly cellsIn: number;
  readonly cellsOut: number;
}

/** Runs everything `runs` times after two rounds that only warm up. */
export function timeComputations(size: Size, runs: number): Times {
  const snapshot = sizedPortfolio(size);
  const times = { touchRows: [], touchCells: [], write: [], compute: [], read: [] } as Record<
    'touchRows' | 'touchCells' | 'write' | 'compute' | 'read',
    number[]
  >;
  let cellsOut = 0;
  let kept = 0;
  for (let run = -2; run < runs; run += 1) {
    const note = (name: keyof typeof times, since: number): number => {
      const now = performance.now();
      if (run >= 0) times[name].push(now - since);
      return now;
    };
    let now = performance.now();
    // A snapshot that was read is kept by nobody here: each round reads anew.
    const portfolio = readPortfolio(snapshot, []);
    now = note('read', now);
    const results = computeAll(portfolio);
    now = note('compute', now);
    cellsOut = writeResults(results);
    now = note('write', now);
    kept += touchRows(portfolio);
    now = note('touchRows', now);
    kept += touchCells(snapshot);
    note('touchCells', now);
  }
  if (!Number.isFinite(kept)) throw new Error('the floors saw no number');
  const write = median(times.write);
  return {
    typedFloorMs: median(times.touchRows) + write,
    rawFloorMs: median(times.touchCells) + write,
    computeMs: median(times.compute),
    readMs: median(times.read),
    cellsIn: countCells(snapshot),
    cellsOut,
  };
}

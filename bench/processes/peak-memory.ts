/** A fresh process that reads a portfolio from raw cells and computes it once. Prints its peak of memory as JSON. */

import { readPortfolio } from '../../core/index.ts';
import { SIZES, sizedPortfolio } from '../sizes/sized-portfolio.ts';
import { computeAll } from '../sizes/three-computations.ts';

/** Reads and computes the size that is named on the command line. */
export async function runProcess(): Promise<void> {
  const size = SIZES.find(({ name }) => name === process.argv[2]);
  if (size === undefined) throw new Error('name a size: S, M or L');
  const snapshot = sizedPortfolio(size);
  const { raid } = computeAll(readPortfolio(snapshot, []));
  const peakMb = process.resourceUsage().maxRSS / 1024;
  // The sheets count too: they are held until here.
  console.log(
    JSON.stringify({ peakMb, entries: raid.entries.length, sheets: snapshot.sheets.length }),
  );
}

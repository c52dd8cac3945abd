/** How long the three computations take when a fresh process calls them first: what a person waits for after opening. */

import { median } from './sizes/median.ts';
import { runFirstCalls } from './sizes/run-process.ts';
import { SIZES } from './sizes/sized-portfolio.ts';

const LIMITS_MS = { S: 10, M: 60, L: 500 } as const;
const RUNS = 5;

/** The size that comes nearest to its limit decides. */
export const bench = {
  name: 'three computations: first call in a fresh process',
  async run() {
    let ratio = 0;
    const parts: string[] = [];
    const figures: Record<string, number> = {};
    for (const size of SIZES) {
      const ms = median(await runFirstCalls(size, RUNS));
      ratio = Math.max(ratio, ms / LIMITS_MS[size.name]);
      parts.push(`${size.name} ${ms.toFixed(1)} ms (${LIMITS_MS[size.name]})`);
      figures[`firstCall${size.name}Ms`] = ms;
    }
    return { ratio, limit: 1, detail: parts.join(', '), figures };
  },
};

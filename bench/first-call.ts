/** How long the three computations take when a fresh process calls them first: what a person waits for after opening. */

import { median } from './sizes/median.ts';
import { runFirstCalls } from './sizes/run-process.ts';
import { SIZES } from './sizes/sized-portfolio.ts';

/** What it should take: see `docs/decisions/0016-speed.md`. */
const TARGETS_MS = { S: 10, M: 60, L: 500 } as const;
/** A quarter more is left to machines that are shared with much else: S is near its target even on a quiet one. */
const LIMIT = 1.25;
const RUNS = 9;

/** The size that is furthest over its target decides. */
export const bench = {
  name: 'three computations: first call in a fresh process, over its target',
  async run() {
    let ratio = 0;
    const parts: string[] = [];
    const figures: Record<string, number> = {};
    for (const size of SIZES) {
      const ms = median(await runFirstCalls(size, RUNS));
      ratio = Math.max(ratio, ms / TARGETS_MS[size.name]);
      parts.push(`${size.name} ${ms.toFixed(1)} ms (target ${TARGETS_MS[size.name]})`);
      figures[`firstCall${size.name}Ms`] = ms;
    }
    return { ratio, limit: LIMIT, detail: parts.join(', '), figures };
  },
};

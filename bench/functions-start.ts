/** What a host pays that starts its script anew for every formula: how long the bundle of the functions takes to load, over an empty one. */

import { createContext, Script } from 'node:vm';
import { functionsBundle } from '../tools/bundle/bundle-functions.ts';
import { median } from './sizes/median.ts';

/** What it should take, and what holds until then: two thirds of it is scanning the text, so it goes with the size. */
const TARGET_MS = 2;
const LIMIT = 4;
const RUNS = 41;

/** The two take turns, each time in a new context and compiled anew. */
export const bench = {
  name: 'functions in cells: start of the bundle over an empty one, over its target',
  async run() {
    const { code } = await functionsBundle();
    const [empties, bundles]: [number[], number[]] = [[], []];
    for (let run = -3; run < RUNS; run += 1) {
      const emptyMs = loadMs('var SteersheetFunctions = {};', run);
      const bundleMs = loadMs(code, run);
      if (run < 0) continue;
      empties.push(emptyMs);
      bundles.push(bundleMs);
    }
    const [emptyMs, bundleMs] = [median(empties), median(bundles)];
    const startMs = bundleMs - emptyMs;
    const detail = `${bundleMs.toFixed(2)} ms, an empty one ${emptyMs.toFixed(2)} ms (target ${TARGET_MS} more)`;
    return { ratio: startMs / TARGET_MS, limit: LIMIT, detail, figures: { startMs } };
  },
};

/** The mark makes it another text each time, so that nothing that was compiled before is found again. */
function loadMs(code: string, mark: number): number {
  const context = createContext({});
  const start = performance.now();
  new Script(`${code}//${mark}`).runInContext(context);
  const ms = performance.now() - start;
  if (typeof context['SteersheetFunctions'] !== 'object') throw new Error('nothing was loaded');
  return ms;
}

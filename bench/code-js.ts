/** How long the script for Google Sheets takes to load, which Google does anew for every formula and menu item, over an empty one. */

import { createContext, Script } from 'node:vm';
import { sheetsCode } from '../tools/bundle/bundle-gsheets.ts';
import { median } from './sizes/median.ts';

const TARGET_MS = 5;
const RUNS = 41;

/** The two take turns, each time in a new context and compiled anew. */
export const bench = {
  name: 'Code.js: start over an empty script, over 5 ms',
  async run() {
    const code = await sheetsCode();
    const [empties, starts]: [number[], number[]] = [[], []];
    for (let run = -3; run < RUNS; run += 1) {
      const emptyMs = loadMs('function onOpen() {}', run);
      const codeMs = loadMs(code, run);
      if (run < 0) continue;
      empties.push(emptyMs);
      starts.push(codeMs);
    }
    const [emptyMs, codeMs] = [median(empties), median(starts)];
    const startMs = codeMs - emptyMs;
    const detail = `${codeMs.toFixed(2)} ms, an empty one ${emptyMs.toFixed(2)} ms`;
    return { ratio: startMs / TARGET_MS, limit: 1, detail, figures: { startMs } };
  },
};

/** The mark makes it another text each time, so that nothing that was compiled before is found again. */
function loadMs(code: string, mark: number): number {
  const context = createContext({});
  const start = performance.now();
  new Script(`${code}//${mark}`).runInContext(context);
  const ms = performance.now() - start;
  if (typeof context['onOpen'] !== 'function') throw new Error('nothing was loaded');
  return ms;
}

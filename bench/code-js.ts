/** How long the script for Google Sheets takes to load, which Google does anew for every formula and menu item, over an empty one. */

import { sheetsCode } from '../tools/bundle/bundle-gsheets.ts';
import { startTimes } from './starts/start-times.ts';

/** What it may take. It goes with the size, as an engine looks through all of a script. */
const TARGET_MS = 5;
const LIMIT = 1;

/** See the head of the file. */
export const bench = {
  name: 'Code.js: start over an empty script, over its target',
  async run() {
    const code = await sheetsCode();
    const check = "if (typeof onOpen !== 'function') throw new Error('nothing was loaded');";
    const [emptyMs = 0, codeMs = 0] = startTimes(['function onOpen() {}', `${code}\n${check}`]);
    const startMs = codeMs - emptyMs;
    const detail = `${codeMs.toFixed(2)} ms, an empty one ${emptyMs.toFixed(2)} ms (target ${TARGET_MS} more)`;
    return { ratio: startMs / TARGET_MS, limit: LIMIT, detail, figures: { startMs } };
  },
};

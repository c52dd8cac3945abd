/** What a formula of Google Sheets pays in a script that is started anew for it: loading Code.js, and the first call with what it loads. */

import { sheetsCode } from '../tools/bundle/bundle-gsheets.ts';
import { GLOBAL } from '../tools/bundle/sheets-script.ts';
import { startTimes } from './starts/start-times.ts';

/** What loading may take: it goes with the size of all of Code.js. */
const TARGET_MS = 5;
const LIMIT = 1;

/** Small calls, each with what has to come back first. */
const CALLS = [
  { id: 'WSJF', given: [7, 9, 5, 2], first: 10.5 },
  {
    id: 'RAIDAGE',
    given: [
      [
        ['ID', 'Type', 'Title', 'Raised', 'Due', 'Status'],
        ['R-1', 'Risk', 'Late', 46_300, 46_350, 'Open'],
      ],
      46_342,
    ],
    first: 'Age (days)',
  },
  {
    id: 'LOAD',
    given: [[['S-1', 'A B', 'Dev']], [['P-1', 'S-1', '', 46_342, 46_346, 0.5]], 46_342, 1],
    first: 'Person',
  },
] as const;

/** See the head of the file. */
export const bench = {
  name: 'functions in cells: start of Code.js over an empty script, over its target',
  async run() {
    const code = await sheetsCode();
    const calls = CALLS.map(({ id, given, first }) => {
      const call = `${GLOBAL}.call('${id}', ${JSON.stringify(given)})`;
      const check = `if ([${call}].flat(2)[0] !== ${JSON.stringify(first)}) throw new Error('${id} gave something else');`;
      return `${code}\n${check}`;
    });
    const [emptyMs = 0, loadMs = 0, ...callMs] = startTimes(['var empty;', code, ...calls]);
    const startMs = loadMs - emptyMs;
    const firstCallMs = callMs.map((ms) => ms - loadMs);
    const told = CALLS.map(({ id }, index) => `${id} ${firstCallMs[index]?.toFixed(2)} ms`);
    const detail = `${startMs.toFixed(2)} ms (target ${TARGET_MS}); beside it the first call of ${told.join(', of ')}`;
    const figures = {
      startMs,
      ...Object.fromEntries(CALLS.map(({ id }, at) => [`first${id}Ms`, firstCallMs[at] ?? 0])),
    };
    return { ratio: startMs / TARGET_MS, limit: LIMIT, detail, figures };
  },
};

/** How large the bundle of the functions is, which a host parses anew for every formula. */

import { functionsBundle } from '../tools/bundle/bundle-functions.ts';

/** What it should weigh, and what holds until then: `docs/decisions/0017-functions-in-cells.md` says why it weighs more. */
const TARGET_KB = 60;
const LIMIT = 3.2;

/** See the head of the file. */
export const bench = {
  name: 'functions in cells: size of the bundle, over its target',
  async run() {
    const { code } = await functionsBundle();
    const kilobytes = Buffer.byteLength(code) / 1000;
    const detail = `${kilobytes.toFixed(0)} KB (target ${TARGET_KB}); what weighs how much: node tools/run.mjs tools/weigh-functions.ts`;
    return { ratio: kilobytes / TARGET_KB, limit: LIMIT, detail, figures: { kilobytes } };
  },
};

/** How large the bundle of the functions is, which a host parses anew for every formula. */

import { functionsBundle } from '../tools/bundle/bundle-functions.ts';

const TARGET_KB = 60;

/** See the head of the file. */
export const bench = {
  name: 'functions in cells: size of the bundle, over 60 KB',
  async run() {
    const { code } = await functionsBundle();
    const kilobytes = Buffer.byteLength(code) / 1000;
    const detail = `${kilobytes.toFixed(0)} KB; what weighs how much: node tools/run.mjs tools/weigh-functions.ts`;
    return { ratio: kilobytes / TARGET_KB, limit: 1, detail, figures: { kilobytes } };
  },
};

/** How large the script for Google Sheets is, the comments for autocomplete included. */

import { sheetsCode } from '../tools/bundle/bundle-gsheets.ts';

/** What it may weigh. */
const TARGET_KB = 250;
const LIMIT = 1;

/** See the head of the file. */
export const bench = {
  name: 'Code.js: size, over its target',
  async run() {
    const kilobytes = Buffer.byteLength(await sheetsCode()) / 1000;
    const detail = `${kilobytes.toFixed(0)} KB (target ${TARGET_KB})`;
    return { ratio: kilobytes / TARGET_KB, limit: LIMIT, detail, figures: { kilobytes } };
  },
};

/** How large the script for Google Sheets is, the comments for autocomplete included. */

import { sheetsCode } from '../tools/bundle/bundle-gsheets.ts';

const TARGET_KB = 250;

/** See the head of the file. */
export const bench = {
  name: 'Code.js: size, over 250 KB',
  async run() {
    const kilobytes = Buffer.byteLength(await sheetsCode()) / 1000;
    const detail = `${kilobytes.toFixed(0)} KB`;
    return { ratio: kilobytes / TARGET_KB, limit: 1, detail, figures: { kilobytes } };
  },
};

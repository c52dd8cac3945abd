/** Reads the core into a bundle that computes formulas and explains nothing. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { leanTables } from './lean-tables.ts';
import { plainPrivates } from './plain-privates.ts';
import { stripTexts } from './strip-texts.ts';

const FUNCTIONS = /[\\/]core[\\/]functions[\\/]/;
const TABLES = /[\\/]core[\\/](?:functions|model)[\\/]/;
/** Has the argument that the wrapper adds to a function's own: its texts are nowhere else. */
const WRAPPER = /[\\/]with-reasons\.ts$/;

/** The plugin for esbuild. `refuseReads` of the bundle with `UNREAD` holds that nothing is missed. */
export const leanSources: Plugin = {
  name: 'lean-sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      if (FUNCTIONS.test(path) && !WRAPPER.test(path)) contents = stripTexts(contents);
      if (TABLES.test(path)) contents = leanTables(contents);
      return { contents: plainPrivates(contents), loader: 'ts' };
    });
  },
};

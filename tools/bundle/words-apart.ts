/** Gives the pane's pages a copy of its words of their own, so that each script holds those that it says: all of them stand in one file, and a module goes whole into one script. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** See the head of the file. For bundles that are split; without it the words of the pages are loaded with what is on screen first. */
export const wordsApart: Plugin = {
  name: 'words-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/wording\.ts$/ }, ({ path, importer, resolveDir }) =>
      /[\\/]pane[\\/]pages[\\/]/.test(importer)
        ? { path: join(resolveDir, path), suffix: '?pages' }
        : null,
    );
  },
};

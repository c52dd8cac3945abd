/** A language that nobody speaks: every word of the pane between marks, so that what comes from elsewhere shows. */

import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import * as WORDING from '../../pane/wording.ts';

const WORDING_FILE = resolve('pane/wording.ts');

/** Puts the pseudo-language in the place of the pane's words, as a real other language would be put there. */
export const pseudoWords: Plugin = {
  name: 'pseudo-words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/wording\.ts$/ }, () => ({
      path: 'pseudo-words',
      namespace: 'pseudo',
    }));
    onLoad({ filter: /.*/, namespace: 'pseudo' }, () => ({
      loader: 'ts',
      resolveDir: resolve('test/pane'),
      contents: [
        `import * as real from ${JSON.stringify(`${WORDING_FILE}?real`)};`,
        "import { mark } from './mark-words.ts';",
        ...Object.keys(WORDING).map(
          (name) => `export const ${name} = mark(real.${name}, ${JSON.stringify(name)});`,
        ),
      ].join('\n'),
    }));
    // The real words, for the pseudo-language alone.
    onResolve({ filter: /\?real$/ }, () => ({ path: WORDING_FILE, suffix: '?real' }));
  },
};

/** What hosts say, none of which is there where the pane is tried by itself. */
const {
  BRIDGE_WORDS: _b,
  TASK_PANE_WORDS: _e,
  SIDEBAR_WORDS: _s,
  WORKBENCH_WORDS: _w,
  ...OWN
} = WORDING;

/** The path of every text and every function among the pane's own words: `WORDS.home`. */
export function pathsOfWords(value: unknown = OWN, path = ''): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value === 'string') return value === '' ? [] : [path];
  return Object.entries(value as object).flatMap(([key, part]) =>
    pathsOfWords(part, path === '' ? key : `${path}.${key}`),
  );
}

/** What the pane's own script weighs in Excel, the computations left out. */

import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { wordsApart } from '../../tools/bundle/words-apart.ts';

const LIMIT_BYTES = 25 * 1024;
/** What comes late, each script by itself: the writing beside the first reading, the pages when one of them is opened. */
const LATE_LIMIT_BYTES = 10 * 1024;

/** The page's script and styles as they are built, without the core where `core` is false. */
async function bundle(core: boolean) {
  const { outputFiles, metafile } = await build({
    entryPoints: { taskpane: 'excel-addin/taskpane.ts' },
    outdir: 'out',
    bundle: true,
    // As the page is built (`tools/bundle/bundle-page.ts`).
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
    plugins: core
      ? [wordsApart]
      : [
          wordsApart,
          {
            name: 'without-the-core',
            setup({ onResolve }) {
              onResolve({ filter: /core\/index\.ts$/ }, () => ({
                path: 'the-core',
                external: true,
              }));
            },
          },
        ],
  });
  return { outputFiles, metafile, inputs: Object.keys(metafile.inputs) };
}

/** The files that come before the page can start: its entry, and whatever that imports, but not what is imported late. */
function startFiles({ outputs }: Metafile): Set<string> {
  const files = new Set<string>();
  const take = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const { path: other, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) take(other);
    }
  };
  take('out/taskpane.js');
  return files;
}

it('weighs at most 25 KB gzipped before it can start, and is made of the add-in, the pane and Preact alone', async () => {
  const { outputFiles, metafile, inputs } = await bundle(false);
  const atStart = startFiles(metafile);
  const scripts = outputFiles.filter(({ path }) => path.endsWith('.js'));
  const weights = (isEarly: boolean): readonly number[] =>
    scripts
      .filter(({ path }) => atStart.has(relative(process.cwd(), path)) === isEarly)
      .map(({ contents }) => gzipSync(contents).length);
  const early = weights(true).reduce((sum, bytes) => sum + bytes, 0);
  expect(early).toBeGreaterThan(5_000);
  expect(early).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(weights(false)).toHaveLength(2);
  expect(Math.max(...weights(false))).toBeLessThanOrEqual(LATE_LIMIT_BYTES);
  expect(inputs.filter((path) => !/^(excel-addin|pane|node_modules\/preact)\//.test(path))).toEqual(
    [],
  );
});

it('brings nothing but the core along beside that, and never a copy of Office.js', async () => {
  const { inputs } = await bundle(true);
  expect(inputs.some((path) => path.startsWith('core/'))).toBe(true);
  const strangers = inputs.filter(
    (path) => !/^(excel-addin|pane|core|node_modules\/(preact|zod))\//.test(path),
  );
  expect(strangers).toEqual([]);
});

/** What the pane's own script weighs in Excel, the computations left out. */

import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { wordsApart } from '../../tools/bundle/words-apart.ts';

const LIMIT_BYTES = 25 * 1024;
/** What comes late, each script by itself: what reads and what writes while Office.js starts, the pages when one of them is opened. */
const LATE_LIMIT_BYTES = 10 * 1024;
/** The sample's data, fetched by who asks for it. */
const SAMPLE_LIMIT_BYTES = 15 * 1024;

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
  const madeOf = (path: string): string[] => Object.keys(metafile.outputs[path]?.inputs ?? {});
  const weighed = scripts.map(({ path, contents }) => {
    const name = relative(process.cwd(), path);
    const isSample = madeOf(name).every((input) => input.startsWith('sample/'));
    const kind = atStart.has(name) ? 'early' : isSample ? 'sample' : 'late';
    return { kind, bytes: gzipSync(contents).length };
  });
  const weights = (kind: string): readonly number[] =>
    weighed.filter((one) => one.kind === kind).map(({ bytes }) => bytes);
  const early = weights('early').reduce((sum, bytes) => sum + bytes, 0);
  expect(early).toBeGreaterThan(5_000);
  expect(early).toBeLessThanOrEqual(LIMIT_BYTES);
  // The pages, what reads, what writes, and what these two share.
  expect(weights('late')).toHaveLength(4);
  expect(Math.max(...weights('late'))).toBeLessThanOrEqual(LATE_LIMIT_BYTES);
  expect(weights('sample')).toHaveLength(1);
  expect(Math.max(...weights('sample'))).toBeLessThanOrEqual(SAMPLE_LIMIT_BYTES);
  const strangers = inputs.filter(
    (path) => !/^(excel-addin|pane|sample|node_modules\/preact)\//.test(path),
  );
  expect(strangers).toEqual([]);
});

it('brings nothing but the core along beside that, and never a copy of Office.js', async () => {
  const { inputs } = await bundle(true);
  expect(inputs.some((path) => path.startsWith('core/'))).toBe(true);
  const strangers = inputs.filter(
    (path) => !/^(excel-addin|pane|sample|core|node_modules\/(preact|zod))\//.test(path),
  );
  expect(strangers).toEqual([]);
});

/** What the pane's own script weighs in Excel, the computations left out. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const LIMIT_BYTES = 25 * 1024;

/** The page's script and styles as they are built, without the core where `core` is false. */
async function bundle(core: boolean) {
  const { outputFiles, metafile } = await build({
    entryPoints: { taskpane: 'excel-addin/taskpane.ts' },
    outdir: 'out',
    bundle: true,
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
      ? []
      : [
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
  return { outputFiles, inputs: Object.keys(metafile.inputs) };
}

it('weighs at most 25 KB gzipped, and is made of the add-in, the pane and Preact alone', async () => {
  const { outputFiles, inputs } = await bundle(false);
  const script = outputFiles.find(({ path }) => path.endsWith('.js'));
  const bytes = gzipSync(script?.contents ?? '').length;
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
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

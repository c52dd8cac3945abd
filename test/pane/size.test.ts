/** What the pane weighs, and what it brings along. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const LIMIT_BYTES = 25 * 1024;

it('weighs at most 25 KB gzipped, script and styles, and brings nothing of the core along', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['pane/mount-pane.tsx', 'pane/pane.css'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  expect(outputFiles).toHaveLength(2);
  const bytes = outputFiles.map(({ contents }) => gzipSync(contents).length);
  expect(Math.min(...bytes)).toBeGreaterThan(1000);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
  const strangers = Object.keys(metafile.inputs).filter(
    (path) => !path.startsWith('pane/') && !path.startsWith('node_modules/preact/'),
  );
  expect(strangers).toEqual([]);
});

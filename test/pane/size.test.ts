/** What the pane weighs when it is first loaded, what its pages weigh, and what they bring along. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const LIMIT_BYTES = 25 * 1024;
/** The pages come later, and only to those who open one. */
const PAGES_LIMIT_BYTES = 10 * 1024;

async function bundled() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['pane/mount-pane.tsx', 'pane/pane.css'],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const bytesOf = (name: string): number => {
    const file = outputFiles.find(({ path }) => path.endsWith(`/${name}`));
    return gzipSync(file?.contents ?? '').length;
  };
  const first = ['out/mount-pane.js', 'out/pane.css'];
  for (const name of first) {
    for (const { kind, path } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && !first.includes(path)) first.push(path);
    }
  }
  const names = Object.keys(metafile.outputs);
  const sum = (some: readonly string[]) => some.reduce((all, name) => all + bytesOf(name), 0);
  return {
    first,
    late: names.filter((name) => !first.includes(name)),
    sum,
    inputs: Object.keys(metafile.inputs),
    isLate: (input: string) =>
      first.every((name) => metafile.outputs[name]?.inputs[input] === undefined),
  };
}

it('weighs at most 25 KB gzipped, script and styles, and brings nothing of the core along', async () => {
  const { first, inputs, sum } = await bundled();
  expect(first.length).toBeGreaterThan(1);
  expect(sum(first)).toBeGreaterThan(8_000);
  expect(sum(first)).toBeLessThanOrEqual(LIMIT_BYTES);
  const strangers = inputs.filter(
    (path) => !path.startsWith('pane/') && !path.startsWith('node_modules/preact/'),
  );
  expect(strangers).toEqual([]);
});

it('leaves its pages and the help for functions to a script of their own', async () => {
  const { late, sum, inputs, isLate } = await bundled();
  expect(late).toHaveLength(1);
  expect(sum(late)).toBeGreaterThan(3_000);
  expect(sum(late)).toBeLessThanOrEqual(PAGES_LIMIT_BYTES);
  const pages = inputs.filter((path) => path.startsWith('pane/pages/'));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter((path) => !isLate(path))).toEqual([]);
});

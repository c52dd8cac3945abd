/** What the pane weighs when it is first loaded, what its pages weigh, and what they bring along. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { PAGE_TITLES, PAGE_WORDS, TOPIC_WORDS, WORDS } from '../../pane/wording.ts';
import { wordsApart } from '../../tools/bundle/words-apart.ts';

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
    plugins: [wordsApart],
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
    textOf: (some: readonly string[]) =>
      outputFiles
        .filter(({ path }) => some.some((name) => path.endsWith(name)))
        .map(({ text }) => text)
        .join(''),
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

it('has each word in the script that says it, though they all stand in one file', async () => {
  const { first, late, textOf } = await bundled();
  const [early, atLast] = [textOf(first), textOf(late)];
  for (const word of [WORDS.nothingOverwritten, WORDS.tryAgain, PAGE_TITLES.raid]) {
    expect(early).toContain(word);
    expect(atLast).not.toContain(word);
  }
  for (const word of [PAGE_WORDS.ranking.intro, PAGE_WORDS.about.notices, TOPIC_WORDS.health]) {
    expect(atLast).toContain(word);
    expect(early).not.toContain(word);
  }
});

/** Bundles a page for the browser: modules, split so that what is loaded late stays apart. */
import { type BuildOptions, build } from 'esbuild';
import { wordsApart } from './words-apart.ts';

/** Settings that the workbench's page, the pages of the tests and those of the benches share. */
const PAGE: BuildOptions = {
  bundle: true,
  // Unsplit, some 5 MB of hyphenation tables would be part of the first file.
  splitting: true,
  format: 'esm',
  platform: 'browser',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'error',
  plugins: [wordsApart],
};

/** Bundles one entry to `outdir`, as `<name>.js` and `<name>.css`, for browsers that know `target`. */
export async function bundlePage(
  entry: string,
  name: string,
  outdir: string,
  target = 'es2022',
): Promise<void> {
  await build({ ...PAGE, target, entryPoints: { [name]: entry }, outdir });
}

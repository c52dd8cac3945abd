/** Runs a TypeScript tool: `node tools/run.mjs tools/NAME.ts [arguments]`. Node 20 cannot read TypeScript by itself. */
import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error('Name the tool: node tools/run.mjs tools/NAME.ts');
const folder = resolve(import.meta.dirname, '../node_modules/.cache/steersheet-tools');
await mkdir(folder, { recursive: true });
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.argv = [process.argv[0], resolve(script), ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}

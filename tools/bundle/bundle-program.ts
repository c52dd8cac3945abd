/** Bundles a program for Node with its compiled code, so that its first call is not spent on compiling. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { NODE } from './node-options.ts';

const DOOR = 'tools/bundle/program/door.ts';

/** Runs the program as often as there are arguments, and keeps what was compiled for it. Its output goes nowhere. */
const REHEARSE = `
  const [, door, rehearsals] = process.argv;
  import(door).then(async ({ runProcess, keepCode }) => {
    for (const args of JSON.parse(rehearsals)) {
      process.argv.splice(2, Infinity, ...args);
      await runProcess();
    }
    keepCode();
    process.exitCode = 0;
  });
`;

/**
 * Empties `outdir` and bundles one entry, which exports `runProcess`, as `<name>.mjs`, which exports it too. What is imported only when it
 * is needed stays in a part of its own. `rehearsals` are arguments of runs that compile what the program commonly needs.
 *
 * Node 20 keeps no compiled code of modules, only of scripts: hence the parts are scripts.
 */
export async function bundleProgram(
  entry: string,
  name: string,
  outdir: string,
  rehearsals: readonly (readonly string[])[],
): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  const modules = await build({
    ...NODE,
    entryPoints: { program: entry },
    outdir: join(outdir, 'parts'),
    outExtension: { '.js': '.cjs' },
    splitting: true,
    write: false,
  });
  for (const { path, text } of modules.outputFiles) {
    const { code } = await transform(text, {
      ...{ format: 'cjs', platform: 'node', target: 'node20', minify: true },
      // A script has no modules to import: what is loaded late is required late.
      supported: { 'dynamic-import': false },
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  const door = join(outdir, `${name}.mjs`);
  await build({ ...NODE, entryPoints: [DOOR], outfile: door });
  const args = ['-e', REHEARSE, pathToFileURL(door).href, JSON.stringify(rehearsals)];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

/** Bundles programs for Node as modules: the local server. */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { NODE } from './node-options.ts';

/**
 * Empties `outdir` and bundles one entry as `<name>.mjs`. What is imported only when it is needed stays in chunks of
 * its own, so that the program starts quickly.
 */
export async function bundleNode(entry: string, name: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...NODE,
    entryPoints: { [name]: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
  });
}

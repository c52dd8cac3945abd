/** Bundles programs for Node: the command line and the local server. */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Empties `outdir` and bundles one entry as `<name>.mjs`. What is imported only when it is needed stays in chunks of
 * its own, so that the program starts quickly.
 */
export async function bundleNode(entry: string, name: string, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: { [name]: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** How everything that runs in Node is bundled. */
import type { BuildOptions } from 'esbuild';

/** What is imported only when it is needed stays in chunks of its own where `splitting` is on, so that a program starts quickly. */
export const NODE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** The stand-in's inner part as one script for a bare context, bundled once a process. */

import vm from 'node:vm';
import { buildSync } from 'esbuild';
import type { Inside, start } from '../inside/main.ts';
import type { Outside } from '../state/outside.ts';

let script: vm.Script | null = null;

/** Evaluates the inner part in a context and starts it there. */
export function startInside(context: vm.Context, outside: Outside): Inside {
  script ??= new vm.Script(bundled(), { filename: 'sheets-stand-in.js' });
  const inside = script.runInContext(context) as { readonly start: typeof start };
  return inside.start(outside);
}

function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['test/hosts/sheets/inside/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'standIn',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'error',
  });
  // In a function, so that the script finds no name in the context that Apps Script has not.
  return `(() => {${outputFiles[0]?.text ?? ''}\nreturn standIn;})()`;
}

/** The script that a test puts into a page before the sidebar's own. */

import { buildSync } from 'esbuild';
import type { SheetsPage } from './in-page.ts';

/**
 * Source text for the start of a page. The page's `sheetsServe(name, argsJson)` must answer with the JSON of
 * `world.serve(name, args)`: expose it first.
 */
export function pageBridge(functionNames: SheetsPage['sheetsFunctions']): string {
  const { outputFiles } = buildSync({
    entryPoints: ['test/hosts/sheets/bridge/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return `window.sheetsFunctions = ${JSON.stringify(functionNames)};\n${outputFiles[0]?.text ?? ''}`;
}

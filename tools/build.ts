/** `npm run build`: everything that is run from dist/ — the workbench's page, its server, the command line, the functions for Google Sheets. */
import { bundleCommandLine } from './bundle/bundle-command-line.ts';
import { bundleFunctions } from './bundle/bundle-functions.ts';
import { bundleNode } from './bundle/bundle-node.ts';
import { bundleWorkbench } from './bundle/bundle-workbench.ts';

const started = performance.now();
await Promise.all([
  bundleWorkbench('dist/workbench'),
  bundleNode('workbench/server/serve.ts', 'serve', 'dist/server'),
  bundleCommandLine('dist/cli'),
  bundleFunctions('dist/functions'),
]);
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

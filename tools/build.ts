/** `npm run build`: everything that is run from dist/ — the workbench's page, its server, the command line. */
import { bundleCommandLine } from './bundle/bundle-command-line.ts';
import { bundleNode } from './bundle/bundle-node.ts';
import { bundleWorkbench } from './bundle/bundle-workbench.ts';

const started = performance.now();
await Promise.all([
  bundleWorkbench('dist/workbench'),
  bundleNode('workbench/server/serve.ts', 'serve', 'dist/server'),
  bundleCommandLine('dist/cli'),
]);
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

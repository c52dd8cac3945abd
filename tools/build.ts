/**
 * `npm run build [-- --base https://…]`: everything that is run from dist/ — the workbench's page, its server, the command line, the
 * add-on for Google Sheets — and the Excel add-in as a folder to be hosted at the address.
 */
import { readFileSync } from 'node:fs';
import { bundleCommandLine } from './bundle/bundle-command-line.ts';
import { bundleExcel } from './bundle/bundle-excel.ts';
import { bundleGsheets } from './bundle/bundle-gsheets.ts';
import { bundleNode } from './bundle/bundle-node.ts';
import { bundleWorkbench } from './bundle/bundle-workbench.ts';
import { excelBase, LOCAL_BASE } from './bundle/excel-base.ts';
import { manifestFaults } from './excel/manifest-faults.ts';

const EXCEL = 'dist/excel';

async function build(base: string): Promise<void> {
  const started = performance.now();
  await Promise.all([
    bundleWorkbench('dist/workbench'),
    bundleNode('workbench/server/serve.ts', 'serve', 'dist/server'),
    bundleCommandLine('dist/cli'),
    bundleGsheets('dist/gsheets'),
    bundleExcel(EXCEL, base),
  ]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const faults = manifestFaults(EXCEL, base, version);
  for (const { rule, what } of faults) console.log(`${EXCEL}: ${rule}: ${what}`);
  // Who only starts the workbench must not see an address that is not its.
  if (base !== LOCAL_BASE) console.log(`${EXCEL} is ready to be hosted at ${base}.`);
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

try {
  await build(excelBase(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}

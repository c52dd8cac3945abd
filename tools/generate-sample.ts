/** Writes `samples/portfolio.xlsx`, or with `--check` says whether it is as it would be written now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openSample } from '../workbench/sample/open-sample.ts';

const PATH = 'samples/portfolio.xlsx';

const bytes = (await openSample()).toBytes();
if (process.argv.includes('--check')) {
  const isFresh = existsSync(PATH) && Buffer.from(bytes).equals(readFileSync(PATH));
  console.log(`${PATH}: ${isFresh ? 'fresh' : 'stale'}`);
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(PATH, bytes);
  console.log(`${PATH}: ${bytes.length} bytes`);
}

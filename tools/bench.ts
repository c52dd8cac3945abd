/** Runs the benches (`bench/*.ts`), prints their ratios beside their limits, writes both to `dist/bench.json`, and fails when one is over. Words after the command choose benches by name; `--tolerance=1.5` lets a busy machine be that much over. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mustHavePrograms } from './programs/find-program.ts';
import { listFiles } from './tree/source-files.ts';

/** What a bench found: a ratio of medians measured in one run; or why it could not run here. */
type Result =
  | {
      readonly ratio: number;
      readonly limit: number;
      readonly detail: string;
      /** The numbers behind the detail, for programs. */
      readonly figures?: Readonly<Record<string, number>>;
    }
  | { readonly skipped: string };

/** What every file right in bench/ exports as `bench`. */
interface Bench {
  readonly name: string;
  run(): Result | Promise<Result>;
}

const CACHE = resolve('node_modules/.cache/steersheet-bench');

async function load(path: string): Promise<Bench> {
  await mkdir(CACHE, { recursive: true });
  const outfile = join(CACHE, `${basename(path, '.ts')}-${process.pid}.mjs`);
  try {
    await build({
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    const module = (await import(pathToFileURL(outfile).href)) as { bench?: Bench };
    if (module.bench === undefined) throw new Error(`${path} exports no bench`);
    return module.bench;
  } finally {
    await rm(outfile, { force: true });
  }
}

/** One retry: another program on a shared machine can spoil a measurement, but hardly twice. */
async function measure(bench: Bench): Promise<Result> {
  const first = await bench.run();
  if ('skipped' in first || first.ratio <= first.limit) return first;
  const second = await bench.run();
  return 'skipped' in second || second.ratio < first.ratio ? second : first;
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const tolerance = Number(
  process.argv.find((word) => word.startsWith('--tolerance='))?.split('=')[1] ?? 1,
);
const paths = existsSync('bench')
  ? listFiles('bench').filter((path) => /^bench\/[\w-]+\.ts$/.test(path))
  : [];
const counts = { within: 0, over: 0, skipped: 0, broken: 0 };
let intolerable = 0;
const report: Record<string, Result> = {};
for (const path of paths) {
  if (wanted.length > 0 && !wanted.some((word) => path.includes(word))) continue;
  const bench = await load(path);
  let result: Result;
  try {
    result = await measure(bench);
  } catch (error) {
    counts.broken++;
    console.log(`BROKEN   ${bench.name}: ${error instanceof Error ? error.message : error}`);
    continue;
  }
  report[bench.name] = result;
  if ('skipped' in result) {
    counts.skipped++;
    console.log(`skipped  ${bench.name}: ${result.skipped}`);
    continue;
  }
  const isWithin = result.ratio <= result.limit;
  counts[isWithin ? 'within' : 'over']++;
  if (result.ratio > result.limit * tolerance) intolerable++;
  const figures = `${result.ratio.toFixed(2).padStart(8)} × (limit ${result.limit} ×)`;
  console.log(`${isWithin ? 'within ' : 'OVER   '} ${figures}  ${bench.name}: ${result.detail}`);
}
console.log(
  `bench: ${counts.within} within, ${counts.over} over, ${counts.skipped} skipped, ${counts.broken} broken`,
);
await mkdir('dist', { recursive: true });
await writeFile('dist/bench.json', `${JSON.stringify(report, null, 2)}\n`);
const measured = counts.within + counts.over;
if (paths.length === 0) console.log('nothing-measured: no bench was found');
const isEnough = mustHavePrograms() ? counts.skipped === 0 && measured > 0 : paths.length > 0;
process.exitCode = intolerable + counts.broken === 0 && isEnough ? 0 : 1;

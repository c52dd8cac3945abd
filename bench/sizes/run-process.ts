/** Starts fresh processes, for what only a fresh process shows: the first call, and the peak of memory. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { readPortfolio } from '../../core/index.ts';
import { bundleProgram } from '../../tools/bundle/bundle-program.ts';
import { SIZES, type Size, sizedPortfolio } from './sized-portfolio.ts';

interface Printed {
  readonly entries: number;
}

/**
 * The times of first calls, in milliseconds: one for each fresh process. Its compiled code is kept from a small portfolio of other rows, as
 * that of the command line is from its sample.
 */
export async function runFirstCalls(size: Size, runs: number): Promise<readonly number[]> {
  return inFolder(async (folder) => {
    const [rows, otherRows] = [join(folder, 'rows.bin'), join(folder, 'other-rows.bin')];
    writeFileSync(rows, serialize(readPortfolio(sizedPortfolio(size), [])));
    const other = sizedPortfolio(SIZES[0] as Size, OTHER_SEED);
    writeFileSync(otherRows, serialize(readPortfolio(other, [])));
    const program = await bundle('first-call', folder, [[otherRows]]);
    return times(runs, () => {
      return run<Printed & { readonly firstCallMs: number }>(program, rows, size).firstCallMs;
    });
  });
}

const OTHER_SEED = 2;

/** Peaks of memory, in megabytes: one for each fresh process. */
export async function runPeakMemory(size: Size, runs: number): Promise<readonly number[]> {
  return inFolder(async (folder) => {
    const program = await bundle('peak-memory', folder, []);
    return times(runs, () => {
      return run<Printed & { readonly peakMb: number }>(program, size.name, size).peakMb;
    });
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles one of `bench/processes`, as the command line is bundled, and answers the address of its module. */
async function bundle(
  name: string,
  folder: string,
  rehearsals: readonly (readonly string[])[],
): Promise<string> {
  const out = join(folder, 'program');
  await bundleProgram(`bench/processes/${name}.ts`, name, out, rehearsals);
  return pathToFileURL(join(out, `${name}.mjs`)).href;
}

const RUN = 'import(process.argv[1]).then(({ runProcess }) => runProcess())';

function run<Result extends Printed>(program: string, argument: string, { raid }: Size): Result {
  const printed = JSON.parse(
    execFileSync(process.execPath, ['-e', RUN, program, argument]).toString(),
  ) as Result;
  // A bad cell in two hundred leaves its row out.
  if (printed.entries < raid * 0.9) throw new Error(`only ${printed.entries} entries were aged`);
  return printed;
}

function times<Result>(count: number, work: () => Result): readonly Result[] {
  return Array.from({ length: count }, work);
}

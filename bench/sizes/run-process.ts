/** Starts fresh processes, for what only a fresh process shows: the first call, and the peak of memory. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { readPortfolio } from '../../core/index.ts';
import { bundleNode } from '../../tools/bundle/bundle-node.ts';
import { type Size, sizedPortfolio } from './sized-portfolio.ts';

interface Printed {
  readonly entries: number;
}

/** The times of first calls, in milliseconds: one for each fresh process. */
export async function runFirstCalls(size: Size, runs: number): Promise<readonly number[]> {
  return inFolder('first-call', (program, folder) => {
    const file = join(folder, 'rows.bin');
    writeFileSync(file, serialize(readPortfolio(sizedPortfolio(size), [])));
    return times(runs, () => {
      const printed = run<Printed & { readonly firstCallMs: number }>(program, file, size);
      return printed.firstCallMs;
    });
  });
}

/** Peaks of memory, in megabytes: one for each fresh process. */
export async function runPeakMemory(size: Size, runs: number): Promise<readonly number[]> {
  return inFolder('peak-memory', (program) =>
    times(runs, () => run<Printed & { readonly peakMb: number }>(program, size.name, size).peakMb),
  );
}

async function inFolder<Result>(
  name: string,
  work: (program: string, folder: string) => Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-bench-'));
  try {
    const out = join(folder, 'program');
    await bundleNode(`bench/processes/${name}.ts`, name, out);
    return work(join(out, `${name}.mjs`), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run<Result extends Printed>(program: string, argument: string, { raid }: Size): Result {
  const printed = JSON.parse(
    execFileSync(process.execPath, [program, argument]).toString(),
  ) as Result;
  // A bad cell in two hundred leaves its row out.
  if (printed.entries < raid * 0.9) throw new Error(`only ${printed.entries} entries were aged`);
  return printed;
}

function times<Result>(count: number, work: () => Result): readonly Result[] {
  return Array.from({ length: count }, work);
}

/** How long the command line takes to start, against an empty Node process in the same run. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommandLine } from '../tools/bundle/bundle-command-line.ts';

const LIMIT = 5;
const ROUNDS = 15;

/** One run's wall time in milliseconds. A run that ends badly measures nothing. */
function runMs(args: readonly string[], isRight: (code: number | null) => boolean): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!isRight(status)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The slower of `--version` and `check` on a small CSV file, over an empty process; the runs take turns. */
export const bench = {
  name: 'command line: start',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'steersheet-bench-'));
    try {
      const launcher = join(folder, 'bin', 'steersheet.mjs');
      mkdirSync(join(folder, 'bin'));
      copyFileSync('bin/steersheet.mjs', launcher);
      await bundleCommandLine(join(folder, 'dist/cli'));
      const file = join(folder, 'tiny.csv');
      writeFileSync(file, 'ID,Name,Start,Budget\nP-1,Payroll,2026-02-03,1000\n');
      const isOk = (code: number | null): boolean => code === 0;
      const empty: number[] = [];
      const version: number[] = [];
      const check: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        empty.push(runMs(['-e', '0'], isOk));
        version.push(runMs([launcher, '--version'], isOk));
        check.push(runMs([launcher, 'check', file], isOk));
      }
      const floor = median(empty);
      const [versionMs, checkMs] = [median(version), median(check)];
      const figures = [`node -e 0 ${floor.toFixed(0)} ms`, `--version ${versionMs.toFixed(0)} ms`];
      const detail = [...figures, `check of a small CSV file ${checkMs.toFixed(0)} ms`].join(', ');
      return { ratio: Math.max(versionMs, checkMs) / floor, limit: LIMIT, detail };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

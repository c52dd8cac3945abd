/** Bundles the command line, with the code compiled that its commands commonly need. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram } from './bundle-program.ts';

/** Empties `outdir` and bundles the command line there, as `steersheet.mjs`. */
export async function bundleCommandLine(outdir: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-build-'));
  const sample = join(folder, 'sample.xlsx');
  const asOf = ['--as-of', '2026-11-16'];
  const commands = ['check', 'score', 'capacity', 'raid'].map((word) => [word, sample, ...asOf]);
  const status = ['status', sample, '-o', join(folder, 'status.xlsx'), ...asOf];
  try {
    const rehearsals = [['--version'], ['sample', sample], ...commands, status];
    await bundleProgram('workbench/cli/main.ts', 'steersheet', outdir, rehearsals);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

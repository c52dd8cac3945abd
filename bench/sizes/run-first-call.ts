/** Starts fresh processes that compute once, for what only a fresh process shows: the first call, and the peak of memory. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleNode } from '../../tools/bundle/bundle-node.ts';
import type { Size } from './sized-portfolio.ts';

/** What a fresh process found. */
export interface FirstCall {
  readonly firstCallMs: number;
  readonly peakMb: number;
}

/** So many fresh processes of one size, one after the other. */
export async function runFirstCalls({ name, raid }: Size, runs: number): Promise<FirstCall[]> {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-bench-'));
  try {
    await bundleNode('bench/processes/first-call.ts', 'first-call', folder);
    return Array.from({ length: runs }, () => {
      const text = execFileSync(process.execPath, [join(folder, 'first-call.mjs'), name]);
      const call = JSON.parse(text.toString()) as FirstCall & { readonly entries: number };
      // A bad cell in two hundred leaves its row out.
      if (call.entries < raid * 0.9) throw new Error(`only ${call.entries} entries were aged`);
      return call;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A terminal that remembers what was printed, and a folder of its own for each test. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../../workbench/cli/main.ts';
import type { Terminal } from '../../../workbench/cli/terminal.ts';

/** What a command line did. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs something in a terminal of its own, in a folder, on 16 November 2026. */
export async function inTerminal(
  folder: string,
  run: (terminal: Terminal) => Promise<number>,
  width = 100,
): Promise<Ran> {
  const printed = { out: '', err: '' };
  const exitCode = await run({
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    isColoured: false,
    width,
    folder,
    today: () => '2026-11-16',
    isDebugging: false,
  });
  return { exitCode, ...printed };
}

/** A folder that is new for every test of the file, and the command line running in it. */
export function commandLineInNewFolder(): {
  readonly folder: () => string;
  readonly steersheet: (...args: readonly string[]) => Promise<Ran>;
} {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const steersheet = (...args: readonly string[]): Promise<Ran> =>
    inTerminal(folder, (terminal) => main(args, terminal));
  return { folder: () => folder, steersheet };
}

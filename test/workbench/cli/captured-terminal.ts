/** A terminal that remembers what was printed, and a folder of its own for each test. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../../workbench/cli/main.ts';

/** What a command line did. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
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
  const steersheet = async (...args: readonly string[]): Promise<Ran> => {
    const printed = { out: '', err: '' };
    const exitCode = await main(args, {
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      isColoured: false,
      folder,
      today: () => '2026-11-16',
      isDebugging: false,
    });
    return { exitCode, ...printed };
  };
  return { folder: () => folder, steersheet };
}

/** What README.md and docs/command-line.md show of the command line is what it prints. */

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();
const SAMPLE = resolve('samples/portfolio.xlsx');

interface Shown {
  readonly line: string;
  /** Runs of lines that stand together; `…` alone on a line stands for any others. */
  readonly runs: readonly string[];
}

/** The fenced blocks that begin with `$ steersheet` or `$ npx steersheet`. */
function shownIn(path: string): Shown[] {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```\w*\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, text = '']) => {
    const [first = '', ...lines] = text.split('\n');
    const line = /^\$ (?:npx )?steersheet (.*)$/.exec(first)?.[1];
    if (line === undefined) return [];
    const runs = lines.join('\n').split(/^…\n/m);
    return [{ line, runs: runs.filter((run) => run !== '') }];
  });
}

describe.each([
  ['README.md', 3],
  ['docs/command-line.md', 4],
])('%s', { timeout: 60_000 }, (path, least) => {
  const shown = shownIn(path);

  it('shows examples', () => {
    expect(shown.length).toBeGreaterThanOrEqual(least);
  });

  it.each(shown)('shows what “steersheet $line” prints', async ({ line, runs }) => {
    copyFileSync(SAMPLE, join(folder(), 'portfolio.xlsx'));
    mkdirSync(join(folder(), 'samples'));
    copyFileSync(SAMPLE, join(folder(), 'samples', 'portfolio.xlsx'));
    const { exitCode, out } = await steersheet(...line.split(' '));
    expect(exitCode).toBeLessThan(2);
    let from = 0;
    for (const run of runs) {
      expect(out.slice(from)).toContain(run);
      from = out.indexOf(run, from) + run.length;
    }
    expect(from).toBeGreaterThan(0);
  });
});

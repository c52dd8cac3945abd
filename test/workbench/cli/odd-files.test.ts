/** What is named on the command line and is no file to read, and days that are a slip of the finger. */

import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

describe('what is no file', () => {
  it.each(['check', 'map'])(
    'is refused before it is read: a pipe (%s)',
    async (use) => {
      expect(spawnSync('mkfifo', [join(folder(), 'pipe')]).status).toBe(0);
      writeFileSync(join(folder(), 'a.csv'), 'a,b\n1,2\n');
      const args = use === 'check' ? ['pipe'] : ['a.csv', '--map', 'pipe'];
      const ran = await steersheet('check', ...args);
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain('“pipe” is not a file but a device or a pipe.');
    },
    5_000,
  );

  it('is refused by its size', async () => {
    const file = openSync(join(folder(), 'huge.csv'), 'w');
    ftruncateSync(file, 3 * 1024 * 1024 * 1024);
    closeSync(file);
    const ran = await steersheet('check', 'huge.csv');
    expect(ran).toMatchObject({ exitCode: 2 });
    expect(ran.err).toContain('“huge.csv” is larger than 256 MB.');
  });
});

describe('--as-of', () => {
  it.each(['0026-11-16', '1949-12-31', '2101-01-01', '9999-12-31'])('is not %s', async (day) => {
    writeFileSync(join(folder(), 'a.csv'), 'a,b\n1,2\n');
    const ran = await steersheet('check', 'a.csv', '--as-of', day);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain(`--as-of takes a day from 1950 to 2100, not "${day}".`);
  });

  it.each(['1950-01-01', '2100-12-31'])('may be %s', async (day) => {
    writeFileSync(join(folder(), 'a.csv'), 'a,b\n1,2\n');
    const ran = await steersheet('check', 'a.csv', '--as-of', day);
    expect(ran.err).not.toContain('--as-of');
  });
});

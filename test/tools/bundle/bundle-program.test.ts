/** A program with its compiled code: what is kept is used, and what cannot be used is in nobody's way. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../../../tools/bundle/bundle-program.ts';

const ENTRY = `
  import { basename } from 'node:path';
  export async function runProcess(): Promise<void> {
    const { shout } = await import('./shout.ts');
    console.log(shout(basename(process.argv[2] ?? 'nobody')));
  }
`;
const SHOUT = "export function shout(text: string): string { return text.toUpperCase() + '!'; }";

let folder = '';
let part = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
  writeFileSync(join(folder, 'entry.ts'), ENTRY);
  writeFileSync(join(folder, 'shout.ts'), SHOUT);
  await bundleProgram(join(folder, 'entry.ts'), 'small', join(folder, 'out'), [['a/rehearsal']]);
  part = join(folder, 'out/parts/program.cjs');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runSmall(argument: string): string {
  const door = pathToFileURL(join(folder, 'out/small.mjs')).href;
  const run = 'import(process.argv[1]).then(({ runProcess }) => runProcess())';
  return execFileSync(process.execPath, ['-e', run, door, argument], { encoding: 'utf8' });
}

describe('a bundled program', () => {
  it('runs by its arguments, and requires late what it imports late', () => {
    expect(runSmall('some/one')).toBe('ONE!\n');
    expect(readFileSync(part, 'utf8')).not.toContain('text.toUpperCase');
  });

  it('comes with code that V8 takes', () => {
    // The door comes first, for it sets the flags that the code was made with.
    const asks = `
      const { readFileSync } = require('node:fs');
      const [, door, part] = process.argv;
      import(door).then(() => {
        const source = '(function (exports, require, module) {' + readFileSync(part, 'utf8') + '\\n})';
        const cachedData = readFileSync(part + '.code');
        console.log(new (require('node:vm').Script)(source, { cachedData }).cachedDataRejected);
      });
    `;
    const door = pathToFileURL(join(folder, 'out/small.mjs')).href;
    const answer = execFileSync(process.execPath, ['-e', asks, door, part], { encoding: 'utf8' });
    expect(answer).toBe('false\n');
  });

  it.each([
    ['spoilt', () => writeFileSync(`${part}.code`, 'no code')],
    ['cut off', () => writeFileSync(`${part}.code`, readFileSync(`${part}.code`).subarray(0, 100))],
    ['missing', () => rmSync(`${part}.code`)],
  ])('runs as well where its code is %s', (_, spoil) => {
    const code = readFileSync(`${part}.code`);
    spoil();
    try {
      expect(runSmall('one')).toBe('ONE!\n');
    } finally {
      writeFileSync(`${part}.code`, code);
    }
  });

  it('runs as well under flags that its code was not made with', () => {
    const door = pathToFileURL(join(folder, 'out/small.mjs')).href;
    const run = 'import(process.argv[1]).then(({ runProcess }) => runProcess())';
    const args = ['--no-lazy', '--max-lazy', '-e', run, door, 'one'];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('ONE!\n');
  });
});

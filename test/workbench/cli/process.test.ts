/** The command line as a process of its own: the launcher, pipes that close early, and what starts with it. */

import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommandLine } from '../../../tools/bundle/bundle-command-line.ts';

let folder = '';
let launcher = '';
/** The source files that are loaded before a command is known. */
let startInputs: readonly string[] = [];

/** The program as it is installed: the launcher, and the bundle in its place. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
  mkdirSync(join(folder, 'bin'));
  launcher = join(folder, 'bin', 'steersheet.mjs');
  copyFileSync('bin/steersheet.mjs', launcher);
  await bundleCommandLine(join(folder, 'dist/cli'));
  const built = await build({
    ...{ entryPoints: ['workbench/cli/main.ts'], outdir: 'dist/cli', write: false },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
    ...{ metafile: true, logLevel: 'error' },
  });
  const { outputs } = built.metafile;
  const entry = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint === 'workbench/cli/main.ts',
  );
  const loaded = new Set<string>(entry === undefined ? [] : [entry]);
  for (const path of loaded) {
    for (const one of outputs[path]?.imports ?? []) {
      if (one.kind === 'import-statement' && !one.external) loaded.add(one.path);
    }
  }
  startInputs = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the process', () => {
  it('passes the exit code on', () => {
    const ran = spawnSync(process.execPath, [launcher, 'check', 'gone.xlsx'], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toBe('gone.xlsx: There is no gone.xlsx. Check the name and the folder.\n');
    expect(ran.stdout).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('says that its output could not be written', () => {
    const full = openSync('/dev/full', 'w');
    const ran = spawnSync(process.execPath, [launcher, '--help'], {
      ...{ encoding: 'utf8', cwd: folder },
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^steersheet: The output could not be written \(ENOSPC\)\..*\n$/);
  });

  it('shows the details of a failure only where they are asked for', () => {
    const run = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [launcher, 'check', 'gone.xlsx'], {
        ...{ encoding: 'utf8', cwd: folder },
        env: { ...process.env, ...env },
      }).stderr;
    expect(run({ STEERSHEET_DEBUG: '1' })).toMatch(/ENOENT[\s\S]+\n +at /);
    expect(run({ STEERSHEET_DEBUG: '' })).not.toMatch(/\n +at /);
  });

  it('prints no colours into a pipe, and none where they are unwanted', () => {
    writeFileSync(join(folder, 'a.csv'), 'ID,Name,Start\nP-1,Payroll,someday soon\n');
    const ran = spawnSync(process.execPath, [launcher, 'check', 'a.csv'], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(ran.stdout).toContain('a.csv › ');
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `P-${at},Payroll,someday soon`);
    writeFileSync(join(folder, 'long.csv'), `ID,Name,Start\n${rows.join('\n')}\n`);
    const child = spawn(process.execPath, [launcher, 'check', 'long.csv'], { cwd: folder });
    let complaints = '';
    child.stderr.on('data', (text) => {
      complaints += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(complaints).toBe('');
    expect([0, 1]).toContain(code);
  });

  it('says how to build what is not built', () => {
    const alone = join(folder, 'alone', 'bin');
    mkdirSync(alone, { recursive: true });
    copyFileSync('bin/steersheet.mjs', join(alone, 'steersheet.mjs'));
    const ran = spawnSync(process.execPath, [join(alone, 'steersheet.mjs'), '--version'], {
      encoding: 'utf8',
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/not built yet.*npm run build/);
  });

  it('loads neither the core nor a spreadsheet library before a command needs it', () => {
    expect(startInputs).toContain('workbench/cli/main.ts');
    expect(startInputs).toContain('workbench/cli/terminal.ts');
    expect(
      startInputs.filter((path) => /^(core|workbench\/files|node_modules)\//.test(path)),
    ).toEqual([]);
  });
});

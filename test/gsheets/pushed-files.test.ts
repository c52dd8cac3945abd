/** What `clasp push` would send to Google, which replaces the whole project there: asked of clasp itself, offline and without a login. */

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MENU_ITEMS } from '../../gsheets/app/menu-items.ts';
import { bundleGsheets } from '../../tools/bundle/bundle-gsheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'steersheet-push-'));

beforeAll(async () => {
  await bundleGsheets(join(folder, 'dist/gsheets'));
  copyFileSync('.clasp.example.json', join(folder, '.clasp.json'));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('is the script, the manifest and the page of the sidebar, and nothing else', {
  timeout: 60_000,
}, () => {
  const clasp = resolve('node_modules/.bin/clasp');
  const text = execFileSync(clasp, ['show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, clasp_config_auth: join(folder, 'none.json') },
  });
  const told = JSON.parse(text) as { filesToPush: string[]; untrackedFiles: string[] };
  const files = ['Code.js', 'appsscript.json', 'sidebar.html'].map((name) =>
    join('dist/gsheets', name),
  );
  expect([...told.filesToPush].sort()).toEqual(files);
  expect(told.untrackedFiles).toEqual([]);
});

it('declares at top level only what Google calls', () => {
  const code = readFileSync(join(folder, 'dist/gsheets/Code.js'), 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
  const own = names.filter((name) => !name.startsWith('PMO_'));
  expect(own).toEqual([
    'steersheet_',
    ...['onOpen', 'onInstall', 'openPane'],
    ...MENU_ITEMS.map(({ functionName }) => functionName),
    'runSelfTest',
    ...['paneRead', 'paneApply', 'paneProgress', 'paneStop', 'paneShow'],
  ]);
  expect(MENU_ITEMS.map(({ functionName }) => functionName)).toContain('runStatus');
  expect(names.length - own.length).toBeGreaterThan(20);
});

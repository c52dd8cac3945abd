/** A file is written whole or not at all. */

import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  FileThereError,
  FolderMissingError,
  replaceFile,
} from '../../../workbench/cli/replace-file.ts';

const BYTES = new TextEncoder().encode('new');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steersheet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it.each(['refuse', 'replace'] as const)(
    'makes a new one (%s) and leaves nothing beside it',
    async (when) => {
      await replaceFile(join(folder, 'a.xlsx'), BYTES, when);
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
      expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('new');
    },
  );

  it('refuses where a file is, and leaves it as it was', async () => {
    writeFileSync(join(folder, 'a.xlsx'), 'old');
    await expect(replaceFile(join(folder, 'a.xlsx'), BYTES, 'refuse')).rejects.toThrow(
      FileThereError,
    );
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('old');
  });

  it('refuses where a link leads nowhere: the name is taken', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'a.xlsx'));
    await expect(replaceFile(join(folder, 'a.xlsx'), BYTES, 'refuse')).rejects.toThrow(
      FileThereError,
    );
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('replaces with the permissions that the file had', async () => {
    writeFileSync(join(folder, 'a.xlsx'), 'old');
    chmodSync(join(folder, 'a.xlsx'), 0o640);
    await replaceFile(join(folder, 'a.xlsx'), BYTES, 'replace');
    expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a.xlsx')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('replaces the file behind a link and keeps the link', async () => {
    writeFileSync(join(folder, 'real.xlsx'), 'old');
    symlinkSync(join(folder, 'real.xlsx'), join(folder, 'a.xlsx'));
    await replaceFile(join(folder, 'a.xlsx'), BYTES, 'replace');
    expect(lstatSync(join(folder, 'a.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.xlsx'), 'utf8')).toBe('new');
  });

  it('fails where the folder is missing, and makes none', async () => {
    await expect(replaceFile(join(folder, 'no', 'a.xlsx'), BYTES, 'refuse')).rejects.toThrow(
      FolderMissingError,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** `pack` and `setup` as they are: all status tabs at once, and a workbook to begin with. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, parseMark } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

let sample: Uint8Array;
beforeAll(async () => {
  sample = (await openSample()).toBytes();
});

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder(), name), content);
  return name;
}

async function sheetsOf(name: string) {
  const file = await openFile(name, readFileSync(join(folder(), name)));
  return (await file.read()).sheets;
}

// Whole workbooks are read and written: a busy machine takes its time.
describe('pack', { timeout: 120_000 }, () => {
  it('makes every status tab of the sample, once, and prints what each says', async () => {
    put('book.xlsx', sample);
    const ran = await steersheet('pack', 'book.xlsx', '-o', 'out.xlsx', '--as-of', '2026-11-16');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const kinds = (await sheetsOf('out.xlsx')).flatMap(({ mark }) => parseMark(mark)?.kind ?? []);
    const reports = kinds.filter((kind) => kind.startsWith('status:'));
    expect(reports).toHaveLength(COMMANDS.length);
    expect(new Set(reports).size).toBe(COMMANDS.length);
    expect(kinds.filter((kind) => kind === 'history')).toHaveLength(1);
    for (const { label } of COMMANDS)
      expect(ran.out).toMatch(new RegExp(`^  ${label}: .+\\.$`, 'm'));
    expect(ran.out).not.toContain('not made');
  });

  it('makes what the tables allow and says why the rest is missing', async () => {
    put('list.csv', 'ID,Name,RAG\nP-1,Ledger,red\n');
    const ran = await steersheet('pack', 'list.csv', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toMatch(/^ {2}Check capacity: not made\. .+\.$/m);
    expect(ran.out).toMatch(/^ {2}Status: .+\.$/m);
  });

  it('writes nothing where no tab can be made, and says why', async () => {
    put('words.csv', 'just,words\nand,more\n');
    const ran = await steersheet('pack', 'words.csv', '-o', 'out.xlsx');
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toMatch(/^words\.csv: .+\.$/m);
    expect(readdirSync(folder())).toEqual(['words.csv']);
  });
});

describe('setup', { timeout: 60_000 }, () => {
  it('makes a new workbook that check has nothing to say against', async () => {
    const ran = await steersheet('setup', '-o', 'new.xlsx', '--level', 'Standard');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toContain('Made the tab Allocations.');
    const names = (await sheetsOf('new.xlsx')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Projects', 'RAID', 'Scores', 'Start here']));
    const check = await steersheet('check', 'new.xlsx');
    expect(check.exitCode).toBe(0);
    expect(check.out).not.toMatch(/: (error|warning|info): /);
  });

  it('adds what a file lacks and leaves its cells as they are', async () => {
    put('list.csv', 'ID,Name,RAG\nP-1,Ledger,red\n');
    const ran = await steersheet('setup', 'list.csv', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const sheets = await sheetsOf('out.xlsx');
    expect(sheets[0]?.grid).toEqual([
      ['ID', 'Name', 'RAG'],
      ['P-1', 'Ledger', 'red'],
    ]);
    expect(sheets.map(({ name }) => name).slice(1)).toEqual(['RAID', 'Settings', 'Start here']);
  });

  it.each([
    [['--level', 'large', '-o', 'x.xlsx'], /starter, standard or full, not "large"/],
    [[], /Say where to write/],
    [['a.xlsx', 'b.xlsx', '-o', 'x.xlsx'], /one file at a time/],
    [['-o', 'x.csv'], /must end in \.xlsx/],
  ])('says what is wrong with %j', async (args, words) => {
    const ran = await steersheet('setup', ...args);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toMatch(words);
    expect(readdirSync(folder())).toEqual([]);
  });
});

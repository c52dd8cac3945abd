/** What a person types is obeyed, or answered with a sentence that helps. */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_HELP, OVERVIEW } from '../../../workbench/cli/help-text.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

const CLEAN = 'ID,Name,Start,Forecast end,Budget\nP-1,Payroll,2026-02-03,2026-12-18,1000\n';
const FAULTY = 'ID,Name,Start,Forecast end,Budget\nP-1,Payroll,2026-02-03,soon-ish,1000\n';

function put(name: string, text: string): string {
  writeFileSync(join(folder(), name), text);
  return name;
}

describe('the command line', () => {
  it.each([
    [[], 2, '', OVERVIEW],
    [['--help'], 0, OVERVIEW, ''],
    [['-h'], 0, OVERVIEW, ''],
    [['help'], 0, OVERVIEW, ''],
    [['help', 'check'], 0, COMMAND_HELP['check'], ''],
    [['check', '--help'], 0, COMMAND_HELP['check'], ''],
    [['status', 'a.xlsx', '-h'], 0, COMMAND_HELP['status'], ''],
  ])('%j prints help', async (args, exitCode, out, err) => {
    expect(await steersheet(...args)).toEqual({ exitCode, out, err });
  });

  it('has help for every command, of lines that fit a narrow window', () => {
    for (const text of [OVERVIEW, ...Object.values(COMMAND_HELP)]) {
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
    }
    for (const name of Object.keys(COMMAND_HELP)) expect(OVERVIEW).toContain(`  ${name} `);
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await steersheet('--version')).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['chekc', 'a.xlsx'], 'There is no command chekc. Did you mean check?'],
    [['frobnicate'], 'The commands are check, status, programme, delivery, score, capacity, raid,'],
    [['prioritise', 'a.xlsx'], 'There is no command prioritise. Did you mean score?'],
    [['Rank', 'a.xlsx'], 'There is no command Rank. Did you mean score?'],
    [['capasity', 'a.xlsx'], 'There is no command capasity. Did you mean capacity?'],
    [['risk', 'a.xlsx'], 'There is no command risk. Did you mean raid?'],
    [['constructor'], 'There is no command constructor.'],
    [['--frob'], 'There is no option --frob without a command.'],
    [['check'], 'Name the file to check.'],
    [['check', 'a.csv', '--as-of', '16/11/2026'], '--as-of takes a day such as 2026-11-16'],
    [['check', 'a.csv', '--as-of', '2026-02-30'], '--as-of takes a day such as 2026-11-16'],
    [['check', 'a.csv', '--out', 'b'], 'There is no option --out.'],
    [['status', '-o', 'b.xlsx'], 'Name the file to read.'],
    [['status', 'a.csv'], 'Say where to write: -o OUT.xlsx.'],
    [['status', 'a.csv', 'b.csv', '-o', 'c.xlsx'], 'status takes one file at a time.'],
    [['sample'], 'Say where to write: OUT.xlsx.'],
    [['sample', 'a.csv'], 'its name must end in .xlsx'],
  ])('answers %j with a sentence', async (args, sentence) => {
    put('a.csv', CLEAN);
    const ran = await steersheet(...args);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain(sentence);
    expect(ran.err).toMatch(/^See: steersheet.* --help$/m);
    expect(readdirSync(folder())).toEqual(['a.csv']);
  });
});

describe('check', () => {
  it('says nothing but the summary where all is well, and ends with 0', async () => {
    const ran = await steersheet('check', put('clean.csv', CLEAN));
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(
      ran.out
        .trim()
        .split('\n')
        .filter((line) => line.includes(': error: ')),
    ).toEqual([]);
    expect(ran.out.trim().split('\n').at(-1)).toMatch(/^clean\.csv: /);
  });

  it('names the cell as a compiler does, and ends with 1', async () => {
    const ran = await steersheet('check', put('faulty.csv', FAULTY));
    expect(ran).toMatchObject({ exitCode: 1, err: '' });
    expect(ran.out).toMatch(/^faulty\.csv › faulty!D2: error: .*soon-ish.*\. .*\. .*\.$/m);
  });

  it('counts warnings as errors for the exit code when it is asked to', async () => {
    const text = `${CLEAN}P-2,,2026-02-03,2026-12-18,\n`;
    put('warning.csv', text);
    const plain = JSON.parse((await steersheet('check', 'warning.csv', '--json')).out);
    const strict = JSON.parse((await steersheet('check', 'warning.csv', '--json', '--strict')).out);
    const { error, warning } = plain.counts;
    expect(plain.exitCode).toBe(error > 0 ? 1 : 0);
    expect(strict.exitCode).toBe(error + warning > 0 ? 1 : 0);
    expect(strict.files).toEqual(plain.files);
  });

  it('prints one JSON document of the documented shape, failures included', async () => {
    put('faulty.csv', FAULTY);
    const ran = await steersheet(
      'check',
      'faulty.csv',
      'gone.xlsx',
      '--json',
      '--as-of',
      '2026-11-16',
    );
    expect(ran).toMatchObject({ exitCode: 2, err: '' });
    const report = JSON.parse(ran.out);
    expect(Object.keys(report)).toEqual([
      ...['version', 'asOf', 'exitCode', 'failure', 'counts', 'files'],
    ]);
    expect(report).toMatchObject({ version: 1, asOf: '2026-11-16', exitCode: 2, failure: null });
    const [faulty, gone] = report.files;
    expect(Object.keys(faulty)).toEqual([
      ...['file', 'failure', 'summary', 'counts', 'tables', 'findings'],
    ]);
    expect(Object.keys(faulty.findings[0])).toEqual(
      expect.arrayContaining([
        ...['group', 'code', 'severity', 'sheet', 'a1', 'what', 'expected', 'done'],
        ...['notes', 'suggestion', 'choices'],
      ]),
    );
    expect(faulty.tables[0]).toMatchObject({ table: 'Projects', rows: 1 });
    expect(gone).toEqual({
      file: 'gone.xlsx',
      failure: expect.stringMatching(/^There is no gone/),
    });
  });
});

describe('check of a file without a table', () => {
  it('says that nothing was checked, and ends with 1', async () => {
    put('words.csv', 'just,words\nand,more\n');
    const ran = await steersheet('check', 'words.csv');
    expect(ran).toMatchObject({ exitCode: 1, err: '' });
    expect(ran.out).toMatch(
      /^words\.csv: error: No table was recognised, so nothing was checked\./m,
    );
    put('clean.csv', CLEAN);
    const both = await steersheet('check', 'words.csv', 'clean.csv');
    expect(both.exitCode).toBe(1);
    expect(both.out).toMatch(/^2 files, .*, 1 without a table\.$/m);
    const json = JSON.parse((await steersheet('check', 'words.csv', '--json')).out);
    expect(json).toMatchObject({ exitCode: 1, files: [{ failure: null, tables: [] }] });
  });

  it('is no mistake where a table has no rows yet', async () => {
    put('new.csv', 'ID,Name,Start,Forecast end,Budget\n');
    expect(await steersheet('check', 'new.csv')).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('check --json', () => {
  it.each([
    [['--map', 'missing.json'], 'There is no missing.json.'],
    [['--map', 'clean.csv'], 'The mapping clean.csv is not JSON'],
    [['--as-of', 'soon'], '--as-of takes a day'],
    [['--frob'], 'There is no option --frob.'],
  ])('with %j prints one document with the failure', async (args, sentence) => {
    put('clean.csv', CLEAN);
    const ran = await steersheet('check', 'clean.csv', '--json', ...args);
    expect(ran).toMatchObject({ exitCode: 2, err: '' });
    const report = JSON.parse(ran.out);
    expect(Object.keys(report)).toEqual([
      ...['version', 'asOf', 'exitCode', 'failure', 'counts', 'files'],
    ]);
    expect(report).toMatchObject({ version: 1, asOf: null, exitCode: 2, files: [] });
    expect(report.failure).toContain(sentence);
  });

  it('without a file prints one document too, and a file of that name is no option', async () => {
    const ran = await steersheet('check', '--json');
    expect(JSON.parse(ran.out).failure).toBe('Name the file to check.');
    expect((await steersheet('check', '--', '--json')).err).toContain('There is no --json.');
  });
});

describe('status', () => {
  it('writes a new workbook, leaves the file as it was, and says what it wrote', async () => {
    put('clean.csv', CLEAN);
    const ran = await steersheet('status', 'clean.csv', '-o', 'out.xlsx', '--as-of', '2026-11-16');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toContain('out.xlsx: ');
    expect(ran.out).toContain('Executive 2026-11-16');
    expect(readFileSync(join(folder(), 'clean.csv'), 'utf8')).toBe(CLEAN);
    expect(readdirSync(folder()).sort()).toEqual(['clean.csv', 'out.xlsx']);
    const made = await openFile('out.xlsx', readFileSync(join(folder(), 'out.xlsx')));
    const names = (await made.read()).sheets.map((sheet) => sheet.name);
    expect(names).toContain('clean');
    expect(names).toContain('Executive 2026-11-16');
  });

  it('never writes to a file that exists unless it is told to', async () => {
    put('clean.csv', CLEAN);
    put('out.xlsx', 'somebody’s work');
    const refused = await steersheet('status', 'clean.csv', '-o', 'out.xlsx');
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain('There is a file out.xlsx already');
    expect(readFileSync(join(folder(), 'out.xlsx'), 'utf8')).toBe('somebody’s work');
    const replaced = await steersheet('status', 'clean.csv', '-o', 'out.xlsx', '--replace');
    expect(replaced).toMatchObject({ exitCode: 0, err: '' });
    expect(statSync(join(folder(), 'out.xlsx')).size).toBeGreaterThan(1000);
  });

  it('can be made again in the same workbook, on the same day and later', async () => {
    put('clean.csv', CLEAN);
    await steersheet('status', 'clean.csv', '-o', 'book.xlsx', '--as-of', '2026-11-16');
    const again = ['status', 'book.xlsx', '-o', 'book.xlsx', '--replace', '--as-of'];
    expect((await steersheet(...again, '2026-11-16')).exitCode).toBe(0);
    expect((await steersheet(...again, '2026-12-14')).exitCode).toBe(0);
    const made = await openFile('book.xlsx', readFileSync(join(folder(), 'book.xlsx')));
    const tabs = (await made.read()).sheets.map((sheet) => sheet.name);
    expect(tabs.filter((name) => name.startsWith('Executive')).sort()).toEqual([
      ...['Executive 2026-11-16', 'Executive 2026-12-14'],
    ]);
  });

  it.each([
    ['clean.csv', 'out.csv', '.xlsx'],
    ['clean.csv', 'out', '.xlsx'],
    ['clean.csv', 'out.xlsm', '.xlsx'],
  ])('refuses to write %s as %s', async (file, out, ending) => {
    put(file, CLEAN);
    const ran = await steersheet('status', file, '-o', out);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain(`must end in ${ending}`);
    expect(readdirSync(folder())).toEqual([file]);
  });

  it('says why there is nothing to report where no table is found', async () => {
    put('words.csv', 'just,words\nand,more\n');
    const ran = await steersheet('status', 'words.csv', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toMatch(/^words\.csv: .+\.$/m);
    expect(existsSync(join(folder(), 'out.xlsx'))).toBe(false);
  });
});

describe('sample', () => {
  it('writes the sample and refuses to write over anything', async () => {
    const ran = await steersheet('sample', 'portfolio.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const bytes = readFileSync(join(folder(), 'portfolio.xlsx'));
    expect(bytes.equals((await openSample()).toBytes())).toBe(true);
    const again = await steersheet('sample', 'portfolio.xlsx');
    expect(again).toMatchObject({ exitCode: 2, out: '' });
    expect(readFileSync(join(folder(), 'portfolio.xlsx')).equals(bytes)).toBe(true);
  });
});

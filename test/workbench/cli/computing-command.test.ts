/** The words that compute, held against a command of the test's own: text, JSON, a tab, and everything that goes wrong. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Command, type CommandResult, publishTab } from '../../../core/index.ts';
import { computingCommand } from '../../../workbench/cli/computing-command.ts';
import { main, type Words } from '../../../workbench/cli/main.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { workbookOf } from './bad-files.ts';
import { commandLineInNewFolder, inTerminal } from './captured-terminal.ts';

const { folder } = commandLineInNewFolder();

const CLEAN = 'ID,Name,Start,Forecast end,Budget\nP-1,Payroll,2026-02-03,2026-12-18,1000\n';
const FAULTY = 'ID,Name,Start,Forecast end,Budget\nP-1,Payroll,2026-02-03,soon-ish,1000\n';
const DATA = { rows: [{ id: 'P-1', share: 0.5, why: null, cell: { sheet: 'clean', a1: 'A2' } }] };

const RESULT: CommandResult = {
  answer: 'One project of one is worth doing.',
  tables: [
    { title: 'Ranking', headers: ['Rank', 'Project'], rows: [[1, 'Payroll \u001b[31m']] },
    { title: 'Not ranked', headers: ['ID'], rows: [] },
  ],
  data: DATA,
};

/** A command that can run on anything with a row, and answers always the same. */
const STUB: Command = {
  ...{ id: 'stub', label: 'Stub', summary: 'For a test.' },
  can: ({ sheets }) =>
    sheets.some(({ grid }) => grid.length > 1)
      ? { can: true }
      : { can: false, why: 'There are no rows. Add one.' },
  run: (snapshot, { asOf }) =>
    publishTab({
      ...{ snapshot, asOf, kind: 'status:stub', history: null },
      document: {
        name: `Stub ${asOf}`,
        rows: [{ cells: [{ value: RESULT.answer, role: 'answer' }] }],
        ...{ columnWidths: [200], frozenRows: 1, repeatRows: 1 },
      },
    }),
  result: () => RESULT,
};

const run = (args: readonly string[], command: Command = STUB, width = 100) => {
  const word = { word: 'score', load: async () => command };
  const words: Words = {
    score: async () => (rest, terminal) => computingCommand(word, rest, terminal),
  };
  return inTerminal(folder(), (terminal) => main(['score', ...args], terminal, words), width);
};

function put(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder(), name), text);
  return name;
}

const MEMBERS = [
  ...['version', 'asOf', 'file', 'exitCode', 'failure', 'counts', 'answer', 'data', 'written'],
];

describe('a computing command', () => {
  it('prints the answer, each table, and how the sheets stand', async () => {
    const ran = await run([put('clean.csv', CLEAN)]);
    expect(ran).toEqual({
      exitCode: 0,
      err: '',
      out: [
        'clean.csv: One project of one is worth doing.',
        '',
        'Ranking',
        'Rank  Project',
        '────  ─────────────',
        '   1  Payroll ␛[31m',
        '',
        'Not ranked',
        'none',
        '',
        'clean.csv: 1 row read from 1 tab; nothing was found wrong.',
        '',
      ].join('\n'),
    });
    expect(readdirSync(folder())).toEqual(['clean.csv']);
  });

  it('names the check where something was left out, and still ends with 0', async () => {
    const ran = await run([put('faulty.csv', FAULTY)]);
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toMatch(/^faulty\.csv: 1 row read .* 1 error\.$/m);
    expect(ran.out).toMatch(/^Run "steersheet check" on faulty\.csv/m);
  });

  it('breaks a long answer to the width of the terminal', async () => {
    const answer = 'Eleven of the twenty-three projects fit the budget of 30,000,000. '.repeat(3);
    const result = () => ({ ...RESULT, answer });
    const { out } = await run([put('clean.csv', CLEAN)], { ...STUB, result }, 60);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(out.replaceAll('\n', ' ')).toContain(answer.trim());
  });

  it('writes the tab into a new workbook, says so, and leaves the tables to the tab', async () => {
    put('clean.csv', CLEAN);
    const ran = await run(['clean.csv', '-o', 'out.xlsx', '--as-of', '2026-11-16']);
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toMatch(/^out\.xlsx: Made the tab Stub \d+\.$/m);
    expect(ran.out).toContain(RESULT.answer);
    expect(ran.out).not.toContain('Ranking');
    const made = await (
      await openFile('out.xlsx', readFileSync(join(folder(), 'out.xlsx')))
    ).read();
    expect(made.sheets.map(({ name }) => name)).toEqual([
      'clean',
      expect.stringMatching(/^Stub \d+$/),
    ]);
    expect(readFileSync(join(folder(), 'clean.csv'), 'utf8')).toBe(CLEAN);
  });

  it('never writes to a file that exists unless it is told to', async () => {
    put('clean.csv', CLEAN);
    put('out.xlsx', 'somebody’s work');
    const refused = await run(['clean.csv', '-o', 'out.xlsx']);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain('There is a file out.xlsx already');
    expect(readFileSync(join(folder(), 'out.xlsx'), 'utf8')).toBe('somebody’s work');
    const replaced = await run(['clean.csv', '-o', 'out.xlsx', '--replace']);
    expect(replaced).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('a computing command that cannot be obeyed', () => {
  const SEE = 'See: steersheet score --help';
  it.each([
    [[], 'steersheet: Name the file to read.', SEE],
    [['a.csv', 'b.csv'], 'steersheet: score takes one file at a time.', SEE],
    [['a.csv', '-o'], 'steersheet: -o needs a value after it.', SEE],
    [['a.csv', '-o', 'out.csv'], 'its name must end in .xlsx.', SEE],
    [['a.xlsm', '-o', 'out.xlsx'], 'its name must end in .xlsm.', SEE],
    [['a.csv', '--replace'], 'steersheet: --replace goes with -o OUT.xlsx', SEE],
    [['a.csv', '--strict'], 'There is no option --strict.', SEE],
    [['a.csv', '--jsn'], 'There is no option --jsn. Did you mean --json?', SEE],
    [
      ['a.csv', '--as-of', '16.11.2026'],
      '--as-of takes a day such as 2026-11-16',
      'See: steersheet --help',
    ],
    [
      ['a.csv', '--as-of', '0026-11-16'],
      '--as-of takes a day from 1950 to 2100',
      'See: steersheet --help',
    ],
    [['a.csv', '--map', 'gone.json'], 'gone.json: There is no gone.json.', ''],
    [['gone.xlsx'], 'gone.xlsx: There is no gone.xlsx.', ''],
    [['empty.csv'], 'empty.csv: There are no rows. Add one.', ''],
    [['picture.xlsx'], 'picture.xlsx: ', ''],
    [['a.csv', '-o', 'no/such/out.xlsx'], 'There is no folder no/such.', ''],
  ])('%j is answered with a sentence, in words and as JSON', async (args, sentence, hint) => {
    put('a.csv', CLEAN);
    put('empty.csv', 'ID,Name\n');
    put('picture.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const before = readdirSync(folder());
    const ran = await run(args);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain(sentence);
    expect(ran.err).toContain(hint);
    expect(ran.err).not.toMatch(/\n +at |undefined|Steersheet itself failed/);

    const json = await run(['--json', ...args]);
    expect(json).toMatchObject({ exitCode: 2, err: '' });
    const report = JSON.parse(json.out);
    expect(Object.keys(report)).toEqual(MEMBERS);
    expect(report).toMatchObject({
      version: 1,
      exitCode: 2,
      counts: null,
      answer: null,
      data: null,
    });
    expect(report.failure).toContain(sentence.replace(/^[\w.]+: /, ''));
    expect(readdirSync(folder())).toEqual(before);
  });

  it('is our own fault where it throws, and says so', async () => {
    put('a.csv', CLEAN);
    const broken = {
      ...STUB,
      result: () => {
        throw new TypeError('no such thing');
      },
    };
    const ran = await run(['a.csv'], broken);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain('Steersheet itself failed');
    expect(JSON.parse((await run(['a.csv', '--json'], broken)).out).failure).toContain(
      'no such thing',
    );
  });
});

describe('--json', () => {
  it('prints one document with the whole result', async () => {
    const ran = await run([put('clean.csv', CLEAN), '--json']);
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const report = JSON.parse(ran.out);
    expect(Object.keys(report)).toEqual(MEMBERS);
    expect(report).toEqual({
      ...{ version: 1, asOf: '2026-11-16', file: 'clean.csv', exitCode: 0, failure: null },
      ...{ counts: { error: 0, warning: 0, info: 0 }, answer: RESULT.answer, data: DATA },
      written: null,
    });
  });

  it('says what was written too', async () => {
    put('clean.csv', CLEAN);
    const ran = await run(['clean.csv', '--json', '--out=out.xlsx']);
    expect(JSON.parse(ran.out).written).toEqual({
      file: 'out.xlsx',
      lines: [{ text: expect.stringMatching(/^Made the tab Stub/), sheet: expect.any(String) }],
    });
    expect(existsSync(join(folder(), 'out.xlsx'))).toBe(true);
  });

  it('shows what would steer the terminal as JSON escapes', async () => {
    const result = () => ({ ...RESULT, data: ['\u001b[31m\u009b\u202e'] });
    const ran = await run([put('clean.csv', CLEAN), '--json'], { ...STUB, result });
    expect(ran.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(JSON.parse(ran.out).data).toEqual(['\u001b[31m\u009b\u202e']);
  });

  it('keeps a macro workbook what it is', async () => {
    put(
      'book.xlsm',
      workbookOf({
        Projects: [
          ['ID', 'Name'],
          ['P-1', 'Payroll'],
        ],
      }),
    );
    const ran = await run(['book.xlsm', '--json', '-o', 'out.xlsm']);
    expect(JSON.parse(ran.out)).toMatchObject({ exitCode: 0, written: { file: 'out.xlsm' } });
  });
});

/** Whatever is given to the command line: a clear sentence or a finding, no stack trace, nothing lost, nothing executed. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { encryptedWorkbook, workbookOf, zipBomb } from './bad-files.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

const HEADERS = [
  'ID',
  'Name',
  'Programme',
  'Start',
  'Baseline end',
  'Forecast end',
  'Budget',
  'RAG',
];
const PROJECT = ['P-1', 'Payroll', 'Core', '2026-02-02', '2026-12-18', '2027-01-29', 1000, 'Green'];
const whole = workbookOf({ Projects: [HEADERS, PROJECT] });

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder(), name), bytes);
  return name;
}

/** The file as a library reads it that shares no code with the project. */
function readBack(name: string): XLSX.WorkBook {
  return XLSX.read(readFileSync(join(folder(), name)), { cellFormula: true, cellHTML: false });
}

function sheetNamed(book: XLSX.WorkBook, name: string): XLSX.WorkSheet {
  const sheet = book.Sheets[name];
  if (sheet === undefined)
    throw new Error(`There is no tab ${name}: ${book.SheetNames.join(', ')}`);
  return sheet;
}

function cellsOf(book: XLSX.WorkBook, name: string): unknown[][] {
  return XLSX.utils.sheet_to_json(sheetNamed(book, name), { header: 1, raw: true, defval: null });
}

const PDF = '%PDF-1.4\n1 0 obj, <</Type/Catalog>>\nendobj, 1\n';
const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3,
]);
const flagged = Uint8Array.from(whole);
flagged[6] = (flagged[6] ?? 0) | 1;

const UNREADABLE: readonly (readonly [
  what: string,
  name: string,
  bytes: () => Uint8Array | string,
])[] = [
  ['a picture', 'picture.xlsx', () => PNG],
  ['a picture that calls itself CSV', 'picture.csv', () => PNG],
  ['an encrypted workbook', 'secret.xlsx', encryptedWorkbook],
  ['a workbook cut off in the middle', 'half.xlsx', () => whole.subarray(0, whole.length >> 1)],
  ['a workbook without its last byte', 'almost.xlsx', () => whole.subarray(0, whole.length - 1)],
  ['the first four bytes of a workbook', 'four.xlsx', () => whole.subarray(0, 4)],
  [
    'an archive that is no workbook',
    'archive.xlsx',
    () => Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
  ],
  ['a zip bomb', 'bomb.xlsx', () => zipBomb(420)],
  ['a zip bomb that understates its size', 'liar.xlsx', () => zipBomb(420, 1000)],
  ['an empty file', 'empty.csv', () => ''],
  ['a PDF that calls itself a workbook', 'page.xlsx', () => PDF],
  ['a PDF that calls itself CSV', 'page.csv', () => PDF],
  ['a text that calls itself a workbook', 'text.xlsx', () => 'ID,Name\nP-1,Payroll\n'],
  ['a text that calls itself a macro workbook', 'text.XLSM', () => 'ID,Name\nP-1,Payroll\n'],
  ['an empty workbook file', 'empty.xlsx', () => ''],
];

describe('a file that cannot be read', () => {
  it.each(UNREADABLE)(
    '%s is refused with a sentence',
    async (_, name, bytes) => {
      put(name, bytes());
      const before = readFileSync(join(folder(), name));
      const checked = await steersheet('check', name);
      expect(checked).toMatchObject({ exitCode: 2, out: '' });
      expectSentence(checked.err, name);

      const made = await steersheet('status', name, '-o', 'out.xlsx');
      expect(made).toMatchObject({ exitCode: 2, out: '' });
      expectSentence(made.err, name);
      expect(readdirSync(folder())).toEqual([name]);
      expect(readFileSync(join(folder(), name)).equals(before)).toBe(true);
    },
    60_000,
  );

  it('does not keep the next one from being checked', async () => {
    put('bad.xlsx', PNG);
    put('good.csv', `${HEADERS.join(',')}\n${PROJECT.join(',')}\n`);
    const ran = await steersheet('check', 'bad.xlsx', 'gone.xlsx', 'good.csv');
    expect(ran.exitCode).toBe(2);
    expect(ran.err.trim().split('\n')).toHaveLength(2);
    expect(ran.err).toContain('gone.xlsx: There is no gone.xlsx.');
    expect(ran.out).toContain('good.csv: ');
    expect(ran.out).toMatch(/^3 files, 0 errors, .* 2 could not be read\.$/m);
  });

  it('says what is the matter with a folder and with a place that does not exist', async () => {
    mkdirSync(join(folder(), 'inside'));
    put('good.csv', `${HEADERS.join(',')}\n${PROJECT.join(',')}\n`);
    expect((await steersheet('check', 'inside')).err).toContain('inside is a folder.');
    const lost = await steersheet('status', 'good.csv', '-o', 'no/such/out.xlsx');
    expect(lost).toMatchObject({ exitCode: 2, err: expect.stringContaining('no/such/out.xlsx') });
    expectSentence(lost.err, 'no/such/out.xlsx');
    expect(lost.err).toContain('There is no folder no/such.');
    expect((await steersheet('sample', 'no/such/out.xlsx')).err).toContain('no folder no/such.');
  });
});

function expectSentence(text: string, name: string): void {
  expect(text).toContain(name);
  expect(text).not.toMatch(
    /\bat .*:\d+:\d+|node:|\.ts\b|undefined|\[object|Steersheet itself failed/,
  );
  expect(text.trim()).toMatch(/[.?!]$/);
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(2);
}

describe('a workbook that is too much', () => {
  it('has 200 tabs: each is looked at, none is lost', async () => {
    const tabs = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`Tab ${at + 1}`, [['just'], ['words', at]]]),
    );
    put('many.xlsx', workbookOf({ ...tabs, 'Tab 150': [HEADERS, PROJECT] }));
    const ran = await steersheet('status', 'many.xlsx', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const book = readBack('out.xlsx');
    expect(book.SheetNames.slice(0, 200)).toEqual(
      Array.from({ length: 200 }, (_, at) => `Tab ${at + 1}`),
    );
    expect(cellsOf(book, 'Tab 200')).toEqual([
      ['just', null],
      ['words', 199],
    ]);
    expect(cellsOf(book, 'Tab 150')[1]).toEqual(PROJECT);
  }, 60_000);

  it('has 1,000 columns: the table among them is found and nothing is lost', async () => {
    const more = Array.from({ length: 992 }, (_, at) => `Extra ${at + 1}`);
    put('wide.csv', `${[...HEADERS, ...more].join(',')}\n${[...PROJECT, ...more].join(',')}\n`);
    const ran = await steersheet('status', 'wide.csv', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const [headers, row] = cellsOf(
      readBack('out.xlsx'),
      readBack('out.xlsx').SheetNames[0] as string,
    );
    expect(headers).toHaveLength(1000);
    expect(row?.at(-1)).toBe('Extra 992');
  }, 60_000);

  it('is full of formulas in error: every cell that matters is named, none is read as 0', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([HEADERS]);
    const errors = {
      '#REF!': 0x17,
      '#DIV/0!': 0x07,
      '#N/A': 0x2a,
      '#NAME?': 0x1d,
      '#VALUE!': 0x0f,
    };
    Object.values(errors).forEach((code, at) => {
      HEADERS.forEach((_, column) => {
        const address = XLSX.utils.encode_cell({ r: at + 1, c: column });
        sheet[address] =
          column < 2 ? { t: 's', v: `P-${at + 1}` } : { t: 'e', v: code, f: 'Gone!A1' };
      });
    });
    sheet['!ref'] = `A1:H${Object.keys(errors).length + 1}`;
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Projects');
    put(
      'errors.xlsx',
      new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array),
    );
    const ran = await steersheet('check', 'errors.xlsx', '--json');
    const report = JSON.parse(ran.out);
    const found = report.files[0].findings.filter(
      (one: { code: string }) => one.code === 'cell-error',
    );
    expect(ran.exitCode).toBe(1);
    expect(found).toHaveLength(Object.keys(errors).length * (HEADERS.length - 2));
    for (const error of Object.keys(errors)) {
      expect(found.some((one: { what: string }) => one.what.includes(error))).toBe(true);
    }
  });
});

describe('text that would like to be more', () => {
  const NAMES = [
    '=HYPERLINK("http://example.com","click")',
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt; & ]]>',
    "'quoted",
    '00123',
    '_x0041_',
  ];
  const csvText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const csv = [
    HEADERS.join(','),
    ...NAMES.map(
      (name, at) => `P-${at + 1},${csvText(name)},Core,2026-02-02,2026-08-28,2026-12-18,1000,Green`,
    ),
  ].join('\r\n');

  it('stays text in the data, and on the status tab', async () => {
    put('texts.csv', csv);
    const ran = await steersheet('status', 'texts.csv', '-o', 'out.xlsx');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const book = readBack('out.xlsx');
    const data = cellsOf(book, book.SheetNames[0] as string);
    expect(data.slice(1).map((row) => row[1])).toEqual(NAMES);
    for (const name of book.SheetNames) {
      for (const [address, cell] of Object.entries(sheetNamed(book, name))) {
        if (address.startsWith('!')) continue;
        expect((cell as XLSX.CellObject).f, `${name}!${address}`).toBeUndefined();
      }
    }
    // All of them are late and say green: the tab names each one, as it is written.
    const status = book.SheetNames.at(-1) as string;
    const executive = book.SheetNames.find((name) => name.startsWith('Executive')) ?? status;
    const texts = new Set(cellsOf(book, executive).flat().map(String));
    for (const name of ['=1+1', '+1', '<script>alert(1)</script>']) {
      expect(
        [...texts].some((text) => text.includes(name)),
        name,
      ).toBe(true);
    }
  });
});

describe('a CSV file of a country that groups digits with dots', () => {
  const table = (budgets: readonly string[]) =>
    [
      'ID;Name;Budget;Actual cost;RAG',
      ...budgets.map((budget, at) => `1.${at + 1}0;Project ${at};${budget};12;Green`),
    ].join('\r\n');
  const budgets = ['980.000', '1.250.000', '75.000'];

  it('has its amounts read by the column, and its ids as they stand', async () => {
    put('deutsch.csv', table(budgets));
    expect(await steersheet('check', 'deutsch.csv')).toMatchObject({ exitCode: 0, err: '' });
    const host = await openFile('deutsch.csv', readFileSync(join(folder(), 'deutsch.csv')));
    const { projects } = readPortfolio(await host.read(), []);
    expect(projects.map(({ budget }) => budget)).toEqual([980_000, 1_250_000, 75_000]);
    expect(projects.map(({ id }) => id)).toEqual(['1.10', '1.20', '1.30']);
  });

  it('becomes a workbook that shows what the file had', async () => {
    put('deutsch.csv', table(budgets));
    await steersheet('status', 'deutsch.csv', '-o', 'out.xlsx');
    const data = cellsOf(readBack('out.xlsx'), 'deutsch');
    expect(data.slice(1).map((row) => [row[0], row[2], row[3]])).toEqual(
      budgets.map((budget, at) => [`1.${at + 1}0`, budget, 12]),
    );
  });

  it('takes ids that differ by a last zero for two ids', async () => {
    put('wbs.csv', 'ID;Name;RAG\n1.1;One;Green\n1.10;Ten;Green\n');
    const ran = await steersheet('check', 'wbs.csv');
    expect(ran.out).toMatch(/2 rows read from 1 tab; nothing was found wrong/);
    expect(ran.exitCode).toBe(0);
  });
});

describe('two projects with one id', () => {
  it('are both named, and both stay in the sheet', async () => {
    put(
      'twins.xlsx',
      workbookOf({ Projects: [HEADERS, PROJECT, ['P-1', 'Twin', ...PROJECT.slice(2)]] }),
    );
    const checked = await steersheet('check', 'twins.xlsx');
    expect(checked).toMatchObject({ exitCode: 1, err: '' });
    expect(checked.out).toMatch(/^twins\.xlsx › Projects!A3: error: .*P-1/m);
    expect(checked.out).toMatch(/^ {4}Projects!A2: /m);
    const made = await steersheet('status', 'twins.xlsx', '-o', 'out.xlsx');
    expect(made.exitCode).toBe(0);
    expect(cellsOf(readBack('out.xlsx'), 'Projects').map((row) => row[1])).toEqual([
      'Name',
      'Payroll',
      'Twin',
    ]);
  });
});

describe('a mapping', () => {
  it.each([
    ['that is not JSON', 'columns: ID', /is not JSON/],
    ['that is a text', '"Projects"', /is not valid/],
    ['with a table that nobody knows', '[{"table":"Projekte"}]', /is not valid/],
    ['with an unknown date order', '[{"dateOrder":"dmy"}]', /is not valid/],
  ])('%s is refused with a sentence', async (_, text, sentence) => {
    put('map.json', text);
    put('good.csv', `${HEADERS.join(',')}\n${PROJECT.join(',')}\n`);
    const ran = await steersheet('status', 'good.csv', '-o', 'out.xlsx', '--map', 'map.json');
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toMatch(sentence);
    expect(existsSync(join(folder(), 'out.xlsx'))).toBe(false);
  });
});

/** The words that compute as they are: on the sample, on poor files, and on rows that mean harm. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandById, type Snapshot } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';
import { workbookOf } from './bad-files.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

/** Word, id of the command, tab, and the tables without which it cannot run. */
const WORDS = [
  ['programme', 'programme', 'Programme'],
  ['delivery', 'delivery', 'Delivery'],
  ['score', 'prioritise', 'Prioritisation'],
  ['capacity', 'capacity', 'Capacity review'],
  ['raid', 'raid', 'RAID review'],
  ['value', 'value', 'Value'],
] as const;

/** 16 November 2026. */
const CONTEXT = { asOf: 46342, mapping: [] };

let sample: Uint8Array;
let snapshot: Snapshot;
beforeAll(async () => {
  const host = await openSample();
  sample = host.toBytes();
  snapshot = await host.read();
});

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder(), name), content);
  return name;
}

async function tabsOf(name: string): Promise<readonly string[]> {
  const file = await openFile(name, readFileSync(join(folder(), name)));
  return (await file.read()).sheets.map((sheet) => sheet.name);
}

// Whole workbooks are read and written: a busy machine takes its time.
describe.each(WORDS)('%s', { timeout: 60_000 }, (word, id, tab) => {
  it('prints the answer and the tables of the sample, no line wider than the terminal', async () => {
    const ran = await steersheet(word, put('book.xlsx', sample));
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const result = commandById(id).result?.(snapshot, CONTEXT);
    expect(ran.out.replaceAll('\n', ' ')).toContain(`book.xlsx: ${result?.answer}`);
    expect(result?.tables.length).toBeGreaterThan(0);
    for (const { title } of result?.tables ?? []) expect(ran.out).toContain(`\n\n${title}\n`);
    for (const line of ran.out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(ran.out).toContain('Run "steersheet check" on book.xlsx');
    expect(readdirSync(folder())).toEqual(['book.xlsx']);
  });

  it('gives programs the whole result, as it was computed', async () => {
    const ran = await steersheet(word, put('book.xlsx', sample), '--json');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const result = commandById(id).result?.(snapshot, CONTEXT);
    const report = JSON.parse(ran.out);
    expect(report).toMatchObject({ version: 1, asOf: '2026-11-16', file: 'book.xlsx' });
    expect(report.answer).toBe(result?.answer);
    expect(report.data).toStrictEqual(result?.data);
    expect(Object.keys(report.data).length).toBeGreaterThan(1);
  });

  it('gives programs every day as a text', async () => {
    const { data } = JSON.parse((await steersheet(word, put('book.xlsx', sample), '--json')).out);
    expect(data.asOf).toBe('2026-11-16');
    const names = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) {
        names.add(name);
        look(part);
      }
    };
    look(data);
    // A day that is a serial bears it in its name.
    expect([...names].filter((name) => name.endsWith('Day'))).toEqual([]);
    for (const map of Object.values<{ starts: string[]; end: string }>(data.heatMaps ?? {})) {
      for (const day of [...map.starts, map.end]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('writes its tab, replaces it on the same day, and adds one on a later day', async () => {
    put('book.xlsx', sample);
    const before = await tabsOf('book.xlsx');
    const write = (asOf: string) =>
      steersheet(word, 'book.xlsx', '-o', 'book.xlsx', '--replace', '--as-of', asOf);
    const ran = await write('2026-11-16');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(ran.out).toMatch(new RegExp(`^book\\.xlsx: Made the tab ${tab} 2026-11-16\\.`));
    expect((await write('2026-11-16')).out).toContain(`Made the tab ${tab} 2026-11-16 again.`);
    await write('2026-12-14');
    const after = await tabsOf('book.xlsx');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.filter((name) => name.startsWith(tab)).sort()).toEqual([
      ...[`${tab} 2026-11-16`, `${tab} 2026-12-14`],
    ]);
  });

  it.each([
    ['words alone', 'just,words\nand,more\n'],
    ['headers alone', 'ID,Name,Start,Forecast end,Budget\n'],
    ['a table of another kind', 'Date,Name\n2026-12-25,Christmas Day\n'],
  ])('says of %s what is missing, and what to do', async (_, csv) => {
    const ran = await steersheet(word, put('poor.csv', csv));
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toMatch(/^poor\.csv: [A-Z].+\.\n$/);
    const json = await steersheet(word, 'poor.csv', '--json');
    const { failure, data } = JSON.parse(json.out);
    expect(`poor.csv: ${failure}\n`).toBe(ran.err);
    expect(data).toBe(null);
  });

  it('stands rows that mean harm: finite figures, texts that stay texts', async () => {
    const ran = await steersheet(word, put('harm.xlsx', HARMFUL), '--json');
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    // JSON knows neither NaN nor infinity: they would have become null where a reason is due.
    const host = await openFile('harm.xlsx', HARMFUL);
    const result = commandById(id).result?.(await host.read(), CONTEXT);
    expect(JSON.parse(ran.out).data).toStrictEqual(result?.data);
    const text = await steersheet(word, 'harm.xlsx');
    expect(text.exitCode).toBe(0);
    expect(text.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text.out).not.toMatch(/NaN|Infinity|undefined|\[object/);
    const made = await steersheet(word, 'harm.xlsx', '-o', 'out.xlsx');
    expect(made).toMatchObject({ exitCode: 0, err: '' });
  });
});

/** One good row a table, and others that no office should have, and some have. */
const HARMFUL = workbookOf({
  Projects: [
    ['ID', 'Name', 'Start', 'Baseline end', 'Forecast end', 'Budget', 'Forecast cost', 'RAG'],
    ['P-1', 'Payroll', '2026-02-02', '2026-12-18', '2027-01-29', 1000, 1200, 'Green'],
    ['P-2', '=1+1', '2027-02-02', '2026-12-18', '2026-01-29', -1000, 'NaN', 'Blue'],
    ['P-3', '\u202e\u001b[31mred', '1900-01-01', '2100-12-31', '2100-12-31', 1e300, 1e-300, 'Red'],
    ['P-3', 'Twin', null, null, null, 0, 0, null],
  ],
  Criteria: [
    ['ID', 'Name', 'Weight', 'Direction', 'Scale min', 'Scale max'],
    ['C-1', 'Benefit', 3, 'higher is better', 1, 5],
    ['C-2', 'Risk', 0, 'lower is better', 5, 5],
    ['C-3', 'Nothing', -1, 'sideways', 5, 1],
  ],
  Scores: [
    ['Project', 'C-1', 'C-2', 'C-3'],
    ['P-1', 5, 2, 1],
    ['P-2', 99, -4, 'high'],
    ['P-9', 1e308, 1, 1],
  ],
  People: [
    ['ID', 'Name', 'Role', 'Hours per week'],
    ['S-1', 'L. N.', 'Architect', 40],
    ['S-1', 'L. N.', 'Architect', 0],
    ['S-2', '+P. W.', 'Developer', -8],
    ['S-3', 'H. D.', 'Developer', 1e9],
  ],
  Allocations: [
    ['Project', 'Person', 'From', 'To', 'Allocation %'],
    ['P-1', 'S-1', '2026-11-02', '2026-12-18', 1.2],
    ['P-1', 'S-1', '2026-12-18', '2026-11-02', 0.5],
    ['P-2', 'S-2', '2016-01-01', '2036-12-31', 0.5],
    ['P-2', 'S-3', '2026-11-02', '2026-12-18', -3],
    ['P-9', 'S-9', '2026-11-02', '2026-12-18', 1e6],
  ],
  RAID: [
    ['ID', 'Type', 'Project', 'Title', 'Raised', 'Due', 'Status', 'Probability', 'Impact'],
    ['R-1', 'Risk', 'P-1', 'Supplier', '2026-09-01', '2026-10-30', 'Open', 4, 5],
    ['R-1', 'Issue', 'P-9', '@SUM(A1)', '2099-01-01', '1950-01-01', 'Open', 99, -1],
    ['R-2', 'Dependency', 'P-2', '\u001b]0;owned\u0007', 'soon', 'NaN', 'Perhaps', 'x', null],
    ['R-3', 'Assumption', 'P-3', 'Old', '1950-01-01', null, 'Closed', 3, 3],
  ],
});

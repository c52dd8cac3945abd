/** Real data: 445 projects of a water utility, from the raw CSV file with a mapping of a dozen lines. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Cell, isCellError, type Mapping, readPortfolio } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const FOLDER = 'samples/melbourne-water';
const CSV = join(FOLDER, 'Capital_Delivery_Project_deidentified.csv');
const MAP = join(FOLDER, 'map.json');
const { folder, steersheet } = commandLineInNewFolder();

const raw = readFileSync(CSV);
const mapText = readFileSync(MAP, 'utf8');
const mapping = JSON.parse(mapText) as Mapping;

/** The file's records, read by a parser of this test's own: quotes, doubled quotes, CRLF. */
function recordsOf(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  const push = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[++at];
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',') push();
    else if (letter === '\n') {
      push();
      rows.push([]);
    } else if (letter !== '\r') field += letter;
  }
  push();
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

const records = recordsOf(raw.toString('utf8').replace(/^\uFEFF/, ''));

/** A date of the file as a serial, counted by the engine's own calendar: 1899-12-30 is day 0. Blank is `null`. */
function expectedDay(text: string): number | null {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?: |$)/.exec(text);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: |$)/.exec(text);
  const parts = iso === null ? local?.slice(1).reverse() : iso.slice(1);
  if (parts === undefined) throw new Error(`Not one of the file's formats: ${text}`);
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The exact sum in cents of an amount column, by whole numbers: no binary fraction takes part. */
function sumCents(column: string): bigint {
  const SCALE = 10n ** 20n;
  let sum = 0n;
  for (const record of records) {
    const [whole = '0', fraction = ''] = (record[column] ?? '').split('.');
    sum += BigInt(whole) * SCALE + BigInt(fraction.slice(0, 20).padEnd(20, '0'));
  }
  const cent = SCALE / 100n;
  return (sum + cent / 2n) / cent;
}

describe('the Melbourne Water data', () => {
  it('is the data as it was published, with its licence and dictionary', () => {
    const digest = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(FOLDER, name)))
        .digest('hex')
        .slice(0, 16);
    expect({
      data: digest('Capital_Delivery_Project_deidentified.csv'),
      licence: digest('LICENSE'),
      dictionary: digest('data_dictionary.md'),
    }).toEqual({
      data: '54af0713098841fe',
      licence: 'a2010f343487d3f7',
      dictionary: 'ba45a042b99fc41b',
    });
    expect(records).toHaveLength(445);
    expect(sumCents('FFC')).toBe(511_365_915_250n);
  });

  it('needs a mapping of at most a dozen lines', () => {
    expect(mapText.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  it('gives a status tab with 445 projects and their total value', async () => {
    const ran = await steersheet(
      ...['status', resolve(CSV), '--map', resolve(MAP), '-o', 'out.xlsx', '--as-of', '2026-11-16'],
    );
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const made = await openFile('out.xlsx', readFileSync(join(folder(), 'out.xlsx')));
    const { sheets } = await made.read();
    const tab = sheets.find((sheet) => sheet.name === 'Executive 2026-11-16');
    const cells = (tab?.grid ?? []).flat();
    const isNumber = (cell: Cell): cell is number => typeof cell === 'number';
    expect(cells.filter((cell) => typeof cell === 'string').join('\n')).toMatch(/\b445\b/);
    expect(cells.filter(isNumber).map((cell) => cell.toFixed(2))).toContain('5113659152.50');
    expect(cells.filter(isCellError)).toEqual([]);
    // The data itself is still there, cell for cell.
    const data = sheets[0]?.grid ?? [];
    expect(data.slice(1).map((row) => row[0])).toEqual(records.map((record) => record['ID']));
    expect(data[0]).toEqual(Object.keys(records[0] as object));
  });

  it('finds nothing wrong in the mapped columns', async () => {
    const ran = await steersheet('check', resolve(CSV), '--map', resolve(MAP), '--json');
    const [file] = JSON.parse(ran.out).files;
    expect(file.counts).toMatchObject({ error: 0 });
    expect(file.tables).toMatchObject([{ table: 'Projects', rows: 445 }]);
  });

  it('comes with a mapping that reads dates of all three formats', () => {
    const [entry] = mapping;
    const columns = [entry?.columns?.['Start'], entry?.columns?.['Forecast end']];
    const texts = records.flatMap((record) => columns.map((column) => record[column ?? ''] ?? ''));
    expect(texts.some((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text))).toBe(true);
    expect(texts.some((text) => /^\d{1,2}\/\d\d\/\d{4}$/.test(text))).toBe(true);
    expect(texts.some((text) => /^\d{1,2}\/\d\d\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/.test(text))).toBe(
      true,
    );
  });

  // Every date column of the file takes its turn, not only those that the mapping names.
  it.each(['BNI', 'PBC', 'BCA', 'Tender Closed', 'Stage1', 'Stage2', 'Stage3'])(
    'has every date of %s read right',
    async (header) => {
      const host = await openFile('melbourne.csv', raw);
      const columns = { ID: 'ID', Name: 'ID', 'Last update': header };
      const portfolio = readPortfolio(await host.read(), [
        { table: 'Projects', dateOrder: 'day-month-year', columns },
      ]);
      const expected = records.map((record) => [record['ID'], expectedDay(record[header] ?? '')]);
      expect(portfolio.projects.map((one) => [one.id, one.lastUpdateDay])).toEqual(expected);
      expect(expected.filter(([, day]) => day !== null).length).toBeGreaterThan(200);
      expect(portfolio.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
    },
  );

  it('names every doubtful date where the mapping does not settle the order', async () => {
    const host = await openFile('melbourne.csv', raw);
    const columns = { ID: 'ID', Name: 'ID', 'Last update': 'BNI' };
    const portfolio = readPortfolio(await host.read(), [{ table: 'Projects', columns }]);
    const named = new Set(portfolio.diagnostics.map((one) => one.at.row));
    for (const [at, record] of records.entries()) {
      const day = portfolio.projects[at]?.lastUpdateDay ?? null;
      const expected = expectedDay(record['BNI'] ?? '');
      if (day !== expected)
        expect({ day, isNamed: named.has(at + 1) }).toEqual({ day: null, isNamed: true });
    }
  });
});

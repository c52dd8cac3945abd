/** Settings from the command line, and mappings that are to be kept. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { commandLineInNewFolder } from './captured-terminal.ts';

const { folder, steersheet } = commandLineInNewFolder();

const LIST =
  'Ref;Project;PM;FFC;Fcst end\nP-1;Portal;A;300;03/04/2027\nP-2;Ledger;B;200;05/06/2027\n';
const MAP = { table: 'Projects', columns: { ID: 'Ref', Name: 'Project', Budget: 'FFC' } };

function put(name: string, content: string): string {
  writeFileSync(join(folder(), name), content);
  return name;
}

async function settingsOf(name: string) {
  const file = await openFile(name, readFileSync(join(folder(), name)));
  const tab = (await file.read()).sheets.find((sheet) => sheet.name === 'Settings');
  return tab?.grid.slice(1).map((row) => row.slice(0, 2));
}

describe('--set', { timeout: 60_000 }, () => {
  it('says for one run what no Settings tab of a CSV file can', async () => {
    const file = put('list.csv', LIST);
    const plain = await steersheet('check', file);
    expect(plain.out).toContain('"03/04/2027" in Fcst end');
    const ran = await steersheet('check', file, '--set', 'date order=day-month-year');
    expect(ran.out).not.toContain('03/04/2027');
    expect(ran.exitCode).toBe(0);
    expect(readFileSync(join(folder(), file), 'utf8')).toBe(LIST);
  });

  it('may be given several times, and is kept in the workbook that is written', async () => {
    const file = put('list.csv', LIST);
    const sets = ['--set', 'Date order=month-day-year', '--set=Currency = EUR'];
    const ran = await steersheet('status', file, '-o', 'out.xlsx', ...sets);
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    expect(await settingsOf('out.xlsx')).toEqual([
      ['Date order', 'month-day-year'],
      ['Currency', 'EUR'],
    ]);
    const again = await steersheet(
      ...['value', 'out.xlsx', '-o', 'out.xlsx', '--replace', '--set', 'Currency=AUD'],
    );
    expect(again).toMatchObject({ exitCode: 0, err: '' });
    expect(await settingsOf('out.xlsx')).toEqual([
      ['Date order', 'month-day-year'],
      ['Currency', 'AUD'],
    ]);
  });

  it.each([
    ['Curency=EUR', 'There is no setting Curency. Did you mean Currency?'],
    ['Currency', '--set takes a setting and its value, such as "Currency=EUR", not "Currency".'],
    ['=EUR', '--set takes a setting and its value, such as "Currency=EUR", not "=EUR".'],
    ['Currency=Dollars', '“Dollars” does not fit Currency'],
  ])('%s is refused with a sentence', async (text, sentence) => {
    const file = put('list.csv', LIST);
    for (const word of ['check', 'value']) {
      const ran = await steersheet(word, file, '--set', text);
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain(sentence);
    }
  });
});

describe('--remember', { timeout: 60_000 }, () => {
  it('keeps the mapping in the workbook that is written, once', async () => {
    const file = put('list.csv', LIST);
    put('map.json', JSON.stringify(MAP));
    const args = ['--map', 'map.json', '--remember'];
    const ran = await steersheet('value', file, '-o', 'out.xlsx', ...args);
    expect(ran).toMatchObject({ exitCode: 0, err: '' });
    const kept = [
      ['Table: list', 'Projects'],
      ['Column: list › Ref', 'Projects › ID'],
      ['Column: list › Project', 'Projects › Name'],
      ['Column: list › FFC', 'Projects › Budget'],
    ];
    expect(await settingsOf('out.xlsx')).toEqual(kept);
    put('named.json', JSON.stringify({ ...MAP, sheet: 'list' }));
    const more = ['-o', 'out.xlsx', '--replace', '--map', 'named.json', '--remember'];
    expect((await steersheet('status', 'out.xlsx', ...more)).exitCode).toBe(0);
    expect(await settingsOf('out.xlsx')).toEqual(kept);
    // Without the mapping the workbook is read as it was with it.
    const check = JSON.parse((await steersheet('check', 'out.xlsx', '--json')).out);
    expect(check.files[0].tables).toContainEqual(
      expect.objectContaining({
        ...{ table: 'Projects', sheet: 'list', rows: 2 },
        headers: expect.arrayContaining([{ header: 'FFC', column: 'Budget', a1: 'D1' }]),
      }),
    );
  });

  it.each([
    [
      ['--remember', '-o', 'out.xlsx'],
      '--remember goes with --map FILE: there is nothing to keep without it.',
    ],
    [
      ['--remember', '--map', 'map.json'],
      '--remember goes with -o OUT.xlsx: nothing is written without it.',
    ],
  ])('%j is refused', async (args, sentence) => {
    put('map.json', JSON.stringify(MAP));
    const ran = await steersheet('value', put('list.csv', LIST), ...args);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain(sentence);
  });
});

/** Cells that are set and rows that are taken away on the user's word, in a file that has more than values. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type AppendRowsStep,
  type Cell,
  NO_FEATURES,
  type RemoveRowsStep,
  type Step,
} from '../../../core/index.ts';
import { type FileHost, newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx } from './make-xlsx.ts';
import { richWorkbook } from './rich-workbook.ts';
import { structuralProblems } from './structural-check.ts';

const set = (row: number, column: number, from: Cell, to: Cell): Step => ({
  step: 'set-cells',
  sheet: 'Data',
  cells: [{ at: { row, column }, from, to }],
});

async function apply(host: FileHost, ...steps: Step[]): Promise<void> {
  await host.apply({ title: 'Test', steps, written: [] });
  expect(structuralProblems(host.toBytes())).toEqual([]);
}

const sheetXml = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);

describe.each([
  ['as Excel writes it', ''],
  ['with prefixes', 'x'],
])('cells set in a rich workbook, %s', (_, prefix) => {
  const bytes = richWorkbook(prefix);
  const p = prefix === '' ? '' : `${prefix}:`;

  it('keep their number format, a day and a text that looks like a formula too', async () => {
    const host = await openFile('rich.xlsm', bytes);
    await apply(host, set(3, 1, 46023, 46100), set(2, 0, 'second', '=1+1'));
    const xml = sheetXml(host.toBytes());
    expect(xml).toContain(`<${p}c r="B4" s="1"><${p}v>46100</${p}v></${p}c>`);
    expect(xml).toMatch(/r="A3"[^>]* t="inlineStr"/);
    const { sheets } = await (await openFile('again.xlsm', host.toBytes())).read();
    expect(sheets[0]?.grid[2]?.[0]).toBe('=1+1');
    const changed = (parts: Uint8Array) => unzipSync(parts);
    const [one, other] = [changed(bytes), changed(host.toBytes())];
    expect(Object.keys(one).filter((path) => String(one[path]) !== String(other[path]))).toEqual(
      ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'].sort(byPlace(one)),
    );
  });

  it.each<[string, Step, string]>([
    ['a formula', set(5, 7, 1, 2), 'sheet-changed'],
    ['the first cell of a shared formula', set(1, 3, 100, 2), 'sheet-changed'],
    ['another cell of a shared formula', set(2, 3, 200, 2), 'sheet-changed'],
    ['what an array formula fills', set(5, 6, 40, 2), 'sheet-changed'],
    ['another value', set(1, 1, 11, 2), 'sheet-changed'],
    ['another kind of value', set(1, 1, '10', 2), 'sheet-changed'],
    ['the header of a table', set(0, 0, 'Item', 'Thing'), 'unsupported'],
    ['a place outside the sheet', set(1_048_576, 0, null, 1), 'write-failed'],
  ])('are refused where there is %s, the others with it', async (_what, step, trouble) => {
    const host = await openFile('rich.xlsm', bytes);
    const steps = [set(1, 1, 10, 99), step];
    const attempt = host.apply({ title: 'Test', steps, written: [] });
    await expect(attempt).rejects.toMatchObject({ trouble });
    expect(host.toBytes()).toEqual(bytes);
  });
});

/** Parts are compared in the order in which the file has them. */
function byPlace(parts: Record<string, Uint8Array>) {
  const order = Object.keys(parts);
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}

describe('cells set in a tab with merged or protected cells', () => {
  const open = (more: string) => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const xml = `<sheetData>${row}</sheetData>${more}`;
    return openFile('a.xlsx', makeXlsx({ sheets: [{ name: 'Data', xml }] }));
  };

  it.each([
    [
      'hidden in a merged block',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      'sheet-changed',
    ],
    ['protected', '<sheetProtection sheet="1"/>', 'sheet-protected'],
  ])('are refused where they are %s', async (_, more, trouble) => {
    const host = await open(more);
    const plan = { title: 'Test', steps: [set(0, 1, null, 5)], written: [] };
    await expect(host.apply(plan)).rejects.toMatchObject({ trouble });
  });

  it('take an error for what it is, and an empty text for a blank', async () => {
    const host = await open('');
    await apply(host, set(0, 0, 1, { error: '#N/A' }));
    await apply(host, set(0, 0, { error: '#N/A' }, ''), set(0, 1, '', 'x'));
    expect((await host.read()).sheets[0]?.grid).toEqual([[null, 'x']]);
  });
});

describe('rows taken away', () => {
  const append: AppendRowsStep = {
    step: 'append-rows',
    sheet: 'Data',
    row: 2,
    values: [['P-2', 46342], ['P-3']],
    styles: [{ bold: true, borderBottom: '#D0D7DE' }, { numberFormat: 'd mmm yyyy' }],
  };
  const away: RemoveRowsStep = {
    step: 'remove-rows',
    sheet: 'Data',
    row: 2,
    values: append.values,
  };
  const cell = (a1: string, value: string, more = '') => `<c r="${a1}"${more}>${value}</c>`;
  const table = [
    `<row r="1">${cell('A1', '<v>1</v>')}${cell('B1', '<v>2</v>')}</row>`,
    `<row r="2">${cell('A2', '<v>3</v>')}${cell('B2', '<v>46023</v>', ' s="1"')}</row>`,
  ];
  const open = (rows: readonly string[]) => {
    const xml = `<sheetData>${rows.join('')}</sheetData>`;
    return openFile('a.xlsx', makeXlsx({ sheets: [{ name: 'Data', xml }] }));
  };

  it('leave no value and no look, in this session and in a later one', async () => {
    const host = await open(table);
    const before = host.view().sheets[0]?.cells;
    await apply(host, append);
    const later = await openFile('a.xlsx', host.toBytes());
    for (const one of [host, later]) {
      expect(one.view().sheets[0]?.cells).toHaveLength(4);
      await apply(one, away);
      expect((await one.read()).sheets[0]?.grid).toHaveLength(2);
      const again = await openFile('a.xlsx', one.toBytes());
      expect(again.view().sheets[0]?.cells.slice(0, 2)).toEqual(before);
      const rest = again.view().sheets[0]?.cells.slice(2) ?? [];
      expect(rest.flat().every((one) => one === null)).toBe(true);
    }
  });

  it('leave the looks of cells that were made ready for rows to come', async () => {
    const ready = [3, 4, 5].map((row) => `<row r="${row}">${cell(`B${row}`, '', ' s="1"')}</row>`);
    const host = await open([...table, ...ready]);
    await apply(host, append, away);
    expect(host.view().sheets[0]?.cells[3]?.[1]?.style?.numberFormat).toBe('yyyy-mm-dd');
  });

  it('stay where a formula stands below or among them', async () => {
    const formula = `<row r="3">${cell('A3', '<f>A1</f><v>7</v>')}</row>`;
    const host = await open([...table, formula]);
    const steps = [{ ...away, values: [[7]] }];
    const attempt = host.apply({ title: 'Test', steps, written: [] });
    await expect(attempt).rejects.toMatchObject({ trouble: 'sheet-changed' });
  });

  it('stay where the header of a table is among them', async () => {
    const host = newWorkbook('a.xlsx');
    const values = [['ID'], ['P-1']];
    await apply(
      host,
      { step: 'add-sheet', sheet: 'Data', mark: '', rows: 2, columns: 1 },
      { step: 'write', sheet: 'Data', at: { row: 0, column: 0 }, values },
      {
        step: 'features',
        sheet: 'Data',
        ...NO_FEATURES,
        tables: [{ name: 'Data_1', range: { row: 0, column: 0, rows: 2, columns: 1 } }],
      },
    );
    for (const opened of [host, await openFile('a.xlsx', host.toBytes())]) {
      const steps = [{ ...away, row: 0, values }];
      const attempt = opened.apply({ title: 'Test', steps, written: [] });
      await expect(attempt).rejects.toMatchObject({ trouble: 'sheet-changed' });
      await apply(opened, { ...away, row: 1, values: [['P-1']] });
    }
  });

  it('stay where the tab is protected', async () => {
    const xml = `<sheetData>${table.join('')}</sheetData><sheetProtection sheet="1"/>`;
    const host = await openFile('a.xlsx', makeXlsx({ sheets: [{ name: 'Data', xml }] }));
    const steps = [{ ...away, row: 1, values: [[3, 46023]] }];
    const attempt = host.apply({ title: 'Test', steps, written: [] });
    await expect(attempt).rejects.toMatchObject({ trouble: 'sheet-protected' });
  });
});

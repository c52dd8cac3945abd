/** What LibreOffice, which shares no code with us, makes of the files that we save, and we of its. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../core/index.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { DATA_GRID, FLAT_SPREADSHEET } from './libreoffice-source.ts';
import { richWorkbook } from './rich-workbook.ts';
import { convert, hasSoffice } from './soffice.ts';
import { structuralProblems } from './structural-check.ts';

const MARK = 'steersheet:1|status:executive|46348|done|0123456789abcdef|Status "A & B"';

const VALUES = [
  ['Executive status', null, null],
  ['=1+1', '+1', '@x'],
  ['00123', ' spaced ', 'two\nlines'],
  ['<script>', 'Zoë 😀', "'quoted"],
  [46348, 1.5, true],
];

const STATUS: readonly Step[] = [
  { step: 'add-sheet', sheet: 'Status', mark: MARK, rows: 5, columns: 3 },
  { step: 'write', sheet: 'Status', at: { row: 0, column: 0 }, values: VALUES },
  {
    step: 'style',
    sheet: 'Status',
    runs: [
      {
        ranges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        style: { bold: true, fontSize: 20, colour: '#1B1F24', fill: '#F3F6F9', wrap: true },
      },
      {
        ranges: [{ row: 4, column: 0, rows: 1, columns: 1 }],
        style: { numberFormat: 'd mmm yyyy', horizontal: 'left', borderBottom: '#D0D7DE' },
      },
    ],
  },
  {
    step: 'layout',
    sheet: 'Status',
    columnWidths: [200, 80, 120],
    rowHeights: [{ row: 0, height: 40 }],
    frozenRows: 1,
    gridlines: false,
    tabColour: '#0B5C8A',
    print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
  },
  {
    step: 'links',
    sheet: 'Status',
    links: [{ at: { row: 1, column: 0 }, target: { sheet: 'Data', a1: 'B3' } }],
  },
  { step: 'show', sheet: 'Status' },
];

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const one = unzipSync(before);
  const other = unzipSync(after);
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => String(one[path]) !== String(other[path])).sort();
}

describe.skipIf(!hasSoffice())('LibreOffice', () => {
  it('writes a workbook that we read, extend and save without losing anything, and reads it again', async () => {
    const bytes = convert('theirs.fods', FLAT_SPREADSHEET, 'xlsx')['theirs.xlsx'] as Uint8Array;
    const paths = Object.keys(unzipSync(bytes));
    expect(paths.filter((path) => /chart\d|comments|vmlDrawing/.test(path)).length).toBeGreaterThan(
      2,
    );

    const host = await openFile('theirs.xlsx', bytes);
    const { sheets } = await host.read();
    expect(sheets[0]?.grid).toEqual(DATA_GRID);
    expect(sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    // A chart, a note, a rule, a validation and two formulas.
    expect(sheets[0]?.extras).toBe(6);
    expect(sheets[1]).toMatchObject({ visibility: 'hidden', grid: [['secret']] });

    await host.apply({ title: 'T', steps: STATUS, written: [] });
    const saved = host.toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    expect(changedParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);

    const again = convert('saved.xlsx', saved, 'xlsx')['saved.xlsx'] as Uint8Array;
    const reopened = await openFile('saved.xlsx', again);
    const snapshot = await reopened.read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Data', 'Hidden one', 'Status']);
    expect(snapshot.sheets[0]).toMatchObject({ grid: DATA_GRID, extras: 6 });
    const status = snapshot.sheets[2];
    expect(status?.grid).toEqual(VALUES.map((row) => row.slice(0, row[1] === null ? 1 : 3)));
    // The mark survives another program's saving, and nothing is taken for the user's on our tab, but for the
    // boolean: LibreOffice writes it as the formula TRUE(). No status tab of ours has one.
    expect(status).toMatchObject({ mark: MARK, extras: 1 });
    expect(reopened.view().sheets[2]?.cells[4]?.[2]?.formula).toBe('=TRUE()');

    const view = reopened.view();
    expect(view.activeSheet).toBe('Status');
    // Frozen rows and gridlines belong to the window, and without one LibreOffice drops them from every file.
    expect(view.sheets[2]).toMatchObject({
      tabColour: '#0B5C8A',
      links: [{ at: { row: 1, column: 0 }, target: { sheet: 'Data', a1: 'B3' } }],
    });
    expect(view.sheets[2]?.columnWidths[0]).toBeGreaterThan(190);
    expect(view.sheets[2]?.columnWidths[0]).toBeLessThan(210);
    expect(view.sheets[2]?.cells[0]?.[0]?.style).toMatchObject({
      bold: true,
      fontSize: 20,
      fill: '#F3F6F9',
    });
    expect(view.sheets[2]?.cells[4]?.[0]?.style?.numberFormat).toMatch(/^d\\? ?mmm/);
    const workbook = strFromU8(unzipSync(again)['xl/workbook.xml'] as Uint8Array);
    expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>'?Status'?!\$1:\$1</);
  });

  it('shows the same values as we wrote, and no formula where a text was', async () => {
    const host = newWorkbook('ours.xlsx');
    await host.apply({ title: 'T', steps: STATUS, written: [] });
    const files = convert('ours.xlsx', host.toBytes(), 'csv');
    const csv = await openFile('Status.csv', Object.values(files)[0] as Uint8Array);
    const { grid } = (await csv.read()).sheets[0] ?? { grid: [] };
    expect(grid.slice(0, 4)).toEqual([
      ['Executive status'],
      ['=1+1', '+1', '@x'],
      [expect.stringMatching(/^00123$/), ' spaced ', 'two\nlines'],
      ['<script>', 'Zoë 😀', "'quoted"],
    ]);
    // A text, as its column in the CSV file holds texts such as 00123.
    expect(grid[4]?.[1]).toBe('1.5');
  });

  it('computes formulas anew after an edit, shared ones included', async () => {
    const host = await openFile('rich.xlsx', richWorkbook());
    // The shared formula B2*$B$2+… has its text in D2, which changes; its other cells follow B2.
    host.setCells('Data', [
      { row: 1, column: 3, value: 1, formula: null },
      { row: 1, column: 1, value: 100, formula: null },
      { row: 0, column: 0, value: 'Item', formula: null },
      { row: 8, column: 1, value: null, formula: '=SUM(B2:B3)' },
    ]);
    const again = convert('rich.xlsx', host.toBytes(), 'xlsx')['rich.xlsx'] as Uint8Array;
    const { grid } = (await (await openFile('rich.xlsx', again)).read()).sheets[0] ?? { grid: [] };
    expect(grid[1]?.[3]).toBe(1);
    expect(grid[8]?.[1]).toBe(120);
    expect(grid[5]?.slice(5, 7)).toEqual([200, 200]);
  });

  it('computes formulas that name a table as the grid does, the row of the formula included', async () => {
    const host = await openFile('rich.xlsx', richWorkbook());
    // A section alone, T[#All], it does not read from such a file, though Excel spells it so.
    host.setCells('Data', [
      { row: 1, column: 20, value: null, formula: '=T[@Value]*2' },
      { row: 2, column: 20, value: null, formula: '=T[@[Value]]*2' },
      { row: 8, column: 20, value: null, formula: '=SUM(T[Value])' },
      { row: 9, column: 20, value: null, formula: '=COUNTA(T[[#Headers],[Item]:[Value]])' },
      { row: 11, column: 20, value: null, formula: '=ROWS(T[])' },
      { row: 10, column: 20, value: null, formula: '=SUM(T[[#All],[Item]:[Value]])' },
    ]);
    const again = convert('rich.xlsx', host.toBytes(), 'xlsx')['rich.xlsx'] as Uint8Array;
    const { grid } = (await (await openFile('rich.xlsx', again)).read()).sheets[0] ?? { grid: [] };
    const [first, second] = [1, 2].map((row) => Number(grid[row]?.[1]));
    expect([1, 2, 8, 9, 10, 11].map((row) => grid[row]?.[20])).toEqual([
      Number(first) * 2,
      Number(second) * 2,
      Number(first) + Number(second),
      2,
      Number(first) + Number(second),
      2,
    ]);
  });
});

/** The user's own edits in the cells of a file. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AppendRowsStep, Cell } from '../../../core/index.ts';
import { type CellEdit, newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx, PLAIN_STYLES } from './make-xlsx.ts';
import { richWorkbook } from './rich-workbook.ts';
import { structuralProblems } from './structural-check.ts';

function edit(row: number, column: number, value: Cell, formula: string | null = null): CellEdit {
  return { row, column, value, formula };
}

function sheetXml(bytes: Uint8Array, number = 1): string {
  return strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
}

describe.each([
  ['as Excel writes it', ''],
  ['with prefixes', 'x'],
])('editing a workbook, %s', (_, prefix) => {
  it('changes, adds and empties cells in place and keeps their looks', async () => {
    const host = await openFile('rich.xlsx', richWorkbook(prefix));
    host.setCells('Data', [
      edit(1, 1, 99),
      edit(3, 1, 46024),
      edit(2, 0, null),
      edit(4, 2, '=text'),
      edit(4, 0, ' a '),
      edit(9, 8, true),
      edit(0, 4, 6, 'XLOOKUP(1,B2:B4,B2:B4)'),
    ]);
    const bytes = host.toBytes();
    expect(structuralProblems(bytes)).toEqual([]);
    const again = await openFile('rich.xlsx', bytes);
    expect(again.view().sheets[0]?.cells).toEqual(host.view().sheets[0]?.cells);
    const { grid } = (await again.read()).sheets[0] ?? { grid: [] };
    expect(grid[1]?.[1]).toBe(99);
    expect(grid[3]?.[1]).toBe(46024);
    expect(grid[2]?.[0]).toBeNull();
    expect(grid[4]).toEqual([' a ', null, '=text']);
    expect(grid[9]?.[8]).toBe(true);
    const p = prefix === '' ? '' : `${prefix}:`;
    expect(sheetXml(bytes)).toContain(`<${p}c r="B4" s="1"><${p}v>46024</${p}v></${p}c>`);
    expect(sheetXml(bytes)).toContain(`<${p}f>_xlfn.XLOOKUP(1,B2:B4,B2:B4)</${p}f>`);
    expect(sheetXml(bytes)).toContain(`<${p}dimension ref="A1:I10"/>`);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] as Uint8Array)).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  it('writes a shared formula out in its other cells when its first cell changes', async () => {
    const host = await openFile('rich.xlsx', richWorkbook(prefix));
    host.setCells('Data', [edit(1, 3, 5)]);
    const again = await openFile('rich.xlsx', host.toBytes());
    expect(structuralProblems(host.toBytes())).toEqual([]);
    const cells = again.view().sheets[0]?.cells;
    expect(cells?.[1]?.[3]).toMatchObject({ value: 5, formula: null });
    expect(cells?.[2]?.[3]).toMatchObject({ value: 200, formula: '=B3*$B$2+Executive!A2' });
    expect(cells?.[3]?.[3]).toMatchObject({ value: 300, formula: '=B4*$B$2+Executive!A3' });
  });

  it('leaves a shared formula alone when another of its cells changes', async () => {
    const host = await openFile('rich.xlsx', richWorkbook(prefix));
    host.setCells('Data', [edit(2, 3, 5)]);
    const again = await openFile('rich.xlsx', host.toBytes());
    expect(structuralProblems(host.toBytes())).toEqual([]);
    expect(again.view().sheets[0]?.cells[3]?.[3]?.formula).toBe('=B4*$B$2+Executive!A3');
  });
});

describe('an edit that would break the workbook', () => {
  it.each([
    ['inside an array formula', edit(5, 6, 1), 'G6'],
    ['of an array formula itself', edit(5, 5, 1), 'F6'],
    ["of a table's header", edit(0, 0, 'Other'), 'A1'],
  ])('is refused: %s', async (_, wrong, a1) => {
    const bytes = richWorkbook();
    const host = await openFile('rich.xlsx', bytes);
    expect(() => host.setCells('Data', [edit(8, 0, 'fine'), wrong])).toThrow(a1);
    expect(host.toBytes()).toEqual(bytes);
  });

  it('is refused on a protected tab', async () => {
    const bytes = makeXlsx({
      sheets: [{ name: 'A', xml: '<sheetData/><sheetProtection sheet="1"/>' }],
    });
    const host = await openFile('a.xlsx', bytes);
    expect(() => host.setCells('A', [edit(0, 0, 1)])).toThrow('protected');
  });

  it('refuses new tabs where the structure is locked', async () => {
    const bytes = makeXlsx({
      sheets: [{ name: 'A', xml: '<sheetData/>' }],
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    const host = await openFile('a.xlsx', bytes);
    const step = { step: 'add-sheet', sheet: 'B', mark: 'm', rows: 1, columns: 1 } as const;
    const plan = { title: 'T', steps: [step], written: [] };
    await expect(host.apply(plan)).rejects.toMatchObject({ trouble: 'sheet-protected' });
  });
});

describe('adding rows', () => {
  it('is refused where formulas without a value stand below', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><f>A1</f></c></row></sheetData>';
    const bytes = makeXlsx({ sheets: [{ name: 'A', xml }] });
    const host = await openFile('a.xlsx', bytes);
    const step = { step: 'append-rows', sheet: 'A', row: 1, values: [[1], [2], [3]], styles: [] };
    const plan = { title: 'T', steps: [step as AppendRowsStep], written: [] };
    await expect(host.apply(plan)).rejects.toMatchObject({ trouble: 'sheet-changed' });
    expect(host.toBytes()).toEqual(bytes);
  });

  it('keeps the looks asked for, in the columns asked for', async () => {
    const bytes = makeXlsx({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });
    const host = await openFile('a.xlsx', bytes);
    const step: AppendRowsStep = {
      step: 'append-rows',
      sheet: 'A',
      row: 0,
      values: [[46023, 'x']],
      styles: [{ numberFormat: 'yyyy-mm-dd', bold: true }],
    };
    await host.apply({ title: 'T', steps: [step], written: [] });
    const saved = host.toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    const [row] = (await openFile('a.xlsx', saved)).view().sheets[0]?.cells ?? [];
    expect(row).toEqual([
      { value: 46023, formula: null, style: { numberFormat: 'yyyy-mm-dd', bold: true } },
      { value: 'x', formula: null, style: null },
    ]);
  });
});

describe('a tab', () => {
  it.each(['a/b', '', "'a", 'x'.repeat(32), '[a]'])('cannot be called %j', async (sheet) => {
    const step = { step: 'add-sheet', sheet, mark: '', rows: 1, columns: 1 } as const;
    const plan = { title: 'T', steps: [step], written: [] };
    await expect(newWorkbook('n.xlsx').apply(plan)).rejects.toThrow('No tab can be called');
  });
});

describe('cells without addresses', () => {
  it('are found and keep their places when cells come between', async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row></sheetData>',
        },
      ],
    });
    const host = await openFile('a.xlsx', bytes);
    host.setCells('A', [edit(0, 1, 20), edit(1, 1, 'b'), edit(2, 0, 'c'), edit(2, 3, 40)]);
    const again = await openFile('a.xlsx', host.toBytes());
    expect(structuralProblems(host.toBytes())).toEqual([]);
    expect((await again.read()).sheets[0]?.grid).toEqual([
      [1, 20],
      [null, 'b'],
      ['c', null, 3, 40],
    ]);
  });
});

describe('a workbook that counts from 1904', () => {
  it('takes dates as serials of 1900 and gives them back', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: 'A', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
      ],
      beforeSheets: '<workbookPr date1904="1"/>',
      styles: PLAIN_STYLES,
    });
    const host = await openFile('a.xlsx', bytes);
    host.setCells('A', [edit(0, 0, 46023), edit(1, 0, 46023)]);
    const saved = host.toBytes();
    expect(sheetXml(saved)).toContain('<v>44561</v>');
    const again = await openFile('a.xlsx', saved);
    expect((await again.read()).sheets[0]?.grid).toEqual([[46023], [46023]]);
  });
});

describe('a text', () => {
  it('comes back as it was, whatever it holds, and never becomes a formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('_x0041_', '_x005F_', '__x000D_x', '\r\n', '\uD800', '\uDC00a', '=1', "'='"),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\n', '\r'), fc.string())
        .map((t) => t.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((t) => t !== ''),
          { minLength: 1, maxLength: 8 },
        ),
        async (texts) => {
          const host = newWorkbook('t.xlsx');
          const at = { row: 0, column: 0 };
          await host.apply({
            title: 'T',
            steps: [
              { step: 'add-sheet', sheet: 'T', mark: '', rows: 1, columns: 1 },
              { step: 'write', sheet: 'T', at, values: [texts] },
            ],
            written: [],
          });
          const bytes = host.toBytes();
          expect(structuralProblems(bytes)).toEqual([]);
          const again = await openFile('t.xlsx', bytes);
          expect((await again.read()).sheets[0]).toMatchObject({ grid: [texts], mark: null });
          expect(sheetXml(bytes)).not.toContain('<f>');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that is longer than a cell can hold is refused', async () => {
    const host = await openFile('rich.xlsx', richWorkbook());
    expect(() => host.setCells('Data', [edit(9, 9, 'x'.repeat(32_768))])).toThrow('32,767');
  });
});

describe('a new workbook', () => {
  it('cannot be saved without a tab', () => {
    expect(() => newWorkbook('n.xlsx').toBytes()).toThrow('at least one');
  });
});

/** Saving leaves every part of a user's workbook byte for byte, except the few that must change. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fingerprintGrid, type Step } from '../../../core/index.ts';
import { type FileHost, openFile } from '../../../workbench/files/opened-file.ts';
import { checkNothingLost } from '../../../workbench/files/xlsx/check-nothing-lost.ts';
import { OWN_MARK, OWN_TAB, richWorkbook } from './rich-workbook.ts';
import { structuralProblems } from './structural-check.ts';

const MARK = 'steersheet:1|status:test|0|done|0|New';

function addNew(sheet = 'New'): Step[] {
  return [
    { step: 'add-sheet', sheet, mark: MARK, rows: 2, columns: 2 },
    {
      step: 'write',
      sheet,
      at: { row: 0, column: 0 },
      values: [
        ['=x', 1.5],
        [null, true],
      ],
    },
    {
      step: 'style',
      sheet,
      runs: [
        {
          ranges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
          style: {
            bold: true,
            fill: '#FDE8E8',
            numberFormat: '0.0"x"',
            borderBottom: '#000000',
            vertical: 'middle',
          },
        },
      ],
    },
    {
      step: 'layout',
      sheet,
      columnWidths: [100, 50],
      rowHeights: [{ row: 0, height: 40 }],
      frozenRows: 1,
      gridlines: false,
      tabColour: '#0B5C8A',
      print: { orientation: 'landscape', pagesWide: 1, repeatRows: 1 },
    },
    {
      step: 'links',
      sheet,
      links: [{ at: { row: 0, column: 0 }, target: { sheet: "It's", a1: 'B2' } }],
    },
    { step: 'show', sheet },
  ];
}

async function applied(bytes: Uint8Array, steps: readonly Step[]): Promise<FileHost> {
  const host = await openFile('rich.xlsm', bytes);
  await host.apply({ title: 'Test', steps, written: [] });
  return host;
}

/** The paths whose bytes differ, and those that only one of the two has. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const one = unzipSync(before);
  const other = unzipSync(after);
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => String(one[path]) !== String(other[path])).sort();
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe.each([
  ['as Excel writes it', ''],
  ['with a prefix on every element', 'x'],
])('a workbook with charts, pivots, macros, notes and tables, %s', (_, prefix) => {
  const bytes = richWorkbook(prefix);

  it('is itself sound, so that the checks mean something', () => {
    expect(structuralProblems(bytes)).toEqual([]);
  });

  it('comes back as the very same bytes where nothing was changed', async () => {
    const host = await openFile('rich.xlsm', bytes);
    await host.read();
    expect(host.toBytes()).toEqual(bytes);
  });

  it('changes six parts when a tab is added, and nothing in the others', async () => {
    const saved = (await applied(bytes, addNew())).toBytes();
    expect(changedParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      // The tab that was in front is no longer selected: two selected tabs would be edited together.
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet5.xml',
    ]);
    expect(structuralProblems(saved)).toEqual([]);
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toBe(
      part(bytes, 'xl/worksheets/sheet1.xml').replace('tabSelected="1"', 'tabSelected="0"'),
    );
    expect(part(saved, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('gives the same bytes each time', async () => {
    const once = (await applied(bytes, addNew())).toBytes();
    expect((await applied(bytes, addNew())).toBytes()).toEqual(once);
  });

  it('keeps the looks and the frame of a tab that it made', async () => {
    const saved = (await applied(bytes, addNew())).toBytes();
    const view = (await openFile('again.xlsx', saved)).view();
    const made = view.sheets.at(-1);
    expect(view.activeSheet).toBe('New');
    expect(made).toMatchObject({
      name: 'New',
      mark: MARK,
      extras: 0,
      columnWidths: [100, 50],
      rowHeights: [{ row: 0, height: 40 }],
      frozenRows: 1,
      gridlines: false,
      tabColour: '#0B5C8A',
      links: [{ at: { row: 0, column: 0 }, target: { sheet: "It's", a1: 'B2' } }],
    });
    expect(made?.cells[0]?.[0]).toEqual({
      value: '=x',
      formula: null,
      style: {
        bold: true,
        fill: '#FDE8E8',
        numberFormat: '0.0"x"',
        borderBottom: '#000000',
        vertical: 'middle',
      },
    });
    expect(part(saved, 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(part(saved, 'xl/workbook.xml')).toContain("'New'!$1:$1");
  });

  it('reads the mark that a hidden name holds', async () => {
    const snapshot = await (await openFile('rich.xlsm', bytes)).read();
    expect(snapshot.sheets.map(({ mark }) => mark)).toEqual([null, null, OWN_MARK, null]);
  });

  it('deletes its own tab with what only that tab had, and renumbers the names of the others', async () => {
    const host = await openFile('rich.xlsm', bytes);
    const own = (await host.read()).sheets.find(({ name }) => name === OWN_TAB);
    const fingerprint = fingerprintGrid(own?.grid ?? []);
    const steps: Step[] = [{ step: 'delete-sheet', sheet: OWN_TAB, mark: OWN_MARK, fingerprint }];
    const saved = (await applied(bytes, steps)).toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    expect(changedParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const workbook = part(saved, 'xl/workbook.xml');
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="2">Pivot!$A$1:$B$2<');
    expect(workbook).not.toContain('_steersheet');
    expect(workbook).toContain('fullCalcOnLoad="1"');
    // What pointed at the tab is an error now, as in a spreadsheet; a name without a tab would be damage.
    expect(part(saved, 'xl/charts/chart1.xml')).toContain('<c:f>#REF!$B$2</c:f>');
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain('>#REF!B2<');
  });

  it('lets references follow a tab that was renamed, and leaves them to a tab that took its place', async () => {
    const kept: Step = { step: 'rename-sheet', sheet: OWN_TAB, to: "Mine & Bob's", mark: OWN_MARK };
    const host = await applied(bytes, [kept, ...addNew(OWN_TAB)]);
    const formulas = host.view().sheets[0]?.cells.flatMap((row) => row.map((c) => c?.formula));
    expect(formulas).toContain("='Mine & Bob''s'!B2");
    const saved = host.toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    expect(part(saved, 'xl/charts/chart1.xml')).toContain("'Mine &amp; Bob''s'!$B$2</c:f>");
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain(`location="'Mine &amp; Bob''s'!A1"`);
    const workbook = part(saved, 'xl/workbook.xml');
    expect(workbook).toContain("'Mine &amp; Bob''s'!$1:$1");
    expect(workbook).toContain("'Executive'!$1:$1");
    const again = await openFile('again.xlsx', saved);
    expect(again.view().sheets[0]?.cells).toEqual(host.view().sheets[0]?.cells);
  });

  it('lets the user rename a tab of their own, and a pivot follows', async () => {
    const step: Step = { step: 'rename-sheet', sheet: 'Data', to: 'My data', mark: '' };
    const saved = (await applied(bytes, [step])).toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    expect(part(saved, 'xl/workbook.xml')).toContain(">'My data'!$B$2<");
    expect(part(saved, 'xl/worksheets/sheet4.xml')).toContain("'My data'!B2");
    expect(part(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="My data"');
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain("'My data'!B2:B4");
    await expect(applied(bytes, [{ ...step, sheet: OWN_TAB }])).rejects.toThrow('left alone');
  });

  it('replaces its own tab and leaves references to the new one', async () => {
    const host = await openFile('rich.xlsm', bytes);
    const own = (await host.read()).sheets.find(({ name }) => name === OWN_TAB);
    const fingerprint = fingerprintGrid(own?.grid ?? []);
    const saved = (
      await applied(bytes, [
        ...addNew('Building'),
        { step: 'rename-sheet', sheet: OWN_TAB, to: 'Aside', mark: OWN_MARK },
        { step: 'rename-sheet', sheet: 'Building', to: OWN_TAB, mark: MARK },
        { step: 'delete-sheet', sheet: 'Aside', mark: OWN_MARK, fingerprint },
      ])
    ).toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    expect(part(saved, 'xl/charts/chart1.xml')).toBe(part(bytes, 'xl/charts/chart1.xml'));
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain("'Executive'!B2");
  });

  it('leaves the workbook as it was when a step of a plan fails', async () => {
    const host = await openFile('rich.xlsm', bytes);
    const steps: Step[] = [...addNew(), { step: 'show', sheet: 'Gone' }];
    await expect(host.apply({ title: 'T', steps, written: [] })).rejects.toMatchObject({
      trouble: 'sheet-missing',
    });
    expect(host.toBytes()).toEqual(bytes);
  });

  it('counts what hangs on each tab', async () => {
    const snapshot = await (await openFile('rich.xlsm', bytes)).read();
    // Data: 2 notes, 1 chart, 1 table, 1 rule, 1 validation, 1 sparkline group, 5 formulas; the others 1 formula each.
    expect(snapshot.sheets.map(({ name, extras }) => [name, extras])).toEqual([
      ['Data', 12],
      ['Chart', 0],
      ['Executive', 1],
      ['Pivot', 2],
    ]);
  });
});

describe('the last look before a save', () => {
  const parts = ['xl/workbook.xml', 'xl/charts/chart1.xml', 'xl/worksheets/sheet2.xml'];

  it('stops where a part of the user is missing, and says so', () => {
    expect(() => checkNothingLost(parts, ['xl/workbook.xml'], new Set())).toThrow(
      expect.objectContaining({
        trouble: 'write-failed',
        message: expect.stringMatching(/^Saving would have lost a part .*\.$/),
        cause: ['xl/charts/chart1.xml', 'xl/worksheets/sheet2.xml'],
      }),
    );
  });

  it('lets go what belonged to a tab that was deleted, and takes new parts', () => {
    const after = ['XL/workbook.xml', 'xl/charts/chart1.xml', 'xl/worksheets/sheet9.xml'];
    checkNothingLost(parts, after, new Set(['xl/worksheets/sheet2.xml']));
  });
});

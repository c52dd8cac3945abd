/** Functions in the built workbench: a file full of them opens, follows what is typed, and is saved with formulas and values. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS, type Grid, insertExample, type Snapshot } from '../../../core/index.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { bytesOf, openWorkbench, type Workbench } from '../app/open-workbench.ts';
import { hasChromium } from '../chromium.ts';
import { MAIN, makeXlsx } from '../files/make-xlsx.ts';

const FORMULA = '=PMO.WSJF(A1:A3,B1:B3,C1:C3,D1:D3)';

/** A tab of the user's with one formula that spills, then an example of every function. */
async function bookOfAll() {
  const host = newWorkbook('functions.xlsx');
  await host.apply({
    title: 'Test',
    written: [],
    steps: [
      { step: 'add-sheet', sheet: 'Mine', mark: '', rows: 9, columns: 9 },
      {
        step: 'write',
        sheet: 'Mine',
        at: { row: 0, column: 0 },
        values: [
          [8, 3, 4, 8],
          [5, 5, 5, null],
          [5, 5, 0, 5],
        ],
      },
    ],
  });
  // As a program that lacks the functions leaves them: an error in place of each value.
  const fills = [[{ error: '#NAME?' }], [{ error: '#NAME?' }], [{ error: '#NAME?' }]] as const;
  const value = { error: '#NAME?' } as const;
  host.setCells('Mine', [{ row: 0, column: 5, value, formula: FORMULA, fills }]);
  for (const { id } of FUNCTIONS) {
    await host.apply(insertExample(await host.read(), { asOf: 46_340 }, id, 0));
  }
  await host.apply({ title: 'Test', written: [], steps: [{ step: 'show', sheet: 'Mine' }] });
  return host;
}

describe.skipIf(!hasChromium())('functions in the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  const openBook = async (name: string, bytes: Uint8Array): Promise<Page> => {
    const page = await workbench.page();
    await page.locator('.ss-file').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return page;
  };
  const save = async (page: Page): Promise<Uint8Array> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    return bytesOf(await download);
  };
  /** Into the grid, where A1 is selected as long as nobody went elsewhere. */
  const enterGrid = async (page: Page): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('F6');
  };
  const press = async (page: Page, key: string, times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
  };

  it('computes a file of all of them, follows an edit, says a reason, and saves what is seen', async () => {
    const book = await bookOfAll();
    const before = await book.read();
    const page = await openBook('functions.xlsx', book.toBytes());
    await enterGrid(page);
    await press(page, 'ArrowRight', 5);
    await press(page, 'ArrowDown', 1);
    const reason = page.locator('#reason');
    await expect.poll(() => reason.innerText()).toBe('Why: the job size is blank.');
    await press(page, 'ArrowUp', 1);
    await expect.poll(() => reason.isVisible()).toBe(false);
    // The missing size of the second job.
    await press(page, 'ArrowLeft', 2);
    await press(page, 'ArrowDown', 1);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => sheetOf(await readSaved(await save(page)), 'Mine').map((row) => row[5]))
      .toEqual([1.875, 3, 2]);

    const bytes = await save(page);
    const saved = await openFile('functions.xlsx', bytes);
    const after = await saved.read();
    for (const { name, grid } of before.sheets) {
      if (name !== 'Mine') expect([name, plain(sheetOf(after, name))]).toEqual([name, plain(grid)]);
    }
    expect(after.sheets).toHaveLength(FUNCTIONS.length + 1);
    const mine = saved.view().sheets.find(({ name }) => name === 'Mine');
    expect(mine?.cells[0]?.[5]?.formula).toBe(FORMULA);
    expect(mine?.arrays).toEqual([{ row: 0, column: 5, rows: 3, columns: 1 }]);
    await page.context().close();

    // What was saved opens again, still computes, and is not different from itself.
    const again = await openBook('again.xlsx', bytes);
    await enterGrid(again);
    await again.keyboard.type('16');
    await again.keyboard.press('Enter');
    await expect
      .poll(async () => sheetOf(await readSaved(await save(again)), 'Mine').map((row) => row[5]))
      .toEqual([2.875, 3, 2]);
    await again.context().close();
    expect(workbench.errors).toEqual([]);
  }, 300_000);

  it('computes what names a table of the file, typed or opened, and saves it with its names', async () => {
    const page = await openBook('log.xlsx', fileWithTable());
    await enterGrid(page);
    await press(page, 'ArrowRight', 5);
    await page.keyboard.type('=PMO.AGE(Log_1[Raised],46330)');
    await page.keyboard.press('Enter');
    await press(page, 'ArrowRight', 1);
    await press(page, 'ArrowUp', 1);
    await page.keyboard.type('=SUM(Log_1[[#All],[Raised]:[Cost]])');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=Log_1[@Cost]*2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=PMO.AGE(Log_1[Raysed],46330)');
    await page.keyboard.press('Enter');
    const grid = async (bytes: Uint8Array): Promise<Grid> => sheetOf(await readSaved(bytes), 'Log');
    const columns = (rows: Grid) => rows.map((row) => [row[3], row[5], row[6]]);
    await expect
      .poll(async () => columns(await grid(await save(page))))
      .toEqual([
        ['Twice', 30, 92_860],
        [200, 20, 200],
        [300, null, { error: '#VALUE!' }],
      ]);
    // The costs of the first risk. An unchanged formula of the file stays as it is there: the next program computes it.
    await enterGrid(page);
    await press(page, 'ArrowUp', 2);
    await press(page, 'ArrowLeft', 4);
    await page.keyboard.type('110');
    await page.keyboard.press('Enter');
    await expect.poll(async () => columns(await grid(await save(page)))[1]).toEqual([200, 20, 220]);
    const bytes = await save(page);
    const sheet = (await openFile('log.xlsx', bytes)).view().sheets[0];
    expect([1, 2, 3].map((row) => sheet?.cells[row - 1]?.[6]?.formula)).toEqual([
      '=SUM(Log_1[[#All],[Raised]:[Cost]])',
      '=Log_1[[#This Row],[Cost]]*2',
      '=PMO.AGE(Log_1[Raysed],46330)',
    ]);
    expect(sheet?.cells[0]?.[5]?.formula).toBe('=PMO.AGE(Log_1[Raised],46330)');
    expect(sheet?.tables).toHaveLength(1);
    await page.context().close();
    expect(workbench.errors).toEqual([]);
  }, 120_000);

  it('puts an example into the workbook from the pane, saves it with its formula, and takes it back', async () => {
    const page = await workbench.page();
    const tabs = async (): Promise<Snapshot> => readSaved(await save(page));
    const before = await tabs();
    await page.locator('.ss-functions summary').click();
    await page.getByRole('searchbox').fill('wsjf');
    await page.locator('[data-function="WSJF"]').click();
    await page.getByRole('button', { name: 'Insert example' }).last().click();
    await page.locator('.ss-outcome-title', { hasText: 'Example of WSJF' }).waitFor();
    const bytes = await save(page);
    const after = await readSaved(bytes);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.map(({ name }) => name).slice(before.sheets.length)).toEqual([
      'Example WSJF',
    ]);
    const view = (await openFile('x.xlsx', bytes)).view();
    const cells = view.sheets.find(({ name }) => name === 'Example WSJF')?.cells.flat() ?? [];
    const formulas = cells.flatMap((cell) => (cell?.formula == null ? [] : [cell.formula]));
    expect(formulas).toEqual([expect.stringMatching(/^=PMO\.WSJF\(A6:A\d+,C6/)]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.ss-outcome-title', { hasText: 'Undone' }).waitFor();
    expect((await tabs()).sheets.map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name),
    );
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await page.context().close();
  });
});

/** A risk log of two lines as a table, with a column that is computed from another. */
function fileWithTable(): Uint8Array {
  const text = (at: string, value: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const twice = (at: string, value: number) =>
    `<c r="${at}"><f>Log_1[[#This Row],[Cost]]*2</f><v>${value}</v></c>`;
  const line = (row: number, id: string, raised: number, cost: number) =>
    `<row r="${row}">${text(`A${row}`, id)}<c r="B${row}"><v>${raised}</v></c><c r="C${row}"><v>${cost}</v></c>${twice(`D${row}`, cost * 2)}</row>`;
  const header = ['ID', 'Raised', 'Cost', 'Twice'];
  const cells = header.map((name, index) => text(`${'ABCD'.charAt(index)}1`, name)).join('');
  const columns = header.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  return makeXlsx({
    sheets: [
      {
        name: 'Log',
        xml: `<sheetData><row r="1">${cells}</row>${line(2, 'R1', 46_300, 100)}${line(3, 'R2', 46_310, 150)}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        references: [{ id: 'rId1', kind: 'table', target: '../tables/table1.xml' }],
      },
    ],
    extra: [
      {
        path: 'xl/tables/table1.xml',
        content: `<table xmlns="${MAIN}" id="1" name="Log_1" displayName="Log_1" ref="A1:D3"><tableColumns count="4">${columns.join('')}</tableColumns></table>`,
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
      },
    ],
  });
}

async function readSaved(bytes: Uint8Array): Promise<Snapshot> {
  return (await openFile('saved.xlsx', bytes)).read();
}

function sheetOf({ sheets }: Snapshot, wanted: string): Grid {
  return sheets.find(({ name }) => name === wanted)?.grid ?? [];
}

/** Numbers to ten digits: adding in another order moves the last ones. */
function plain(grid: Grid): unknown {
  return grid.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell)),
  );
}

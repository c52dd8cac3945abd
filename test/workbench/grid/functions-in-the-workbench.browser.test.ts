/** Functions in the built workbench: a file full of them opens, follows what is typed, and is saved with formulas and values. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS, type Grid, insertExample, type Snapshot } from '../../../core/index.ts';
import { newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { bytesOf, openWorkbench, type Workbench } from '../app/open-workbench.ts';
import { hasChromium } from '../chromium.ts';

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

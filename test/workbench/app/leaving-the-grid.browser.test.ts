/** What is typed into a cell counts as soon as the user turns to anything else, and what is seen is what is saved. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, parseA1, toA1 } from '../../../core/index.ts';
import { type FileHost, openFile } from '../../../workbench/files/opened-file.ts';
import { hasChromium } from '../chromium.ts';
import { bytesOf, openWorkbench, type Workbench } from './open-workbench.ts';

describe.skipIf(!hasChromium())('leaving the grid', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('saves what was typed and not yet entered, and says what was saved', async () => {
    const page = await workbench.page();
    const at = await goToFirstFinding(page);
    await page.keyboard.type('UNCOMMITTED');
    const file = await save(page);
    expect(await cellOf(file, at)).toBe('UNCOMMITTED');
    const said = page.locator('.ss-saved');
    await expect
      .poll(() => said.innerText())
      .toBe('Saved portfolio.xlsx. It is in your downloads.');
    await page.keyboard.press('F6');
    await page.keyboard.type('again');
    await page.keyboard.press('Enter');
    await expect.poll(() => said.count()).toBe(0);
    await page.context().close();
  });

  it('asks before the sample replaces a workbook with a cell that was just typed into', async () => {
    const page = await workbench.page();
    await goToFirstFinding(page);
    await page.keyboard.type('UNCOMMITTED');
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await page.getByRole('heading', { name: 'Open the sample?' }).waitFor();
    await page.context().close();
  });

  it('asks when a file is dropped while a cell is being typed into, without holding anything up', async () => {
    const page = await workbench.page();
    const title = page.getByRole('heading', { level: 1 });
    const question = page.getByRole('dialog', { name: 'Open the dropped file?' });
    await goToFirstFinding(page);
    await page.keyboard.type('UNCOMMITTED');
    await drop(page);
    await question.getByRole('button', { name: 'Keep this one' }).click();
    expect(await title.innerText()).toBe('portfolio.xlsx');
    await drop(page);
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await title.innerText()).toBe('portfolio.xlsx');
    await drop(page);
    await question.getByRole('button', { name: 'Open without saving' }).click();
    await expect.poll(() => title.innerText()).not.toBe('portfolio.xlsx');
    await page.context().close();
  });

  it('asks when the page is left while a cell is being typed into', async () => {
    const page = await workbench.page();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await goToFirstFinding(page);
    await page.keyboard.type('UNCOMMITTED');
    await page.reload();
    await expect.poll(() => asked).toHaveLength(1);
    await page.context().close();
  });

  it('makes the status tab from what was typed and not yet entered', async () => {
    const page = await workbench.page();
    const at = await goToFirstFinding(page);
    await page.keyboard.type('Red');
    // By keyboard: no pointer tells that the grid is left.
    await page.keyboard.press('F6');
    await runStatus(page);
    const first = await save(page);
    expect(await cellOf(first, at)).toBe('Red');
    // Made once more, now that nothing is being typed, the tab says the same.
    await runStatus(page);
    expect(await executiveOf(await save(page))).toEqual(await executiveOf(first));
    await page.context().close();
  });

  it.each([
    ['', null],
    [' and a page of it asks anew', 'Settings'],
  ])(
    'does not take what is being typed away when the pane reads the workbook by itself%s',
    async (_, name) => {
      const page = await workbench.page();
      const { sheet, a1 } = await goToFirstFinding(page);
      if (name !== null) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.locator('.ss-page .ss-cards').first().waitFor();
        await page.keyboard.press('F6');
      }
      const { row, column } = parseA1(a1) ?? { row: 0, column: 0 };
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      await page.keyboard.type('sec');
      // Longer than the pane waits before it reads.
      await page.waitForTimeout(900);
      await page.keyboard.type('ond');
      if (name !== null) await page.getByRole('button', { name: 'Home' }).click();
      const file = await save(page);
      expect(await cellOf(file, { sheet, a1 })).toBe('first');
      expect(await cellOf(file, { sheet, a1: toA1(row + 1, column) })).toBe('second');
      await page.context().close();
    },
  );

  it.each<[string, Cell, string]>([
    ['2026-03-02', 46_083, 'yyyy-mm-dd'],
    ['50%', 0.5, '0%'],
  ])('saves %s with the number format that the grid shows it in', async (typed, value, format) => {
    const page = await workbench.page();
    await openPlain(page, await plainXlsx());
    await page.keyboard.type(typed);
    const file = await save(page);
    const cell = file.view().sheets[0]?.cells[0]?.[0];
    expect(cell?.value).toBe(value);
    expect(cell?.style?.numberFormat).toBe(format);
    await page.context().close();
  });

  it('saves a day that was typed into a CSV file as a day', async () => {
    const page = await workbench.page();
    const csv = { name: 'plain.csv', bytes: Buffer.from('ID,Name\nP-1,One\n') };
    await openPlain(page, csv);
    await page.keyboard.type('2026-03-02');
    expect(Buffer.from((await save(page)).toBytes()).toString()).toBe('2026-03-02,Name\nP-1,One\n');
    await page.context().close();
  });

  it('goes back to the tab and the cell of before when a command is undone', async () => {
    const page = await workbench.page();
    const { sheet, a1 } = await goToFirstFinding(page);
    expect(await activeTab(page)).toBe(sheet);
    await runStatus(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The workbook is as it was before.').waitFor();
    await expect.poll(() => activeTab(page)).toBe(sheet);
    await page.keyboard.press('F6');
    await page.keyboard.type('here');
    expect(await cellOf(await save(page), { sheet, a1 })).toBe('here');
    await page.context().close();
  });

  it('counts a workbook in which everything was undone as saved, and says so only while it holds', async () => {
    const page = await workbench.page();
    await runStatus(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    const undone = page.getByText('The workbook is as it was before.');
    await undone.waitFor();
    await goToGrid(page);
    await page.keyboard.press('Control+Y');
    await expect.poll(() => activeTab(page)).toMatch(/^Executive /);
    await expect.poll(() => undone.count()).toBe(0);
    const sample = page.getByRole('button', { name: 'Open the sample' });
    await sample.click();
    await page.getByRole('button', { name: 'Keep this one' }).click();
    await goToGrid(page);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => activeTab(page)).not.toMatch(/^Executive /);
    await sample.click();
    await page.locator('.ss-title').and(page.locator(':focus')).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  it('offers a way into the pane to whoever presses Tab first', async () => {
    const page = await workbench.page();
    // On a busy machine the grid takes the focus once more after it is shown.
    const isTaken = await page.evaluate(() => {
      const input = document.querySelector<HTMLElement>('#grid [contenteditable="true"]');
      input?.focus();
      return input !== null;
    });
    expect(isTaken).toBe(true);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Go to the Steersheet pane (F6)' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    const place = await page.evaluate(() => document.activeElement?.closest('#pane')?.id);
    expect(place).toBe('pane');
    expect(await page.getByText('F6 goes to the sheet and back.').count()).toBe(1);
    await page.context().close();
  });

  it('has asked nobody outside for anything, and no page has failed', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

interface Place {
  readonly sheet: string;
  readonly a1: string;
}

/** Jumps to the cell of the first finding that names one; what is typed next goes into it. */
async function goToFirstFinding(page: Page): Promise<Place> {
  const jump = page
    .locator('.ss-jump')
    .filter({ hasText: /![A-Z]+\d+$/ })
    .first();
  const a1 = /[A-Z]+\d+$/.exec((await jump.innerText()).trim())?.[0] ?? '';
  await jump.click();
  return { sheet: await activeTab(page), a1 };
}

function activeTab(page: Page): Promise<string> {
  return page.getByRole('tab', { selected: true }).innerText();
}

async function cellOf(file: FileHost, { sheet, a1 }: Place): Promise<Cell> {
  const at = parseA1(a1);
  const { sheets } = await file.read();
  const found = sheets.find(({ name }) => name === sheet);
  return found?.grid[at?.row ?? -1]?.[at?.column ?? -1] ?? null;
}

async function executiveOf(file: FileHost) {
  const { sheets } = await file.read();
  const found = sheets.find(({ name }) => name.startsWith('Executive '));
  expect(found).toBeDefined();
  return found?.grid;
}

async function save(page: Page): Promise<FileHost> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  return openFile(download.suggestedFilename(), await bytesOf(download));
}

async function runStatus(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close what was written' });
  if ((await close.count()) > 0) await close.click();
  await page.locator('[data-command="status"]').click();
  await page.locator('.ss-outcome-title').waitFor();
}

interface Plain {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A workbook of one tab without looks. */
async function plainXlsx(): Promise<Plain> {
  const csv = await openFile('plain.csv', Buffer.from('ID,Name\nP-1,One\n'));
  return { name: 'plain.xlsx', bytes: Buffer.from(csv.toXlsx().toBytes()) };
}

/** Opens the file and goes to its first cell. */
async function openPlain(page: Page, { name, bytes }: Plain): Promise<void> {
  const mimeType = 'application/octet-stream';
  await page.locator('.ss-file').setInputFiles({ name, mimeType, buffer: bytes });
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await expect.poll(() => page.getByRole('tab').count()).toBe(1);
  // The middle of A1: beside the row numbers and below the formula bar and the letters of the columns.
  await page.mouse.click(46 + 40, 48 + 10);
}

async function drop(page: Page): Promise<void> {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['ID,Name\n'], 'dropped.csv'));
    return transfer;
  });
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: data });
}

/** F6 goes to the grid only from the pane, and a closing dialog gives the focus back a moment later. */
async function goToGrid(page: Page): Promise<void> {
  const inPane = page.locator('.ss-pane :focus');
  await inPane.waitFor({ state: 'attached' });
  await page.keyboard.press('F6');
  await expect.poll(() => inPane.count()).toBe(0);
}

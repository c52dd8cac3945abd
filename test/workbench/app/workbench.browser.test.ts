/** The workbench as a person meets it: the sample beside the pane, a status tab, edits, files in and out. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Snapshot } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { VALUES_ONLY } from '../../../workbench/grid/values-only-text.ts';
import { openSample } from '../../../workbench/sample/open-sample.ts';
import { hasChromium } from '../chromium.ts';
import { bytesOf, openWorkbench, type Workbench } from './open-workbench.ts';

describe.skipIf(!hasChromium())('the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    // A test that fails while the page is loading has said enough.
    await workbench?.close();
  });

  it('opens with the sample and names its bad cells', async () => {
    const page = await workbench.page();
    await expect.poll(() => tabs(page)).toContain('Project register');
    expect(await page.locator('#grid canvas').count()).toBeGreaterThan(0);
    expect(await findingCount(page)).toBeGreaterThan(5);
    // The formula bar says from the start what is selected.
    await expect.poll(() => page.locator('#grid input').first().inputValue()).toBe('A1');
    await page.context().close();
  });

  it('makes the status tab, shows it, saves it and takes it back', async () => {
    const page = await workbench.page();
    const before = await tabs(page);
    await runStatus(page);
    await expect.poll(() => tabs(page)).toHaveLength(before.length + 2);
    expect((await tabs(page)).filter((name) => !before.includes(name))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Executive \d{4}-\d\d-\d\d$/),
        'Report history',
      ]),
    );
    expect(await activeTab(page)).toMatch(/^Executive /);

    const { name, file } = await save(page);
    expect(name).toBe('portfolio.xlsx');
    const saved = await file.read();
    const sample = await (await openSample()).read();
    expect(saved.sheets.slice(0, sample.sheets.length)).toEqual(sample.sheets);
    const executive = saved.sheets.find((sheet) => sheet.name.startsWith('Executive '));
    expect(executive?.mark).toMatch(/^steersheet:1\|status:executive\|\d+\|done\|/);
    expect(executive?.grid.length).toBeGreaterThan(10);
    const view = file.view().sheets.find((sheet) => sheet.name === executive?.name);
    expect(view?.gridlines).toBe(false);
    expect(view?.frozenRows).toBeGreaterThan(0);
    expect(view?.links.length).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => tabs(page)).toEqual(before);
    await page.context().close();
  });

  it('runs every command on the sample, each to a tab of its own with its answer in the pane', async () => {
    const page = await workbench.page();
    const before = await tabs(page);
    const rows = page.locator('.ss-command [data-command]');
    const count = await rows.count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let index = 0; index < count; index += 1) {
      const title = await page.locator('.ss-outcome-title').allInnerTexts();
      await rows.nth(index).click();
      await expect.poll(() => page.locator('.ss-outcome-title').allInnerTexts()).not.toEqual(title);
      expect(await page.locator('.ss-answer').innerText()).toMatch(/^(?:Of )?\d.*\.$/s);
      expect(await activeTab(page)).toMatch(/^.+ \d{4}-\d\d-\d\d$/);
    }
    // One tab each, and those that remember.
    const made = async () => (await tabs(page)).filter((name) => !before.includes(name));
    const dated = / \d{4}-\d\d-\d\d$/;
    await expect
      .poll(async () => (await made()).filter((name) => dated.test(name)))
      .toHaveLength(count);
    const others = (await made()).filter((name) => !dated.test(name));
    expect(others).toContain('Report history');
    for (const name of others) expect(name).toMatch(/ history$/);
    await page.context().close();
  });

  it('sees in the pane that a report was undone in the grid', async () => {
    const page = await workbench.page();
    const before = await tabs(page);
    await runStatus(page);
    await expect.poll(() => tabs(page)).toHaveLength(before.length + 2);
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => tabs(page)).toEqual(before);
    const title = page.locator('.ss-outcome-title');
    await expect.poll(() => title.innerText()).toMatch(/^Undone: /);
    await page.context().close();
  });

  it('opens what it saved, makes the tab again and saves that', async () => {
    const page = await workbench.page();
    await runStatus(page);
    const first = await save(page);
    await page.locator('.ss-file').setInputFiles({
      name: 'again.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(first.file.toBytes()),
    });
    await page.getByRole('heading', { level: 1, name: 'again.xlsx' }).waitFor();
    const untouched = await save(page);
    expect(untouched.file.toBytes()).toEqual(first.file.toBytes());

    await runStatus(page);
    const second = await save(page);
    const [was, now] = [await first.file.read(), await second.file.read()];
    expect(now.sheets.map(({ name }) => name).sort()).toEqual(
      was.sheets.map(({ name }) => name).sort(),
    );
    const sample = await (await openSample()).read();
    expect(now.sheets.slice(0, sample.sheets.length)).toEqual(sample.sheets);
    const history = (snapshot: Snapshot): number =>
      snapshot.sheets.find(({ name }) => name === 'Report history')?.grid.length ?? 0;
    expect(history(now)).toBeGreaterThanOrEqual(history(was));
    const stages = now.sheets.flatMap(({ mark }) => (mark === null ? [] : [mark.split('|')[3]]));
    expect(stages).toEqual(['done', 'done']);
    await page.context().close();
  });

  it('checks again when the user edits a cell, and saves that cell alone', async () => {
    const page = await workbench.page();
    const count = await findingCount(page);
    const jump = page
      .locator('.ss-jump')
      .filter({ hasText: /![A-Z]+\d+$/ })
      .first();
    const a1 = /[A-Z]+\d+$/.exec((await jump.innerText()).trim())?.[0];
    await jump.click();
    await typeIntoGrid(page, 'no such thing <b>at all</b>');
    await typeIntoGrid(page, '=1+1');
    await expect.poll(() => findingCount(page)).not.toBe(count);
    const { file } = await save(page);
    const changes = differences(await (await openSample()).read(), await file.read());
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({ a1, now: 'no such thing <b>at all</b>' });
    expect(changes[1]?.now).toBe(2);
    await page.context().close();
  });

  it('remembers a choice in Settings, and saves that alone', async () => {
    const page = await workbench.page();
    const count = await findingCount(page);
    const before = await tabs(page);
    await page.getByRole('button', { name: 'The day comes first' }).first().click();
    await expect.poll(() => findingCount(page)).toBeLessThan(count);
    expect(await tabs(page)).toEqual(before);
    const { file } = await save(page);
    const sample = await (await openSample()).read();
    const saved = await file.read();
    const changed = saved.sheets.filter(
      (sheet, index) => JSON.stringify(sheet) !== JSON.stringify(sample.sheets[index]),
    );
    expect(changed.map(({ name }) => name)).toEqual(['Settings']);
    const settings = sample.sheets.find(({ name }) => name === 'Settings');
    const rows = settings?.grid.length ?? 0;
    expect(changed[0]?.grid.slice(0, rows)).toEqual(settings?.grid);
    expect(changed[0]?.grid.length).toBeGreaterThan(rows);
    await page.context().close();
  });

  it('opens a file of the user, and gives it back unchanged', async () => {
    const page = await workbench.page();
    const text = 'ID;Name;Start\nP-1;"=HYPERLINK(""x"")";2026-02-03\nP-1;Twice;soon\n';
    await page.locator('.ss-file').setInputFiles({
      name: 'ours.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page.getByRole('heading', { level: 1, name: 'ours.csv' }).waitFor();
    await expect.poll(() => tabs(page)).toHaveLength(1);
    await expect.poll(() => findingCount(page)).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ours.csv');
    expect(Buffer.from(await bytesOf(download)).toString()).toBe(text);
    await page.context().close();
  });

  it('opens a file that is dropped onto the grid, and says why it cannot open another', async () => {
    const page = await workbench.page();
    await drop(page, 'dropped.csv', 'ID,Name\nP-1,One\n');
    await page.getByRole('heading', { level: 1, name: 'dropped.csv' }).waitFor();
    await drop(page, 'broken.xlsx', 'PK\u0003\u0004 and no more');
    await page.getByRole('alert').getByText(/\.$/).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('dropped.csv');
    await page.context().close();
  });

  it('refuses to change the layout, and says so', async () => {
    const page = await workbench.page();
    const before = await tabs(page);
    await page.locator('.ss-jump').first().click();
    await page.keyboard.press('Control+B');
    await page.getByRole('status').getByText(VALUES_ONLY).waitFor();
    await page.getByRole('tab').nth(1).dblclick();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    expect(await tabs(page)).toEqual(before);
    await page.context().close();
  });

  it('goes from the pane to the grid and back by keyboard alone', async () => {
    const page = await workbench.page();
    const inPane = (): Promise<boolean> =>
      page.evaluate(
        () => document.querySelector('#pane')?.contains(document.activeElement) === true,
      );
    await page.locator('.ss-jump').first().focus();
    await page.keyboard.press('Enter');
    expect(await inPane()).toBe(true);
    await page.keyboard.press('F6');
    expect(await inPane()).toBe(false);
    await page.keyboard.press('F6');
    expect(await inPane()).toBe(true);
    await page.context().close();
  });

  it('asks before changes are lost, and only then', async () => {
    const page = await workbench.page();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await runStatus(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'portfolio.xlsx' }).waitFor();
    expect(asked).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.context().close();
  });

  it('begins an empty workbook, after asking where changes would be lost', async () => {
    const page = await workbench.page();
    await runStatus(page);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('heading', { name: 'Begin a new workbook?' }).waitFor();
    await page.getByRole('button', { name: 'Keep this one' }).click();
    expect(await tabs(page)).toContain('Project register');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: /without saving$/ }).click();
    await page.getByRole('button', { name: 'Set up an empty workbook' }).waitFor();
    await expect.poll(() => tabs(page)).toEqual(['Sheet1']);
    await page.locator('[data-page="set-up"]').click();
    await page.getByRole('button', { name: /: Starter$/ }).click();
    await page.locator('.ss-outcome-title').waitFor();
    expect(await tabs(page)).toEqual(['Sheet1', 'Projects', 'RAID', 'Settings', 'Start here']);
    await page.getByRole('button', { name: 'Home' }).click();
    const { name, file } = await save(page);
    expect(name).toBe('new-portfolio.xlsx');
    const { sheets } = await file.read();
    expect(sheets.map(({ name: sheet }) => sheet)).toEqual(await tabs(page));
    await page.context().close();
  });

  it('follows the colours of the system', async () => {
    const page = await workbench.page();
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toBe('rgb(31, 35, 37)');
    await expect.poll(() => page.locator('html.univer-dark').count()).toBe(1);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
    await expect.poll(() => page.locator('html.univer-dark').count()).toBe(0);
    await page.context().close();
  });

  it('has asked nobody outside for anything, and no page has failed', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

/** The names on the tabs below the grid. */
function tabs(page: Page): Promise<string[]> {
  return page.getByRole('tab').allInnerTexts();
}

function activeTab(page: Page): Promise<string> {
  return page.getByRole('tab', { selected: true }).innerText();
}

async function findingCount(page: Page): Promise<number> {
  const text = await page.locator('.ss-filter').first().innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

async function runStatus(page: Page): Promise<void> {
  await page.locator('[data-command="status"]').click();
  await page.locator('.ss-outcome-title').waitFor();
}

async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  const name = download.suggestedFilename();
  return { name, file: await openFile(name, await bytesOf(download)) };
}

/** Types over the selected cell and goes one cell down. */
async function typeIntoGrid(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content as string], fileName as string));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('#grid', 'drop', { dataTransfer: data });
}

/** The cells that differ, in order. */
function differences(before: Snapshot, after: Snapshot): { a1: string; was: Cell; now: Cell }[] {
  const found: { a1: string; was: Cell; now: Cell }[] = [];
  after.sheets.forEach((sheet, index) => {
    const was = before.sheets[index]?.grid ?? [];
    const rows = Math.max(sheet.grid.length, was.length);
    for (let row = 0; row < rows; row += 1) {
      const columns = Math.max(sheet.grid[row]?.length ?? 0, was[row]?.length ?? 0);
      for (let column = 0; column < columns; column += 1) {
        const pair = { was: was[row]?.[column] ?? null, now: sheet.grid[row]?.[column] ?? null };
        if (JSON.stringify(pair.was) !== JSON.stringify(pair.now)) {
          found.push({ a1: `${String.fromCharCode(65 + column)}${row + 1}`, ...pair });
        }
      }
    }
  });
  return found;
}

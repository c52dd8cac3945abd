/** What a person sees once tabs were made: which one is in front, the card that tells of them, and how rows are counted. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { hasChromium } from '../chromium.ts';
import { bytesOf, openWorkbench, type Workbench } from './open-workbench.ts';

describe.skipIf(!hasChromium())('after tabs were made', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('has one line for all that was added to a tab, whole days, and one count of rows', async () => {
    const page = await workbench.page();
    await page.getByRole('button', { name: /^Make all \d+ status tabs$/ }).click();
    await page.locator('.ss-outcome-title').waitFor();
    const lines = await page.locator('.ss-written li > span').allInnerTexts();
    expect(lines.filter((line) => /Review history/.test(line)).length).toBeLessThanOrEqual(2);
    const kinds = lines.map((line) => line.split(' ')[0]);
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(a === 'Added') - Number(b === 'Added')));
    const days = page.locator('.ss-written .ss-whole');
    expect(await days.count()).toBeGreaterThan(6);
    const rows = await days.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(rows)).toEqual(new Set([1]));
    const state = await page.locator('.ss-home').innerText();
    const tables = page.locator('.ss-tables > .ss-fold, .ss-tables').first();
    const counted = /(\d+) tables?\D+(\d+) rows/.exec(await tables.innerText());
    const read = /(\d+) rows read from (\d+) tabs/.exec(await page.locator('#pane').innerText());
    expect([counted?.[2], counted?.[1]], state).toEqual([read?.[1], read?.[2]]);
    await page.context().close();
  });

  it('shows what set-up has made, never the empty tab of a new workbook', async () => {
    const page = await workbench.page();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Set up an empty workbook' }).click();
    await page.getByRole('button', { name: /: Starter$/ }).click();
    await page.locator('.ss-outcome-title').waitFor();
    await expect.poll(() => frontTab(page)).toBe('Start here');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    const bytes = await bytesOf(await download);
    expect((await openFile('saved.xlsx', bytes)).view().activeSheet).toBe('Start here');
    await page.context().close();
  });
});

function frontTab(page: Page): Promise<string> {
  return page.getByRole('tab', { selected: true }).innerText();
}

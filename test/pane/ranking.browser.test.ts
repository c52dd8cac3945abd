/** The ranking with other weights, and where *Choose* and *New* lead: as people meet them in Chromium. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { type Bundle, bundlePage, openPage } from './open-page.ts';
import type { Stage } from './page.ts';

const LOOKS = { width: 300, height: 600, colours: 'light' } as const;
const NOW = 'Cut line · 340,000 of 350,000 AUD used, 100,000 of it for 1 mandatory project';

describe.skipIf(!hasChromium())('the ranking page', () => {
  let browser: Browser;
  let bundle: Bundle;
  let page: Page;

  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launchChromium(), bundlePage()]);
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    await page.close();
  });

  const open = async (stage: Partial<Stage> = {}) => {
    page = await openPage(browser, bundle, LOOKS, { view: 'portfolio', ...stage });
  };
  const openRanking = async () => {
    await page.locator('[data-page="ranking"]').click();
    await page.locator('.ss-ranking > li').first().waitFor();
  };
  const line = () => page.locator('.ss-cut-line');
  const crossing = () => page.locator('.ss-crossing').allTextContents();
  const shares = () => page.locator('.ss-weight output').allTextContents();
  /** All weight on the technical risk. */
  const tryOut = async () => {
    await page.locator('.ss-weight input').nth(0).press('Home');
    await page.locator('.ss-weight input').nth(1).press('Home');
  };

  it('draws the cut line as the tab would, and says who stands where in spite of it', async () => {
    await open();
    await openRanking();
    expect(await line().allTextContents()).toEqual([NOW]);
    const standing = await page.locator('.ss-standing').allTextContents();
    expect(standing).toEqual([
      '○ open: its cost is not known',
      '● still fits',
      '◆ forced above the line',
    ]);
    expect(await crossing()).toEqual([]);
  });

  it('moves the line with the weights, and names and reads out who would cross it', async () => {
    await open();
    await openRanking();
    await tryOut();
    await expect
      .poll(crossing)
      .toEqual([
        'Would come above the cut line: Portal.',
        'Would fall below the cut line: Ledger renewal.',
      ]);
    expect(await page.locator('.ss-crosses-up').textContent()).toBe('▲ comes above the line');
    expect(await page.locator('.ss-crosses-down').textContent()).toBe('▼ falls below the line');
    const said = await page.locator('.ss-page [role="status"]').textContent();
    expect(said).toContain('Would fall below the cut line: Ledger renewal.');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await crossing()).toEqual([]);
    expect(await line().allTextContents()).toEqual([NOW]);
  });

  it('ranks nothing where no criterion has a weight, and offers no writing', async () => {
    await open();
    await openRanking();
    for (const index of [0, 1, 2]) await page.locator('.ss-weight input').nth(index).press('Home');
    await expect.poll(shares).toEqual(['0%', '0%', '0%']);
    const none = 'Nothing can be ranked without a weight: raise at least one.';
    expect(await page.locator('.ss-page [role="status"]').textContent()).toBe(none);
    expect(await page.locator('.ss-page').innerText()).toContain(none);
    expect(await page.locator('.ss-page').innerText()).not.toMatch(/would move|cut line/i);
    const write = page.getByRole('button', { name: 'Write these weights…' });
    expect(await write.getAttribute('aria-disabled')).toBe('true');
    await write.press('Enter');
    expect(await page.locator('.ss-sure').count()).toBe(0);
    await page.locator('.ss-weight input').nth(1).press('End');
    expect(await write.getAttribute('aria-disabled')).toBe(null);
    expect(await page.locator('.ss-ranking > li').count()).toBeGreaterThan(1);
  });

  it('keeps what was tried when the page is left and opened again, until Reset', async () => {
    await open();
    await openRanking();
    await tryOut();
    await expect.poll(shares).toEqual(['0%', '0%', '100%']);
    await page.locator('.ss-back').click();
    await openRanking();
    expect(await shares()).toEqual(['0%', '0%', '100%']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.locator('.ss-back').click();
    await openRanking();
    expect(await shares()).toEqual(['50%', '30%', '20%']);
  });

  it('forgets what was tried once the workbook is another one', async () => {
    await open();
    await openRanking();
    await tryOut();
    await expect.poll(shares).toEqual(['0%', '0%', '100%']);
    await page.evaluate(() => window.backstage.change('renamed'));
    await expect.poll(shares).toEqual(['50%', '30%', '20%']);
    await page.evaluate(() => window.backstage.change('portfolio'));
    await page.waitForTimeout(500);
    expect(await shares()).toEqual(['50%', '30%', '20%']);
  });
});

describe.skipIf(!hasChromium())('home', () => {
  let browser: Browser;
  let bundle: Bundle;

  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launchChromium(), bundlePage()]);
  });
  afterAll(async () => {
    await browser.close();
  });

  it('leads from Choose to the first choice, with the filter that it is of', async () => {
    const page = await openPage(browser, bundle, LOOKS, { view: 'choosing' });
    await page.getByRole('button', { name: 'Choose', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Day first');
    expect(await page.getByRole('radio', { name: /Warnings/ }).isChecked()).toBe(true);
    await page.close();
  });

  it.each([
    ['New', 'Begin a new workbook?', 'Begin without saving'],
    ['Open a file', 'Open another file?', 'Open without saving'],
    ['Open the Sample', 'Open the sample?', 'Open without saving'],
  ])('asks before %s in the words of what was pressed', async (name, title, goOn) => {
    const page = await openPage(browser, bundle, LOOKS, {
      view: 'portfolio',
      abilities: { empty: true },
    });
    await page.evaluate(() => {
      window.backstage.isUnsaved = true;
    });
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: goOn, exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Keep this one', exact: true }).click();
    expect(await page.evaluate(() => window.backstage.calls)).toEqual([]);
    await page.close();
  });

  it.each<[string, Stage['abilities'], string[]]>([
    ['a page of its own', {}, ['Open a file', 'Open the sample', 'Set up an empty workbook']],
    [
      'a spreadsheet with a sample',
      { open: false, save: false },
      ['Add the sample', 'Use my sheet', 'Set up an empty workbook', 'Check again'],
    ],
    [
      'a spreadsheet without one',
      { open: false, save: false, sample: false },
      ['Use my sheet', 'Set up an empty workbook', 'Check again'],
    ],
  ])('offers the ways in of %s, under two sentences', async (_, abilities, ways) => {
    const page = await openPage(browser, bundle, LOOKS, {
      view: 'empty',
      ...(abilities ? { abilities } : {}),
    });
    expect(await page.locator('.ss-start > p').count()).toBe(2);
    expect(await page.locator('.ss-start button').allTextContents()).toEqual(ways);
    expect(await page.locator('.ss-start .ss-primary').count()).toBe(1);
    await page.close();
  });
});

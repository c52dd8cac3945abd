/** A wide tab of ours is in sight as a whole, its name is in sight too, and the pane can be put aside for it. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../core/index.ts';
import { hasChromium } from '../chromium.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';

/** Beyond the last column of a tab that fits, and not yet on the scroll bar. */
const BESIDE_BAR = 12;

describe.skipIf(!hasChromium())('room for a tab', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('is made by drawing it smaller, and given back with the room; the user’s own stay as they are', async () => {
    const page = await workbench.page(1280);
    const { width } = await gridBox(page);
    // The register of the sample goes on beyond the window at its full size.
    expect(await columnAt(page, 870)).toBe('H');
    await run(page, 'status');
    // Executive ends with column I.
    expect(await columnAt(page, width - 60)).toBe('I');
    expect(await columnAt(page, width - BESIDE_BAR)).toBe('J');
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    await expect.poll(async () => (await gridBox(page)).width).toBeGreaterThan(1200);
    await expect.poll(() => columnAt(page, 1150)).toBe('I');
    await page.getByRole('button', { name: 'Show the Steersheet pane' }).click();
    await expect.poll(() => columnAt(page, width - BESIDE_BAR)).toBe('J');
    await page.context().close();
  });

  it('is there in the bar of tabs for the one in front, whichever the pane shows', async () => {
    const page = await workbench.page(1024);
    await page.locator('[data-command="all"]').click();
    await page.getByText(`${COMMANDS.length} status tabs made`, { exact: true }).waitFor();
    const lines = page.locator('.ss-written li');
    expect(await lines.count()).toBeGreaterThanOrEqual(COMMANDS.length);
    for (const index of [0, 4, 2, COMMANDS.length - 1]) {
      await lines.nth(index).getByRole('button', { name: 'Show' }).click();
      const words = (await lines.nth(index).innerText()).replace(/\s+/g, ' ');
      await expect
        .poll(async () =>
          words.includes(await page.getByRole('tab', { selected: true }).innerText()),
        )
        .toBe(true);
      await expect.poll(() => isTabInSight(page)).toBe(true);
    }
    await page.context().close();
  });

  it('is had by putting the pane aside, from which F6 and a dropped file bring it back', async () => {
    const page = await workbench.page(1280);
    const pane = page.locator('#pane');
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    expect(await pane.isVisible()).toBe(false);
    const back = page.getByRole('button', { name: 'Show the Steersheet pane' });
    expect(await back.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('F6');
    expect(await pane.isVisible()).toBe(true);
    expect(
      await page.evaluate(
        () => document.querySelector('#pane')?.contains(document.activeElement) === true,
      ),
    ).toBe(true);
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['ID,Name\nP-1,One\n'], 'dropped.csv'));
      return transfer;
    });
    await page.dispatchEvent('#grid', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { level: 1, name: 'dropped.csv' }).waitFor();
    expect(await pane.isVisible()).toBe(true);
    await page.context().close();
  });

  it('is nearly all of a phone without the pane', async () => {
    const page = await workbench.page(375);
    expect((await gridBox(page)).height).toBeLessThan(400);
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    expect((await gridBox(page)).height).toBeGreaterThan(740);
    await page.getByRole('button', { name: 'Show the Steersheet pane' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(true);
    await page.context().close();
  });
});

async function run(page: Page, command: string): Promise<void> {
  await page.locator(`[data-command="${command}"]`).click();
  await page.locator('.ss-outcome-title').waitFor();
}

async function gridBox(page: Page) {
  const box = await page.locator('#grid').boundingBox();
  if (box === null) throw new Error('There is no grid.');
  return box;
}

/** The letters of the column that is drawn so far from the left, by what the grid says of a click there. */
async function columnAt(page: Page, x: number): Promise<string> {
  // The grid takes two clicks in a row for the wish to type.
  await page.waitForTimeout(400);
  await page.mouse.click(x, 500);
  return (await page.locator('#grid input').first().inputValue()).replace(/\d+$/, '');
}

function isTabInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const tab = document.querySelector('[role="tab"][aria-selected="true"]');
    const bar = tab?.closest('[role="tablist"]');
    if (!tab || !bar) return false;
    const [inner, outer] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()];
    return inner.left >= outer.left && inner.right <= outer.right;
  });
}

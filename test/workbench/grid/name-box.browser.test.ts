/** The box above the grid that names a cell: where it leads, and what becomes of what is typed afterwards. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, parseA1 } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { bytesOf, openWorkbench, type Workbench } from '../app/open-workbench.ts';
import { hasChromium } from '../chromium.ts';

describe.skipIf(!hasChromium())('the name box', () => {
  let workbench: Workbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterEach(async () => {
    await page.context().close();
    expect(workbench.errors).toEqual([]);
  });
  afterAll(async () => {
    await workbench?.close();
  });

  const box = () => page.locator('#grid [data-u-comp="defined-name"] input');
  const goTo = async (address: string) => {
    await box().fill(address);
    await box().press('Enter');
  };
  /** Every cell with that value in the saved file, as `Tab!A1`. */
  const savedPlaces = async (value: Cell): Promise<readonly string[]> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const { sheets } = await (await openFile('saved.xlsx', await bytesOf(await download))).read();
    return sheets.flatMap(({ name, grid }) =>
      grid.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell === value ? [`${name}!${row},${column}`] : [])),
      ),
    );
  };
  const place = (tab: string, a1: string) => {
    const at = parseA1(a1);
    return `${tab}!${at?.row},${at?.column}`;
  };
  const open = async () => {
    page = await workbench.page();
    await expect.poll(() => box().inputValue()).toBe('A1');
  };

  it.each(['A300', 'CC210', '$b$301'])(
    'leads to %s below or beside the end: the tab grows, and what is typed stands there',
    async (address) => {
      await open();
      await goTo(address);
      await page.keyboard.type('P-900');
      await page.keyboard.press('Enter');
      expect(await savedPlaces('P-900')).toEqual([place(await firstTab(page), address)]);
    },
  );

  it('leads to a cell of the tab that is named', async () => {
    await open();
    await goTo("'RAID log'!B4");
    await page.keyboard.type('P-900');
    await page.keyboard.press('Enter');
    expect(await savedPlaces('P-900')).toEqual([place('RAID log', 'B4')]);
  });

  it.each(['A60000', 'A0', 'AZZ1', 'A1:B900000', 'Nowhere!A1'])(
    'refuses %s with a sentence, and nothing is written anywhere',
    async (address) => {
      await open();
      await goTo(address);
      expect(await page.locator('#toast').innerText()).toMatch(/^“.+” .+\.$/);
      // The address stays in the box, where it can be mended; no cell has taken what is typed.
      expect(await box().evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type('P-900');
      expect(await box().inputValue()).toBe('P-900');
      await page.keyboard.press('Escape');
      await expect.poll(() => box().inputValue()).toBe('A1');
      expect(await savedPlaces('P-900')).toEqual([]);
    },
  );
});

async function firstTab(page: Page): Promise<string> {
  return (await page.getByRole('tab').first().innerText()).trim();
}

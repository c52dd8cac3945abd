import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../../../workbench/chromium.ts';
import { openExcelPage } from './open-excel-page.ts';

/** A page as small as one can be that works with Excel. */
const HTML = `<!doctype html><title>t</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="page.js"></script><p id="said"></p>`;
const SCRIPT = `Office.onReady(async ({ host, platform }) => {
  const text = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B1');
    range.values = [["'00123", '50%']];
    range.load('values,address');
    await context.sync();
    return range.address + ' ' + JSON.stringify(range.values);
  });
  Office.actions.associate('press', (event) => event.completed());
  document.getElementById('said').textContent = host + ' ' + platform + ' ' + text;
});`;
const FILES: Readonly<Record<string, string>> = { 'page.html': HTML, 'page.js': SCRIPT };

describe.skipIf(!hasChromium())('a page of an add-in in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  it('works with the real Office.js on the stand-in, and nothing leaves the machine', async () => {
    const opened = await openExcelPage(browser, {
      path: 'page.html',
      files: (path) => FILES[path] ?? null,
      workbook: { sheets: [{ name: 'Our plan' }] },
      width: 300,
    });
    const { page } = opened;
    await expect
      .poll(() => page.textContent('#said'))
      .toBe(`Excel PC 'Our plan'!A1:B1 [["00123",0.5]]`);
    expect(await page.evaluate(() => window.standIn.traffic.count)).toBe(1);
    expect(await page.evaluate(() => window.standIn.press('press'))).toEqual({ status: 0 });
    await page.evaluate(() => {
      window.standIn.user.rename('Our plan', 'Renamed');
    });
    expect(await page.evaluate(() => window.standIn.workbook.sheets[0]?.name)).toBe('Renamed');
    expect(opened.leaks).toEqual([]);
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

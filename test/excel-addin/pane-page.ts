/** The built task pane in a headless Chromium: on the stand-in for Excel, or in a browser that is no Excel. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleExcel } from '../../tools/bundle/bundle-excel.ts';
import { type ExcelPage, filesOf, openExcelPage } from '../hosts/excel/page/open-excel-page.ts';
import type { SeedWorkbook } from '../hosts/excel/seed.ts';

const LIBRARY = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const LIBRARY_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const ADDRESS = 'https://addin.test/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A folder with the built add-in, to be removed when done. */
export async function buildAddIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'steersheet-excel-'));
  await bundleExcel(folder, ADDRESS);
  return folder;
}

export const removeAddIn = (folder: string): Promise<void> => rm(folder, { recursive: true });

export interface PaneLooks {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark' | 'forced';
}

export interface OpenedPane extends ExcelPage {
  /** What the page's policy stopped, and what was written to the console as an error. */
  readonly complaints: readonly string[];
}

/** Opens the pane in the stand-in for Excel, and waits until it shows the workbook. */
export async function openPane(
  browser: Browser,
  folder: string,
  workbook: SeedWorkbook,
  looks: PaneLooks = {},
  sets?: Readonly<Record<string, string>>,
): Promise<OpenedPane> {
  const complaints: string[] = [];
  const files = filesOf(folder);
  const opened = await openExcelPage(browser, {
    path: 'taskpane.html',
    files,
    workbook,
    ...looks,
    ...(sets === undefined ? {} : { sets }),
  });
  opened.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await opened.page.locator('.ss-title, .no-pane').first().waitFor();
  await opened.page.waitForFunction(() => document.querySelector('.ss-waiting progress') === null);
  return { ...opened, complaints };
}

/** Opens the pane where there is no Excel; without the library too where `hasLibrary` is false. */
export async function openElsewhere(
  browser: Browser,
  folder: string,
  hasLibrary: boolean,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 600 } });
  await context.route('**/*', async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    const isLibrary = url.startsWith(LIBRARY_ADDRESS);
    if ((isLibrary && !hasLibrary) || !(isLibrary || url.startsWith(ADDRESS))) {
      await route.abort();
      return;
    }
    const path = isLibrary
      ? join(LIBRARY, url.slice(LIBRARY_ADDRESS.length))
      : join(folder, url.slice(ADDRESS.length));
    const contentType = TYPES[extname(url)] ?? 'application/octet-stream';
    await route.fulfill({ status: 200, contentType, body: readFileSync(path) });
  });
  const page = await context.newPage();
  await page.goto(`${ADDRESS}taskpane.html`);
  return page;
}

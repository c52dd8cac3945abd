/** The built workbench in Chromium, served as `npm start` serves it, with everything that leaves or breaks written down. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { bundleWorkbench } from '../../../tools/bundle/bundle-workbench.ts';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { createStaticServer } from '../../../workbench/server/static-server.ts';

/** One server and one browser for a file of tests. */
export interface Workbench {
  readonly address: string;
  /** Addresses that any page asked for, other than those of the server itself. */
  readonly outside: readonly string[];
  /** What any page wrote to its console as an error, and what it threw. */
  readonly errors: readonly string[];
  /** A page of its own with the sample in it, once it is drawn and checked. `prepare` has it before it loads. */
  page(width?: number, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

/** Builds, serves and starts. */
export async function openWorkbench(): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'steersheet-workbench-'));
  await bundleWorkbench(folder);
  const server = createStaticServer(folder);
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await launchChromium();
  const outside: string[] = [];
  const errors: string[] = [];
  return {
    address,
    outside,
    errors,
    async page(width = 1280, prepare) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(blob|data):/.test(url)) outside.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await prepare?.(page);
      await page.goto(address);
      await page.waitForFunction(() => performance.getEntriesByName('steersheet-shown').length > 0);
      await page.getByRole('heading', { level: 1, name: 'portfolio.xlsx' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The bytes of a download. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

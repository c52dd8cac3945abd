/** The built sidebar in a headless Chromium, beside a spreadsheet of the stand-in. */

import type { Browser, Page } from 'playwright-core';
import { pageBridge } from '../../hosts/sheets/bridge/page-bridge.ts';
import type { SheetsWorldOptions } from '../../hosts/sheets/open-sheets-world.ts';
import type { SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import { openSidebarWorld, type SidebarWorld } from './sidebar-world.ts';

/** Where the page believes to be; nothing is asked from there but the page. */
const ADDRESS = 'https://sidebar.test/';

export interface SidebarLooks {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark' | 'forced';
}

export interface OpenedSidebar extends SidebarWorld {
  readonly page: Page;
  /** Every request but that for the page itself; each was stopped. */
  readonly leaks: readonly string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly complaints: readonly string[];
  /** The names of the script's functions that the page has called. */
  readonly called: readonly string[];
  close(): Promise<void>;
}

/**
 * Chooses an item of the menu, shows what the script has put into the sidebar, and waits until the page shows something of the
 * spreadsheet. `delay` holds an answer of the script back.
 */
export async function openSidebar(
  browser: Browser,
  looks: SidebarLooks = {},
  sheets?: readonly SeedSheet[],
  options?: Partial<SheetsWorldOptions>,
  delay: (call: string) => Promise<void> = async () => {},
  item = 'Open pane',
): Promise<OpenedSidebar> {
  const beside = await openSidebarWorld(sheets, options);
  const { world } = beside;
  world.open();
  world.click('Steersheet', item);
  const html = world.shown.sidebar?.html ?? '';
  const { width = 300, height = 600, colours = 'light' } = looks;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const leaks: string[] = [];
  const complaints: string[] = [];
  const called: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    leaks.push(url);
    await route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.exposeFunction('sheetsServe', async (name: string, args: string) => {
    called.push(name);
    const answer = world.serve(name, JSON.parse(args) as unknown[]);
    await delay(name);
    return JSON.stringify(answer);
  });
  await page.addInitScript({ content: pageBridge(world.entryPoints) });
  await page.goto(ADDRESS);
  await page.locator('.ss-title').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.ss-waiting progress') === null);
  return { ...beside, page, leaks, complaints, called, close: () => context.close() };
}

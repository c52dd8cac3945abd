/** The built sidebar in Chromium on the built script, through a bridge with the rules of google.script.run. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../../workbench/chromium.ts';
import { type OpenedSidebar, openSidebar } from './sidebar-page.ts';
import { builtAddOn } from './sidebar-world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A header that can be two columns, so that the user has to choose. */
const AMBIGUOUS = [
  {
    name: 'Projects',
    cells: [
      ['ID', 'Name', 'Cost'],
      ['P-001', 'Ledger renewal', 100_000],
    ],
  },
];

describe.skipIf(!hasChromium())('the sidebar of Google Sheets', () => {
  let browser: Browser;
  let opened: OpenedSidebar;
  let page: Page;
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), builtAddOn()]);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(opened.leaks).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  const open = async (
    ...rest: Parameters<typeof openSidebar> extends [Browser, ...infer R] ? R : never
  ) => {
    opened = await openSidebar(browser, ...rest);
    page = opened.page;
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const inFront = () => {
    const { sheets, activeSheetId } = opened.world.spreadsheet;
    return sheets.find(({ id }) => id === activeSheetId)?.name;
  };

  it('shows what it found, and a click on a finding goes to its cell', async () => {
    await open();
    expect(await page.textContent('.ss-title')).toBe('Portfolio');
    await expect.poll(() => page.textContent('.ss-summary')).toContain('2 rows read from');
    await button('Go to D2 in Projects').click();
    await expect.poll(inFront).toBe('Projects');
    expect(opened.world.sheet('Projects').selection).toMatchObject({ row: 2, column: 4 });
  });

  it('says what becomes of the data where Google has it', async () => {
    await open();
    const foot = await page.textContent('.ss-foot');
    expect(foot).toContain('in this spreadsheet alone');
    expect(foot).not.toContain('this computer');
  });

  it('makes a status tab and takes it back, and leaves the tabs of the user alone', async () => {
    await open();
    const before = structuredClone(opened.world.sheet('Projects'));
    await button(/^Status/).click();
    await page.locator('.ss-outcome').waitFor();
    expect(await page.textContent('.ss-outcome-title')).toContain('Executive');
    expect(inFront()).toMatch(/^Executive/);
    expect(opened.world.sheet('Projects')).toEqual(before);
    await button('Undo').click();
    await page.getByText('The workbook is as it was before.').waitFor();
    expect(opened.tabs()).toEqual(['Notes', 'Projects', 'Old']);
    expect(opened.world.sheet('Projects')).toEqual(before);
  });

  it('carries out at once what the menu asked for, and shows what came of it', async () => {
    await open({}, undefined, undefined, undefined, 'Report status');
    await page.locator('.ss-outcome').waitFor();
    expect(await page.textContent('.ss-outcome-title')).toContain('Executive');
    expect(inFront()).toMatch(/^Executive/);
    expect(opened.called.filter((name) => name === 'paneApply')).toHaveLength(1);
    await button('Undo').click();
    await page.getByText('The workbook is as it was before.').waitFor();
  });

  it('says why what the menu asked for cannot be done', async () => {
    await open({}, undefined, undefined, undefined, 'Age RAID log');
    await page.getByRole('alert').getByText('has no RAID').waitFor();
    expect(opened.called).not.toContain('paneApply');
  });

  it('tests the installation where the menu asked for that, says what came of it, and opens the pane', async () => {
    await open({}, undefined, undefined, undefined, 'Test this installation');
    await page.getByText('All is as it should be').waitFor({ timeout: 60_000 });
    expect(opened.tabs()).toEqual(['Notes', 'Projects', 'Old']);
    expect(await faults()).toEqual([]);
    await button('Open the pane').click();
    await button(/^Status/).waitFor();
  });

  it('makes it again in place of the first, which cannot be taken back', async () => {
    await open();
    await button(/^Status/).click();
    await page.locator('.ss-outcome').waitFor();
    const once = [...opened.tabs()].sort();
    await button(/^Status/).click();
    await page.getByText(/^Made the tab Executive.* again\.$/).waitFor();
    expect(await button('Undo').count()).toBe(0);
    expect([...opened.tabs()].sort()).toEqual(once);
  });

  it('sees what was changed in the sheets when the user comes back to it', async () => {
    await open();
    await button('Go to D2 in Projects').waitFor();
    opened.world.type('Projects', 'D2', 120_000);
    const readings = () => opened.called.filter((name) => name === 'paneRead').length;
    const before = readings();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await button('Go to D2 in Projects').waitFor({ state: 'detached' });
    expect(readings()).toBe(before + 1);
    // Coming and going asks no more often than that.
    for (let n = 0; n < 5; n += 1) {
      await page.evaluate(() => {
        dispatchEvent(new Event('blur'));
        dispatchEvent(new Event('focus'));
      });
    }
    await page.waitForTimeout(500);
    expect(readings()).toBe(before + 1);
  });

  it('remembers a choice in a tab of its own', async () => {
    await open({}, AMBIGUOUS);
    const choice = page
      .locator('.ss-finding')
      .getByRole('button', { name: /^It is / })
      .first();
    await choice.click();
    await expect.poll(() => opened.tabs()).toContain('Settings');
    await expect.poll(() => choice.count()).toBe(0);
  });

  it('has help for the functions, and puts an example into a tab with a live formula', async () => {
    await open();
    await page.locator('summary').filter({ hasText: 'Functions in cells' }).click();
    await page.getByRole('searchbox').fill('WSJF');
    await page.locator('[data-function="WSJF"]').click();
    await page.getByText('PMO_WSJF').first().waitFor();
    await button(/^Insert example/)
      .first()
      .click();
    await page.locator('.ss-outcome').waitFor();
    const tab = opened.tabs().find((name) => name.startsWith('Example WSJF')) ?? '';
    expect(inFront()).toBe(tab);
    const cells = opened.world.sheet(tab).rows.flatMap((row) => [...(row ?? [])]);
    const formulas = cells.flatMap((cell) => (cell?.formula ? [cell.formula] : []));
    expect(formulas).toEqual([expect.stringMatching(/^=PMO_WSJF\(A\d/)]);
  });

  it('says so where another run is at work, and where Google fails', async () => {
    await open();
    opened.world.holdLock('document', 60_000);
    await button(/^Status/).click();
    await page.getByRole('alert').getByText('at work in this spreadsheet already').waitFor();
    opened.world.holdLock('document', 0);
    opened.world.failAt(2);
    await button('Check again').click();
    await page.getByRole('alert').getByText('could not be read').waitFor();
    opened.world.failAt(null);
    await button('Check again').click();
    await expect.poll(() => page.getByRole('alert').first().textContent()).toBe('');
  });

  it('shows how far a long run has come', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open({}, undefined, { costs: { write: 400 } }, (call) =>
      call === 'paneApply' ? held : Promise.resolve(),
    );
    await button(/^Status/).click();
    // What the cache holds at the end of the run is the last that it was told.
    await page
      .locator('.ss-busy')
      .getByText(/^\d+%$/)
      .waitFor();
    expect(await button(/^Status/).getAttribute('aria-disabled')).toBe('true');
    release();
    await page.locator('.ss-outcome').waitFor();
  });

  it.each(['light', 'dark', 'forced'] as const)(
    'has no axe finding and nothing that overflows at 300 pixels in %s colours',
    async (colours) => {
      await open({ width: 300, height: 600, colours });
      expect(await faults()).toEqual([]);
      await button(/^Status/).click();
      await page.locator('.ss-outcome').waitFor();
      await page.locator('summary').filter({ hasText: 'recognised' }).click();
      await page.locator('summary').filter({ hasText: 'Functions in cells' }).click();
      await page.locator('[data-function="WSJF"]').waitFor();
      expect(await faults()).toEqual([]);
    },
  );

  /** What axe finds, and what reaches beyond the window. */
  async function faults(): Promise<string[]> {
    const has = await page.evaluate(() => 'axe' in window);
    if (!has) await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, passes } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      if (passes.length < 8) found.push(`axe looked at ${passes.length} rules only`);
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth) found.push('wider than the window');
      if (root.scrollHeight > root.clientHeight) found.push('longer than the window');
      const scroll = document.querySelector('.ss-scroll');
      if (scroll !== null && scroll.scrollWidth > scroll.clientWidth) found.push('pane too wide');
      return found;
    });
  }
});

describe.skipIf(!hasChromium())('the page of the sidebar, opened as a file', () => {
  it('says that it works in Google Sheets only', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 300, height: 600 } });
    await page.setContent((await builtAddOn()).page);
    await page.getByRole('alert').getByText('works there only').waitFor();
    await browser.close();
  });
});

/** The built task pane with Microsoft's own Office.js, in Chromium, on the stand-in for Excel. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import type { SeedWorkbook } from '../hosts/excel/seed.ts';
import { hasChromium } from '../workbench/chromium.ts';
import {
  buildAddIn,
  type OpenedPane,
  openElsewhere,
  openPane,
  type PaneLooks,
  removeAddIn,
} from './pane-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WORKBOOK: SeedWorkbook = {
  name: 'Portfolio.xlsx',
  sheets: [
    { name: 'Notes', cells: [['Write what you like here.']] },
    {
      name: 'Projects',
      cells: [
        ['ID', 'Name', 'Budget', 'Forecast cost', 'RAG'],
        ['P-001', 'Ledger renewal', 100_000, 'lots', 'G'],
        ['P-002', 'Portal', 50_000, 65_000, 'Green'],
      ],
    },
    {
      name: 'Old',
      visibility: 'Hidden',
      cells: [
        ['ID', 'Name'],
        ['P-003', ''],
      ],
    },
  ],
};
/** A header that can be two columns, so that the user has to choose. */
const AMBIGUOUS: SeedWorkbook = {
  sheets: [
    {
      name: 'Projects',
      cells: [
        ['ID', 'Name', 'Cost'],
        ['P-001', 'Ledger renewal', 100_000],
      ],
    },
  ],
};

describe.skipIf(!hasChromium())('the task pane in Excel', () => {
  let browser: Browser;
  let folder: string;
  let opened: OpenedPane;
  let page: Page;
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), buildAddIn()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), removeAddIn(folder)]);
  });

  const open = async (
    workbook: SeedWorkbook,
    looks?: PaneLooks,
    sets?: Readonly<Record<string, string>>,
  ) => {
    opened = await openPane(browser, folder, workbook, looks, sets);
    page = opened.page;
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const summary = () => page.textContent('.ss-summary');
  const tabs = () => page.evaluate(() => window.standIn.workbook.sheets.map(({ name }) => name));
  const inFront = () => page.evaluate(() => window.standIn.workbook.active.name);

  describe('its pages', () => {
    it('are loaded under the policy of the page, and set up what is missing', async () => {
      await open(WORKBOOK);
      const before = await tabs();
      const pages = page.getByRole('navigation');
      await pages.getByRole('button', { name: 'Set up', exact: true }).click();
      await page.getByRole('button', { name: /^Add \d+ tables?: Starter$/ }).click();
      await page.locator('.ss-outcome').waitFor();
      expect(await tabs()).toEqual(expect.arrayContaining([...before, 'RAID', 'Settings']));
      await page.getByRole('button', { name: '‹ Home' }).click();
      await pages.getByRole('button', { name: 'Settings' }).click();
      await page.locator('.ss-cards > li', { hasText: 'in use' }).waitFor();
      const { leaks, errors, complaints } = opened;
      await opened.close();
      expect([...leaks, ...errors, ...complaints]).toEqual([]);
    });
  });

  describe('on an open workbook', () => {
    afterEach(async () => {
      expect(opened.leaks).toEqual([]);
      expect(opened.errors).toEqual([]);
      expect(opened.complaints).toEqual([]);
      await opened.close();
    });

    it('shows what it found, and a click on a finding goes to its cell', async () => {
      await open(WORKBOOK);
      expect(await page.textContent('.ss-title')).toBe('Portfolio.xlsx');
      await expect.poll(summary).toContain('2 rows read from');
      await button('Go to D2 in Projects').click();
      await expect.poll(inFront).toBe('Projects');
      expect(
        await page.evaluate(() => {
          const { selection } = window.standIn.workbook;
          return selection === null ? null : { sheet: selection.sheet.name, rect: selection.rect };
        }),
      ).toEqual({ sheet: 'Projects', rect: { row: 1, column: 3, rows: 1, columns: 1 } });
    });

    it('says so where the tab of a finding cannot be shown', async () => {
      await open(WORKBOOK);
      await page.evaluate(() => {
        window.standIn.user.rename('Projects', 'Renamed');
      });
      // Renaming is told by newer versions of Excel only: the pane still names the old tab.
      await button('Go to D2 in Projects').click();
      await page
        .getByRole('alert')
        .getByText('“Projects” is hidden or gone, so it cannot be shown.')
        .waitFor();
    });

    it('makes a status tab, brings it to the front, and leaves the tabs of the user alone', async () => {
      await open(WORKBOOK);
      const before = await cellsOf('Projects');
      await button(/^Status/).click();
      await page.locator('.ss-outcome').waitFor();
      expect(await page.textContent('.ss-outcome-title')).toContain('Executive');
      const made = (await tabs()).filter((name) => /^Executive/.test(name));
      expect(made).toHaveLength(1);
      expect(await inFront()).toBe(made[0]);
      expect(await cellsOf(made[0] ?? '')).toContain('Portal');
      expect(await cellsOf('Projects')).toBe(before);
      await page.evaluate(() => window.standIn.user.show('Notes'));
      await button(`Show ${made[0]}`).click();
      await expect.poll(inFront).toBe(made[0]);
    });

    it('takes a status tab back', async () => {
      await open(WORKBOOK);
      const before = await cellsOf('Projects');
      await button(/^Status/).click();
      await button('Undo').click();
      await page.getByText('The workbook is as it was before.').waitFor();
      expect(await tabs()).toEqual(['Notes', 'Projects', 'Old']);
      expect(await cellsOf('Projects')).toBe(before);
    });

    it('makes it again in place of the first, which cannot be taken back', async () => {
      await open(WORKBOOK);
      await button(/^Status/).click();
      await page.locator('.ss-outcome').waitFor();
      const once = await tabs();
      await button(/^Status/).click();
      await page.getByText(/^Made the tab Executive.* again\.$/).waitFor();
      expect(await button('Undo').count()).toBe(0);
      expect((await tabs()).sort()).toEqual(once.sort());
    });

    it('follows what the user types', async () => {
      await open(WORKBOOK);
      await button('Go to D2 in Projects').waitFor();
      await page.evaluate(() => {
        window.standIn.user.type('Projects', 'D2', 120_000);
      });
      await button('Go to D2 in Projects').waitFor({ state: 'detached' });
    });

    it('leaves Excel alone while it is out of sight, and looks again when it is seen', async () => {
      await open(WORKBOOK);
      await button('Go to D2 in Projects').waitFor();
      const turn = (state: 'visible' | 'hidden') =>
        page.evaluate((now) => {
          Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await turn('hidden');
      const count = () => page.evaluate(() => window.standIn.traffic.count);
      const before = await count();
      await page.evaluate(() => {
        window.standIn.user.type('Projects', 'D2', 120_000);
      });
      // Twice as long as the pane waits for more to be typed.
      await page.waitForTimeout(800);
      expect(await count()).toBe(before);
      await turn('visible');
      await button('Go to D2 in Projects').waitFor({ state: 'detached' });
    });

    it('remembers a choice in a tab of its own', async () => {
      await open(AMBIGUOUS);
      const choice = page
        .locator('.ss-finding')
        .getByRole('button', { name: /^It is / })
        .first();
      await choice.click();
      await expect.poll(tabs).toContain('Settings');
      expect(await cellsOf('Settings')).toContain('Cost');
      await expect.poll(() => choice.count()).toBe(0);
    });

    it('waits while a cell is being edited', async () => {
      await open(WORKBOOK);
      await page.evaluate(() => window.standIn.startCellEdit());
      await button(/^Status/).click();
      await page.getByText('Status…').first().waitFor();
      expect(await tabs()).toHaveLength(3);
      await page.evaluate(() => window.standIn.endCellEdit());
      await page.locator('.ss-outcome').waitFor();
    });

    it.each([
      ['refuses a request', () => window.standIn.faults.refuseSync(2)],
      ['fails in the middle of one', () => window.standIn.faults.failCall(80)],
    ])('says what to do where Excel %s, and clears up afterwards', async (_, fail) => {
      await open(WORKBOOK);
      const before = await cellsOf('Projects');
      await page.evaluate(fail);
      await button(/^Status/).click();
      await page.getByRole('alert').getByText('could not be finished; run the command').waitFor();
      await page.evaluate(() => window.standIn.faults.clear());
      await button(/^Status/).click();
      await page.locator('.ss-outcome').waitFor();
      expect((await tabs()).sort()).toEqual([
        expect.stringMatching(/^Executive \d{4}-\d\d-\d\d$/),
        ...['Notes', 'Old', 'Projects', 'Report history'],
      ]);
      expect(await cellsOf('Projects')).toBe(before);
    });

    it('has help for the functions, and puts an example into a tab with a live formula', async () => {
      await open(WORKBOOK);
      await page.locator('summary').filter({ hasText: 'Functions in cells' }).click();
      await page.getByRole('searchbox').fill('WSJF');
      await page.locator('[data-function="WSJF"]').click();
      await button(/^Insert example/)
        .first()
        .click();
      await page.locator('.ss-outcome').waitFor();
      const tab = (await tabs()).find((name) => name.startsWith('Example WSJF')) ?? '';
      expect(await inFront()).toBe(tab);
      const formulas = await page.evaluate((name) => {
        const sheet = window.standIn.workbook.findSheet(name);
        const found: string[] = [];
        for (let row = 0; row < 40; row += 1) {
          const formula = sheet?.cells.content(row, 0).formula;
          if (typeof formula === 'string') found.push(formula);
        }
        return found;
      }, tab);
      expect(formulas).toHaveLength(1);
      expect(formulas[0]).toMatch(/^=PMO\.WSJF\(A\d/);
    });

    it('answers the functions in cells from the same page', async () => {
      await open(WORKBOOK);
      const answer = await page.evaluate(() =>
        window.standIn.callFunction('WSJF', [8, 5, 3, 2, '']),
      );
      expect(answer).toMatchObject({ isOk: true, value: [[8]] });
    });

    it('shows what a button of the ribbon did, and says why one could do nothing', async () => {
      await open(WORKBOOK);
      expect(await page.evaluate(() => window.standIn.press('raid'))).toEqual({ status: 0 });
      await page.getByRole('alert').getByText('The workbook has no RAID').waitFor();
      expect(await tabs()).toHaveLength(3);
      // Nobody tells the pane of it, as above; so it knows the new name only once it has read again.
      await page.evaluate(() => {
        window.standIn.user.rename('Projects', 'Work');
      });
      expect(await button('Go to Work!D2').count()).toBe(0);
      expect(await page.evaluate(() => window.standIn.press('status'))).toEqual({ status: 0 });
      expect(await inFront()).toMatch(/^Executive/);
      await button('Go to Work!D2').waitFor();
    });

    it('is dark or light as Excel says, and as the machine where Excel says nothing', async () => {
      await open(WORKBOOK, { colours: 'light' });
      const ground = () =>
        page.evaluate(() => {
          const pane = document.querySelector('.ss-pane');
          return pane === null ? '' : getComputedStyle(pane).backgroundColor;
        });
      expect(await ground()).toBe('rgb(255, 255, 255)');
      const tellTheme = (isDarkTheme: boolean) =>
        page.evaluate((told) => {
          Object.assign(Office.context.officeTheme, { isDarkTheme: told });
          dispatchEvent(new Event('focus'));
        }, isDarkTheme);
      await tellTheme(true);
      expect(await ground()).toBe('rgb(31, 35, 37)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await tellTheme(false);
      expect(await ground()).toBe('rgb(255, 255, 255)');
    });

    it('says what an empty workbook needs', async () => {
      await open({ sheets: [{ name: 'Sheet1' }] });
      await page.getByText('Turns the project sheets you already keep').waitFor();
      await button('Check again').waitFor();
    });

    it('offers an empty workbook the sample, the user’s own sheet and empty tables; adds the sample, and takes it back', async () => {
      await open({ sheets: [{ name: 'Sheet1' }] });
      for (const name of ['Add the sample', 'Use my sheet', 'Set up an empty workbook']) {
        expect(await button(name).isEnabled()).toBe(true);
      }
      await button('Add the sample').click();
      await expect.poll(summary).toContain('rows read from');
      expect(await tabs()).toHaveLength(14);
      expect(await inFront()).toBe('Project register');
      // It is for an empty workbook: now there is nothing that would offer it.
      expect(
        await button(/sample/i)
          .filter({ hasText: /^(Add|Open)/ })
          .count(),
      ).toBe(0);
      await button(/^Revert last change: Sample portfolio/).click();
      await expect.poll(tabs).toEqual(['Sheet1']);
    });

    it('keeps the sample from a workbook that has cells', async () => {
      await open({ sheets: [{ name: 'Costs', cells: [['Rent', 5]] }] });
      await button('Set up an empty workbook').waitFor();
      expect(await button('Add the sample').count()).toBe(0);
    });

    it('says so where Excel is too old', async () => {
      await open(WORKBOOK, {}, { ExcelApi: '1.8', SharedRuntime: '1.1' });
      await page.getByRole('alert').getByText('This Excel is too old').waitFor();
    });

    const cellsOf = (name: string): Promise<string> =>
      page.evaluate((tab) => {
        const sheet = window.standIn.workbook.findSheet(tab);
        const texts: string[] = [];
        for (let row = 0; row < 60; row += 1) {
          for (let column = 0; column < 12; column += 1) {
            texts.push(String(sheet?.cells.content(row, column).value ?? ''));
          }
        }
        return texts.join('|');
      }, name);

    describe.each([300, 350])('at %i pixels', (width) => {
      it.each(['light', 'dark', 'forced'] as const)(
        'has no axe finding and nothing that overflows in %s colours',
        async (colours) => {
          await open(WORKBOOK, { width, height: 600, colours });
          expect(await faults()).toEqual([]);
          await button(/^Status/).click();
          await page.locator('.ss-outcome').waitFor();
          await page.locator('summary').filter({ hasText: 'recognised' }).click();
          await page.locator('summary').filter({ hasText: 'Functions in cells' }).click();
          expect(await faults()).toEqual([]);
        },
      );
    });
  });

  describe('outside Excel', () => {
    it.each([
      [true, 'works within Excel only'],
      [false, 'Office.js did not load'],
    ])('says so in a sentence (library there: %s)', async (hasLibrary, sentence) => {
      page = await openElsewhere(browser, folder, hasLibrary);
      await page.getByRole('alert').getByText(sentence).waitFor();
      expect(await faults()).toEqual([]);
      await page.context().close();
    });
  });

  /** What axe finds, and what reaches beyond the window. */
  async function faults(): Promise<string[]> {
    const has = await page.evaluate(() => 'axe' in window);
    // Evaluated and not added as an element: the page's policy takes no script from elsewhere.
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

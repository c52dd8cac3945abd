/** Help for the functions in cells, as people meet it in the pane. */

import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS, functionShelf } from '../../core/index.ts';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { type Bundle, bundlePage, type Looks, openPage } from './open-page.ts';
import type { Stage, ViewName } from './page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LOOKS: readonly Looks[] = [
  { width: 300, height: 600, colours: 'light' },
  { width: 300, height: 600, colours: 'dark' },
  { width: 300, height: 600, colours: 'forced' },
  { width: 350, height: 378, colours: 'dark' },
];

describe.skipIf(!hasChromium())('help for the functions in the pane', () => {
  let browser: Browser;
  let bundle: Bundle;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launchChromium(), bundlePage()]);
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    await page.close();
    expect(errors.splice(0)).toEqual([]);
  });

  const open = async (looks: Partial<Looks> = {}, stage: Partial<Stage> = {}) => {
    const full: Looks = { width: 300, height: 600, colours: 'light', ...looks };
    page = await openPage(browser, bundle, full, { view: 'portfolio', ...stage });
    page.on('pageerror', (error) => errors.push(error.message));
  };
  const help = () => page.locator('.ss-functions > details > summary');
  const openHelp = async () => {
    await help().click();
    await page.locator('.ss-search').waitFor();
  };
  const listed = () => page.locator('[data-function]').allInnerTexts();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const calls = () => page.evaluate(() => window.backstage.calls);
  const problems = async () => {
    await page.addScriptTag({ path: AXE });
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run('.ss-functions', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const { right } = document.documentElement.getBoundingClientRect();
      const wide = [...document.querySelectorAll('.ss-functions *:not(.ss-unseen, .ss-unseen *)')]
        .filter((element) => element.getBoundingClientRect().right > right + 0.5)
        .map((element) => element.outerHTML.slice(0, 120));
      return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...wide];
    });
  };

  it.each(LOOKS)(
    'shows list and page at $width × $height in $colours colours without an axe finding or anything that overflows',
    async (looks) => {
      await open(looks);
      await openHelp();
      expect(await problems()).toEqual([]);
      await page.locator('[data-function="LOAD"]').click();
      await page.locator('.ss-function-title').waitFor();
      expect(await problems()).toEqual([]);
    },
  );

  it('shows every function of the catalogue, each with a page that fits', async () => {
    await open();
    await openHelp();
    expect((await listed()).sort()).toEqual(FUNCTIONS.map(({ id }) => `PMO.${id}`).sort());
    for (const view of functionShelf('PMO.')) {
      await page.locator(`[data-function="${view.id}"]`).click();
      const text = await page.locator('.ss-function').innerText();
      for (const part of [view.signature, view.source, ...view.notes, ...view.result]) {
        expect(text).toContain(part);
      }
      for (const argument of view.arguments) expect(text).toContain(argument.doc);
      for (const example of view.examples) expect(text).toContain(example.doc);
      const buttons = page.getByRole('button', { name: 'Insert example' });
      expect(await buttons.count()).toBe(view.examples.length);
      const sideways = await page.evaluate(() => {
        const scroll = document.querySelector('.ss-scroll');
        return scroll === null ? 1 : scroll.scrollWidth - scroll.clientWidth;
      });
      expect([view.id, sideways]).toEqual([view.id, 0]);
      await page.getByRole('button', { name: '‹ All functions' }).click();
    }
  });

  it('finds by name, topic and words of the help, and says when nothing is found', async () => {
    await open();
    await openHelp();
    const search = page.getByRole('searchbox', { name: 'Search the functions' });
    await search.fill('wsjf');
    expect(await listed()).toContain('PMO.WSJF');
    await search.fill('Working days');
    expect(await listed()).toContain('PMO.WORKDAYS');
    await search.fill('zebra <b>');
    expect(await listed()).toEqual([]);
    expect(await page.getByText('No function is about “zebra <b>”').isVisible()).toBe(true);
    await search.fill('');
    expect(await listed()).toHaveLength(FUNCTIONS.length);
  });

  it('is worked by keyboard: from the list to a page, to an example, and back', async () => {
    await open();
    await help().focus();
    await page.keyboard.press('Enter');
    await page.locator('.ss-search').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('WSJF');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('PMO.WSJF');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('PMO.WSJF');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Insert example');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Example of WSJF');
    expect(await calls()).toEqual(['functions', 'insertExample WSJF 0']);
    await page.getByRole('button', { name: 'Close what was written' }).click();
    await expect.poll(focused).toBe('Insert example');
    await page.getByRole('button', { name: '‹ All functions' }).click();
    expect(await focused()).toBe('PMO.WSJF');
  });

  it('shows where the focus is at every stop', async () => {
    await open();
    await openHelp();
    await page.locator('[data-function="WSJF"]').click();
    const bare: string[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        return getComputedStyle(element).outlineStyle === 'none' ? element.outerHTML : null;
      });
      if (found !== null) bare.push(found);
    }
    expect(bare).toEqual([]);
  });

  it('asks for the functions once, and not before they are wanted', async () => {
    await open();
    expect(await calls()).toEqual([]);
    await openHelp();
    await help().click();
    await openHelp();
    expect(await calls()).toEqual(['functions']);
  });

  it('says why help cannot be read or an example not be inserted', async () => {
    await open();
    await page.evaluate(() => {
      window.backstage.failing['functions'] = 'Help could not be loaded. Try again.';
    });
    await help().click();
    await page.getByRole('alert').getByText('Help could not be loaded').waitFor();
    expect(await page.locator('.ss-functions details').getAttribute('open')).toBeNull();
    await page.evaluate(() => {
      delete window.backstage.failing['functions'];
      window.backstage.failing['insertExample'] = 'The workbook is protected. Unprotect it first.';
    });
    await openHelp();
    await page.locator('[data-function="WSJF"]').click();
    await page.getByRole('button', { name: 'Insert example' }).first().click();
    await page.getByRole('alert').getByText('The workbook is protected').waitFor();
  });

  it.each<ViewName>(['empty', 'unrecognised', 'flawless'])(
    'is there for the %s workbook too',
    async (view) => {
      await open({}, { view });
      await openHelp();
      expect(await listed()).toHaveLength(FUNCTIONS.length);
    },
  );

  it('is not there where cells take no functions', async () => {
    await open({}, { hasFunctions: false });
    expect(await help().count()).toBe(0);
  });
});

/** The pages of the pane as people meet them: in Chromium, at the widths of its hosts, by keyboard, in every colour. */

import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { type Bundle, bundlePage, type Looks, openPage } from './open-page.ts';
import type { Stage } from './page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LOOKS: readonly Looks[] = [
  { width: 300, height: 600, colours: 'light' },
  { width: 300, height: 600, colours: 'dark' },
  { width: 300, height: 600, colours: 'forced' },
  { width: 350, height: 378, colours: 'light' },
];
/** Each page with something that is on it once it has its answer. */
const PAGES = [
  ['Ranking', '.ss-ranking > li'],
  ['Capacity', '.ss-cards > li'],
  ['Escalations', '.ss-cards > li'],
  ['My sheets', '.ss-tabs > li'],
  ['Set up', '.ss-cards > li'],
  ['Settings', '.ss-cards > li'],
  ['About', '.ss-packages > li'],
] as const;

describe.skipIf(!hasChromium())('the pages of the pane', () => {
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
  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const calls = () => page.evaluate(() => window.backstage.calls);
  const goTo = async (name: string, there: string) => {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await page.locator(there).first().waitFor();
  };
  const problems = async () => {
    await page.addScriptTag({ path: AXE });
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const { right } = document.documentElement.getBoundingClientRect();
      const wide = [...document.querySelectorAll('.ss-pane *:not(.ss-unseen, .ss-unseen *)')]
        .filter((element) => element.getBoundingClientRect().right > right + 0.5)
        .map((element) => element.outerHTML.slice(0, 120));
      return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...wide];
    });
  };

  describe.each(LOOKS)('at $width × $height in $colours colours', (looks) => {
    it.each(PAGES)(
      'shows %s without an axe finding or anything that overflows',
      async (name, there) => {
        await open(looks);
        await goTo(name, there);
        expect(await problems()).toEqual([]);
        expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false);
      },
    );
  });

  it.each(PAGES)('brings the focus to the heading of %s, and back', async (name, there) => {
    await open();
    await goTo(name, there);
    expect(await focused()).toBe(name);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([name]);
    await button('‹ Home').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(name);
    expect(await page.locator('.ss-actions').isVisible()).toBe(true);
  });

  it('marks the focus on every stop of every page', async () => {
    await open();
    for (const [name, there] of PAGES) {
      await goTo(name, there);
      const bare: string[] = [];
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const part = element.matches('.ss-row') ? '::after' : null;
          const { outlineStyle } = getComputedStyle(element, part);
          return outlineStyle === 'none' ? element.outerHTML : null;
        });
        if (found !== null) bare.push(found);
      }
      expect(bare, name).toEqual([]);
      await button('‹ Home').click();
    }
  });

  it.each([
    ['Ranking', '.ss-ranking > li'],
    ['Capacity', '.ss-cards > li'],
    ['Escalations', '.ss-cards > li'],
  ] as const)('shows a great many entries of %s fifty at a time', async (name, there) => {
    await open({}, { many: true });
    await goTo(name, there);
    expect(await page.locator(there).count()).toBe(50);
    await button(/^Show 50 more of/).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(there).count()).toBe(100);
    const at = await page.evaluate(
      (rows) =>
        [...document.querySelectorAll(rows)].findIndex((row) =>
          row.contains(document.activeElement),
        ),
      there,
    );
    expect(at).toBe(50);
  });

  describe('home', () => {
    it('says how the portfolio stands and what is best next, and leads there', async () => {
      await open();
      expect(await page.locator('.ss-state').textContent()).toMatch(
        /^As of 2 March 2026 24 projects are running/,
      );
      await button('See the escalations').click();
      await expect.poll(focused).toBe('Escalations');
    });

    it('makes all status tabs with progress, and tells of each', async () => {
      await open();
      await button('Make all 3 status tabs').click();
      await page.locator('.ss-outcome').waitFor();
      expect(await calls()).toEqual([
        'carryOut command {"commandId":"status-executive"}',
        'carryOut command {"commandId":"prioritise"}',
        'carryOut command {"commandId":"raid"}',
        'show Tab of status-executive!',
      ]);
      await expect.poll(focused).toBe('3 status tabs made');
      expect(await page.locator('.ss-written > li').count()).toBe(9);
    });

    it('stops in the middle of a tab on Cancel, and keeps those before it', async () => {
      await open();
      await page.evaluate(() => {
        window.backstage.hold = true;
      });
      await button('Make all 3 status tabs').click();
      const bar = page.getByRole('progressbar', { name: '1 of 3: Executive status' });
      await bar.waitFor();
      await page.evaluate(() => window.backstage.report(1, 2));
      expect(await bar.getAttribute('value')).toBe('17');
      await page.evaluate(() => window.backstage.letGo());
      await page.getByRole('progressbar', { name: '2 of 3: Prioritise' }).waitFor();
      await button('Cancel').click();
      await expect.poll(focused).toBe('Stopped: 1 of 3 status tabs made');
      expect(await page.getByRole('alert').textContent()).toBe('');
      expect(await calls()).toHaveLength(2);
    });

    it('takes all the tabs back in one go, newest first', async () => {
      await open();
      await button('Make all 3 status tabs').click();
      await page.locator('.ss-outcome').waitFor();
      await button('Close what was written').click();
      await button('Revert last change: 3 status tabs made').click();
      await expect
        .poll(async () => (await calls()).slice(-3))
        .toEqual(['undo Done: raid', 'undo Done: prioritise', 'undo Done: status-executive']);
      await expect.poll(() => button(/^Revert last change/).count()).toBe(0);
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Undone.');
    });

    it('says which tabs stay where one cannot be taken back, and offers those again', async () => {
      await open();
      await button('Make all 3 status tabs').click();
      await page.locator('.ss-outcome').waitFor();
      await page.evaluate(() => {
        window.backstage.failing['undo Done: prioritise'] = 'It was changed since.';
      });
      await button('Undo').click();
      const alert = page.getByRole('alert');
      await alert.getByText('It was changed since. These stay: Tab of status-executive').waitFor();
      expect(await alert.textContent()).toContain('Tab of prioritise');
      expect(await alert.textContent()).not.toContain('Tab of raid');
      await expect
        .poll(() => page.locator('.ss-outcome-title').textContent())
        .toBe('2 of 3 status tabs left');
      await page.evaluate(() => {
        window.backstage.failing = {};
      });
      await button('Undo').click();
      await expect
        .poll(() => page.locator('.ss-outcome-title').textContent())
        .toBe('Undone: 3 status tabs made');
    });

    it('reverts the run before once the last one was reverted', async () => {
      await open();
      for (const name of ['Executive status', 'Prioritise']) {
        await button(name).click();
        await page.locator('.ss-outcome').waitFor();
        await button('Close what was written').click();
      }
      const revert = button('Revert last change: Executive status is ready');
      await revert.click();
      await expect
        .poll(async () => (await calls()).filter((one) => one.startsWith('undo')).length)
        .toBe(1);
      await revert.click();
      await expect.poll(() => revert.count()).toBe(0);
      expect((await calls()).filter((one) => one.startsWith('undo'))).toHaveLength(2);
    });

    it('keeps what was made before one tab failed, and says why', async () => {
      await open();
      await page.evaluate(() => {
        window.backstage.hold = true;
      });
      await button('Make all 3 status tabs').click();
      await page.getByRole('progressbar').waitFor();
      await page.evaluate(() => {
        window.backstage.failing['carryOut'] = 'The workbook is protected. Unprotect it first.';
        window.backstage.letGo();
      });
      await page.getByRole('alert').getByText('The workbook is protected').waitFor();
      await page.getByText('Stopped: 1 of 3 status tabs made').first().waitFor();
      expect(await page.getByRole('progressbar').count()).toBe(0);
    });

    it('offers to revert the last change by its name, also after its card was closed', async () => {
      await open();
      await button('Executive status').click();
      await page.locator('.ss-outcome').waitFor();
      await button('Close what was written').click();
      await button('Revert last change: Executive status is ready').click();
      await expect.poll(calls).toContain('undo Executive status is ready');
      await expect.poll(() => button(/^Revert last change/).count()).toBe(0);
    });

    it('leads from an empty workbook to set-up and to the user’s sheets', async () => {
      // Where no file can be opened: there a sheet of one's own is another tab.
      await open({}, { view: 'empty', abilities: { open: false } });
      await button('Set up an empty workbook').click();
      await expect.poll(focused).toBe('Set up');
      await button('‹ Home').click();
      await button('Use my sheet').click();
      await expect.poll(focused).toBe('My sheets');
    });

    it('says why a page cannot be filled', async () => {
      await open();
      await page.evaluate(() => {
        window.backstage.failing['ask'] = 'A cell is being edited. Press Enter in the sheet.';
      });
      await page.getByRole('navigation').getByRole('button', { name: 'Capacity' }).click();
      await page.getByRole('alert').getByText('A cell is being edited').waitFor();
    });
  });

  describe('Ranking', () => {
    const names = () =>
      page
        .locator('.ss-ranking > li .ss-jump')
        .evaluateAll((all) => all.map((one) => one.childNodes[1]?.textContent ?? ''));
    const slide = async (criterion: string, key: 'Home' | 'End') => {
      await page.getByRole('slider', { name: criterion }).focus();
      await page.keyboard.press(key);
    };

    it('follows the sliders at once, writes nothing, and goes back', async () => {
      await open();
      await goTo('Ranking', '.ss-ranking > li');
      const before = await names();
      expect(before[0]).toBe('Ledger renewal');
      await slide('Strategic fit', 'Home');
      expect(await page.locator('output').allTextContents()).toEqual(['0%', '60%', '40%']);
      expect((await names())[0]).toBe('Data platform');
      expect(await page.locator('.ss-gain').first().textContent()).toMatch(/^▲up \d$/);
      await expect
        .poll(() => page.locator('.ss-page [role=status]').textContent())
        .toMatch(
          /would move\. First: Data platform\. Would come above the cut line: Portal\. Would fall below the cut line: Ledger renewal\.$/,
        );
      await button('Reset').click();
      expect(await names()).toEqual(before);
      expect((await calls()).filter((call) => call.startsWith('carryOut'))).toEqual([]);
    });

    it('asks before it writes weights, and writes them in the unit of the table', async () => {
      await open();
      await goTo('Ranking', '.ss-ranking > li');
      expect(await button('Write these weights…').getAttribute('aria-disabled')).toBe('true');
      await slide('Strategic fit', 'Home');
      await button('Write these weights…').click();
      await expect.poll(focused).toBe('Write them');
      expect(await problems()).toEqual([]);
      await page.keyboard.press('Enter');
      await expect
        .poll(calls)
        .toContain(
          'carryOut weights {"weights":[{"criterion":"C-1","weight":0},{"criterion":"C-2","weight":60},{"criterion":"C-3","weight":40}]}',
        );
      await expect.poll(focused).toBe('Done: weights');
    });

    it('stays quick with a great many projects', async () => {
      await open({}, { many: true });
      await goTo('Ranking', '.ss-ranking > li');
      const slideMs = await page.evaluate(async () => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range]');
        const start = performance.now();
        for (let step = 0; step < 10; step += 1) {
          if (slider !== null) slider.value = String(step * 10);
          slider?.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((settle) => requestAnimationFrame(settle));
        }
        return (performance.now() - start) / 10;
      });
      expect(slideMs).toBeLessThan(200);
    });
  });

  it('goes to the cells of a conflict and of an escalation', async () => {
    await open();
    await goTo('Capacity', '.ss-cards > li');
    await button('Go to Allocations!F7').first().click();
    await button('Go to F12 in Allocations').first().click();
    await button('‹ Home').click();
    await goTo('Escalations', '.ss-cards > li');
    await button('Go to Risks & issues 2026!A15').first().click();
    const shown = (await calls()).filter((call) => call.startsWith('show'));
    expect(shown).toEqual([
      'show Allocations!F7',
      'show Allocations!F12',
      'show Risks & issues 2026!A15',
    ]);
  });

  it('sets up a level, and says what it adds', async () => {
    await open();
    await goTo('Set up', '.ss-cards > li');
    expect(await page.getByText('Adds RAID, Settings.').isVisible()).toBe(true);
    expect(await button(/Full$/).count()).toBe(0);
    await button('Add 2 tables: Starter').click();
    await expect.poll(calls).toContain('carryOut set-up {"level":"starter"}');
    await expect.poll(focused).toBe('Done: set-up');
  });

  it('reads a tab as the user says, and remembers it', async () => {
    await open();
    await goTo('My sheets', '.ss-tabs > li');
    await button('Liste der Vorhaben').click();
    await expect.poll(focused).toBe('Liste der Vorhaben');
    const remember = button('Read it like this');
    expect(await remember.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('This tab is a list of').selectOption('Projects');
    await page.getByText('Still needed: ID, Name.').waitFor();
    await page.getByLabel('Read “Kürzel” as').selectOption('ID');
    await page.getByText('Still needed: Name.').waitFor();
    await page.getByLabel(/^Read “Enterprise/).selectOption('Name');
    await page.getByText('Every column that is needed is there.').waitFor();
    expect(await problems()).toEqual([]);
    await remember.click();
    await expect
      .poll(async () => (await calls()).some((call) => call.startsWith('carryOut remember')))
      .toBe(true);
    const said = (await calls()).find((call) => call.startsWith('carryOut remember')) ?? '';
    expect(said).toContain('"sheet":"Liste der Vorhaben","table":"Projects"');
    expect(said).toContain('"ID":"Kürzel"');
    await button('‹ All tabs').click();
    await expect.poll(focused).toBe('Liste der Vorhaben');
  });

  it('remembers nothing while it shows how the tab was read before', async () => {
    await open();
    await goTo('My sheets', '.ss-tabs > li');
    await button('Liste der Vorhaben').click();
    await page.getByLabel('This tab is a list of').selectOption('Projects');
    await page.getByLabel('Read “Kürzel” as').selectOption('ID');
    await page.getByText('Still needed: Name.').waitFor();
    await page.getByLabel(/^Read “Enterprise/).selectOption('Name');
    await page.getByText('Every column that is needed is there.').waitFor();
    await page.evaluate(() => {
      window.backstage.failing['ask'] = 'The workbook could not be read.';
    });
    await page.getByLabel('This tab is a list of').selectOption('RAID');
    await page.getByText('The workbook could not be read.').waitFor();
    const remember = button('Read it like this');
    expect(await remember.getAttribute('aria-disabled')).toBe('true');
    await remember.click({ force: true });
    expect((await calls()).filter((call) => call.startsWith('carryOut'))).toEqual([]);
  });

  describe('Settings', () => {
    it('finds a setting, changes it by keyboard, and comes back', async () => {
      await open();
      await goTo('Settings', '.ss-cards > li');
      await page.getByRole('searchbox').fill('cost red');
      await button('Change Cost red above').focus();
      await page.keyboard.press('Enter');
      expect(await problems()).toEqual([]);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('12%');
      await page.keyboard.press('Enter');
      await expect
        .poll(calls)
        .toContain('carryOut setting {"change":{"setting":"costRedShare","value":"12%"}}');
    });

    it('gives the focus back to the button where nothing is changed', async () => {
      await open();
      await goTo('Settings', '.ss-cards > li');
      await page.getByRole('searchbox').fill('mandatory first');
      await button('Change Mandatory first').click();
      await expect.poll(focused).toBe('Default: noyesno');
      await page.keyboard.press('Escape');
      await expect.poll(focused).toBe('Change Mandatory first');
    });

    it('loses no key that follows at once: the field has the focus as soon as it is there', async () => {
      await open();
      await goTo('Settings', '.ss-cards > li');
      await page.getByRole('searchbox').fill('mandatory first');
      const inTurn = await button('Change Mandatory first').evaluate(async (change) => {
        const rendered = () => Promise.resolve();
        const named = () => document.activeElement?.tagName;
        if (change instanceof HTMLElement) change.click();
        await rendered();
        const editing = named();
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        );
        await rendered();
        return [editing, named()];
      });
      expect(inTurn).toEqual(['SELECT', 'BUTTON']);
    });

    it('shows what a preset changes before it is used, and which is in use', async () => {
      await open();
      await goTo('Settings', '.ss-cards > li');
      expect(await page.locator('.ss-cards > li', { hasText: 'in use' }).count()).toBe(1);
      await page
        .locator('summary', { hasText: /^Changes \d+ settings$/ })
        .last()
        .click();
      expect(await page.getByText('10% → 5%').count()).toBeGreaterThan(0);
      expect(await problems()).toEqual([]);
      await button('Use Directive').click();
      await expect.poll(calls).toContain('carryOut preset {"preset":"directive"}');
    });
  });

  it('mends one cell, or all of a group, where that is certain', async () => {
    await open({}, { view: 'misspelt' });
    await button('Change to “amber”').first().click();
    await expect.poll(calls).toContain('carryOut mend {"cells":[{"sheet":"Projects","a1":"G4"}]}');
    await button('Mend all 12 of these').click();
    await expect
      .poll(async () => (await calls()).filter((one) => one.startsWith('carryOut')).length)
      .toBe(2);
    expect(await problems()).toEqual([]);
  });

  it('says the version, the licences, and that nothing leaves the workbook', async () => {
    await open();
    await goTo('About', '.ss-packages > li');
    expect(await page.getByText(/^Steersheet \d+\.\d+\.\d+$/).isVisible()).toBe(true);
    expect(await page.getByText('Nothing leaves this workbook').isVisible()).toBe(true);
    expect(await page.locator('.ss-packages > li', { hasText: 'preact' }).textContent()).toMatch(
      /MIT$/,
    );
  });
});

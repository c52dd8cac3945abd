/** The pane as people meet it: in Chromium, at the widths of its hosts, by keyboard, in every colour. */

import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { LONG_WORD } from './fixture.ts';
import { type Bundle, bundlePage, type Looks, openPage } from './open-page.ts';
import type { Stage, ViewName } from './page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SMALL: Looks = { width: 300, height: 600, colours: 'light' };

/** Narrowest host, and the pane of a small laptop, each in every colour. */
const LOOKS: readonly Looks[] = [
  { width: 300, height: 600, colours: 'light' },
  { width: 300, height: 600, colours: 'dark' },
  { width: 300, height: 600, colours: 'forced' },
  { width: 350, height: 378, colours: 'light' },
  { width: 350, height: 378, colours: 'dark' },
  { width: 350, height: 378, colours: 'forced' },
];
const VIEWS: readonly ViewName[] = ['empty', 'portfolio', 'flawless', 'unrecognised', 'many'];

const runnable = hasChromium();

describe.skipIf(!runnable)('the pane in Chromium', () => {
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

  const open = async (view: ViewName, more: Partial<Looks> = {}, can: Stage['abilities'] = {}) => {
    page = await openPage(browser, bundle, { ...SMALL, ...more }, { view, abilities: can });
    page.on('pageerror', (error) => errors.push(error.message));
  };
  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const calls = () => page.evaluate(() => window.backstage.calls);
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const failNext = (name: string, sentence: string) =>
    page.evaluate(
      ([call, text]) => {
        window.backstage.failing[call] = text;
      },
      [name, sentence] as [string, string],
    );
  /** Presses Tab until the element with this name has the focus. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab never came to “${name}”.`);
  };
  const overflow = () =>
    page.evaluate(() => {
      const { right } = document.documentElement.getBoundingClientRect();
      const wide = [
        ...document.querySelectorAll('.ss-pane *:not(.ss-unseen, .ss-unseen *)'),
      ].filter((element) => element.getBoundingClientRect().right > right + 0.5);
      const scroll = document.querySelector('.ss-scroll');
      const root = document.documentElement;
      const longer = root.scrollHeight - root.clientHeight;
      const sideways = scroll === null ? 0 : scroll.scrollWidth - scroll.clientWidth;
      return { sideways, longer, wide: wide.map((element) => element.className) };
    });
  const axe = async () => {
    await page.addScriptTag({ path: AXE });
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, passes } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      return { found, passed: passes.length };
    });
  };
  /** Puts on screen all that can be: folds open, an outcome, a failure. */
  const unfold = async () => {
    await button('Executive status').click();
    await page.locator('.ss-outcome').waitFor();
    for (const closed of [/recognised/, /^Projects\s*24 rows/, /^Not yet/]) {
      await page.locator('summary').filter({ hasText: closed }).click();
    }
    await failNext('show', 'The tab is gone. Check again, then jump from a fresh finding.');
    await button('Go to L7 in Projects').click();
    await page.getByRole('alert').getByText('The tab is gone').waitFor();
  };

  describe.each(LOOKS)('at $width × $height in $colours colours', (looks) => {
    it.each(VIEWS)(
      'shows the %s workbook without an axe finding or anything that overflows',
      async (view) => {
        await open(view, looks);
        const { found, passed } = await axe();
        expect(found).toEqual([]);
        expect(passed).toBeGreaterThan(10);
        expect(await overflow()).toEqual({ sideways: 0, longer: 0, wide: [] });
      },
    );

    it('shows everything unfolded without an axe finding or anything that overflows', async () => {
      await open('portfolio', looks);
      await unfold();
      expect((await axe()).found).toEqual([]);
      expect(await overflow()).toEqual({ sideways: 0, longer: 0, wide: [] });
    });
  });

  it('leaves the upper right corner to the host', async () => {
    await open('portfolio', { width: 350, height: 378 });
    const under = await page.evaluate(
      () =>
        [...document.querySelectorAll('.ss-title, .ss-product, button, a, summary')].filter(
          (element) => {
            const { right, top } = element.getBoundingClientRect();
            return right > window.innerWidth - 34 && top < 32;
          },
        ).length,
    );
    expect(under).toBe(0);
  });

  it('can be worked by keyboard from the first screen to the undo', async () => {
    await open('empty');
    // Before the first key, so that the browser listens by the time the dialog would open.
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open a file');
    await page.keyboard.press('Enter');
    const buffer = Buffer.from('ID,Name\nP-001,Move the data centre\n');
    await (await chooser).setFiles({ name: 'projects.csv', mimeType: 'text/csv', buffer });
    await page.locator('.ss-title', { hasText: 'Technology portfolio' }).waitFor();
    await expect.poll(focused).toBe('Technology portfolio 2026.xlsx');

    await tabTo('Executive status');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Executive status is ready');
    await tabTo('Show Executive 2026-03-02');
    await page.keyboard.press('Enter');
    await tabTo('Go to L7 in Projects');
    await page.keyboard.press('Enter');
    for (let presses = 0; (await focused()) !== 'Undo'; presses += 1) {
      expect(presses).toBeLessThan(30);
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Space');
    await expect.poll(focused).toBe('Undone: Executive status is ready');
    expect(await button('Undo').count()).toBe(0);
    expect(await calls()).toEqual([
      'open projects.csv 35',
      'run status-executive 2026-03-02',
      'show Executive 2026-03-02!',
      'show Projects!L7',
      'undo Executive status is ready',
    ]);
  });

  it('shows where the focus is at every stop of the keyboard', async () => {
    await open('portfolio');
    const bare: string[] = [];
    let stops = 0;
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement, body } = document;
        // Past the last stop the browser itself has the focus.
        if (activeElement === null || activeElement === body) return null;
        const marked = activeElement.closest('.ss-tile')
          ? activeElement.nextElementSibling
          : activeElement;
        // A command's ring is drawn around its whole row.
        const part = activeElement.matches('.ss-row') ? '::after' : null;
        const ring = marked === null ? 'none' : getComputedStyle(marked, part).outlineStyle;
        return { ring, html: activeElement.outerHTML.slice(0, 200) };
      });
      if (stop === null) break;
      stops += 1;
      if (stop.ring === 'none') bare.push(stop.html);
    }
    expect(bare).toEqual([]);
    expect(stops).toBeGreaterThan(20);
  });

  it('says results in a live region, and opens nothing by itself', async () => {
    await open('portfolio');
    await button('Executive status').click();
    const status = page.getByRole('status');
    await expect.poll(() => status.textContent()).toContain('Report history: 24 rows added.');
    expect(await calls()).toEqual(['run status-executive 2026-03-02']);
  });

  it('shows progress while a command runs, and lets no second one begin', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
    });
    await button('Executive status').click();
    const bar = page.getByRole('progressbar', { name: 'Executive status…' });
    await bar.waitFor();
    expect(await bar.getAttribute('value')).toBeNull();
    await page.evaluate(() => window.backstage.report(3, 8));
    expect(await bar.getAttribute('value')).toBe('38');
    await button('Executive status').click({ force: true });
    await button('Save').click({ force: true });
    await page.evaluate(() => window.backstage.letGo());
    await page.locator('.ss-outcome').waitFor();
    expect(await bar.count()).toBe(0);
    expect(await calls()).toEqual(['run status-executive 2026-03-02']);
  });

  it('gives the reason of a command that cannot run to eye, keyboard and reader, and does not run it', async () => {
    await open('portfolio');
    const capacity = button('Capacity review');
    expect(await capacity.count()).toBe(0);
    await page.locator('summary', { hasText: 'Not yet: Capacity review' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Capacity review');
    await page.keyboard.press('Enter');
    expect(await capacity.getAttribute('aria-disabled')).toBe('true');
    const ids = (await capacity.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(texts.join(' ')).toContain('There is no People table.');
    expect(await page.getByText('There is no People table.').isVisible()).toBe(true);
    expect(await calls()).toEqual([]);
  });

  it('shows why at once where no command can run', async () => {
    await open('portfolio');
    await page.evaluate(() => window.backstage.change('idle'));
    await page.getByText('There is no People table.').waitFor();
    expect(await button('Capacity review').isVisible()).toBe(true);
  });

  it('lets the whole row of a command be pressed, and names the button by its label alone', async () => {
    await open('many');
    const rows = page.locator('.ss-command');
    expect(await rows.count()).toBe(5);
    await rows.nth(3).scrollIntoViewIfNeeded();
    const box = await rows.nth(3).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + 4);
    await page.locator('.ss-outcome').waitFor();
    expect(await calls()).toEqual(['run delivery 2026-03-02']);
    expect(await button('Value and benefits realised').count()).toBe(1);
  });

  it('says what a command found, and where it stands', async () => {
    await open('portfolio');
    await button('Prioritise').click();
    const card = page.locator('.ss-outcome');
    await card.getByText('7 of the 21 projects that can be judged are red').waitFor();
    expect(await card.getByText('to the right of your own tabs').isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain('7 of the 21 projects');
  });

  it('sees that the user has taken the run back in the host, and done it again', async () => {
    await open('portfolio');
    await button('Executive status').click();
    const card = page.locator('.ss-outcome-title');
    await expect.poll(() => card.textContent()).toBe('Executive status is ready');
    await page.evaluate(() => window.backstage.turn(true));
    await expect.poll(() => card.textContent()).toBe('Undone: Executive status is ready');
    expect(await button('Undo').count()).toBe(0);
    await page.evaluate(() => window.backstage.turn(false));
    await expect.poll(() => card.count()).toBe(0);
  });

  it('stops a command on Cancel without calling it a failure, and goes back to its button', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
    });
    const command = button('Executive status');
    await command.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Executive status…' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Executive status…');
    const { reads } = await page.evaluate(() => ({ reads: window.backstage.reads }));
    await button('Cancel').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Executive status');
    expect(await page.locator('.ss-stopped').textContent()).toBe('Stopped. Nothing was changed.');
    expect(await page.getByRole('status').textContent()).toBe('Stopped. Nothing was changed.');
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(await page.locator('.ss-outcome').count()).toBe(0);
    expect(await page.evaluate(() => window.backstage.reads)).toBe(reads);
    await page.evaluate(() => {
      window.backstage.hold = false;
    });
    await page.keyboard.press('Enter');
    await page.locator('.ss-outcome').waitFor();
    expect(await page.locator('.ss-stopped').count()).toBe(0);
  });

  it('says that it is stopping, and ends well where the host is past that', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
      window.backstage.ignoresStops = true;
    });
    await button('Executive status').click();
    const cancel = button('Cancel');
    await cancel.click();
    await page.getByRole('progressbar', { name: 'Stopping…' }).waitFor();
    expect(await cancel.getAttribute('aria-disabled')).toBe('true');
    expect(await focused()).toBe('Cancel');
    await page.evaluate(() => window.backstage.letGo());
    await expect.poll(focused).toBe('Executive status is ready');
  });

  it('shows no bar for what is over at once, and one as soon as it is plain that it will last', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
    });
    await button('Executive status').click();
    await expect.poll(calls).toEqual(['run status-executive 2026-03-02']);
    expect(await page.locator('.ss-busy').count()).toBe(0);
    await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      window.backstage.report(1, 100);
    });
    expect(await page.locator('.ss-busy').count()).toBe(1);
    await page.evaluate(() => window.backstage.letGo());
    await page.locator('.ss-outcome').waitFor();
  });

  it('shows how far a reading is, and leaves what stands there where it is stopped', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
      window.backstage.holdsReading = true;
      window.backstage.change('flawless');
    });
    const bar = page.getByRole('progressbar', { name: 'Reading the workbook…' });
    await bar.waitFor();
    await page.evaluate(() => window.backstage.report(1, 4));
    expect(await bar.getAttribute('value')).toBe('25');
    // It can be used meanwhile.
    expect(await button('Executive status').getAttribute('aria-disabled')).toBeNull();
    await button('Cancel').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Read again');
    expect(await page.getByRole('status').textContent()).toBe(
      'Stopped. What stands here was read before.',
    );
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(await page.getByText('“Q3-ish” is not a date.').count()).toBe(1);
    await page.evaluate(() => {
      window.backstage.hold = false;
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('“Q3-ish” is not a date.').count()).toBe(0);
    expect(await page.locator('.ss-stopped').count()).toBe(0);
  });

  it('keeps the workbook that is open where opening another is stopped', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.hold = true;
    });
    await page
      .locator('.ss-file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('ID,Name') });
    await page.getByRole('progressbar', { name: 'Opening a.csv…' }).waitFor();
    await button('Cancel').click();
    await expect
      .poll(() => page.locator('.ss-stopped').textContent())
      .toBe('Stopped. The workbook is the one that was open before.');
  });

  it('stands as of the day that was chosen, once nobody types on', async () => {
    await open('portfolio');
    expect(await page.locator('.ss-state').textContent()).toContain('As of 2 March 2026');
    const reads = await page.evaluate(() => window.backstage.reads);
    const date = page.getByLabel('As of');
    await date.fill('0002-01-31');
    await date.fill('2026-01-30');
    await date.fill('2026-01-31');
    await expect.poll(() => page.locator('.ss-state').textContent()).toContain('As of 2026/01/31');
    expect(await page.getByRole('status').textContent()).toContain('As of 2026/01/31');
    expect(await page.evaluate(() => window.backstage.reads)).toBe(reads + 1);
    // No whole date: what stands here goes on to be of the day before.
    await date.fill('');
    await page.evaluate(() => window.backstage.change('portfolio'));
    await expect.poll(() => page.evaluate(() => window.backstage.reads)).toBe(reads + 2);
    expect(await page.locator('.ss-state').textContent()).toContain('As of 2026/01/31');
  });

  it('runs for the day that was chosen, and for none while the date is empty', async () => {
    await open('portfolio');
    const date = page.getByLabel('As of');
    expect(await date.inputValue()).toBe('2026-03-02');
    await date.fill('');
    await button('Executive status').click({ force: true });
    expect(await calls()).toEqual([]);
    expect(await page.getByText('Choose the day').first().isVisible()).toBe(true);
    await date.fill('2026-01-31');
    await button('Executive status').click();
    await page.locator('.ss-outcome').waitFor();
    expect(await calls()).toEqual(['run status-executive 2026-01-31']);
  });

  it('shows a hostile name as text and runs nothing of it', async () => {
    await open('portfolio');
    const item = page.locator('.ss-finding', { hasText: 'The name is' });
    expect(await item.textContent()).toContain('<script>window.wasHacked = true</script>');
    expect(await item.locator('script, img').count()).toBe(0);
    expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false);
  });

  it('breaks a word that is longer than the pane', async () => {
    await open('portfolio');
    const box = await page.getByText(LONG_WORD).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(300);
    expect(box?.height).toBeGreaterThan(40);
  });

  it('settles a finding with a choice and goes on to the next one', async () => {
    await open('portfolio');
    await button('Day first: 3 April').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Go to G11 in Projects');
    expect(await calls()).toEqual(['remember {"sheet":"Projects","dateOrder":"day-month-year"}']);
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('24 projects were read. The dates in Projects are day first.');
  });

  it('shows only the severity that was chosen', async () => {
    await open('portfolio');
    await page.getByRole('radio', { name: '3 Errors' }).check();
    expect(await page.locator('.ss-finding').count()).toBe(3);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.ss-finding').count()).toBe(4);
    expect(await page.getByRole('status').textContent()).toBe('Shown: 4 warnings.');
  });

  it('goes from the overview to the findings', async () => {
    await open('portfolio', { height: 378 });
    await button(/^9 findings/).click();
    expect(await focused()).toBe('Findings');
    expect(await page.locator('.ss-findings-title').isVisible()).toBe(true);
  });

  it('shows 5,000 findings a few at a time, and quickly', async () => {
    await open('crowded');
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await page.locator('.ss-finding').count()).toBe(50);
    expect(await nodes()).toBeLessThan(1500);
    await button(/^Show 50 more/).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.ss-finding').count()).toBe(100);
    // The 51st finding, of rows that begin at 4.
    expect(await focused()).toBe('Go to K54 in Projects');
    const redrawMs = await page.evaluate(async () => {
      const radio = (at: number) => document.querySelectorAll<HTMLElement>('.ss-tile input')[at];
      const start = performance.now();
      for (let round = 0; round < 10; round += 1) {
        radio(2)?.click();
        radio(0)?.click();
      }
      return (performance.now() - start) / 20;
    });
    expect(redrawMs).toBeLessThan(100);
    expect(await nodes()).toBeLessThan(2500);
  });

  it('keeps its place and its folds when the workbook changes', async () => {
    await open('crowded');
    await page.locator('summary', { hasText: 'Allocations 3' }).click();
    const top = () => page.evaluate(() => document.querySelector('.ss-scroll')?.scrollTop ?? -1);
    await page.evaluate(() => document.querySelector('.ss-scroll')?.scrollTo(0, 1234));
    await page.evaluate(() => window.backstage.change('crowded'));
    await expect.poll(() => page.evaluate(() => window.backstage.reads)).toBe(2);
    expect(await top()).toBe(1234);
    expect(await page.locator('details[open]').count()).toBe(2);
  });

  it('shows by itself what another hand changed', async () => {
    await open('portfolio');
    await page.evaluate(() => window.backstage.change('flawless'));
    await page.getByText('Nothing to look at').waitFor();
    expect(await page.locator('.ss-finding').count()).toBe(0);
  });

  it.each([
    ['show', 'Go to L7 in Projects', 'The tab Projects is gone. Check again.'],
    ['run', 'Executive status', 'The workbook is protected. Unprotect it, then try again.'],
    ['save', 'Save', 'The disk is full. Free some space, then save again.'],
    ['remember', 'Day first: 3 April', 'Settings is protected. Unprotect it, then choose again.'],
    ['view', 'Check again', 'A cell is being edited. Press Enter in the sheet, then check again.'],
  ])(
    'shows the sentence of a failing %s call, and gives the focus back on dismissing it',
    async (call, name, sentence) => {
      await open('portfolio');
      await failNext(call, sentence);
      await button(name).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText(sentence).waitFor();
      await button('Dismiss').focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('alert').textContent()).toBe('');
      expect(await focused()).toBe(
        await button(name).evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim()),
      );
      expect(await page.locator('.ss-finding').count()).toBe(9);
    },
  );

  it('can be tried again when the first reading failed', async () => {
    await open('portfolio');
    await page.evaluate(() => {
      window.backstage.pane.destroy();
      const back = window.stage({ view: 'portfolio' });
      back.failing = { view: 'The connection was lost.' };
    });
    await page.getByRole('alert').getByText('The connection was lost.').waitFor();
    await page.evaluate(() => {
      window.backstage.failing = {};
    });
    await button('Try again').click();
    await page.locator('.ss-finding').first().waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('asks before a workbook with unsaved changes is replaced', async () => {
    await open('portfolio');
    await button('Executive status').click();
    await page.locator('.ss-outcome').waitFor();
    await button('Open the Sample').click();
    const dialog = page.getByRole('dialog', { name: 'Open the sample?' });
    await dialog.waitFor();
    expect((await axe()).found).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Open the Sample');
    expect(await calls()).toEqual(['run status-executive 2026-03-02']);
    await button('Open the Sample').click();
    await button('Open without saving').click();
    await expect.poll(calls).toContain('openSample');
    await expect.poll(focused).toBe('Technology portfolio 2026.xlsx');
  });

  it('asks nothing when nothing changed, or when all was saved', async () => {
    await open('portfolio');
    await page.evaluate(() => window.backstage.change('portfolio'));
    await button('Save').click();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('Saved portfolio.xlsx. It is in your downloads.');
    await button('Open the Sample').click();
    await expect.poll(calls).toEqual(['save', 'openSample']);
  });

  it('shows no button for what the host cannot do', async () => {
    await open('portfolio', {}, { open: false, sample: false, save: false, undo: false });
    expect(await page.getByRole('group', { name: 'File' }).count()).toBe(0);
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await button('Executive status').click();
    await page.locator('.ss-outcome').waitFor();
    expect(await button('Undo').count()).toBe(0);
  });

  it('offers to check again where the user has to fill a tab first', async () => {
    await open('empty', {}, { open: false, sample: false, save: false });
    await page.evaluate(() => {
      window.backstage.failing = { view: 'A cell is being edited.' };
    });
    await button('Check again').click();
    await page.getByRole('alert').getByText('A cell is being edited.').waitFor();
  });

  it('names what keeps a tab from being read before it speaks of other files', async () => {
    await open('unrecognised');
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['Findings', 'Next steps', 'Actions']);
    expect(await button('Check again').count()).toBe(1);
  });

  it('leaves nothing behind when it is destroyed', async () => {
    await open('portfolio');
    await page.evaluate(() => window.backstage.pane.destroy());
    expect(await page.locator('#pane').innerHTML()).toBe('');
    expect(await calls()).toEqual(['stopped listening']);
  });

  it('goes dark by a class on the page whatever the system says, and stays light by another', async () => {
    await open('portfolio');
    const ground = () =>
      page.locator('.ss-pane').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    expect(await ground()).toBe('rgb(31, 35, 37)');
    await page.evaluate(() => document.documentElement.classList.replace('dark', 'light'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  it('is not printed', async () => {
    await open('portfolio');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ss-pane').isVisible()).toBe(false);
  });
});

/** Another language is one file more: with a pseudo-language in the place of the words nothing else is left on any screen. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/programs/launch-chromium.ts';
import { hasChromium } from '../workbench/chromium.ts';
import type { Crawled } from './crawl.ts';
import { type Bundle, bundlePage, openPage } from './open-page.ts';
import type { Stage } from './page.ts';
import { pathsOfWords, pseudoWords } from './pseudo-words.ts';

const LOOKS = { width: 300, height: 600, colours: 'light' } as const;
/** The functions are looked at once. */
const BARE = { hasFunctions: false } as const;
const ADDS: Stage = { view: 'empty', abilities: { open: false }, ...BARE };
const PLAIN = { open: false, sample: false, save: false, undo: true } as const;

/** The pages are part of this test's script: they cannot fail to be loaded. */
const UNSEEN = ['WORDS.pageUnloaded'];

describe.skipIf(!hasChromium())('the words of the pane', () => {
  let browser: Browser;
  let bundle: Bundle;
  let page: Page;
  /** Every word that was on some screen. */
  const seen = new Set<string>();
  const found = new Set<string>();

  beforeAll(async () => {
    [browser, bundle] = await Promise.all([
      launchChromium(),
      bundlePage('test/pane/words-page.ts', [pseudoWords]),
    ]);
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    await page.close();
    const strangers = [...found];
    found.clear();
    expect(strangers).toEqual([]);
  });

  const open = async (stage: Stage) => {
    page = await openPage(browser, bundle, LOOKS, stage);
  };
  const note = ({ strangers, words, presses }: Crawled) => {
    for (const text of strangers) found.add(text);
    for (const path of words) seen.add(path);
    return { words, presses };
  };
  /** Notes what is on screen now. */
  const look = async () => note(await page.evaluate(() => window.look()));
  const press = async (selector: string, nth = 0) =>
    note(await page.evaluate(([at, index]) => window.press(at, index), [selector, nth] as const));
  /** Until nothing is under way. */
  const rest = async () => {
    await page.waitForFunction(() => window.pending === 0);
    return look();
  };
  /** Until so many tabs were asked for. */
  const begun = (count: number) =>
    page.waitForFunction(
      (least) =>
        window.backstage.calls.filter((call) => call.startsWith('carryOut command')).length >=
        least,
      count,
    );
  const hold = (isHeld: boolean) =>
    page.evaluate((is) => {
      window.backstage.hold = is;
      if (!is) window.backstage.letGo();
    }, isHeld);
  const fail = (name: string, sentence: string) =>
    page.evaluate(
      ([call, text]) => {
        window.backstage.failing[call] = text;
      },
      [name, sentence] as [string, string],
    );
  const loseChanges = () =>
    page.evaluate(() => {
      window.backstage.isUnsaved = true;
    });

  it.each<[string, Stage]>([
    ['a portfolio', { view: 'portfolio' }],
    ['a flawless workbook whose pages are empty', { view: 'flawless', none: true, ...BARE }],
    ['misspelt cells', { view: 'misspelt', ...BARE }],
    ['long tables', { view: 'wide', ...BARE }],
    ['an empty workbook', { view: 'empty', ...BARE }],
    ['an empty workbook beside a spreadsheet', { view: 'empty', abilities: PLAIN, ...BARE }],
    ['an empty workbook that a sample can be added to', ADDS],
    ['a workbook that is not recognised', { view: 'unrecognised', ...BARE }],
    ['commands that cannot run', { view: 'idle', ...BARE }],
  ])(
    'are all there is, whatever is pressed in %s',
    async (_, stage) => {
      await open(stage);
      const { presses } = note(await page.evaluate(() => window.crawl()));
      expect(presses).toBeGreaterThan(3);
      expect(presses).toBeLessThan(900);
    },
    60_000,
  );

  it('are all there is before the workbook is read, and where it cannot be', async () => {
    await open({ view: 'portfolio', isEndless: true });
    expect((await look()).words).toContain('WORDS.reading');
    await page.close();
    await open({ view: 'portfolio', failing: { view: '' } });
    expect((await look()).words).toContain('WORDS.noReason');
  });

  it('are all there is while work is under way, stopped, taken back in part, and after it failed', async () => {
    await open({ view: 'portfolio' });
    await hold(true);
    await press('.ss-command button');
    await page.evaluate(() => window.backstage.report(1, 2));
    await press('.ss-busy button');
    await page.locator('.ss-stopped').waitFor();
    await look();
    await press('.ss-all button');
    await begun(1);
    await page.evaluate(() => window.backstage.letGo());
    await begun(2);
    await look();
    await press('.ss-busy button');
    await rest();
    await hold(false);
    await press('.ss-all button');
    await rest();
    await fail('undo Done: prioritise', 'It was changed since.');
    await press('.ss-outcome .ss-plain');
    await rest();
    await press('.ss-trouble button');
    await page.evaluate(() => {
      window.backstage.holdsReading = true;
      window.backstage.hold = true;
    });
    await press('.ss-findings .ss-bar button');
    await press('.ss-busy button');
    await page.locator('.ss-stopped').waitFor();
    await look();
    await page.evaluate(() => {
      window.backstage.holdsReading = false;
    });
    await hold(false);
    for (const name of ['run', 'carryOut', 'show', 'undo', 'save', 'functions', 'ask']) {
      await fail(name, `${name} did not work.`);
    }
    for (const button of ['.ss-command button', '.ss-finding .ss-jump', '.ss-choices button']) {
      await press(button);
      await rest();
    }
    await press('[data-page="ranking"]');
  });

  it('are all there is where changes would be lost, a file is opened and one is saved', async () => {
    await open({ view: 'portfolio', abilities: { empty: true } });
    for (const index of [0, 1, 2]) {
      await loseChanges();
      await press('.ss-files button', index);
      await press('.ss-dialog .ss-primary');
      await rest();
    }
    await press('.ss-files button', 3);
    await rest();
    await page.locator('.ss-file').setInputFiles({
      name: '«Portfolio.csv»',
      mimeType: 'text/csv',
      buffer: Buffer.from('ID,Name\n'),
    });
    await look();
    await hold(true);
    await page.locator('.ss-file').setInputFiles({
      name: '«Another.csv»',
      mimeType: 'text/csv',
      buffer: Buffer.from('ID,Name\n'),
    });
    await look();
    await press('.ss-busy button');
    await page.locator('.ss-stopped').waitFor();
    await look();
    await hold(false);
    await rest();
    await press('.ss-files button', 2);
    await rest();
    await press('.ss-files button', 0);
    await rest();
  });

  it('are all there is where no day is chosen and no finding is of the kind', async () => {
    await open({ view: 'misspelt' });
    expect((await press('.ss-mend-all button')).words).toContain('WORDS.mending');
    await rest();
    await page.locator('.ss-date input').fill('');
    expect((await look()).words).toContain('WORDS.chooseDay');
    await page.locator('.ss-tile input').nth(3).check({ force: true });
    expect((await look()).words).toContain('WORDS.noneOfKind');
  });

  it('are all there is in the forms of the pages', async () => {
    await open({ view: 'portfolio' });
    await press('[data-page="ranking"]');
    await page.locator('.ss-weight input').first().focus();
    await page.keyboard.press('ArrowLeft');
    await look();
    await page.keyboard.press('Home');
    await page.locator('.ss-weight input').nth(1).press('Home');
    expect((await look()).words).toContain('PAGE_WORDS.ranking.none');
    const weights = page.locator('.ss-weight input');
    for (const weight of await weights.all()) await weight.press('Home');
    expect((await look()).words).toContain('PAGE_WORDS.ranking.noWeight');
    await weights.first().press('End');
    await look();
    await press('.ss-row-buttons button', 1);
    await hold(true);
    await press('.ss-sure .ss-primary');
    await hold(false);
    await look();
    await press('.ss-back');
    await press('[data-page="sheets"]');
    await press('.ss-tabs button');
    await page.locator('.ss-field select').first().selectOption({ index: 1 });
    await look();
    await page.locator('.ss-cards select').nth(0).selectOption({ index: 1 });
    await look();
    await page.locator('.ss-cards select').nth(1).selectOption({ index: 2 });
    await look();
    await press('.ss-page > .ss-primary');
    await press('.ss-back');
    await press('[data-page="settings"]');
    await page.locator('.ss-search input').fill('«zzz»');
    await look();
    await page.locator('.ss-search input').fill('a');
    await look();
    await press('.ss-change');
    await hold(true);
    await press('.ss-edit .ss-primary');
    await hold(false);
    await look();
    await press('.ss-back');
    await press('.ss-functions summary');
    await rest();
    await page.locator('.ss-functions input').fill('«zzz»');
    await look();
    await page.locator('.ss-functions input').fill('');
    await press('.ss-functions .ss-row');
    expect((await press('.ss-example button')).words).toContain('WORDS.inserting');
    await rest();
  });

  it('are all there is in lists that grow', async () => {
    await open({ view: 'wide', many: true });
    await press('[data-page="ranking"]');
    await press('.ss-back');
    await press('[data-page="raid"]');
    expect((await press('.ss-more')).words).toContain('PAGE_WORDS.more');
  });

  it('would show a word that does not come from the file', async () => {
    await open({ view: 'portfolio' });
    const strangers = await page.evaluate(() => {
      document.querySelector('.ss-actions')?.append('to');
      document.querySelector('.ss-summary')?.setAttribute('aria-label', 'Summary');
      return window.screenTexts().strangers;
    });
    expect(strangers).toEqual(['to', 'Summary']);
  });

  it('were all on some screen, so that every screen was looked at', () => {
    expect(pathsOfWords().filter((path) => !seen.has(path))).toEqual(UNSEEN);
  });
});

/** The workbench in the hands of somebody who does what the guide says: copies its tables, presses what it names, reads what it quotes. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseA1, type Snapshot, toA1 } from '../../core/index.ts';
import { openFile } from '../../workbench/files/opened-file.ts';
import { bytesOf } from '../workbench/app/open-workbench.ts';
import { type Box, type Likeness, takePicture } from './pictures.ts';
import type { GuidePaste, GuideSection, GuideTyped } from './read-guide.ts';

/** What was done and seen while one chapter was followed. */
export interface Reader {
  readonly page: Page;
  readonly pictures: Likeness[];
  /** Begins a chapter: what is pressed from now on must be named there. */
  begin(section: GuideSection): void;
  /** Presses what the chapter names; where several bear that name, the first. */
  press(label: string, options?: PressOptions): Promise<void>;
  /** Copies a table from the guide, clicks the cell, and pastes. */
  paste(paste: GuidePaste): Promise<void>;
  /** Clicks a cell and types into it. */
  type(typed: GuideTyped): Promise<void>;
  /** Reads what the pane says now. */
  look(): Promise<string>;
  /** Saves, and reads what was saved. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly book: Snapshot }>;
  /** Takes a picture, once `to` is in the middle of the pane. */
  picture(name: string, of?: 'page' | 'pane', to?: string): Promise<void>;
  /** Ends a chapter: everything that it quotes and names must have been seen or pressed, or stand in the tabs. */
  end(...tabs: readonly string[]): Promise<void>;
  /** Looks into the tabs that chapters ended with. */
  checkTabs(book: Snapshot): void;
}

/** Which of several things of that name is pressed. */
export interface PressOptions {
  readonly role?: 'button' | 'tab';
  /** The card with that heading. */
  readonly card?: string;
}

/** Has the page believe that it is nine o'clock on that day (`YYYY-MM-DD`), and let time pass from there. */
export async function setDay(page: Page, day: string): Promise<void> {
  await page.addInitScript((morning) => {
    const Real = Date;
    const ahead = new Real(morning).getTime() - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(Real.now() + ahead);
        else super(...(given as [number]));
      }
      static override now(): number {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, `${day}T09:00:00`);
}

/** Begins with the page of the workbench. */
export function createReader(page: Page): Reader {
  let section: GuideSection | null = null;
  let seen: string[] = [];
  let pressed = new Set<string>();
  const pictures: Likeness[] = [];
  const waiting: FollowedChapter[] = [];

  const current = (): GuideSection => {
    if (section === null) throw new Error('No chapter was begun.');
    return section;
  };

  const look = async (): Promise<string> => {
    const text = oneLine(
      await page.locator('#pane').evaluate((pane) => {
        // Words for those who listen are not what a reader sees.
        const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        let last: Element | null = null;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const around = node.parentElement;
          const isShown = around?.checkVisibility() === true || around?.tagName === 'OPTION';
          if (isShown && around?.closest('.ss-unseen') === null)
            words.push(around === last ? '' : ' ', node.textContent ?? '');
          last = around;
        }
        return words.join('');
      }),
    );
    seen.push(text);
    return text;
  };

  const goTo = async (sheet: string, a1: string): Promise<void> => {
    await page.getByRole('tab', { name: sheet, exact: true }).click();
    await expect.poll(() => page.getByRole('tab', { selected: true }).innerText()).toBe(sheet);
    const box = nameBox(page);
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    await expect.poll(() => box.inputValue()).toBe(a1);
  };

  return {
    page,
    pictures,
    look,
    begin(next) {
      section = next;
      seen = [];
      pressed = new Set();
    },
    async press(label, { role = 'button', card } = {}) {
      expect(current().labels, current().title).toContain(label);
      await look();
      pressed.add(label);
      const around =
        card === undefined
          ? page.locator(role === 'tab' ? 'body' : '#pane')
          : page
              .locator('li')
              .filter({ has: page.getByRole('heading', { name: card, exact: true }) });
      const exact = around.getByRole(role, { name: label, exact: true });
      // Some have words more for those who listen: `Change`, and what.
      const begun = around.getByRole(role, { name: new RegExp(`^(‹ )?${label}( |$)`) });
      await exact.or(begun).first().waitFor();
      await ((await exact.count()) > 0 ? exact : begun).first().click();
    },
    async paste({ sheet, a1, rows }) {
      const copy = await page.context().newPage();
      await copy.setContent(tableHtml(rows));
      await copy.evaluate(() => {
        const table = document.querySelector('table');
        if (table !== null) getSelection()?.selectAllChildren(table);
      });
      await copy.keyboard.press('Control+C');
      await copy.close();
      await page.bringToFront();
      await goTo(sheet, a1);
      await page.keyboard.press('Control+V');
      await expect.poll(() => nameBox(page).inputValue()).toBe(rangeOf(a1, rows));
    },
    async type({ sheet, a1, text }) {
      await goTo(sheet, a1);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save' }).click(),
      ]);
      const name = download.suggestedFilename();
      const bytes = await bytesOf(download);
      return { name, bytes, book: await (await openFile(name, bytes)).read() };
    },
    async picture(name, of = 'page', to) {
      expect(current().pictures, `${current().title} shows ${name}`).toContain(name);
      // The pointer must lie on nothing that answers to it.
      await page.mouse.move(0, 0);
      // To the middle even where it is in sight: how far the pane is scrolled depends on what it showed before.
      if (to !== undefined) {
        const place = page.locator(to).last();
        await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      }
      const box = of === 'page' ? undefined : await paneBox(page);
      pictures.push(await takePicture(page, name, box));
    },
    async end(...tabs) {
      await look();
      const chapter = { section: current(), seen, pressed, tabs };
      if (tabs.length === 0) checkChapter(chapter);
      else waiting.push(chapter);
    },
    checkTabs({ sheets }) {
      expect(waiting.length).toBeGreaterThan(0);
      for (const chapter of waiting.splice(0)) {
        for (const name of chapter.tabs) {
          const sheet = sheets.find((one) => one.name === name);
          expect(sheet, `the tab ${name}`).toBeDefined();
          const texts = (sheet?.grid ?? []).flat().filter((cell) => typeof cell === 'string');
          chapter.seen.push(oneLine(texts.join(' ')));
        }
        checkChapter(chapter);
      }
    },
  };
}

/** A chapter that was followed to its end. */
interface FollowedChapter {
  readonly section: GuideSection;
  readonly seen: string[];
  readonly pressed: ReadonlySet<string>;
  readonly tabs: readonly string[];
}

/** All that the chapter says is there was there. */
function checkChapter({ section, seen, pressed }: FollowedChapter): void {
  const { title, quotes, labels, explained } = section;
  const text = oneLine(seen.join(' '));
  for (const quote of quotes) expect(text, `${title} quotes`).toContain(quote);
  for (const label of labels) {
    if (!pressed.has(label)) expect(text, `${title} names`).toContain(label);
  }
  for (const [what = ''] of explained) expect(text, `${title} explains`).toContain(what);
}

/** Where the grid says which cell is selected. */
function nameBox(page: Page) {
  return page.locator('#grid input').first();
}

async function paneBox(page: Page): Promise<Box> {
  const box = await page.locator('#pane').boundingBox();
  if (box === null) throw new Error('There is no pane.');
  return box;
}

function tableHtml(rows: GuidePaste['rows']): string {
  const [header = [], ...rest] = rows;
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${line(header, 'th')}${rest.map((row) => line(row, 'td')).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function rangeOf(a1: string, rows: GuidePaste['rows']): string {
  const at = parseA1(a1);
  if (at === null) throw new Error(`${a1} is no cell`);
  const width = rows[0]?.length ?? 1;
  return `${a1}:${toA1(at.row + rows.length - 1, at.column + width - 1)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

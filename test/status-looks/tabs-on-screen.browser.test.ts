/** The seven status tabs of the sample as the workbench draws them, by day and by night: nothing cut off, nothing blank, a picture of each for people. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../core/index.ts';
import { type FileSheetView, openFile } from '../../workbench/files/opened-file.ts';
import { setDay } from '../guide/guided-workbench.ts';
import { type Box, stillPicture } from '../guide/pictures.ts';
import { bytesOf, openWorkbench, type Workbench } from '../workbench/app/open-workbench.ts';
import { hasChromium } from '../workbench/chromium.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';

const PICTURES = 'dist/looks/workbench';
const AS_OF = '2026-11-22';
/** As wide as the widest tab, the pane beside it; high enough for the first blocks. */
const SIZE = { width: 1560, height: 1300 };

describe.skipIf(!hasChromium())('the status tabs on screen', () => {
  let workbench: Workbench;
  let page: Page;
  let made: readonly FileSheetView[] = [];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    workbench = await openWorkbench();
    page = await workbench.page(SIZE.width, (fresh) => setDay(fresh, AS_OF));
    await page.setViewportSize(SIZE);
    await page.locator('[data-command="all"]').click();
    await page.getByText(`${COMMANDS.length} status tabs made`, { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    const { sheets } = (await openFile('made.xlsx', await bytesOf(download))).view();
    made = sheets.filter(({ mark }) => mark?.includes('|status:') === true);
  });
  afterAll(async () => {
    await workbench?.close();
  });

  it('are all there, each under its name', async () => {
    expect(made).toHaveLength(COMMANDS.length);
    const shown = await page.getByRole('tab').allInnerTexts();
    for (const { name } of made) expect(shown).toContain(name);
  });

  it.each(COMMANDS.map(({ id }, index) => [id, index] as const))(
    '%s shows every word and number whole',
    async (_, index) => {
      const sheet = made[index];
      const texts = sheet === undefined ? [] : shownTexts(sheet);
      expect(texts.length).toBeGreaterThan(30);
      expect(await cutOff(page, texts)).toEqual([]);
    },
  );

  it.each(
    (['light', 'dark'] as const).flatMap((mode) =>
      COMMANDS.map(({ id }, index) => [id, mode, index] as const),
    ),
  )('%s is drawn in the %s', async (id, mode, index) => {
    const sheet = made[index];
    if (sheet === undefined) throw new Error(`${id} was not made`);
    await page.emulateMedia({ colorScheme: mode });
    await expect.poll(() => page.locator('html.univer-dark').count()).toBe(mode === 'dark' ? 1 : 0);
    await page.getByRole('tab', { name: sheet.name, exact: true }).click();
    await expect.poll(() => page.getByRole('tab', { selected: true }).innerText()).toBe(sheet.name);
    await page.mouse.move(0, 0);
    const title = String(sheet.cells[0]?.[0]?.value);
    const grid = await gridBox(page);
    // Beside the row numbers and below the column letters.
    const first = { x: grid.x + 46, y: grid.y + 48, width: 500, height: 38 };
    await expect.poll(() => inkShare(page, first)).toBeGreaterThan(title.length / 1000);
    await expect.poll(() => inkShare(page, grid)).toBeGreaterThan(0.01);
    writeFileSync(join(PICTURES, `${id}-${mode}.png`), await stillPicture(page));
  });

  it('have asked nobody outside for anything, and nothing has failed', () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

async function gridBox(page: Page): Promise<Box> {
  const box = await page.locator('#grid').boundingBox();
  if (box === null) throw new Error('There is no grid.');
  return box;
}

/** The texts that are wider than their room, or need more lines than their row has, each with what it lacks. */
function cutOff(page: Page, texts: readonly ShownText[]): Promise<string[]> {
  return page.evaluate((all) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const linesOf = (text: string, room: number): number =>
      text.split('\n').reduce((lines, paragraph) => {
        let line = '';
        let count = 1;
        for (const word of paragraph.split(' ')) {
          const longer = line === '' ? word : `${line} ${word}`;
          if (pen.measureText(longer).width <= room || line === '') line = longer;
          else {
            count += 1;
            line = word;
          }
        }
        return lines + count;
      }, 0);
    return all.flatMap(({ a1, text, isBold, fontPixels, wraps, width, height }) => {
      pen.font = `${isBold ? 'bold ' : ''}${fontPixels}px Arial`;
      const line = fontPixels * 1.15;
      const needed = (wraps && width !== null ? linesOf(text, width) : 1) * line;
      if (needed > height + 2)
        return [`${a1} “${text}” is ${Math.round(needed)} high in ${height}`];
      const widest = wraps
        ? Math.max(...text.split(/\s/).map((word) => pen.measureText(word).width))
        : pen.measureText(text).width;
      if (width !== null && widest > width + 2) {
        return [`${a1} “${text}” is ${Math.round(widest)} wide in ${Math.round(width)}`];
      }
      return [];
    });
  }, texts);
}

/** The share of pixels that differ plainly from the most frequent colour: what is written or filled. */
async function inkShare(page: Page, clip: Box): Promise<number> {
  const picture = await page.screenshot({ clip });
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const { width, height } = image;
        const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext(
          '2d',
        );
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, width, height);
        const counts = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 5;
          counts.set(grey, (counts.get(grey) ?? 0) + 1);
        }
        return 1 - Math.max(...counts.values()) / (width * height);
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
  } finally {
    await blank.close();
  }
}

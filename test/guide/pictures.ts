/** The guide's pictures: taken anew where that is asked for, otherwise compared with those that the guide shows. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { palettePng } from './palette-png.ts';

/** The pictures that the guide shows. */
export const SHOWN = 'docs/images/guide';
const TAKEN = 'dist/guide';
/** More than this is too heavy for a page that is read on the way. */
export const MOST_BYTES = 150 * 1024;

/** Whether the guide's pictures are to be made anew. */
export const isTakingAnew = process.env['STEERSHEET_PICTURES'] === '1';

/** How far a picture is from the one that the guide shows. */
export interface Likeness {
  readonly name: string;
  readonly bytes: number;
  /** `1200 × 800` of both, or what differs. */
  readonly sizes: readonly [string, string];
  /** The mean difference of the grey values of both, made small, from 0 to 255. */
  readonly meanDifference: number;
  /** The share of small squares that differ plainly, from 0 to 1. */
  readonly changedShare: number;
}

/** Takes a picture once nothing on it moves any more. */
export async function takePicture(page: Page, name: string, clip?: Box): Promise<Likeness> {
  const picture = palettePng(await stillPicture(page, clip));
  const folder = isTakingAnew ? SHOWN : TAKEN;
  const file = join(folder, `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  const shown = join(SHOWN, `${name}.png`);
  if (!existsSync(shown)) throw new Error(`${shown} is missing: npm run pictures makes it.`);
  return { name, bytes: picture.length, ...(await compare(page, picture, readFileSync(shown))) };
}

/** A rectangle of the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The page as soon as two pictures in a row are the same. */
export async function stillPicture(page: Page, clip?: Box): Promise<Buffer> {
  const take = (): Promise<Buffer> =>
    page.screenshot({ animations: 'disabled', ...(clip === undefined ? {} : { clip }) });
  let last = await take();
  for (let tries = 0; tries < 60; tries += 1) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not come to rest.');
}

async function compare(page: Page, taken: Buffer, shown: Buffer) {
  const urls = [taken, shown].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`);
  // A page of its own: the one in the picture must not be changed by looking at it.
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(async (addresses) => {
      // One small square for 8 × 8 pixels: a word that is another one shows, how a letter is drawn does not.
      const STEP = 8;
      const grey = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const [width, height] = [Math.ceil(image.width / STEP), Math.ceil(image.height / STEP)];
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, 0, 0, width, height);
        const { data } = pen.getImageData(0, 0, width, height);
        const values = Array.from({ length: width * height }, (_, index) => {
          const [red = 0, green = 0, blue = 0] = data.slice(index * 4, index * 4 + 3);
          return 0.299 * red + 0.587 * green + 0.114 * blue;
        });
        return { size: `${image.width} × ${image.height}`, values };
      };
      const [one, other] = await Promise.all(addresses.map(grey));
      if (one === undefined || other === undefined) throw new Error('no picture');
      const apart = one.values.map((value, index) => Math.abs(value - (other.values[index] ?? 0)));
      const count = Math.max(1, apart.length);
      return {
        sizes: [one.size, other.size] as const,
        meanDifference: apart.reduce((sum, value) => sum + value, 0) / count,
        changedShare: apart.filter((value) => value > 24).length / count,
      };
    }, urls);
  } finally {
    await blank.close();
  }
}

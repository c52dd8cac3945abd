/** Says what is wrong with an icon file: its size, its pixels, or that it shows an older drawing. */
import { createHash } from 'node:crypto';
import type { Drawing } from './drawings.ts';
import { type Picture, readPng } from './png.ts';

/** The note in each file that says which drawing it shows: browsers' pixels vary, the drawing does not. */
export const NOTE = 'Drawing';

/** What the note says for a drawing. */
export function stampOf({ svg, size }: Drawing): string {
  return createHash('sha256').update(`${size}\n${svg}`).digest('hex').slice(0, 32);
}

/** What is wrong with the file, or null. */
export function judgeIcon(drawing: Drawing, file: Buffer): string | null {
  let picture: Picture;
  try {
    picture = readPng(file);
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : error}`;
  }
  const { width, height, notes } = picture;
  if (width !== drawing.size || height !== drawing.size) {
    return `is ${width} × ${height} pixels, not ${drawing.size} × ${drawing.size}`;
  }
  if (notes.get(NOTE) !== stampOf(drawing)) return 'does not show the drawing of today';
  return judgePixels(picture);
}

/** Every icon has transparent corners, and something in white. */
function judgePixels({ width, height, pixels }: Picture): string | null {
  const last = width * height - 1;
  for (const corner of [0, width - 1, last - width + 1, last]) {
    if ((pixels[corner * 4 + 3] ?? 255) > 128) return 'has corners that are not transparent';
  }
  let white = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at, at + 4);
    if (Math.min(red, green, blue) > 200 && opacity > 200) white++;
  }
  return white < last / 40 ? 'shows no sign' : null;
}

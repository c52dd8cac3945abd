import { readdirSync, readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUTTON_DRAWINGS, BUTTON_SIZES, PRODUCT_SIZES } from '../../manifests/icon-files.ts';
import { drawings } from '../../tools/icons/drawings.ts';
import { judgeIcon, NOTE, stampOf } from '../../tools/icons/judge-icon.ts';
import { readPng, withNote } from '../../tools/icons/png.ts';

const FOLDER = 'manifests/icons';
const ALL = drawings();
const fileOf = (file: string) => readFileSync(`${FOLDER}/${file}`);
const one = ALL.find(({ file }) => file === 'raid-32.png');
if (one === undefined) throw new Error('raid-32.png is not drawn');
const FILE = fileOf(one.file);

describe('the icons', () => {
  it('are all there, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(ALL.map(({ file }) => file).sort());
    const count = PRODUCT_SIZES.length + BUTTON_DRAWINGS.length * BUTTON_SIZES.length + 3;
    expect(ALL.length).toBe(count);
  });

  it.each(ALL)(
    '$file has its size, transparent corners, a sign, and shows the drawing of today',
    (icon) => {
      expect(judgeIcon(icon, fileOf(icon.file))).toBeNull();
    },
  );

  it('differ from each other', () => {
    const signs = ALL.filter(({ size }) => size === 32).map(({ file }) =>
      Buffer.from(readPng(fileOf(file)).pixels).toString('base64'),
    );
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('are white on nothing where the unified manifest asks for an outline', () => {
    const { pixels } = readPng(fileOf('unified-outline-32.png'));
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at + 3] ?? 0) > 0) colours.add(pixels.subarray(at, at + 3).join());
    }
    expect(
      [...colours].filter((colour) => Math.min(...colour.split(',').map(Number)) < 250),
    ).toEqual([]);
  });
});

describe('judging an icon', () => {
  it.each([
    ['of another size', { ...one, size: 48 }, FILE, /is 32 × 32 pixels, not 48/],
    ['of another drawing', { ...one, svg: `${one.svg} ` }, FILE, /drawing of today/],
    ['without a note', one, FILE.subarray(0, 33), /cut off/],
    ['that is cut off', one, FILE.subarray(0, -12), /cut off/],
    ['that is none', one, Buffer.from('<svg/>'), /no PNG/],
    ['with a bit turned', one, turned(FILE, 40), /damaged/],
  ])('names one %s', (_, drawing, file, why) => {
    expect(judgeIcon(drawing, file)).toMatch(why);
  });

  it.each([
    ['that shows nothing', [11, 102, 117, 0], /no sign/],
    ['without transparent corners', [255, 255, 255, 255], /corners/],
  ] as const)('names one %s', (_, pixel, why) => {
    const drawing = { ...one, size: 4 };
    const file = withNote(plainPng(4, pixel), NOTE, stampOf(drawing));
    expect(judgeIcon(drawing, file)).toMatch(why);
  });
});

function turned(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** A square of one colour. */
function plainPng(size: number, pixel: readonly number[]): Buffer {
  const row = [0, ...Array.from({ length: size }, () => pixel).flat()];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.from(Array.from({ length: size }, () => row).flat());
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

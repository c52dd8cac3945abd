/** Reads PNG files as Chromium writes them, and writes a note into one. */
import { crc32, inflateSync } from 'node:zlib';

/** A decoded image: four bytes a pixel (red, green, blue, opacity), row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** The notes in the file, by their keyword. */
  readonly notes: ReadonlyMap<string, string>;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Decodes a PNG of 8 bits a channel, with or without opacity. Throws on anything else, and on a file that is damaged. */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const head = chunks[0];
  if (head?.type !== 'IHDR' || head.data.length !== 13) throw new Error('no PNG: it has no head');
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth, colour, , , interlace] = head.data.subarray(8);
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0) throw new Error('a PNG of another kind');
  const raw = inflateSync(Buffer.concat(chunks.filter(isData).map(({ data }) => data)));
  if (raw.length !== height * (width * channels + 1)) throw new Error('a PNG that is cut off');
  const notes = chunks.filter(({ type }) => type === 'tEXt').map(noteOf);
  const pixels = withOpacity(unfiltered(raw, width * channels, height, channels), channels);
  return { width, height, pixels, notes: new Map(notes) };
}

/** The same file with a note, which must be ASCII, behind its head. */
export function withNote(file: Buffer, keyword: string, text: string): Buffer {
  const head = SIGNATURE.length + 12 + 13;
  const body = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([file.subarray(0, head), chunk, file.subarray(head)]);
}

const isData = ({ type }: Chunk) => type === 'IDAT';

function noteOf({ data }: Chunk): [string, string] {
  const end = data.indexOf(0);
  return [data.toString('latin1', 0, end), data.toString('latin1', end + 1)];
}

function chunksOf(file: Buffer): readonly Chunk[] {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('no PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    if (at + 12 > file.length) throw new Error('a PNG that is cut off');
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (body.length !== length + 4 || at + 12 + length > file.length) {
      throw new Error('a PNG that is cut off');
    }
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('a damaged PNG');
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('a PNG that is cut off');
  return chunks;
}

/** Each row says how its bytes were foretold from those at the left, above, and above left. */
function unfiltered(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at++) {
      const here = row * stride + at;
      const left = at < step ? 0 : (out[here - step] ?? 0);
      const above = row === 0 ? 0 : (out[here - stride] ?? 0);
      const corner = row === 0 || at < step ? 0 : (out[here - stride - step] ?? 0);
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      if (foretold === undefined) throw new Error('a damaged PNG');
      out[here] = (raw[row * (stride + 1) + 1 + at] ?? 0) + foretold;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0;
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function withOpacity(bytes: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return bytes;
  const pixels = new Uint8Array((bytes.length / 3) * 4);
  for (let pixel = 0; pixel * 3 < bytes.length; pixel++) {
    pixels.set([...bytes.subarray(pixel * 3, pixel * 3 + 3), 255], pixel * 4);
  }
  return pixels;
}

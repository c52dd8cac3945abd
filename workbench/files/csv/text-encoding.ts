/** Bytes ↔ text for the encodings that CSV files come in, without losing a byte of what nobody touched. */

import { HostError } from '../../../core/index.ts';

/** The encodings that are told apart; a text that is no UTF is taken for windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A decoded text file. `mark` is the byte order mark that it began with: empty, or one character. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly mark: '' | '\uFEFF';
  readonly text: string;
  /**
   * What to encode, of the same length: where `text` has the letter that a stray byte means in a text of UTF-8,
   * this has U+DC00 and the byte, so that it is saved as the byte that it was.
   */
  readonly raw: string;
}

/** Windows-1252 from 0x80 to 0x9F; the five unused places stand for themselves, so that every byte comes back. */
const HIGH = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ');

/**
 * The text: UTF-16 by its mark or its zero bytes, UTF-8 by its mark or where its bytes agree, otherwise Windows-1252.
 * Bytes that do not agree, in a text that is UTF-8 all the same, are read as Windows-1252 one by one.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = sniffEncoding(bytes);
  const text = encoding === null ? null : decodeStrictly(bytes, encoding);
  if (encoding !== null && text !== null) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const whole = text.slice(mark.length);
    return { encoding, mark, text: whole, raw: whole };
  }
  const mixed = encoding === 'utf-8' ? decodeMixed(bytes) : null;
  if (mixed !== null) return mixed;
  const windows = decodeWindows(bytes);
  return { encoding: 'windows-1252', mark: '', text: windows, raw: windows };
}

function sniffEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even === 0) return 'utf-16le';
  if (even > sample.length / 5 && odd === 0) return 'utf-16be';
  return 'utf-8';
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text of UTF-8 with stray bytes; `null` where it has no mark and more of these than of letters in several bytes. */
function decodeMixed(bytes: Uint8Array): DecodedText | null {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text: string[] = [];
  const raw: string[] = [];
  let letters = 0;
  let strays = 0;
  let from = isMarked ? 3 : 0;
  const take = (to: number) => {
    const run = decoder.decode(bytes.subarray(from, to));
    text.push(run);
    raw.push(run);
  };
  for (let at = from; at < bytes.length; ) {
    const size = sequenceSize(bytes, at);
    if (size > 1) letters += 1;
    if (size === 0) {
      take(at);
      const byte = bytes[at] as number;
      text.push(decodeWindows(bytes.subarray(at, at + 1)));
      raw.push(String.fromCharCode(STRAY + byte));
      strays += 1;
      from = at + 1;
    }
    at += Math.max(1, size);
  }
  if (!isMarked && strays > letters) return null;
  take(bytes.length);
  const mark = isMarked ? '\uFEFF' : '';
  return { encoding: 'utf-8', mark, text: text.join(''), raw: raw.join('') };
}

const STRAY = 0xdc00;

/** How many bytes the letter takes that begins here in UTF-8; 0 where none does. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let index = 1; index < size; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  // Longer than need be, halves of a pair, and what lies beyond Unicode are no letters.
  const second = bytes[at + 1] as number;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return size;
}

function decodeWindows(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    const codes = Array.from(bytes.subarray(at, at + 8_192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] as string).charCodeAt(0) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** The bytes of the raw text, in its encoding and with its mark. Fails with a `HostError` on a character it cannot hold. */
export function encodeText({
  encoding,
  mark,
  raw,
}: Pick<DecodedText, 'encoding' | 'mark' | 'raw'>): Uint8Array {
  const whole = mark + raw;
  switch (encoding) {
    case 'utf-8':
      return encodeMixed(whole);
    case 'windows-1252':
      return encodeWindows(whole);
    default: {
      const bytes = new Uint8Array(whole.length * 2);
      const view = new DataView(bytes.buffer);
      for (let index = 0; index < whole.length; index += 1) {
        view.setUint16(index * 2, whole.charCodeAt(index), encoding === 'utf-16le');
      }
      return bytes;
    }
  }
}

function encodeMixed(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = text
    .split(/((?<![\uD800-\uDBFF])[\uDC80-\uDCFF])/)
    .map((piece, index) =>
      index % 2 === 0 ? encoder.encode(piece) : Uint8Array.of(piece.charCodeAt(0) - STRAY),
    );
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function encodeWindows(text: string): Uint8Array {
  const places = new Map(HIGH.map((letter, index) => [letter, index + 0x80]));
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff && letter.length === 1)) return code;
    const place = places.get(letter);
    if (place !== undefined) return place;
    throw new HostError(
      'write-failed',
      `This CSV file’s encoding (Windows-1252) has no “${letter}”. Save it as an .xlsx workbook instead.`,
    );
  });
}

/** Bytes ↔ text for the encodings that CSV files come in, without losing a byte of what nobody touched. */

import { HostError } from '../../../core/index.ts';

/** The encodings that are told apart; a text that is no UTF is taken for windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A decoded text file. `mark` is the byte order mark that it began with: empty, or one character. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly mark: '' | '\uFEFF';
  readonly text: string;
}

/** Windows-1252 from 0x80 to 0x9F; the five unused places stand for themselves, so that every byte comes back. */
const HIGH = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ');

/** The text: UTF-16 by its mark or its zero bytes, UTF-8 where every byte agrees, otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = sniffEncoding(bytes);
  const text = encoding === null ? null : decodeStrictly(bytes, encoding);
  if (encoding !== null && text !== null) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { encoding, mark, text: text.slice(mark.length) };
  }
  return { encoding: 'windows-1252', mark: '', text: decodeWindows(bytes) };
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

/** The bytes of the text, in its encoding and with its mark. Fails with a `HostError` on a character it cannot hold. */
export function encodeText({ encoding, mark, text }: DecodedText): Uint8Array {
  const whole = mark + text;
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(whole);
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

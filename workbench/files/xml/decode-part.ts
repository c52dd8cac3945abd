/** A part's bytes → text. What is guessed here would be written back for good, so nothing is. */

import { damaged } from '../zip/zip-entry.ts';

/** The text. A byte order mark decides and is dropped; without one, the declaration; without that, it is UTF-8. */
export function decodePart(path: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`${path} is not what it says: ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/i.exec(head)?.[1] ?? 'utf-8';
  // Such a text has no room for a declaration that can be read here: it says so wrongly.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

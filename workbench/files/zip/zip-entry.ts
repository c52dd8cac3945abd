/** One file inside a zip file, as it lies there, and how it is unpacked with a bound on what it may become. */

import { Inflate } from 'fflate';
import { HostError } from '../../../core/index.ts';
import { crc32 } from './crc32.ts';

/** Still packed, so that an entry that nobody touches is copied byte for byte. */
export interface ZipEntry {
  readonly path: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** No workbook that a person edits comes near these; a zip bomb does. */
export const ZIP_LIMITS = {
  entries: 20_000,
  /** Bytes that all entries may claim to have, unpacked. */
  totalSize: 768 * 1024 * 1024,
  /** Bytes that one entry may have, unpacked: beyond this its text no longer fits a string. */
  entrySize: 384 * 1024 * 1024,
  /** Unpacked to packed bytes, for entries above `ratioFrom` bytes. */
  ratio: 300,
  ratioFrom: 8 * 1024 * 1024,
} as const;

/** What an unsafe file is answered with. */
export function unsafe(detail: string): HostError {
  return new HostError(
    'file-unsafe',
    'This file would unpack to something no workbook is, so it was not opened. Ask whoever sent it for a fresh copy saved from Excel.',
    detail,
  );
}

/** What a file is answered with in which a part is missing: reading the rest would give wrong figures without a word. */
export function incomplete(what: string): HostError {
  return new HostError(
    'file-unreadable',
    `This file is damaged: ${what} cannot be found in it. Open it in Excel, let it repair the file, save, then try again.`,
  );
}

/** What a file that breaks off or contradicts itself is answered with. */
export function damaged(detail: unknown): HostError {
  return new HostError(
    'file-unreadable',
    'This file is damaged or incomplete. Download or copy it again, or open it in Excel and save a repaired copy.',
    detail,
  );
}

/** The entry's content. Stops as soon as it grows past what was declared. Fails with `HostError` where it is damaged. */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflateBounded(entry);
  if (bytes.length !== entry.size) throw damaged(`${entry.path}: size differs`);
  if (crc32(bytes) !== entry.crc) throw damaged(`${entry.path}: check sum differs`);
  return bytes;
}

const PIECE = 64 * 1024;

function inflateBounded(entry: ZipEntry): Uint8Array {
  const result = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw unsafe(`${entry.path}: larger than declared`);
    result.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < entry.packed.length || start === 0; start += PIECE) {
      const end = Math.min(start + PIECE, entry.packed.length);
      inflate.push(entry.packed.subarray(start, end), end === entry.packed.length);
    }
  } catch (error) {
    throw error instanceof HostError ? error : damaged(error);
  }
  return result.subarray(0, length);
}

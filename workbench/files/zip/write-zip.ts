/** Entries → a zip file. The same entries always give the same bytes: no clock, no order of its own. */

import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entry.ts';

/** 1 January 1980, the first day that a zip file can name. */
const FIXED_DATE = 0x0021;
const UTF_8 = 0x0800;

/** Packs a new or changed file. Level 4 takes half the time of 6 and gives 6 % more bytes. */
export function packEntry(path: string, content: Uint8Array): ZipEntry {
  return {
    path,
    method: 8,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 4 }),
  };
}

/** The zip file of the entries in their order. Entries that were read are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.path));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const result = new Uint8Array(entries.reduce((sum, entry) => sum + entry.packed.length, headers));
  const view = new DataView(result.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry, name);
    result.set(name, at + 30);
    result.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[index] as number, true);
    result.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return result;
}

/** The fields that the header before an entry and the table of contents share. */
function writeFields(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

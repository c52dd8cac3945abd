/** The table of contents of a zip file, read with suspicion: every claim is checked against the bytes that are there. */

import { damaged, unsafe, ZIP_LIMITS, type ZipEntry } from './zip-entry.ts';

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_32 = 0xffffffff;

/** Whether the bytes begin as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The entries in the order of the table of contents, directories left out. Fails with a `HostError`: damaged, or unsafe
 * (too many entries, too large, packed too well, overlapping, two of one path, a path that leads outside).
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    // DataView throws a RangeError where the file breaks off.
    throw error instanceof RangeError ? damaged(error) : error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = findDirectory(view);
  if (directory.count > ZIP_LIMITS.entries) throw unsafe(`${directory.count} entries`);
  const entries: ZipEntry[] = [];
  const spans: { start: number; end: number }[] = [];
  const paths = new Set<string>();
  let totalSize = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged('table of contents');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const path = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
    at += 46 + nameLength + extraLength + commentLength;
    if (path.endsWith('/')) continue;
    checkPath(path, paths);
    if ((flags & 1) === 1) throw damaged(`${path}: encrypted entry`);
    if (method !== 0 && method !== 8) throw damaged(`${path}: method ${method}`);
    totalSize += wide.size;
    checkSizes(path, wide.size, wide.packedSize, totalSize);
    const start = dataStart(view, wide.offset);
    const end = start + wide.packedSize;
    if (end > bytes.length) throw damaged(`${path}: breaks off`);
    spans.push({ start: wide.offset, end });
    entries.push({
      path,
      method,
      crc: wide.crc,
      size: wide.size,
      packed: bytes.subarray(start, end),
    });
  }
  checkOverlap(spans);
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== MAX_32) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, offset };
    const wideAt = readWide(view, at - 12);
    if (view.getUint32(wideAt, true) !== END_64) throw damaged('zip64 end record');
    return { count: readWide(view, wideAt + 32), offset: readWide(view, wideAt + 48) };
  }
  throw damaged('no table of contents');
}

/** A 64-bit number; past 2⁵³ it is no size of a real file. */
function readWide(view: DataView, at: number): number {
  const high = view.getUint32(at + 4, true);
  if (high > 0x1fffff) throw damaged('64-bit number');
  return high * 2 ** 32 + view.getUint32(at, true);
}

function wideSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const sizes = {
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraAt; field + 4 <= extraAt + extraLength; ) {
    const id = view.getUint16(field, true);
    const length = view.getUint16(field + 2, true);
    if (id === 1) {
      let next = field + 4;
      for (const member of ['size', 'packedSize', 'offset'] as const) {
        if (sizes[member] !== MAX_32) continue;
        sizes[member] = readWide(view, next);
        next += 8;
      }
    }
    field += 4 + length;
  }
  return sizes;
}

function dataStart(view: DataView, offset: number): number {
  if (view.getUint32(offset, true) !== LOCAL) throw damaged('entry header');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function checkPath(path: string, paths: Set<string>): void {
  const steps = path.split(/[/\\]/);
  if (path === '' || steps.includes('..') || steps[0] === '' || path.includes('\0')) {
    throw unsafe(`path ${path}`);
  }
  const key = path.toLowerCase();
  if (paths.has(key)) throw unsafe(`two entries ${path}`);
  paths.add(key);
}

function checkSizes(path: string, size: number, packedSize: number, totalSize: number): void {
  if (size > ZIP_LIMITS.entrySize || totalSize > ZIP_LIMITS.totalSize)
    throw unsafe(`${path}: size`);
  if (size > ZIP_LIMITS.ratioFrom && size > packedSize * ZIP_LIMITS.ratio) {
    throw unsafe(`${path}: ratio`);
  }
}

function checkOverlap(spans: { start: number; end: number }[]): void {
  let end = 0;
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    if (span.start < end) throw unsafe('overlapping entries');
    end = span.end;
  }
}

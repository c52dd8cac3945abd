/** Files that nobody should have to open, made byte by byte. */

import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** A workbook with these tabs, written by a library that the project does not write with. */
export function workbookOf(
  tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

/** The container that Office puts around an encrypted workbook: a compound file with an `EncryptedPackage` stream. */
export function encryptedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(512 * 4).fill(0xff);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  bytes.fill(0xff, 76, 512);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  view.setUint32(520, 0xfffffffe, true);
  ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].forEach((name, at) => {
    const from = 1024 + at * 128;
    bytes.fill(0, from, from + 128);
    for (let index = 0; index < name.length; index++) {
      view.setUint16(from + index * 2, name.charCodeAt(index), true);
    }
    view.setUint16(from + 64, (name.length + 1) * 2, true);
    bytes[from + 66] = at === 0 ? 5 : 2;
  });
  return bytes;
}

const PARTS = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** A workbook whose sheet unpacks to `megabytes` of blanks. `saidSize` is the size that its directory gives. */
export function zipBomb(megabytes: number, saidSize = megabytes * 1_000_000): Uint8Array {
  const head =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  const packed = deflateRawSync(
    Buffer.concat([Buffer.from(head), Buffer.alloc(megabytes * 1_000_000, 0x20)]),
    { level: 1 },
  );
  return withEntry(
    zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, strToU8(xml)]))),
    'xl/worksheets/sheet1.xml',
    packed,
    saidSize,
  );
}

/** The archive with one more entry of packed bytes, put in front of its directory. */
function withEntry(zip: Uint8Array, name: string, packed: Uint8Array, size: number): Uint8Array {
  const end = Buffer.from(zip.subarray(zip.length - 22));
  const directoryAt = end.readUInt32LE(16);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  local.copy(entry, 10, 8, 28);
  entry.writeUInt32LE(directoryAt, 42);
  const directory = Buffer.from(zip.subarray(directoryAt, zip.length - 22));
  const grown = directory.length + entry.length + name.length;
  end.writeUInt16LE(end.readUInt16LE(8) + 1, 8);
  end.writeUInt16LE(end.readUInt16LE(10) + 1, 10);
  end.writeUInt32LE(grown, 12);
  end.writeUInt32LE(directoryAt + local.length + name.length + packed.length, 16);
  return Buffer.concat([
    zip.subarray(0, directoryAt),
    local,
    Buffer.from(name),
    packed,
    directory,
    entry,
    Buffer.from(name),
    end,
  ]);
}

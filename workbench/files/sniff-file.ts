/** What a file is, by what is in it: extensions lie. */

import { HostError } from '../../core/index.ts';
import { looksLikeZip, readZip } from './zip/read-zip.ts';

/** Bytes of a file, at most. */
export const LARGEST_FILE = 256 * 1024 * 1024;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether to open the file as a workbook or as a text. Fails with a `HostError` for everything else. */
export function sniffFile(name: string, bytes: Uint8Array): 'xlsx' | 'csv' {
  const refuse = (trouble: HostError['trouble'], sentence: string) =>
    new HostError(trouble, `“${name}” ${sentence}`);
  if (bytes.length === 0) {
    throw refuse('file-unreadable', 'is empty. Choose a file with something in it.');
  }
  if (bytes.length > LARGEST_FILE) {
    throw refuse('file-too-large', 'is larger than 256 MB. Split it, then open the parts.');
  }
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    // The names of what is inside stand in the file as UTF-16.
    if (includes(bytes, wide('EncryptedPackage'))) {
      throw refuse(
        'file-encrypted',
        'is protected by a password. Save a copy without one in Excel, then open that.',
      );
    }
    throw refuse(
      'unsupported',
      'is in the old .xls format. Save it as .xlsx in Excel, then open that.',
    );
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 5 && bytes[3] === 6) {
    throw refuse(
      'file-unreadable',
      'is an empty archive. Choose an .xlsx workbook or a .csv file.',
    );
  }
  if (startsWith(bytes, '%PDF-')) {
    throw refuse('unsupported', 'is a PDF. Choose the spreadsheet that it was printed from.');
  }
  // These begin like texts; other programs' files give themselves away by their control characters.
  if (['%!PS', 'GIF8', 'Rar!'].some((signature) => startsWith(bytes, signature))) {
    throw refuse(
      'file-unreadable',
      'is not a spreadsheet. Choose an .xlsx workbook or a .csv file.',
    );
  }
  if (!looksLikeZip(bytes)) return 'csv';
  const paths = new Set(readZip(bytes).map(({ path }) => path.toLowerCase()));
  if (paths.has('[content_types].xml')) {
    if (paths.has('xl/workbook.bin')) {
      throw refuse(
        'unsupported',
        'is a binary workbook. Save it as .xlsx in Excel, then open that.',
      );
    }
    if (!paths.has('word/document.xml') && !paths.has('ppt/presentation.xml')) return 'xlsx';
  }
  if (paths.has('content.xml') && paths.has('mimetype')) {
    throw refuse('unsupported', 'is an OpenDocument file. Save it as .xlsx, then open that.');
  }
  throw refuse('file-unreadable', 'is not a spreadsheet. Choose an .xlsx workbook or a .csv file.');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function wide(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

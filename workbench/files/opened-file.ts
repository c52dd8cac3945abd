/** Opens spreadsheet files as hosts, and makes an empty one. Runs in the browser and in Node. */

import { openCsv } from './csv/csv-host.ts';
import type { FileHost, FileOptions } from './file-host.ts';
import { sniffFile } from './sniff-file.ts';
import { blankXlsx, openXlsx } from './xlsx/xlsx-host.ts';

export type {
  CellEdit,
  FileCell,
  FileDropDown,
  FileHost,
  FileSheetView,
  FileTable,
  FileView,
} from './file-host.ts';

/**
 * Opens a file by what is in it, whatever its extension says: an .xlsx (or .xlsm) workbook, otherwise a CSV text.
 * Fails with a `HostError` whose message is a sentence: encrypted, legacy .xls, damaged, unsafe, too large, empty.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<FileHost> {
  return sniffFile(name, bytes) === 'xlsx'
    ? openXlsx(name, bytes, options)
    : openCsv(name, bytes, options);
}

/**
 * An empty .xlsx workbook, to be filled by plans. A tab that a plan adds with the mark `''` is the user's own. It needs
 * at least one tab before it can be saved.
 */
export function newWorkbook(name: string, options: FileOptions = {}): FileHost {
  return blankXlsx(name, options);
}

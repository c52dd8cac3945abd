/** A table part: what the table is called, where it stands and what its columns are called. */

import { parseA1, parseRect } from '../../../core/index.ts';
import type { FileTable } from '../file-host.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { decodeCellText } from '../xml/xml-text.ts';

/** Letters, digits, `_`, `.` and `\`, none of the digits first: what Excel lets a table be called. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * The table that formulas can name; `null` where the part is none, its place is no rectangle, or its name is one that a
 * formula reads as something else (`A1`, `R1C1`, `TRUE`).
 */
export function readTable(xml: string): FileTable | null {
  const scanner = new XmlScanner(xml);
  if (!scanner.next() || !scanner.opens('table')) return null;
  const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
  const rect = parseRect(scanner.attribute('ref') ?? '');
  if (rect === null || !isTableName(name)) return null;
  const headerRows = rowCount(scanner.attribute('headerRowCount'), 1);
  const totalRows = rowCount(scanner.attribute('totalsRowCount'), 0);
  const columns: string[] = [];
  while (columns.length < rect.columns && scanner.next()) {
    if (scanner.opens('tableColumn')) {
      columns.push(decodeCellText(scanner.attribute('name') ?? ''));
    }
  }
  return { name, rect, headerRows, totalRows, columns };
}

/** Whether a table can be called so: letters, digits, `_`, `.` and `\`, and nothing that a formula reads as a cell. */
export function isTableName(name: string): boolean {
  return (
    NAME.test(name) &&
    parseA1(name) === null &&
    !/^(r\d*)?(c\d*)?$/i.test(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/** Tables have one such row or none; whatever else is written there means what is usual. */
function rowCount(written: string | null, usual: 0 | 1): 0 | 1 {
  if (written === '0') return 0;
  return written === '1' ? 1 : usual;
}

/** What hangs on a tab beyond its cells, counted over the parts that the sheet refers to. */

import { parseRect, type Rect } from '../../../core/index.ts';
import type { FileTable } from '../file-host.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import type { OpcPackage } from './opc-package.ts';
import { isTrue } from './read-styles.ts';
import { readTable } from './read-table.ts';

/** `extras`: notes, comments, pictures, charts, shapes, pivots and tables; `tableHeaders`: the tables' header rows; `tables`: those with a name. */
export function countExtras(
  parts: OpcPackage,
  sheetPath: string,
): { extras: number; tableHeaders: Rect[]; tables: FileTable[] } {
  let extras = 0;
  const tables: FileTable[] = [];
  const tableHeaders: Rect[] = [];
  for (const { kind, path } of parts.relationships(sheetPath)) {
    if (path === null || !parts.has(path)) continue;
    if (kind === 'comments') extras += countElements(parts.text(path), ['comment']);
    else if (kind === 'drawing') {
      extras += countElements(parts.text(path), [
        'twoCellAnchor',
        'oneCellAnchor',
        'absoluteAnchor',
      ]);
    } else if (kind === 'pivotTable' || kind === 'slicer' || kind === 'timeline') extras += 1;
    else if (kind === 'table') {
      extras += 1;
      const xml = parts.text(path);
      const header = tableHeader(xml);
      if (header !== null) tableHeaders.push(header);
      const table = readTable(xml);
      if (table !== null) tables.push(table);
    }
  }
  return { extras, tableHeaders, tables };
}

function countElements(xml: string, names: readonly string[]): number {
  const scanner = new XmlScanner(xml);
  let count = 0;
  while (scanner.next()) {
    if (!scanner.isClosing && names.includes(scanner.name)) count += 1;
  }
  return count;
}

function tableHeader(xml: string): Rect | null {
  const scanner = new XmlScanner(xml);
  if (!scanner.next()) return null;
  const rows = Number(scanner.attribute('headerRowCount') ?? 1);
  const ref = parseRect(scanner.attribute('ref') ?? '');
  if (ref === null || rows === 0 || isTrue(scanner.attribute('insertRow'))) return null;
  return { ...ref, rows };
}

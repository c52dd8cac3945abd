/** Tables of tabs that Steersheet made follow what is typed, as Excel's do: rows right below them, and their headers. */

import { type Rect, rectToA1 } from '../../../../core/index.ts';
import type { FileTable } from '../../file-host.ts';
import { type Splice, spliceText } from '../../xml/splice.ts';
import { XmlScanner } from '../../xml/xml-scanner.ts';
import type { SheetContent, Tab } from '../book.ts';
import { readTable } from '../read-table.ts';
import { columnName } from './table-part.ts';

/**
 * The table with the rows that stand right below it. Only one that begins in the first row of a marked tab grows: below
 * others there are words that belong to no table, and the user's are theirs.
 */
export function grownTable(table: FileTable, tab: Tab & { content: SheetContent }): FileTable {
  const { rect, totalRows } = table;
  if (tab.mark === null || rect.row !== 0 || totalRows !== 0) return table;
  const others = tab.frame.tables.filter(({ name }) => name !== table.name);
  let { rows } = rect;
  while (
    hasValue(tab.content, rect, rows) &&
    !others.some((other) => other.rect.row <= rows && rows < other.rect.row + other.rect.rows)
  ) {
    rows += 1;
  }
  return rows === rect.rows ? table : { ...table, rect: { ...rect, rows } };
}

/**
 * The part of a table of a tab that came with the file, its columns called as its headers are now. It grows in the same way where
 * it is the one that was made with its tab: another may stand in the first row of a tab of ours, and is the user's.
 */
export function patchTablePart(xml: string, tab: Tab & { content: SheetContent }): string {
  const table = readTable(xml);
  const present = tab.frame.tables.find(({ name }) => name === table?.name);
  if (table === null || present === undefined) return xml;
  const grown = isNamedAfter(table, tab) ? grownTable(table, tab) : table;
  const [before, after] = [rectToA1(table.rect), rectToA1(grown.rect)];
  const splices: Splice[] = [];
  const scanner = new XmlScanner(xml);
  let column = 0;
  const put = (attribute: string, text: string) => {
    const place = scanner.attributePlace(attribute);
    if (place !== null) splices.push({ ...place, text });
  };
  while (scanner.next()) {
    if (scanner.opens('table') || scanner.opens('autoFilter')) {
      if (scanner.attribute('ref') === before && after !== before) put('ref', after);
    } else if (scanner.opens('tableColumn')) {
      const name = present.columns[column];
      if (name !== undefined && name !== table.columns[column]) put('name', columnName(name));
      column += 1;
    }
  }
  return spliceText(xml, splices);
}

/** Whether the table is called as its tab, which the user's are not: `Time_off` in `Time off`, also with a number more. */
function isNamedAfter({ name }: FileTable, tab: Tab): boolean {
  const [table, title] = [lettersOf(name), lettersOf(tab.name)];
  return table.startsWith(title) && /^\d*$/.test(table.slice(title.length));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function hasValue({ values }: SheetContent, { column, columns }: Rect, row: number): boolean {
  const cells = values[row]?.slice(column, column + columns) ?? [];
  return cells.some((value) => value !== undefined && value !== null);
}

/** What a plan hangs on a tab beside its cells: taken over as far as a file can hold it. */

import {
  type Cell,
  countFeatures,
  type NativeTable,
  type Rect,
  type SheetFeatures,
} from '../../../../core/index.ts';
import type { FileTable } from '../../file-host.ts';
import type { Book, SheetContent, SheetFrame, Tab } from '../book.ts';
import { isTableName } from '../read-table.ts';
import type { WorkbookFacts } from '../read-workbook.ts';

/** What a list in a file may take, with a comma between its words. */
const LONGEST_LIST = 255;

/**
 * The tab's frame with these features. Left out without a word is what would make Excel call the file damaged: a table whose headers are
 * no texts, or not different ones, or which meets another; a list too long; a second note of a cell; a chart without a
 * series. A table whose name is taken gets a number behind it.
 */
export function withFeatures(
  book: Book,
  tab: Tab & { content: SheetContent },
  asked: SheetFeatures,
  facts: WorkbookFacts,
): SheetFrame {
  const { frame, content } = tab;
  const names = takenNames(book, facts);
  const tables: FileTable[] = [];
  for (const table of asked.tables) {
    const columns = headersOf(content, table.range);
    const others = [...frame.tables, ...tables].map(({ rect }) => rect);
    if (columns === null || others.some((rect) => meet(rect, table.range))) continue;
    const name = freeName(table, names);
    tables.push({ name, rect: table.range, headerRows: 1, totalRows: 0, columns });
  }
  const before = frame.features;
  const noted = new Set(before.notes.map(({ at }) => `${at.row},${at.column}`));
  const added: SheetFeatures = {
    tables: tables.map(({ name, rect }) => ({ name, range: rect })),
    dropDowns: asked.dropDowns.filter(
      ({ values }) =>
        values.length > 0 &&
        values.every((value) => value.trim() !== '' && !/[,\r\n]/.test(value)) &&
        values.join(',').length <= LONGEST_LIST,
    ),
    notes: asked.notes.filter(({ at }) => {
      const key = `${at.row},${at.column}`;
      return !noted.has(key) && noted.add(key);
    }),
    conditionalFormats: asked.conditionalFormats,
    charts: asked.charts.filter(({ series }) => series.length > 0),
  };
  return {
    ...frame,
    extras: frame.extras + countFeatures(added),
    tables: [...frame.tables, ...tables],
    tableHeaders: [...frame.tableHeaders, ...tables.map(({ rect }) => ({ ...rect, rows: 1 }))],
    uncounted: frame.uncounted + countAll(added) - countFeatures(added),
    features: {
      tables: [...before.tables, ...added.tables],
      dropDowns: [...before.dropDowns, ...added.dropDowns],
      notes: [...before.notes, ...added.notes],
      conditionalFormats: [...before.conditionalFormats, ...added.conditionalFormats],
      charts: [...before.charts, ...added.charts],
    },
  };
}

/** What the table's columns are called; `null` where a header is no text, or two are the same, whatever the case. */
function headersOf({ values }: SheetContent, range: Rect): string[] | null {
  if (range.rows < 2 || range.columns < 1) return null;
  const cells: (Cell | undefined)[] = Array.from(
    { length: range.columns },
    (_, index) => values[range.row]?.[range.column + index],
  );
  const texts = cells.flatMap((cell) =>
    typeof cell === 'string' && cell.trim() !== '' && cell.length <= 255 ? [cell] : [],
  );
  const different = new Set(texts.map((text) => text.toLowerCase()));
  return different.size === range.columns ? texts : null;
}

/** Names of the workbook and of all its tables, in lower case: Excel takes one name once. */
function takenNames(book: Book, facts: WorkbookFacts): Set<string> {
  const tables = book.tabs.flatMap(({ frame }) => frame.tables.map(({ name }) => name));
  return new Set([...facts.names, ...tables].map((name) => name.toLowerCase()));
}

function freeName({ name }: NativeTable, taken: Set<string>): string {
  const base = isTableName(name) ? name : `Table_${name.replace(/\W+/g, '_')}`;
  let free = base;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}_${number}`;
  taken.add(free.toLowerCase());
  return free;
}

function meet(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Everything that reading the file again counts. */
function countAll(features: SheetFeatures): number {
  return Object.values(features).reduce((sum, list) => sum + list.length, 0);
}

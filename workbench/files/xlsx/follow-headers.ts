/** The columns of a table on a tab of ours follow what is typed into its headers, as they do in a spreadsheet program. */

import { type Cell, toA1 } from '../../../core/index.ts';
import type { CellEdit, FileTable } from '../file-host.ts';
import type { Book, SheetContent, Tab } from './book.ts';
import type { WorkbookFacts } from './read-workbook.ts';

/** The tables of the tab as they are called after the edits, and the addresses of the headers that may change. */
export interface FollowedHeaders {
  readonly tables: readonly FileTable[];
  readonly cells: ReadonlySet<string>;
}

/**
 * A table follows where its tab bears a mark, every header stays a text of its own, and no formula or name of the workbook
 * names the table: those would have to follow too, which only a spreadsheet program can do.
 */
export function followHeaders(
  book: Book,
  tab: Tab & { content: SheetContent },
  edits: readonly CellEdit[],
  facts: WorkbookFacts,
): FollowedHeaders {
  const cells = new Set<string>();
  const tables = tab.frame.tables.map((table) => {
    const { rect, headerRows } = table;
    const typed = edits.filter(
      ({ row, column }) =>
        row === rect.row && column >= rect.column && column < rect.column + rect.columns,
    );
    if (tab.mark === null || headerRows === 0 || typed.length === 0) return table;
    const columns: (Cell | undefined)[] = [...table.columns];
    for (const { column, value, formula } of typed) {
      columns[column - rect.column] = formula === null || formula === '' ? value : null;
    }
    const names = columns.flatMap((name) =>
      typeof name === 'string' && name.trim() !== '' && name.length <= 255 ? [name] : [],
    );
    const different = new Set(names.map((name) => name.toLowerCase()));
    if (different.size !== rect.columns || isNamed(book, table, facts)) return table;
    for (const { row, column } of typed) cells.add(toA1(row, column));
    return { ...table, columns: names };
  });
  return { tables, cells };
}

/** Whether a formula or a name of the workbook may name a column of the table. */
function isNamed({ tabs }: Book, { name }: FileTable, { nameFormulas }: WorkbookFacts): boolean {
  const wanted = `${name.toLowerCase()}[`;
  // `[@ID]` in a table's own rows names no table.
  const names = (text: string) => text.toLowerCase().includes(wanted) || text.includes('[@');
  if (nameFormulas.some(names)) return true;
  return tabs.some(({ content }) => {
    for (const formula of content?.formulas.values() ?? []) {
      // The others of a shared formula say the same.
      if ((formula.kind !== 'shared' || formula.isMaster) && names(formula.text)) return true;
    }
    return false;
  });
}

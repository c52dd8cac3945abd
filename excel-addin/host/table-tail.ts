/** What stands where rows are to be added below a tab's last one: cells, and perhaps one of Excel's tables. */

import type { Rect } from '../../core/index.ts';
import { ask, askItems } from './in-excel.ts';

/** How far below the last row is looked, and how far to the right. */
const TAIL_ROWS = 20;
const TAIL_COLUMNS = 1_024;

/** What was asked for. */
export interface Tail {
  /** Where the new rows are to begin. */
  readonly row: number;
  /** The cells from the last row that is expected to be there on; a null object where all of them are blank. */
  readonly cells: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

/** What was found. */
export interface TailFacts {
  /** Whether the tab's last row is the one above, as the plan expects. */
  readonly isAsExpected: boolean;
  /** Whether formulas stand below it. */
  readonly hasFormulasBelow: boolean;
  /** The table to which that row belongs, with its columns; `null`: none. */
  readonly table: {
    readonly proxy: Excel.Table;
    readonly columns: number;
    readonly isFiltered: boolean;
    readonly hasTotals: boolean;
  } | null;
}

/** Asks; `row` is where new rows are to begin. */
export function loadTail(sheet: Excel.Worksheet, used: Excel.Range, row: number): Tail {
  const top = Math.max(0, row - 1);
  const place = sheet.getRangeByIndexes(top, 0, TAIL_ROWS, TAIL_COLUMNS).untrack();
  const cells = ask(used.getIntersectionOrNullObject(place), 'rowIndex', 'formulas');
  const tables = sheet.getRangeByIndexes(top, 0, 1, TAIL_COLUMNS).untrack().getTables(false);
  askItems(tables, 'id', 'showTotals', 'columns/count', 'autoFilter/isDataFiltered');
  return { row, cells, tables };
}

/** What has come; `used` is the tab's used block. */
export function tailFacts({ row, cells, tables }: Tail, used: Rect | null): TailFacts {
  const rows = cells.isNullObject ? [] : (cells.formulas as readonly (readonly unknown[])[]);
  const top = cells.isNullObject ? row : cells.rowIndex;
  const above = rows[row - 1 - top] ?? [];
  const below = rows
    .slice(Math.max(0, row - top))
    .flat()
    .filter((entry) => entry !== '');
  const end = used === null ? 0 : used.row + used.rows;
  const isAboveFilled = row === 0 || above.some((entry) => entry !== '');
  const [table] = tables.items;
  return {
    isAsExpected: isAboveFilled && below.length === 0 && end <= Math.max(row, row - 1 + TAIL_ROWS),
    hasFormulasBelow: below.some((entry) => typeof entry === 'string' && entry.startsWith('=')),
    table:
      table === undefined
        ? null
        : {
            proxy: table,
            columns: table.columns.count,
            isFiltered: table.autoFilter.isDataFiltered,
            hasTotals: table.showTotals,
          },
  };
}

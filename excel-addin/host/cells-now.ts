/** Looks at single cells that a plan is to change, just before: what they hold, and what would break if they were written to. */

import type { Cell, CellChange } from '../../core/index.ts';
import { cellOf } from './cell-of.ts';
import { ask, hasApi, settle } from './in-excel.ts';

/** How many cells are asked for in one sync: each weighs some 700 bytes in the request. */
const AT_ONCE = 1_000;

/** One cell as it stands. */
export interface CellNow {
  readonly cell: Cell;
  /** It holds a formula, or a formula fills it. */
  readonly isComputed: boolean;
  readonly numberFormat: string;
}

/** A table's header cells: texts that Excel changes where two are the same, and never leaves blank. */
export interface HeaderRow {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** The cells by their place (`keyOf`), and the header rows of the tab's tables, which must have come. */
export async function readCellsNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
  is1904: boolean,
): Promise<{ cells: Map<string, CellNow>; headers: readonly HeaderRow[] }> {
  const canSpill = hasApi('1.12');
  const tables = sheet.tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ask(table.getRange().untrack(), 'rowIndex', 'columnIndex', 'columnCount'));
  const cells = new Map<string, CellNow>();
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const asked = changes.slice(from, from + AT_ONCE).map(({ at: { row, column } }) => {
      const range = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
      ask(range, 'values', 'valueTypes', 'formulas', 'numberFormat');
      if (canSpill) ask(range, 'hasSpill');
      return { key: keyOf(row, column), range };
    });
    await settle(context);
    for (const { key, range } of asked) {
      const value: unknown = range.values[0]?.[0];
      const formula: unknown = range.formulas[0]?.[0];
      const numberFormat = String(range.numberFormat[0]?.[0]);
      cells.set(key, {
        cell: cellOf(value, String(range.valueTypes[0]?.[0]), is1904 ? numberFormat : null),
        isComputed:
          (typeof formula === 'string' && formula.startsWith('=') && formula !== value) ||
          (canSpill && range.hasSpill),
        numberFormat,
      });
    }
  }
  const headers = tables.map((range) => ({
    row: range.rowIndex,
    column: range.columnIndex,
    columns: range.columnCount,
  }));
  return { cells, headers };
}

/** A place as a key. */
export function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** A workbook in memory as the core sees it and as a grid shows it. */

import type { Cell, Grid, Rect, Snapshot } from '../../../core/index.ts';
import type { FileCell, FileSheetView, FileView } from '../file-host.ts';
import { type Book, cellKey, type Looks, type SheetContent, type Tab } from './book.ts';
import { shownFormula } from './formula-text.ts';

/** The used block's values. Of merged cells only the first counts, as in every spreadsheet. */
export function sheetGrid(tab: Tab & { content: SheetContent }): Grid {
  const covered = coveredCells(tab.frame.merges, tab.content.values.length);
  const grid: Cell[][] = tab.content.values.map((row, rowIndex) => {
    const hidden = covered.get(rowIndex);
    const cells: Cell[] = [];
    let length = 0;
    for (let column = 0; column < row.length; column += 1) {
      const value = hidden?.has(column) === true ? null : (row[column] ?? null);
      cells.push(value);
      if (value !== null) length = column + 1;
    }
    cells.length = length;
    return cells;
  });
  while (grid.length > 0 && (grid[grid.length - 1] as Cell[]).length === 0) grid.pop();
  return grid;
}

/** By row, the columns of cells that a merged block hides. */
function coveredCells(merges: readonly Rect[], rows: number): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  for (const merge of merges) {
    const last = Math.min(merge.row + merge.rows, rows);
    for (let row = merge.row; row < last; row += 1) {
      const columns = covered.get(row) ?? new Set();
      covered.set(row, columns);
      const first = row === merge.row ? merge.column + 1 : merge.column;
      for (let column = first; column < merge.column + merge.columns; column += 1) {
        columns.add(column);
      }
    }
  }
  return covered;
}

/** The core's view. Chart sheets and the like are left out. */
export function snapshotOf(name: string, book: Book): Snapshot {
  return {
    name,
    sheets: cellTabs(book).map((tab) => ({
      name: tab.name,
      grid: sheetGrid(tab),
      visibility: tab.visibility,
      isProtected: tab.frame.isProtected,
      merges: tab.frame.merges,
      mark: tab.mark,
      extras: tab.frame.extras + (tab.content?.formulas.size ?? 0),
    })),
  };
}

/** The grid's view. */
export function viewOf(name: string, kind: FileView['kind'], book: Book, looks: Looks): FileView {
  const tabs = cellTabs(book);
  const front = tabs.find(({ id }) => id === book.activeTab) ?? tabs[0];
  return {
    name,
    kind,
    sheets: tabs.map((tab) => sheetView(tab, looks)),
    activeSheet: front?.name ?? '',
  };
}

function cellTabs(book: Book): (Tab & { content: SheetContent })[] {
  return book.tabs.flatMap((tab) =>
    tab.content === null ? [] : [{ ...tab, content: tab.content }],
  );
}

function sheetView(tab: Tab & { content: SheetContent }, looks: Looks): FileSheetView {
  const { content, frame } = tab;
  const cells: (FileCell | null)[][] = [];
  const rows = Math.max(content.values.length, content.looks.length);
  for (let row = 0; row < rows; row += 1) cells.push(rowView(content, row, looks));
  return {
    name: tab.name,
    cells,
    columnWidths: frame.columnWidths,
    defaultColumnWidth: frame.defaultColumnWidth,
    rowHeights: frame.rowHeights,
    merges: frame.merges,
    frozenRows: frame.frozenRows,
    frozenColumns: frame.frozenColumns,
    gridlines: frame.gridlines,
    tabColour: frame.tabColour,
    visibility: tab.visibility,
    isProtected: frame.isProtected,
    mark: tab.mark,
    extras: frame.extras,
    links: frame.links,
    uncomputedFormulas: frame.uncomputedFormulas,
  };
}

function rowView(content: SheetContent, row: number, looks: Looks): (FileCell | null)[] {
  const values = content.values[row] ?? [];
  const rowLooks = content.looks[row] ?? [];
  const length = Math.max(values.length, rowLooks.length);
  const cells: (FileCell | null)[] = [];
  for (let column = 0; column < length; column += 1) {
    const value = values[column] ?? null;
    const formula = content.formulas.get(cellKey(row, column));
    const style = looks.style(rowLooks[column]);
    const isEmpty = value === null && formula === undefined && style === null;
    cells.push(
      isEmpty ? null : { value, formula: formula?.text ? shownFormula(formula.text) : null, style },
    );
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

/** A workbook in memory as the core sees it and as a grid shows it. */

import {
  type DropDown,
  heedStop,
  type Position,
  type Rect,
  type SheetSnapshot,
  type Snapshot,
  type Watch,
} from '../../../core/index.ts';
import type { FileCell, FileDropDown, FileSheetView, FileView } from '../file-host.ts';
import {
  type Book,
  cellKey,
  EMPTY_ROW,
  type Formula,
  keyPlace,
  type Looks,
  type SheetContent,
  type Tab,
} from './book.ts';
import { ADDED, shownFormula } from './formula-text.ts';
import { longTextSize, MOST_LONG_TEXT } from './shared-formula.ts';
import { blankBudget, sheetGrid } from './sheet-grid.ts';

/** The core's view. Chart sheets and the like are left out. Gives up between two tabs where the watch says so. */
export function snapshotOf(name: string, book: Book, watch?: Watch): Snapshot {
  const budget = blankBudget();
  const tabs = cellTabs(book);
  const sheets = tabs.map((tab, index) => {
    heedStop(watch);
    const sheet = sheetOf(tab, budget);
    watch?.progress?.(index + 1, tabs.length);
    return sheet;
  });
  return { name, sheets, drawsCharts: true };
}

function sheetOf(
  tab: Tab & { readonly content: SheetContent },
  budget: ReturnType<typeof blankBudget>,
): SheetSnapshot {
  return {
    name: tab.name,
    grid: sheetGrid(tab, budget),
    visibility: tab.visibility,
    isProtected: tab.frame.isProtected,
    merges: tab.frame.merges,
    mark: tab.mark,
    extras: tab.frame.extras + tab.content.formulas.size,
    ...uncomputedOf(tab.content),
    ...ownBlocksOf(tab.content),
  };
}

/** How many cells without a computed value are named: a file by another program can consist of them. */
const MOST_UNCOMPUTED = 1_000;

/** The blocks that formulas with functions of ours fill. */
function ownBlocksOf(content: SheetContent): Pick<SheetSnapshot, 'ownBlocks'> {
  const ownBlocks: Rect[] = [];
  for (const formula of content.formulas.values()) {
    const { kind, ref } = formula;
    if (kind !== 'array' || ref === null || ref.rows * ref.columns === 1) continue;
    // Asked for last: the text of a shared formula is made when it is read.
    if (formula.text.includes(ADDED)) ownBlocks.push(ref);
  }
  return ownBlocks.length === 0 ? {} : { ownBlocks };
}

function uncomputedOf(content: SheetContent): { uncomputed?: Position[] } {
  const uncomputed: Position[] = [];
  for (const key of content.formulas.keys()) {
    const { row, column } = keyPlace(key);
    if (content.values[row]?.[column] == null) uncomputed.push({ row, column });
    if (uncomputed.length === MOST_UNCOMPUTED) break;
  }
  return uncomputed.length === 0 ? {} : { uncomputed };
}

/** The grid's view. */
export function viewOf(name: string, kind: FileView['kind'], book: Book, looks: Looks): FileView {
  const tabs = cellTabs(book);
  const budget = { left: MOST_LONG_TEXT };
  const front = tabs.find(({ id }) => id === book.activeTab) ?? tabs[0];
  return {
    name,
    kind,
    sheets: tabs.map((tab) => sheetView(tab, looks, budget)),
    activeSheet: front?.name ?? '',
  };
}

/** A list that was made here, in the words of those that a file brings. */
function asListed({ range, values }: DropDown): FileDropDown {
  return { ranges: [range], from: values };
}

function cellTabs(book: Book): (Tab & { content: SheetContent })[] {
  return book.tabs.flatMap((tab) =>
    tab.content === null ? [] : [{ ...tab, content: tab.content }],
  );
}

function sheetView(
  tab: Tab & { content: SheetContent },
  looks: Looks,
  budget: Budget,
): FileSheetView {
  const { content, frame } = tab;
  const cells: (FileCell | null)[][] = [];
  const rows = Math.max(content.values.length, content.looks.length);
  for (let row = 0; row < rows; row += 1) {
    const isEmpty = !content.values[row]?.length && !content.looks[row]?.length;
    cells.push(isEmpty ? (EMPTY_ROW as never[]) : rowView(content, row, looks, budget));
  }
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
    tables: frame.tables,
    dropDowns: [...frame.dropDowns, ...frame.features.dropDowns.map(asListed)],
    arrays: Array.from(content.formulas.values()).flatMap(({ kind, ref }) =>
      kind === 'array' && ref !== null ? [ref] : [],
    ),
  };
}

/** How many characters of long shared formulas may still be written out. */
interface Budget {
  left: number;
}

/** The formula as it is typed; `null` for none, and where writing it out would go beyond the budget. */
function formulaView(formula: Formula | undefined, budget: Budget): string | null {
  if (formula === undefined) return null;
  const size = longTextSize(formula);
  if (size > budget.left) return null;
  budget.left -= size;
  return formula.text === '' ? null : shownFormula(formula.text);
}

function rowView(
  content: SheetContent,
  row: number,
  looks: Looks,
  budget: Budget,
): (FileCell | null)[] {
  const values = content.values[row] ?? [];
  const rowLooks = content.looks[row] ?? [];
  const length = Math.max(values.length, rowLooks.length);
  const cells: (FileCell | null)[] = [];
  for (let column = 0; column < length; column += 1) {
    const value = values[column] ?? null;
    const formula = content.formulas.get(cellKey(row, column));
    const style = looks.style(rowLooks[column]);
    const isEmpty = value === null && formula === undefined && style === null;
    cells.push(isEmpty ? null : { value, formula: formulaView(formula, budget), style });
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

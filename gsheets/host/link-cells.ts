/** Links to places in the spreadsheet: a text with a link, never a formula. */

import type { Cell, LinksStep } from '../../core/index.ts';
import type { PlanTab } from './plan-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes cells that hold a text into links; neighbours below each other, and texts and blanks between them, go in one call. A text
 * that begins with an apostrophe stays without a link: written as a link, it might lose it.
 */
export function linkCells(
  sheet: Sheet,
  { links }: LinksStep,
  { values }: PlanTab,
  targets: readonly (PlanTab | null)[],
): void {
  const columns = new Map<number, Map<number, string>>();
  links.forEach(({ at, target }, index) => {
    const to = targets[index]?.sheet;
    if (!to || !isLinkable(values[at.row]?.[at.column] ?? null)) return;
    const rows = columns.get(at.column) ?? new Map<number, string>();
    rows.set(at.row, `#gid=${to.getSheetId()}&range=${target.a1}`);
    columns.set(at.column, rows);
  });
  for (const [column, urls] of columns) {
    const textAt = (row: number) => values[row]?.[column] ?? null;
    for (const { from, to } of spans([...urls.keys()], textAt)) {
      const cells = [];
      for (let row = from; row <= to; row += 1) {
        const text = textAt(row);
        const builder = SpreadsheetApp.newRichTextValue();
        builder.setText(typeof text === 'string' ? text : '');
        const url = urls.get(row);
        if (url !== undefined) builder.setLinkUrl(url);
        cells.push([builder.build()]);
      }
      sheet.getRange(from + 1, column + 1, cells.length, 1).setRichTextValues(cells);
    }
  }
}

function isLinkable(cell: Cell): cell is string {
  return typeof cell === 'string' && cell !== '' && !cell.startsWith("'");
}

/** The rows that have links, as stretches between which there is something that cannot be written as a text. */
function spans(
  linked: readonly number[],
  textAt: (row: number) => Cell,
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of [...linked].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    let isOne = last !== undefined;
    for (let between = (last?.to ?? row) + 1; isOne && between < row; between += 1) {
      const cell = textAt(between);
      isOne = cell === null || isLinkable(cell);
    }
    if (last !== undefined && isOne) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

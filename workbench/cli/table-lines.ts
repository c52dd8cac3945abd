/** A table of a result as aligned text that fits the terminal. Whole tables are for `--json`; this is for eyes. */

import type { ResultTable } from '../../core/index.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import { type FittedColumn, fitColumns, textColumn } from './text-column.ts';
import { wrapText } from './wrap-text.ts';

const ROWS_AT_MOST = 25;
const LINES_AT_MOST = 40;
/** So few rows more are shown rather than counted. */
const FEW = 3;
const GAP = '  ';
const LINES_A_CELL = 2;

/**
 * The table's title, header and rows, each line ended, none longer than `width`. Wide texts are broken between words and
 * end with `…` after the second line; columns for which there is no room are named below, and so is the number of rows
 * past the twenty-fifth, or past forty lines. An empty table is one line that says so.
 */
export function tableLines(table: ResultTable, width: number, isColoured: boolean): string {
  const bold = (text: string) => (isColoured ? `\u001b[1m${text}\u001b[0m` : text);
  const title = wrapText(printable(table.title), width, 2).map(bold);
  if (table.rows.length === 0) return `${title.join('\n')}\nnone\n`;
  const first = table.rows.slice(0, ROWS_AT_MOST + FEW);
  const all = table.headers.map((header, at) =>
    textColumn(
      header,
      first.map((row) => row[at] ?? null),
    ),
  );
  const columns = fitColumns(all, width, GAP.length);
  const rows = first.map((_, row) => rowLines(columns, ({ cells }) => cells[row] as string));
  const count = rowsShown(rows, table.rows.length);
  const lines = [
    ...title,
    ...rowLines(columns, ({ header }) => header),
    columns.map((column) => '─'.repeat(column.width)).join(GAP),
    ...rows.slice(0, count).flat(),
  ];
  const more = table.rows.length - count;
  if (more > 0) lines.push(`and ${more.toLocaleString('en-US')} more`);
  const left = all.slice(columns.length).map(({ header }) => header);
  if (left.length > 0) lines.push(...wrapText(`No room for: ${left.join(', ')}.`, width, 3));
  return `${lines.join('\n')}\n`;
}

/** How many of the rows, each of some lines, are shown of `total`. */
function rowsShown(rows: readonly (readonly string[])[], total: number): number {
  let lines = 0;
  let count = 0;
  while (count < Math.min(rows.length, ROWS_AT_MOST) && lines < LINES_AT_MOST) {
    lines += rows[count]?.length ?? 0;
    count += 1;
  }
  return total - count <= FEW ? total : count;
}

/** One row as lines: cells of several lines stand side by side. */
function rowLines(
  columns: readonly FittedColumn[],
  textOf: (column: FittedColumn) => string,
): string[] {
  const wrapped = columns.map((column) => wrapText(textOf(column), column.width, LINES_A_CELL));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => padded(wrapped[at]?.[line] ?? '', column))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, { isNumeric, width }: FittedColumn): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isNumeric ? `${space}${text}` : `${text}${space}`;
}

/** Rows below the last used one of a tab, which may be the user's: no column is touched in which nothing is written. */

import type { AppendRowsStep, Cell } from '../../core/index.ts';
import { styleBlocks } from './style-blocks.ts';
import { writeBlock } from './write-block.ts';

/** Carries the step out; the tab grows where it is too small. */
export function appendRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, values, styles }: AppendRowsStep,
): void {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const last = row + values.length;
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  const isUsed = (column: number) =>
    values.some((cells) => (cells[column] ?? null) !== null) ||
    styles[column]?.numberFormat !== undefined;
  for (let from = 0; from < width; from += 1) {
    if (!isUsed(from)) continue;
    let to = from + 1;
    while (to < width && isUsed(to)) to += 1;
    const block = values.map((cells) => {
      const part: Cell[] = [];
      for (let column = from; column < to; column += 1) part.push(cells[column] ?? null);
      return part;
    });
    const start = from;
    writeBlock(
      sheet,
      { row, column: from },
      block,
      (column) => styles[start + column]?.numberFormat,
    );
    from = to;
  }
  const runs = styles.slice(0, width).map((style, column) => ({
    ranges: [{ row, column, rows: values.length, columns: 1 }],
    style,
  }));
  styleBlocks(sheet, runs);
}

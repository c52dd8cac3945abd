/** What is to be known of a tab's formulas: how many there are, and which cells functions of ours fill. */

import type { Position, Rect } from '../../core/index.ts';
import type { BlockWanted } from './read-blocks.ts';

/** The call of one of our functions, outside of texts. */
const OURS = /(?<![\w.])PMO\.[A-Z]/i;

/** What a question about one cell weighs in a request, which is more than its answer does. */
const QUESTION_BYTES = 700;

/** The formulas of one tab, as its cells come in. */
export class SheetFormulas {
  /** One that somebody has put on a tab of ours makes it theirs. */
  count = 0;
  /** The blocks of several cells that functions of ours fill, as far as they were asked for. */
  readonly ownBlocks: Rect[] = [];
  private readonly sheet: Excel.Worksheet;
  private calls: Position[] = [];

  constructor(sheet: Excel.Worksheet) {
    this.sheet = sheet;
  }

  /** Looks through a block for which `formulas` and `values` have come. */
  take(part: Excel.Range, { row, column }: Position): void {
    const values = part.values as readonly (readonly unknown[])[];
    (part.formulas as readonly (readonly unknown[])[]).forEach((line, down) => {
      line.forEach((entry, along) => {
        // A text that begins with an equal sign reads as itself both times; a formula shows something else.
        if (typeof entry !== 'string' || !entry.startsWith('=')) return;
        if (entry === values[down]?.[along]) return;
        this.count += 1;
        if (OURS.test(entry.replace(/"(?:[^"]|"")*"/g, '""'))) {
          this.calls.push({ row: row + down, column: column + along });
        }
      });
    });
  }

  /** Asks what each call of ours that has come since the last time fills. Needs ExcelApi 1.12. */
  askOwnBlocks(): BlockWanted[] {
    const { sheet, calls, ownBlocks } = this;
    this.calls = [];
    return calls.map(({ row, column }) => ({
      sheet,
      rect: { row, column, rows: 1, columns: 1 },
      members: ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'],
      bytesPerCell: QUESTION_BYTES,
      from: (cell) => cell.getSpillingToRangeOrNullObject(),
      take(spill) {
        if (spill.isNullObject) return;
        const rect = rectOf(spill);
        if (rect.rows * rect.columns > 1) ownBlocks.push(rect);
      },
    }));
  }
}

/** Where a block is whose place has come. */
export function rectOf(range: Excel.Range): Rect {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

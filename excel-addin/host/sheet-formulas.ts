/** What is to be known of a tab's formulas: how many there are, and which cells functions of ours fill. */

import type { Position, Rect } from '../../core/index.ts';
import type { BlockWanted } from './read-blocks.ts';

/** Bytes that a cell takes where only its formula is read. */
const FORMULA_BYTES = 30;

/** The call of one of our functions, outside of texts. */
const OURS = /(?<![\w.])PMO\.[A-Z]/i;

/** Reads the formulas of one tab. */
export class SheetFormulas {
  readonly sheet: Excel.Worksheet;
  /** One that somebody has put on a tab of ours makes it theirs. */
  count = 0;
  /** The cells that call functions of ours. */
  readonly ours: Position[] = [];

  constructor(sheet: Excel.Worksheet) {
    this.sheet = sheet;
  }

  wanted(rect: Rect): BlockWanted {
    return {
      sheet: this.sheet,
      rect,
      members: ['formulas', 'values'],
      bytesPerCell: FORMULA_BYTES,
      take: (part, { row, column }) => {
        const values = part.values as readonly (readonly unknown[])[];
        (part.formulas as readonly (readonly unknown[])[]).forEach((line, down) => {
          line.forEach((entry, along) => {
            // A text that begins with an equal sign reads as itself both times; a formula shows something else.
            if (typeof entry !== 'string' || !entry.startsWith('=')) return;
            if (entry === values[down]?.[along]) return;
            this.count += 1;
            if (OURS.test(entry.replace(/"(?:[^"]|"")*"/g, '""'))) {
              this.ours.push({ row: row + down, column: column + along });
            }
          });
        });
      },
    };
  }
}

/** The blocks of several cells that functions of ours fill, by tab. Syncs only where there is a call of one. Needs ExcelApi 1.12. */
export async function readOwnBlocks(
  context: Excel.RequestContext,
  tabs: readonly SheetFormulas[],
): Promise<Map<SheetFormulas, Rect[]>> {
  const asked = tabs.flatMap((tab) =>
    tab.ours.map(({ row, column }) => {
      const cell = tab.sheet.getRangeByIndexes(row, column, 1, 1).untrack();
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      return { tab, spill };
    }),
  );
  if (asked.length > 0) await context.sync();
  const blocks = new Map<SheetFormulas, Rect[]>();
  for (const { tab, spill } of asked) {
    if (spill.isNullObject) continue;
    const rect = rectOf(spill);
    if (rect.rows * rect.columns > 1) blocks.set(tab, [...(blocks.get(tab) ?? []), rect]);
  }
  return blocks;
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

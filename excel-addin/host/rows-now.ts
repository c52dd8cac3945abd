/** Looks at the last rows of a tab that a plan is to take away: whether they are the ones, and whether a table ends with them. */

import { fingerprintGrid, type Rect, type RemoveRowsStep } from '../../core/index.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import { ask } from './in-excel.ts';
import type { BlockWanted } from './read-blocks.ts';
import { cellMembers, takeCells } from './sheet-outline.ts';

/** What cells take in an answer with their formulas. */
const USUAL_BYTES = 60;

/** The rows as they stand, once their block has come. */
export interface RowsNow {
  readonly isAsExpected: boolean;
  /** The row of a table's body that the first of them is; `null` where they do not end a table, or are all that it has. */
  readonly firstOfTable: number | null;
}

/** What was asked for. */
export interface RowsAsked {
  /** What of it is to be read in blocks; `null` where the tab ends above. */
  readonly wanted: BlockWanted | null;
  /** To be called when it has come. */
  result(): RowsNow;
}

/** Asks; `used` is the tab's used block, and `table` the one to which the last of the rows belongs. */
export function askRows(
  sheet: Excel.Worksheet,
  { row, values }: RemoveRowsStep,
  used: Rect | null,
  table: Excel.Table | null,
  is1904: boolean,
): RowsAsked {
  const end = used === null ? 0 : used.row + used.rows;
  if (used === null || end <= row) {
    return { wanted: null, result: () => ({ isAsExpected: false, firstOfTable: null }) };
  }
  const rect = { row, column: 0, rows: end - row, columns: used.column + used.columns };
  const body =
    table === null ? null : ask(table.getDataBodyRange().untrack(), 'rowIndex', 'rowCount');
  const cells = new GridOfBlocks();
  let hasFormulas = false;
  return {
    wanted: {
      sheet,
      rect,
      members: [...cellMembers(is1904), 'formulas'],
      bytesPerCell: USUAL_BYTES,
      take(part, place) {
        takeCells(part, { row: place.row - row, column: place.column }, is1904, cells);
        hasFormulas ||= part.formulas.some((line: readonly unknown[], down) =>
          line.some(
            (entry, along) =>
              typeof entry === 'string' &&
              entry.startsWith('=') &&
              entry !== part.values[down]?.[along],
          ),
        );
      },
    },
    result() {
      const first = body === null ? 0 : row - body.rowIndex;
      const endsTable = body !== null && first > 0 && first + values.length === body.rowCount;
      // The header of a table that somebody has made of them: Excel would give it names of its own.
      const hasHeader = first < 0;
      return {
        isAsExpected:
          !hasFormulas && !hasHeader && fingerprintGrid(cells.grid) === fingerprintGrid(values),
        firstOfTable: endsTable ? first : null,
      };
    },
  };
}

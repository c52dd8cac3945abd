/** What `clear` and its like take away. */

import { emptyCell } from '../../state/cell-state.ts';
import { cellAt, touchCell } from '../../state/sheet-state.ts';
import { eachCell, type RangeLike } from './places.ts';

/** Without options everything but notes and validation goes, as in Sheets; with some, just those parts. */
export function clearCells(
  { sheet, block }: RangeLike,
  options: Readonly<Record<string, boolean | undefined>>,
): void {
  const isAll = !Object.values(options).includes(true);
  eachCell(block, (row, column) => {
    if (!cellAt(sheet, row, column)) return;
    if (options['skipFilteredRows'] === true && sheet.rowsHiddenByFilter.has(row)) return;
    const cell = touchCell(sheet, row, column);
    const empty = emptyCell();
    if (isAll || options['contentsOnly'] === true) {
      cell.value = null;
      cell.formula = '';
      cell.spilledFrom = null;
      cell.links = [];
    }
    if (isAll || options['formatOnly'] === true) cell.format = empty.format;
    if (options['commentsOnly'] === true) cell.note = '';
    if (options['validationsOnly'] === true) cell.validation = null;
  });
}

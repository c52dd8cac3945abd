/** A tab as a copy of another. */

import { cellAt, type SheetState } from '../../state/sheet-state.ts';

/** Copies everything but name, id, protection and the state of being hidden. */
export function copySheet(from: SheetState, to: SheetState): void {
  const { id, name, isHidden, isDeleted, rows, ...rest } = from;
  Object.assign(to, {
    ...rest,
    columnWidths: { ...rest.columnWidths },
    rowHeights: { ...rest.rowHeights },
    hiddenRows: new Set(rest.hiddenRows),
    hiddenColumns: new Set(rest.hiddenColumns),
    rowsHiddenByFilter: new Set(rest.rowsHiddenByFilter),
    merges: [...rest.merges],
    protections: [],
    conditionalRules: [...rest.conditionalRules],
    charts: [...rest.charts],
    rows: rows.map((cells, row) =>
      (cells ?? []).map((_, column) => {
        const cell = cellAt(from, row + 1, column + 1);
        return cell && { ...cell, format: { ...cell.format } };
      }),
    ),
  });
}
